import {
  type Draft,
  plainMarket,
  plainPosition,
} from "../../web/src/document/draft.js";
import { exampleDraft, expect, test } from "./calculator.js";

test("an account under water says so, in place of prices", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("under-water");
  await expect(calculator.sentence).toContainText(
    "Cross margin is under water already",
  );
  for (const row of [1, 2, 3])
    await expect(calculator.cell(row, "cross")).toContainText(
      "under water already",
    );
  await expect(page.locator("margin-worlds")).toContainText("BTC under water");
  await expect(calculator.cell(3, "isolated")).toContainText("118.99");
  await calculator.wallet.fill("0");
  await calculator.expectSound();
  await calculator.wallet.fill("-50000");
  await expect(page.locator("margin-worlds")).toContainText("no equity");
  await calculator.expectSound();
});

test("isolated margins that the wallet cannot pay are called so", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("stretched");
  await expect(calculator.sentence).toContainText(
    /Isolated margin is out of reach: its margins need [\d,.]+\sUSDT more than the wallet holds/,
  );
  await expect(page.locator("margin-worlds")).toContainText("not affordable");
  await expect(page.locator("margin-worlds")).toContainText("Short by");
  await calculator.wallet.fill("9000");
  await expect(page.locator("margin-worlds")).not.toContainText("Short by");
});

test("a hedge dies of a rise", async ({ calculator }) => {
  await calculator.open();
  await calculator.load("hedge");
  await expect(calculator.sentence).toContainText(/BTC.* rises/);
  // 2,400 and a locked-in 1,800 pay for 12 coins at 0.4 %, less what the tiers deduct.
  for (const row of [1, 2])
    await expect(calculator.cell(row, "cross")).toContainText("+24.1");
  await calculator.expectPrices(1, "80,000.00", "63,");
  await calculator.expectSound();
});

test("without a position nothing can be liquidated, and one can be added", async ({
  calculator,
}) => {
  await calculator.open({ ...exampleDraft("three-trades"), positions: [] });
  await expect(calculator.sentence).toContainText(
    "With 12,000 USDT and no position, nothing can be liquidated.",
  );
  await expect(calculator.page.getByText("No position yet.")).toBeVisible();
  await calculator.button("Add a position").click();
  await calculator.size("BTC, row 1").fill("1");
  await calculator.entry("BTC, row 1").fill("64500");
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.expectSound();
});

function crowd(count: number): Draft {
  const draft = { ...exampleDraft("three-trades"), markets: {}, wallet: "1e6" };
  const symbols = ["BTC", "ETH", "SOL", "XRP", "DOGE", "BNB"];
  const markets: Draft["markets"] = {};
  const positions = Array.from({ length: count }, (_, index) => {
    const symbol = symbols[index % symbols.length] ?? "BTC";
    const mark = String(100 * (1 + (index % symbols.length)));
    markets[symbol] = plainMarket(symbol, mark);
    return {
      ...plainPosition(`p${String(index + 1)}`, symbol),
      side: index % 5 === 0 ? ("short" as const) : ("long" as const),
      size: String(index + 1),
      entry: mark,
    };
  });
  return { ...draft, markets, positions };
}

test("sixty positions are shown, edited and put in order", async ({
  calculator,
}) => {
  await calculator.open(crowd(60));
  await expect(calculator.rows).toHaveCount(60);
  await expect(calculator.sentence).toContainText("60 positions");
  const before = await calculator.sentence.innerText();
  await calculator.size("BNB, row 60").fill("40000");
  await expect(calculator.sentence).not.toHaveText(before, {
    useInnerText: true,
  });
  await calculator.more("BNB, row 60");
  await calculator.button("Move up: BNB, row 60").click();
  await expect(calculator.symbol(59)).toHaveValue("BNB");
  await calculator.button("Remove: BNB, row 59").click();
  await expect(calculator.rows).toHaveCount(59);
  await calculator.expectSound();
});

test("everything that stands in for a price is a reason in words", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.wallet.fill("10000000");
  for (const row of [1, 3])
    await expect(calculator.cell(row, "cross")).toContainText(
      /none: \w+ falling to 0 cannot end the account/,
    );
  await expect(calculator.sentence).toContainText("ETH");
  await calculator.leverage("BTC, row 1").fill("1");
  await expect(calculator.cell(1, "isolated")).toContainText(
    "none: BTC falling to 0 does not use it up",
  );
  await calculator.leverage("BTC, row 1").fill("10");
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.expectSound();
});
