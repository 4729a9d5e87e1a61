import { type Calculator, exampleDraft, expect, test } from "./calculator.js";

const panel = (calculator: Calculator) =>
  calculator.page.locator("panel-contagion");
const grid = (calculator: Calculator) => calculator.page.getByRole("grid");
const cell = (calculator: Calculator, row: string, column: number) =>
  grid(calculator)
    .getByRole("row")
    .filter({ has: calculator.page.getByRole("rowheader", { name: row }) })
    .getByRole("gridcell")
    .nth(column);
const move = "One price moves by, in per cent";

async function opened(calculator: Calculator): Promise<void> {
  await calculator.button("Contagion").click();
  await calculator.settled();
  await expect(panel(calculator)).toBeVisible();
}

test("the example: what a fall of BTC does to ETH, and what BTC takes down", async ({
  calculator,
}) => {
  await calculator.open();
  await opened(calculator);
  await expect(panel(calculator)).toContainText(
    "If BTC falls 1 %, ETH’s cross liquidation price comes 3.3 % nearer although ETH did not move: from 5,326.61 (+65.7 %) to 5,220.00 (+62.4 %).",
  );
  await expect(panel(calculator)).toContainText(
    "The most dangerous trade is BTC: at 51,708.55 (−19.8 %) it takes all three positions down.",
  );
  await expect(cell(calculator, "ETH", 0)).toContainText("3.3 %");
  await expect(cell(calculator, "ETH", 0)).toContainText("nearer");
  await expect(cell(calculator, "BTC", 1)).toContainText("farther");
  await expect(cell(calculator, "SOL", 0)).toContainText("none");
  const table = calculator.page.getByRole("table", {
    name: "Who takes whom down",
  });
  await expect(table).toContainText("51,708.55 (−19.8 %)");
  await expect(table).toContainText("5,550");
  await calculator.expectSound();
});

test("another move, typed, is followed and kept; a wrong one is explained", async ({
  calculator,
}) => {
  await calculator.open();
  await opened(calculator);
  const field = calculator.field(move);
  await field.fill("-25");
  await expect(panel(calculator)).toContainText(
    "If BTC falls 25 %, the account is liquidated",
  );
  await expect(cell(calculator, "ETH", 0)).toContainText("account ends");
  await calculator.reload();
  await expect(panel(calculator)).toContainText("If BTC falls 25 %");
  await field.fill("much");
  await calculator.expectWrong(field, "much");
  await expect(panel(calculator)).toContainText("Put the move right");
  await field.fill("0");
  await expect(panel(calculator)).toContainText("At 0 % nothing moves");
  await calculator.button("Undo").click();
  await expect(panel(calculator)).toContainText("If BTC falls 25 %");
});

test("the slider by keyboard, and the cells by arrow keys", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await opened(calculator);
  const slider = page.getByRole("slider", { name: "One price moves by" });
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(calculator.field(move)).toHaveValue("−1.5");
  await expect(panel(calculator)).toContainText("If BTC falls 1.5 %");
  await cell(calculator, "ETH", 0).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(cell(calculator, "BTC", 1)).toBeFocused();
  await expect(panel(calculator)).toContainText(
    "If ETH falls 1.5 %, BTC’s liquidation price goes from 51,708.55",
  );
  await expect(grid(calculator).locator("[tabindex='0']")).toHaveCount(1);
});

test("an edit of the account is followed", async ({ calculator }) => {
  await calculator.open();
  await opened(calculator);
  await calculator.wallet.fill("9,000");
  await expect(panel(calculator)).not.toContainText("51,708.55");
  await calculator.wallet.fill("oops");
  await expect(panel(calculator)).toContainText("from before this edit");
});

test("narrow: one column at a time, chosen, without sideways scrolling", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const draft = exampleDraft("three-trades");
  const [first, ...rest] = draft.positions;
  if (!first) throw new Error("no position");
  const long = "AVERYLONGCONTRACTNAMEOF2026USDT";
  const btc = draft.markets["BTC"];
  await calculator.open({
    ...draft,
    rules: "custom",
    markets: { ...draft.markets, ...(btc ? { [long]: btc } : {}) },
    positions: [{ ...first, symbol: long }, ...rest],
  });
  await opened(calculator);
  await expect(grid(calculator)).toHaveCount(0);
  await calculator.field("Whose price moves").selectOption({ label: "SOL" });
  await expect(panel(calculator)).toContainText(
    "What it does to each liquidation price if SOL falls 1 %",
  );
  const { scrolled, inner } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    inner: innerWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(inner);
});

test("under water, and alone in the pot", async ({ calculator }) => {
  await calculator.open(exampleDraft("under-water"));
  await opened(calculator);
  await expect(panel(calculator)).toContainText("under water already");
  await calculator.load("hedge");
  await expect(panel(calculator)).toContainText("BTC is alone in the pot");
  await expect(panel(calculator)).toContainText("would have lived");
  await calculator.expectSound();
});
