import { examples } from "../../web/src/rules/examples.js";
import { exampleTitle, expect, test } from "./calculator.js";

test("the first view shows the figures of the default account", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.expectPrices(2, "5,326.61", "3,648.41");
  await calculator.expectPrices(
    3,
    "none: SOL falling to 0 cannot end the account",
    "118.99",
  );
  await expect(calculator.sentence).toHaveText(
    "If BTC alone falls 19.8 % to 51,708, cross margin loses the whole 12,000 USDT and closes three positions, two of them in profit. Isolated margin loses 6,450 USDT on BTC, already at −9.6 %, and keeps the rest.",
  );
  await calculator.expectSound();
});

test("the published Binance example shows the published prices", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.load("published");
  await expect(calculator.cell(1, "cross")).toContainText("1,153.26");
  await expect(calculator.cell(2, "cross")).toContainText("26,316.89");
  await calculator.expectSound();
});

for (const { id, draft } of examples) {
  test(`the example "${exampleTitle(id)}" loads without an error`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    await calculator.load(id);
    await expect(calculator.rows).toHaveCount(draft.positions.length);
    await expect(calculator.sentence).toContainText(/cross margin/i);
    await expect(calculator.sentence).toContainText(/isolated margin/i);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await calculator.expectSound();
    for (const [index, position] of draft.positions.entries()) {
      await expect(calculator.symbol(index + 1)).toHaveValue(position.symbol);
    }
    await expect(calculator.button("Examples")).toBeFocused();
  });
}

test("cross and isolated stand side by side, with what is at stake in each", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  const heading = (name: string) => page.getByRole("heading", { name });
  const cross = await heading("Cross: one pot for all").boundingBox();
  const isolated = await heading("Isolated: a pot each").boundingBox();
  expect(cross?.y).toBe(isolated?.y);
  const worlds = page.locator("margin-worlds");
  await expect(worlds).toContainText(/At risk\s*12,000/);
  await expect(worlds).toContainText(/At risk on BTC\s*6,450/);
  await expect(page.getByText("bankruptcy price").first()).toBeVisible();
});

test("strips describe themselves to those who do not see them", async ({
  calculator,
}) => {
  await calculator.open();
  await expect(
    calculator.cell(1, "chart").getByRole("img", {
      name: /^BTC, from the mark: cross −19\.8.%; isolated −9\.6.%$/,
    }),
  ).toBeVisible();
});
