/** The page without its server, and a new version of it. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { Calculator, expect, test, watch } from "./calculator.js";
import { built, host } from "./host.js";

test.use({ serviceWorkers: "allow" });

const FOLDER = "/lessons/margin/";

/** The page has shown all that it shows by itself. */
async function atRest(calculator: Calculator): Promise<void> {
  await calculator.ready();
  await expect(calculator.page.locator("margin-offline a")).toBeVisible();
}

/** Everything is kept, and the page has its worker. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener("controllerchange", done, {
        once: true,
      }),
    );
  });
}

async function visit(
  context: BrowserContext,
  address: string,
  complaints: string[],
): Promise<Calculator> {
  const page = await context.newPage();
  await watch(page, address, complaints);
  const calculator = new Calculator(page);
  await page.goto(address + FOLDER);
  await atRest(calculator);
  await kept(page);
  return calculator;
}

test("after one visit the page works without its server: panels, rules, workings", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const complaints: string[] = [];
  const server = await host({ [FOLDER]: built("site") });
  const { address } = server;
  const calculator = await visit(context, address, complaints);
  const { page } = calculator;
  await calculator.wallet.fill("13000");
  await server[Symbol.asyncDispose]();

  await calculator.button("Contagion").click();
  await calculator.settled();
  await expect(page.locator("contagion-matrix table").first()).toBeVisible();
  await calculator.reload();
  await expect(calculator.wallet).toHaveValue("13,000");
  await calculator.chooseRules("Hyperliquid, August 2026");
  await calculator.expectSound();
  await page.goto(`${address}${FOLDER}index.html?lesson=2#panel=shock`);
  await calculator.ready();
  await expect(page.locator("panel-shock svg").first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(complaints).toEqual([]);
  await context.close();
});

/** A copy of the site in which a later build can take the place of this one. */
async function siteToChange() {
  const folder = await mkdtemp(join(tmpdir(), "crossmargin-site-"));
  await cp(built("site"), folder, { recursive: true });
  const change = async (name: string, from: RegExp, to: string) => {
    const text = await readFile(join(folder, name), "utf8");
    expect(text).toMatch(from);
    await writeFile(join(folder, name), text.replace(from, to));
  };
  return {
    folder,
    /** What tells versions apart is sixteen digits in the worker. */
    build: async (title: string, version: string) => {
      await change("index.html", /<title>[^<]*/u, `<title>${title}`);
      await change("service-worker.js", /"[0-9a-f]{16}"/u, `"${version}"`);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test("a new version is announced, and taken when somebody says so", async ({
  browser,
}) => {
  await using site = await siteToChange();
  await using server = await host({ [FOLDER]: site.folder });
  const context = await browser.newContext();
  const complaints: string[] = [];
  const calculator = await visit(context, server.address, complaints);
  const { page } = calculator;
  const line = page.locator("margin-offline .newer");
  await expect(line).toHaveCount(0);

  await site.build("Second", "2".repeat(16));
  await page.reload();
  await calculator.ready();
  await expect(line).toContainText("A new version is there.");
  await expect(page).not.toHaveTitle("Second");
  // Not by itself, neither while somebody types nor at the next visit.
  await calculator.wallet.fill("13000");
  await calculator.reload();
  await expect(page).not.toHaveTitle("Second");
  await expect(calculator.wallet).toHaveValue(/^13,?000$/u);
  await calculator.button("Not now").click();
  await expect(line).toHaveCount(0);
  await calculator.reload();
  await calculator.button("Reload").click();
  await expect(page).toHaveTitle("Second");
  await calculator.ready();
  await expect(calculator.wallet).toHaveValue(/^13,?000$/u);
  await expect(line).toHaveCount(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test("of three versions two are kept, and nothing of another folder is touched", async ({
  browser,
}) => {
  await using site = await siteToChange();
  await using server = await host({
    [FOLDER]: site.folder,
    "/other/": built("site"),
  });
  const context = await browser.newContext();
  const complaints: string[] = [];
  const calculator = await visit(context, server.address, complaints);
  const { page } = calculator;
  const names = () => page.evaluate(() => caches.keys());
  await page.evaluate(() => caches.open("of somebody else"));
  for (const version of ["2", "3"]) {
    await site.build(version, version.repeat(16));
    await page.reload();
    await calculator.button("Reload").click();
    await expect(page).toHaveTitle(version);
    await atRest(calculator);
  }
  const mine = (await names()).filter((name) => name.startsWith("crossmargin"));
  expect(mine.map((name) => name.slice(-3))).toEqual(["222", "333"]);
  expect(await names()).toContain("of somebody else");
  expect(complaints).toEqual([]);
  await context.close();
});

test("no worker in a frame, nor where workers are refused", async ({
  browser,
}) => {
  await using server = await host(
    { "/margin/": built("site") },
    {
      pages: {
        "/frame": `<!doctype html><link rel="icon" href="data:,"><iframe src="/margin/" width="900" height="700"></iframe>`,
      },
    },
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  await watch(page, server.address, complaints);
  await page.goto(`${server.address}/frame`);
  await expect(
    page.frameLocator("iframe").locator("margin-offline a"),
  ).toBeAttached();
  const registered = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(
        ({ scope }) => scope,
      ),
    );
  expect(await registered()).toEqual([]);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException("refused", "SecurityError"));
  });
  await page.goto(`${server.address}/margin/`);
  await expect(page.locator("margin-offline a")).toBeVisible();
  expect(await registered()).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});
