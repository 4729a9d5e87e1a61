import { expect, test } from "./calculator.js";

const BTC = "BTC, row 1";

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
});

test("the buttons take back and bring back", async ({ calculator }) => {
  await expect(calculator.button("Undo")).toBeDisabled();
  await expect(calculator.button("Redo")).toBeDisabled();
  await calculator.wallet.fill("24000");
  await calculator.size(BTC).fill("2");
  await calculator.button("Undo").click();
  await expect(calculator.size(BTC)).toHaveValue("1.0");
  await expect(calculator.wallet).toHaveValue("24,000");
  await calculator.button("Undo").click();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await expect(calculator.button("Undo")).toBeDisabled();
  await calculator.button("Redo").click();
  await expect(calculator.wallet).toHaveValue("24,000");
  await calculator.button("Redo").click();
  await expect(calculator.size(BTC)).toHaveValue("2");
  await expect(calculator.button("Redo")).toBeDisabled();
});

test("typing in one field is one step, also from inside that field", async ({
  calculator,
  page,
}) => {
  await calculator.size(BTC).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("23.75");
  await expect(calculator.size(BTC)).toHaveValue("23.75");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(calculator.size(BTC)).toHaveValue("1.0");
  await expect(calculator.size(BTC)).toBeFocused();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(calculator.size(BTC)).toHaveValue("23.75");
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("ControlOrMeta+y");
  await expect(calculator.size(BTC)).toHaveValue("23.75");
});

test("a new edit after an undo starts another future", async ({
  calculator,
  page,
}) => {
  await calculator.wallet.fill("24000");
  await page.keyboard.press("ControlOrMeta+z");
  await calculator.wallet.fill("5000");
  await expect(calculator.button("Redo")).toBeDisabled();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(calculator.wallet).toHaveValue("12,000");
});

test("every kind of edit can be undone, to the first figure", async ({
  calculator,
  page,
}) => {
  await calculator.field(`Side of ${BTC}`).selectOption("short");
  await calculator.field(`Unit for ${BTC}`).selectOption("notional");
  await calculator.button("Add a position").click();
  await calculator.more(BTC);
  await calculator.button(`Duplicate: ${BTC}`).click();
  await calculator.button(`Move down: ${BTC}`).click();
  await calculator.button("Remove: BTC, row 2").click();
  await calculator.chooseRules("Custom");
  await calculator.field("Rate, tier 1 of ETH").fill("oops");
  await calculator.load("hedge");
  const undo = calculator.button("Undo");
  for (let step = 0; step < 9; step += 1) await undo.click();
  await expect(undo).toBeDisabled();
  await expect(calculator.rows).toHaveCount(3);
  await expect(calculator.field(`Side of ${BTC}`)).toHaveValue("long");
  await expect(calculator.field(`Unit for ${BTC}`)).toHaveValue("coins");
  await expect(calculator.size(BTC)).toHaveValue("1.0");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.expectSound();
  const redo = calculator.button("Redo");
  for (let step = 0; step < 9; step += 1) await redo.click();
  await expect(redo).toBeDisabled();
  await expect(calculator.rows).toHaveCount(2);
  await expect(page.getByLabel(/^Side of BTC, row 2/)).toHaveValue("short");
});
