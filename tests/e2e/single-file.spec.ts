/** The page and the embed as one file each: from a disk, and in frames that may do nothing but run them. */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { FrameLocator, Page } from "@playwright/test";
import { Calculator, expect, test, watch } from "./calculator.js";
import { built, host } from "./host.js";

const file = built("site/crossmargin.html");
/** What Chromium calls the origin of a file. */
const NO_ORIGIN = "null";

async function openFile(
  page: Page,
  complaints: string[],
  requests: string[] = [],
  path = file,
): Promise<Calculator> {
  await watch(page, NO_ORIGIN, complaints);
  page.on("request", (request) => {
    if (!/^(?:data|blob):/u.test(request.url())) requests.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  const calculator = new Calculator(page);
  await calculator.ready();
  return calculator;
}

test("the page works as one file from a disk and asks for nothing", async ({
  browser,
}) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const calculator = await openFile(page, complaints, requests);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.expectPrices(3, "", "118.99");
  await calculator.chooseRules("Hyperliquid, August 2026");
  await calculator.expectSound();
  await calculator.button("Undo").click();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.button("Contagion").click();
  await calculator.settled();
  await expect(page.locator("contagion-matrix table").first()).toBeVisible();
  await calculator.wallet.fill("13000");
  await expect(calculator.cell(1, "cross")).not.toContainText("51,708.55");
  await calculator.reload();
  await expect(calculator.wallet).toHaveValue(/^13,?000$/u);
  await expect(page.locator("contagion-matrix table").first()).toBeVisible();
  await expect(page.locator("margin-offline")).toHaveCount(0);
  expect(complaints).toEqual([]);
  expect([...new Set(requests.map((url) => url.split("#")[0]))]).toEqual([
    pathToFileURL(file).href,
  ]);
  await page.close();
});

test("the one file opens every panel", async ({ browser }) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const calculator = await openFile(page, complaints);
  const row = page.locator("margin-panels nav button");
  for (const button of await row.all()) {
    await button.click();
    await calculator.settled();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(page.locator("margin-panels .room > *").first()).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  }
  expect(complaints).toEqual([]);
  await page.close();
});

test("its policy lets nothing in but its own script and style", async ({
  browser,
}) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  await openFile(page, complaints);
  const policy = await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'self'|https?:/u);
  const fetched = page.evaluate(() =>
    fetch("data:text/plain,x").then(
      () => "fetched",
      () => "refused",
    ),
  );
  expect(await fetched).toBe("refused");
  expect(complaints.join()).toContain("connect-src");
  await page.close();
});

async function expectWorking(frame: FrameLocator): Promise<void> {
  await expect(frame.locator("margin-sentence .lede")).toBeVisible();
  await expect(frame.locator("margin-positions")).toContainText("51,708.55");
  await frame.getByRole("button", { name: "Shock", exact: true }).click();
  await expect(frame.locator("panel-shock svg").first()).toBeVisible();
  await frame.getByLabel(/^Wallet in/u).fill("13000");
  await expect(frame.locator("margin-positions")).not.toContainText(
    "51,708.55",
  );
}

test("it works in a sandbox without an origin, by its address and as srcdoc", async ({
  browser,
}) => {
  const text = (await readFile(file, "utf8"))
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;");
  await using server = await host(
    { "/margin/": built("site") },
    {
      pages: {
        "/by-address": `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/margin/crossmargin.html" width="1000" height="900"></iframe>`,
        "/embed": `<!doctype html><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/margin/embed.html" width="1000" height="900"></iframe>`,
        "/as-srcdoc": `<!doctype html><link rel="icon" href="data:,"><meta charset="utf-8"><iframe sandbox="allow-scripts" srcdoc="${text}" width="1000" height="900"></iframe>`,
      },
    },
  );
  for (const path of ["/by-address", "/as-srcdoc", "/embed"]) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    await watch(page, server.address, complaints);
    await page.goto(server.address + path);
    await expectWorking(page.frameLocator("iframe"));
    expect(complaints).toEqual([]);
    await page.close();
  }
});

test("the embed works as one file from a disk", async ({ browser }) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const calculator = await openFile(
    page,
    complaints,
    [],
    built("site/embed.html"),
  );
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  expect(complaints).toEqual([]);
  await page.close();
});

test("a file in another language holds it and English, and opens in it", async ({
  browser,
}) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  await openFile(page, complaints, [], built("site/crossmargin.ar.html"));
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const choices = page.locator("margin-footer .languages button");
  await expect(choices).toHaveText([/English/u, /\u0627\u0644\u0639/u]);
  expect(complaints).toEqual([]);
  await page.close();
});
