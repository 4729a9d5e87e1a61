import { expect, test } from "./calculator.js";

test("an account kept in a coin says why it refuses a contract of another kind", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("coin-margined");
  const kind = page.getByLabel(/^Settled in/).first();
  await kind.selectOption({ label: "the quote currency (linear)" });
  await expect(calculator.stale).toBeVisible();
  await expect(
    page.getByText("An account kept in a coin holds inverse contracts only"),
  ).toBeVisible();
  await kind.selectOption({ label: "the coin (inverse)" });
  await calculator.expectSound();
});

test("an account kept in a coin says why it refuses collateral that moves with it", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("coin-margined");
  await calculator.button("Add collateral").click();
  await page.getByLabel(/^Asset/).fill("ETH");
  await page.getByLabel(/^Amount/).fill("3");
  await page.getByLabel(/^Price in BTC/).fill("0.05");
  const mover = page.getByLabel(/^Moves with/);
  await mover.selectOption("BTC");
  await expect(calculator.stale).toBeVisible();
  await expect(
    page.getByText("Collateral of an account kept in a coin cannot move"),
  ).toBeVisible();
  await mover.selectOption({ label: "nothing" });
  await calculator.expectSound();
});

test("what is out of range is marked together with what cannot be read", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  const weight = page.getByLabel(/^Counts for/);
  await weight.fill("300");
  await calculator.expectWrong(weight, "300");
  await calculator.wallet.fill("oops");
  await calculator.expectWrong(calculator.wallet, "oops");
  await calculator.expectWrong(weight, "300");
});

test("nothing negative is called at risk", async ({ calculator, page }) => {
  await calculator.open();
  await calculator.wallet.fill("-1");
  await expect(page.locator("margin-worlds")).toContainText(/At risk\s*0/);
});

test("a wrong loan weight stays in sight when the loan becomes an asset", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  const amount = calculator.field("Amount: BTC, collateral 1");
  const loan = calculator.field("As a loan for: BTC, collateral 1");
  await amount.fill("-0.01");
  await loan.fill("50");
  await amount.fill("0.25");
  await calculator.expectWrong(loan, "50");
  await loan.fill("");
  await calculator.expectSound();
  await expect(loan).toHaveCount(0);
});

test("a wrong isolated margin is not shut away", async ({ calculator }) => {
  await calculator.open();
  await calculator.more("BTC, row 1");
  const margin = calculator.field("Isolated margin: BTC, row 1");
  await margin.fill("much");
  await calculator.more("BTC, row 1");
  await calculator.expectWrong(margin, "much");
  await calculator.reload();
  await calculator.expectWrong(margin, "much");
});
