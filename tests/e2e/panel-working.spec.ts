import { expect, test } from "./calculator.js";
import { expectSums, readWorking } from "./workings.js";

const room = "panel-working";

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await calculator.button("Show the working").click();
  await calculator.settled();
});

test("the whole account is worked through, every figure numbered", async ({
  page,
}) => {
  const workings = page.locator(`${room} margin-working`);
  // Eight of the summary, and of each row its profit and both prices.
  await expect(workings).toHaveCount(8 + 3 * 3);
  for (const one of await workings.all()) expectSums(await readWorking(one));
  await expect(page.locator(room)).toContainText("Binance USDS-M, April 2026.");
  await expect(page).toHaveURL(/#panel=working$/);
});

test("one position and one world can be chosen, and edits are followed", async ({
  calculator,
  page,
}) => {
  const workings = page.locator(`${room} margin-working`);
  await calculator.field("Position").selectOption({ label: "ETH, row 2" });
  await expect(workings).toHaveCount(3);
  await calculator.field("Margin").selectOption({ label: "isolated" });
  await expect(workings).toHaveCount(2);
  await expect(workings.nth(1)).toContainText("3,648.41");
  await calculator.leverage("ETH, row 2").fill("5");
  await expect(workings.nth(1)).toContainText("3,980.08");
  await calculator.more("ETH, row 2");
  await calculator.button("Remove: ETH, row 2").click();
  await expect(calculator.field("Position")).toHaveValue("");
});

test("it is copied as text; where that is forbidden, it is there to be copied by hand", async ({
  calculator,
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await calculator.button("Copy as text").click();
  await expect(calculator.live).toContainText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("1. Cross: equity");
  expect(copied).toContain("E = W + U BTC + U ETH + U SOL");
  expect(copied).toContain("= 12,000 \u2212 20 + 690 + 432");
  expect(copied).toContain("= 51,708.55");
  expect(copied).not.toMatch(/undefined|NaN|\[object/);
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new Error("forbidden")),
    });
  });
  await calculator.button("Copy as text").click();
  const byHand = page.getByLabel(/^This page may not use the clipboard/);
  await expect(byHand).toHaveValue(copied);
  await expect(byHand).toBeFocused();
});

test("without the full engine the panel says so and tries again", async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  const files = /crossmargin-full[^/]*\.wasm$/;
  await page.route(files, (route) => route.abort());
  await page.goto(`${baseURL ?? ""}#panel=working`);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("This panel could not be loaded.");
  await page.unroute(files);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(room)).toContainText("51,708.55");
  await page.context().close();
});

test("workings from before an edit that cannot be read say so, also when copied", async ({
  calculator,
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const words = "These workings are from before the last edit.";
  await calculator.size("BTC, row 1").fill("abc");
  await expect(page.locator(room)).toContainText(words);
  await calculator.button("Copy as text").click();
  await expect(calculator.live).toContainText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith(words)).toBe(true);
  await calculator.size("BTC, row 1").fill("1");
  await expect(page.locator(room)).not.toContainText(words);
});

test("where nothing could be worked out yet, words stand in its place", async ({
  calculator,
  page,
}) => {
  await calculator.wallet.fill("abc");
  await calculator.reload();
  await expect(page.locator(room)).toContainText(
    "There is nothing to work out yet.",
  );
});
