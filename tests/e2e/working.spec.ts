import { examples } from "../../web/src/rules/examples.js";
import { type Calculator, exampleTitle, expect, test } from "./calculator.js";
import { focused, tabTo } from "./focus.js";
import {
  expectSums,
  figure,
  figures,
  readWorking,
  unfold,
  working,
} from "./workings.js";

async function expectEverySum(calculator: Calculator): Promise<void> {
  const { page } = calculator;
  const all = figures(page);
  const count = await all.count();
  expect(count).toBeGreaterThan(10);
  for (let place = 0; place < count; place += 1) {
    const figure = all.nth(place);
    await figure.click();
    await expect(figure).toHaveAttribute("aria-expanded", "true");
    await calculator.settled();
    await expect(working(page)).toBeVisible();
    const printed = await readWorking(working(page));
    expectSums(printed);
    const shown = (await figure.innerText()).replace(/\s+/g, " ").trim();
    const found = printed.steps[0]?.result ?? "";
    if (printed.reason === "") expect(shown).toContain(found);
    else expect(printed.reason).toMatch(/\w{3}/);
    await expect(page.locator(".unfolded")).toHaveCount(1);
  }
}

for (const { id } of examples) {
  test(`every figure of "${exampleTitle(id)}" unfolds into sums that come to it`, async ({
    calculator,
  }) => {
    await calculator.open();
    await calculator.load(id);
    await expectEverySum(calculator);
  });
}

/** Net charges, a larger side, closing fees, tiers in contracts. */
const VENUES = [
  ["bybit-unified@2026-07", "Bybit, unified account"],
  ["bitget-usdt@2025-11", "Bitget USDT-M"],
  ["okx-futures@2026", "OKX, futures mode"],
  ["kraken-linear@2026-03", "Kraken, multi-collateral"],
] as const;

for (const [id, venue] of VENUES) {
  test(`a hedge under the rules of ${venue} unfolds into sums that come to it`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    await calculator.load("hedge");
    await calculator.rules.selectOption(id);
    await expect(calculator.rules).toHaveValue(id);
    await calculator.expectSound();
    await calculator.settled();
    await expectEverySum(calculator);
    await unfold(page, "Maintenance, cross");
    await expect(working(page)).toContainText(venue);
  });
}

test("one is unfolded at a time; a second press or Escape folds it", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await unfold(page, "Equity, cross");
  await unfold(page, "Set aside, isolated");
  await expect(figure(page, "Equity, cross")).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  await unfold(page, "Profit of BTC, row 1");
  await expect(working(page)).toHaveCount(1);
  await expect(calculator.table.locator("margin-working")).toHaveCount(1);
  await figure(page, "Profit of BTC, row 1").click();
  await expect(working(page)).toHaveCount(0);
  await expect(figure(page, "Profit of BTC, row 1")).toBeFocused();
  await unfold(page, "Equity, isolated");
  await page.keyboard.press("Escape");
  await expect(working(page)).toHaveCount(0);
  await expect(figure(page, "Equity, isolated")).toBeFocused();
});

test("Escape in a field folds the working and stays in the field", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await unfold(page, "Profit of ETH, row 2");
  await calculator.entry("ETH, row 2").focus();
  await page.keyboard.press("Escape");
  await expect(working(page)).toHaveCount(0);
  await expect(calculator.entry("ETH, row 2")).toBeFocused();
});

test("keys alone reach a figure, unfold it and go on from there", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.rules.focus();
  await tabTo(page, "Equity, cross: 13,102. Show the working");
  await page.keyboard.press("Enter");
  await expect(working(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect
    .poll(async () => (await focused(page))?.name)
    .toMatch(/^Maintenance, cross: 382/);
  await page.keyboard.press("Space");
  await expect(figure(page, "Maintenance, cross")).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await page.keyboard.press("Escape");
  await expect(page.locator(".unfolded")).toHaveCount(0);
});

test("an edit is followed while it is open, without another voice", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await unfold(page, "Equity, cross");
  await calculator.wallet.fill("10,000");
  await expect(working(page)).toContainText("10,000 \u2212 20 + 690 + 432");
  await calculator.size("BTC, row 1").fill("2");
  await expect(working(page)).toContainText("10,000 \u2212 40 + 690 + 432");
  const printed = await readWorking(working(page));
  expectSums(printed);
  expect(printed.steps[0]?.result).toBe("11,082");
  await expect(
    page.locator("[aria-live], [role=status], [role=log]"),
  ).toHaveCount(1);
});

test("it folds with its row, and when another account is loaded", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.more("SOL, row 3");
  await unfold(page, "Profit of SOL, row 3");
  await calculator.button("Remove: SOL, row 3").click();
  await expect(page.locator(".unfolded")).toHaveCount(0);
  await unfold(page, "Profit of BTC, row 1");
  await calculator.load("hedge");
  await expect(page.locator(".unfolded")).toHaveCount(0);
});

test("it is printed, below the figures that it belongs to", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await unfold(page, "Equity, cross");
  await page.emulateMedia({ media: "print" });
  await expect(working(page)).toBeVisible();
  await expect(figure(page, "Equity, cross")).toBeVisible();
  await expect(page.locator("button:not(.figure):visible")).toHaveCount(0);
});

test("without the full engine it says so, and a second try brings it", async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  const files = /crossmargin-full[^/]*\.wasm$/;
  await page.route(files, (route) => route.fulfill({ status: 404 }));
  await page.goto(baseURL ?? "");
  await figure(page, "Equity, cross").click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The working could not be loaded.");
  await expect(working(page)).toHaveCount(0);
  await page.unroute(files);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(working(page)).toContainText("12,000 \u2212 20 + 690 + 432");
  await expect(alert).toHaveCount(0);
  await page.context().close();
});
