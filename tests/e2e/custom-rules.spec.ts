import { expect, test } from "./calculator.js";

const BTC = "BTC, row 1";

test.describe("custom rules", () => {
  test.beforeEach(async ({ calculator }) => {
    await calculator.open();
    await calculator.chooseRules("Custom");
    await expect(
      calculator.page.getByRole("heading", { name: "Custom rules" }),
    ).toBeVisible();
  });

  test("start with the venue's tables, so that no figure jumps", async ({
    calculator,
  }) => {
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await calculator.expectPrices(2, "5,326.61", "3,648.41");
    await expect(calculator.field("Rate, tier 1 of BTC")).toHaveValue("0.4");
    await calculator.expectSound();
  });

  test("a rate, a fee and a trigger move the prices they should", async ({
    calculator,
  }) => {
    await calculator.field("Rate, tier 1 of BTC").fill("1");
    await expect(calculator.cell(1, "isolated")).toContainText("58,636.36");
    await calculator.field("Rate, tier 1 of BTC").fill("0.4");
    await calculator.field("Liquidated when equity falls to").fill("2");
    // 58,050 / (1 − 2 × 0.004)
    await expect(calculator.cell(1, "isolated")).toContainText("58,518.15");
    await calculator.field("Liquidated when equity falls to").fill("1");
    await calculator
      .field("Closing fee on")
      .selectOption({ label: "value at the mark" });
    await calculator.field("Closing fee held back").fill("0,6");
    // 58,050 / (1 − 0.004 − 0.006)
    await expect(calculator.cell(1, "isolated")).toContainText("58,636.36");
    await calculator.expectSound();
  });

  test("every choice can be made", async ({ calculator, page }) => {
    const terms = page.locator("margin-terms");
    const choices = await terms.getByRole("combobox").all();
    expect(choices.length).toBeGreaterThanOrEqual(5);
    for (const choice of choices) {
      const values = await choice
        .locator("option")
        .evaluateAll((options) =>
          options.map((option) => (option as HTMLOptionElement).value),
        );
      for (const value of [...values, values[0] ?? ""]) {
        await choice.selectOption(value);
        await expect(choice).toHaveValue(value);
      }
    }
    await calculator.expectSound();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
  });

  test("a typed table of tiers is used, and a mistake in it is shown", async ({
    calculator,
    page,
  }) => {
    await calculator.symbol(1).fill("TOY");
    await calculator.symbol(1).press("Enter");
    const toy = "TOY, row 1";
    await calculator.mark(toy).fill("64480");
    // The plain terms of a new contract: half a per cent. 58,050 / 0.995
    await expect(calculator.cell(1, "isolated")).toContainText("58,341.71");
    await calculator.button("Add a tier: TOY").click();
    await calculator.field("From, tier 2 of TOY").fill("50 000");
    await calculator.field("Rate, tier 2 of TOY").fill("2");
    // 0.02 of all, less 750 that joins the slices: (58,050 − 750) / 0.98
    await expect(calculator.cell(1, "isolated")).toContainText("58,469.39");
    await calculator
      .field("Tier tables")
      .selectOption({ label: "the whole position at one rate" });
    // Half way down the step: 58,050 / 0.98
    await calculator.field("Deduction, tier 2 of TOY").fill("0");
    await expect(calculator.cell(1, "isolated")).toContainText("59,234.69");
    await calculator.button("Add a tier: TOY").click();
    await calculator.field("From, tier 3 of TOY").fill("40000");
    await calculator.field("Rate, tier 3 of TOY").fill("3");
    await calculator.expectWrong(
      calculator.field("From, tier 3 of TOY"),
      "40,000",
    );
    await expect(calculator.stale).toBeVisible();
    await calculator.button("Remove tier 3 of TOY").click();
    await calculator.expectSound();
    await expect(page.getByText("59,234.69")).toBeVisible();
  });

  test("other collateral counts, a loan takes away", async ({ calculator }) => {
    const field = (name: string) => calculator.field(name);
    await calculator.button("Add collateral").click();
    await field("Asset: collateral 1").fill("SOL");
    await field("Asset: collateral 1").press("Enter");
    await field("Amount: SOL, collateral 1").fill("100");
    await field("Price in USDT: SOL, collateral 1").fill("100");
    await field("Counts for: SOL, collateral 1").fill("50");
    // Worth 5,000: (64,500 − 17,000 − 1,122 + 123.72) / 0.996
    await expect(calculator.cell(1, "cross")).toContainText("46,688.47");
    await field("Amount: SOL, collateral 1").fill("-10");
    await expect(field("As a loan for: SOL, collateral 1")).toBeVisible();
    await field("As a loan for: SOL, collateral 1").fill("110");
    // (64,500 − 12,000 + 1,100 − 1,122 + 123.72) / 0.996
    await expect(calculator.cell(1, "cross")).toContainText("52,812.97");
    await field("Moves with: SOL, collateral 1").selectOption({ label: "BTC" });
    await calculator.expectSound();
    await calculator.button("Remove SOL").click();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
  });

  test("collateral is kept, and said not to count, under a venue's rules", async ({
    calculator,
    page,
  }) => {
    await calculator.button("Add collateral").click();
    await calculator.field("Asset: collateral 1").fill("GOLD");
    await calculator.rules.selectOption({ index: 0 });
    await expect(page.getByText("One row of other collateral")).toBeVisible();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await calculator.chooseRules("Custom");
    await expect(calculator.field("Asset: GOLD, collateral 1")).toHaveValue(
      "GOLD",
    );
  });

  test("the account can be kept in another currency", async ({
    calculator,
  }) => {
    await calculator.field("Currency of the account").fill("eur");
    await calculator.field("Currency of the account").press("Enter");
    await expect(calculator.sentence).toContainText("12,000 EUR");
    await expect(calculator.field("Wallet in EUR")).toHaveValue("12,000");
    await calculator.field("Currency of the account").fill("");
    await calculator.field("Currency of the account").press("Enter");
    await calculator.expectWrong(
      calculator.field("Currency of the account"),
      "",
    );
  });
});

test("an account kept in a coin counts in that coin", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.load("coin-margined");
  await expect(calculator.field("Wallet in BTC")).toHaveValue("0.6");
  // One inverse long by itself: margin 0.2 of 90,000 / 63,000 BTC, maintenance 0.4 %.
  const units = 90_000 / 63_000;
  const price = (90_000 * 1.004) / (units + units / 5);
  await expect(calculator.cell(1, "isolated")).toContainText(
    price.toLocaleString("en", { maximumFractionDigits: 2 }),
  );
  await calculator.field("Wallet in BTC").fill("1.2");
  await expect(calculator.sentence).toContainText("BTC");
  await calculator.expectSound();
});

test("the terms of a contract follow its symbol", async ({ calculator }) => {
  await calculator.open();
  await calculator.chooseRules("Custom");
  await calculator.field("Coins a contract: BTC").fill("0.1");
  await calculator.field(`Unit for ${BTC}`).selectOption("contracts");
  await expect(calculator.size(BTC)).toHaveValue("10");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.field("Underlying: ETH").fill("BTC");
  await calculator.field("Underlying: ETH").press("Enter");
  await expect(calculator.cell(1, "cross")).toContainText(
    "when all of BTC moves",
  );
  await calculator.expectSound();
});
