import { type Calculator, expect, test } from "./calculator.js";

const BTC = "BTC, row 1";
const SOL = "SOL, row 3";
const figure = (value: number) =>
  value.toLocaleString("en", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });

/** Worked by hand: all the rest held still, the account ends where equity meets maintenance. */
function crossOfBtc({ wallet = 12_000, size = 1, entry = 64_500 } = {}) {
  const others = 6 * (3_330 - 3_215) + 60 * (155.2 - 148);
  const maintenance = 6 * 3_215 * 0.004 + 60 * 155.2 * 0.005;
  return figure(
    (size * entry - wallet - others + maintenance) / (size * (1 - 0.004)),
  );
}
/** Worked by hand, with the 0.4 % of the lowest tier. */
const isolatedOfBtc = ({ entry = 64_500, leverage = 10, margin = 0 } = {}) =>
  figure((entry - (margin || entry / leverage)) / (1 - 0.004));

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
});

test("every kind of field changes the figures at once", async ({
  calculator,
}) => {
  await calculator.expectPrices(1, crossOfBtc(), isolatedOfBtc());
  await calculator.wallet.fill("24000");
  await calculator.expectPrices(
    1,
    crossOfBtc({ wallet: 24_000 }),
    isolatedOfBtc(),
  );
  await calculator.wallet.fill("12000");
  await calculator.entry(BTC).fill("60000");
  await calculator.expectPrices(
    1,
    crossOfBtc({ entry: 60_000 }),
    isolatedOfBtc({ entry: 60_000 }),
  );
  await calculator.entry(BTC).fill("64500");
  await calculator.size(BTC).fill("2");
  await calculator.expectPrices(1, crossOfBtc({ size: 2 }), isolatedOfBtc());
  await calculator.size(BTC).fill("1");
  await calculator.leverage(BTC).fill("20");
  await calculator.expectPrices(
    1,
    crossOfBtc(),
    isolatedOfBtc({ leverage: 20 }),
  );
  await calculator.leverage(BTC).fill("10");
  await calculator.mark("ETH, row 2").fill("3100");
  await expect(calculator.cell(1, "cross")).not.toContainText("51,708.55");
  await calculator.mark("ETH, row 2").fill("3215");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.expectSound();
});

test("the sentence follows the numbers", async ({ calculator }) => {
  await calculator.wallet.fill("100000");
  await expect(calculator.sentence).not.toContainText("If BTC");
  await expect(calculator.sentence).toContainText("ETH");
  await calculator.wallet.fill("12000");
  await expect(calculator.sentence).toContainText("If BTC alone falls 19.8 %");
});

for (const typed of [
  "24000.5",
  "24000,5",
  "24,000.5",
  "24.000,5",
  "24 000,50",
  "24\u202F000,50",
  "24'000.50",
  "$24,000.50",
  "24,000.50 USDT",
  "24.0005k",
]) {
  test(`a figure pasted as "${typed}" is read`, async ({
    calculator,
    page,
  }) => {
    await calculator.wallet.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(typed);
    const prices = crossOfBtc({ wallet: 24_000.5 });
    await expect(calculator.cell(1, "cross")).toContainText(prices);
    await page.keyboard.press("Tab");
    await expect(calculator.wallet).toHaveValue(/^24,000\.50?$/);
    await expect(calculator.cell(1, "cross")).toContainText(prices);
  });
}

test("arrows and page keys step, Shift steps finely", async ({
  calculator,
}) => {
  const { wallet } = calculator;
  const steps: [string, string][] = [
    ["ArrowUp", "13,000"],
    ["ArrowDown", "12,000"],
    ["Shift+ArrowUp", "12,100"],
    ["Shift+ArrowDown", "12,000"],
    ["PageUp", "22,000"],
    ["PageDown", "12,000"],
  ];
  await wallet.focus();
  for (const [key, value] of steps) {
    await wallet.press(key);
    await expect(wallet).toHaveValue(value);
  }
  await wallet.press("ArrowUp");
  await expect(calculator.cell(1, "cross")).toContainText(
    crossOfBtc({ wallet: 13_000 }),
  );
  const leverage = calculator.leverage(BTC);
  await leverage.press("ArrowUp");
  await expect(leverage).toHaveValue("11");
  for (let press = 0; press < 30; press += 1) await leverage.press("ArrowDown");
  await expect(leverage).not.toHaveValue(/^0$|^−/);
  await calculator.expectSound();
});

test("a size can be given in coins, in money and in contracts", async ({
  calculator,
}) => {
  const unit = calculator.field(`Unit for ${BTC}`);
  await unit.selectOption({ label: "USDT" });
  await expect(calculator.size(BTC)).toHaveValue("64,500");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.size(BTC).fill("129000");
  await calculator.expectPrices(1, crossOfBtc({ size: 2 }), isolatedOfBtc());
  await unit.selectOption({ label: "BTC" });
  await expect(calculator.size(BTC)).toHaveValue("2");
  await calculator.chooseRules("Custom");
  await unit.selectOption({ label: "contracts" });
  await expect(calculator.size(BTC)).toHaveValue("2");
  await calculator.expectPrices(1, crossOfBtc({ size: 2 }), isolatedOfBtc());
});

test("entry and mark stand in for each other", async ({ calculator }) => {
  await calculator.entry(BTC).fill("");
  await expect(calculator.entry(BTC)).toHaveAttribute("placeholder", "64,480");
  await calculator.expectPrices(
    1,
    crossOfBtc({ entry: 64_480 }),
    isolatedOfBtc({ entry: 64_480 }),
  );
  await calculator.entry(BTC).fill("64500");
  await calculator.mark(BTC).fill("");
  await expect(calculator.mark(BTC)).toHaveAttribute("placeholder", /64,?500/);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await expect(calculator.cell(1, "isolated")).toContainText("−9.6");
  await calculator.entry(BTC).fill("");
  await expect(calculator.cell(1, "cross")).toContainText(
    "Not counted yet: needs an entry or mark price.",
  );
  await expect(calculator.stale).toHaveCount(0);
});

test("a position is added, filled in, duplicated and removed", async ({
  calculator,
  page,
}) => {
  await calculator.button("Add a position").click();
  await expect(calculator.rows).toHaveCount(4);
  await expect(calculator.symbol(4)).toBeFocused();
  await expect(calculator.cell(4, "cross")).toContainText("Not counted yet");
  await calculator.symbol(4).fill("dogeusdt");
  await page.keyboard.press("Tab");
  await expect(calculator.symbol(4)).toHaveValue("DOGE");
  await calculator.size("DOGE, row 4").fill("10000");
  await calculator.mark("DOGE, row 4").fill("0.1");
  await expect(calculator.cell(4, "isolated")).toContainText("0.09");
  await expect(calculator.cell(1, "cross")).not.toContainText("51,708.55");
  await calculator.more("DOGE, row 4");
  await calculator.button("Duplicate: DOGE, row 4").click();
  await expect(calculator.rows).toHaveCount(5);
  await expect(calculator.size("DOGE, row 5")).toHaveValue("10,000");
  await calculator.button("Remove: DOGE, row 4").click();
  await calculator.more("DOGE, row 4");
  await calculator.button("Remove: DOGE, row 4").click();
  await expect(calculator.rows).toHaveCount(3);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.expectSound();
});

async function order(calculator: Calculator): Promise<string[]> {
  const symbols: string[] = [];
  for (let row = 1; row <= 3; row += 1)
    symbols.push(await calculator.symbol(row).inputValue());
  return symbols;
}

test("positions change places and no figure changes", async ({
  calculator,
}) => {
  await calculator.more(SOL);
  await calculator.button(`Move up: ${SOL}`).click();
  await expect(calculator.symbol(2)).toHaveValue("SOL");
  await calculator.button("Move up: SOL, row 2").click();
  await expect.poll(() => order(calculator)).toEqual(["SOL", "BTC", "ETH"]);
  await calculator.expectPrices(2, "51,708.55", "58,283.13");
  await expect(calculator.button("Move up: SOL, row 1")).toBeDisabled();
  await calculator.button("Move down: SOL, row 1").click();
  await expect.poll(() => order(calculator)).toEqual(["BTC", "SOL", "ETH"]);
});

test("long turns short", async ({ calculator }) => {
  await calculator.field(`Side of ${BTC}`).selectOption("short");
  const price = figure((64_500 + 6_450) / 1.004);
  await expect(calculator.cell(1, "isolated")).toContainText(price);
  await expect(calculator.sentence).toContainText("rises");
});

test("another contract brings its own tiers and mark", async ({
  calculator,
}) => {
  await calculator.symbol(3).fill("btc");
  await calculator.symbol(3).press("Enter");
  await expect(calculator.mark("BTC, row 3")).toHaveValue("64,480");
  // 148 × 0.8, at the 0.4 % of another contract.
  await expect(calculator.cell(3, "isolated")).toContainText("118.88");
  await calculator.symbol(3).fill("SOL");
  await calculator.symbol(3).press("Enter");
  await expect(calculator.mark(SOL)).toHaveValue("155.20");
  await expect(calculator.cell(3, "isolated")).toContainText("118.99");
});

test("the same contract twice shares its mark", async ({ calculator }) => {
  await calculator.more(BTC);
  await calculator.button(`Duplicate: ${BTC}`).click();
  await calculator.mark("BTC, row 2").fill("70000");
  await expect(calculator.mark(BTC)).toHaveValue("70000");
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.expectSound();
});

test("an isolated margin of one's own moves that price only", async ({
  calculator,
}) => {
  await calculator.more(BTC);
  await calculator.field("Isolated margin: BTC, row 1").fill("10000");
  await calculator.expectPrices(
    1,
    "51,708.55",
    isolatedOfBtc({ margin: 10_000 }),
  );
  await calculator
    .field(`Held as: ${BTC}`)
    .selectOption({ label: "isolated, ring-fenced" });
  await expect(
    calculator.page.getByText("As you hold it, with BTC ring-fenced"),
  ).toBeVisible();
  await calculator.expectSound();
});

test("more leverage than the tier allows is a warning, not an error", async ({
  calculator,
}) => {
  const leverage = calculator.leverage(BTC);
  await leverage.fill("500");
  await expect
    .poll(() => calculator.complaintOf(leverage))
    .toMatch(/^Above the \d+× allowed for this size$/);
  await expect(leverage).not.toHaveAttribute("aria-invalid", "true");
  await calculator.expectPrices(1, "51,708.55", "below its maintenance");
  await expect(calculator.stale).toHaveCount(0);
  await leverage.fill("10");
  await expect.poll(() => calculator.complaintOf(leverage)).toBe("");
});
