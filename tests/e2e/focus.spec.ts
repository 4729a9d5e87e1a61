import { expect, test } from "./calculator.js";
import { focused, tabTo } from "./focus.js";

test("focus stays with a row that moves and goes on from one that leaves", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.more("SOL, row 3");
  await calculator.button("Move up: SOL, row 3").focus();
  for (const row of [2, 1]) {
    await page.keyboard.press("Enter");
    await expect(
      calculator.button(`Move up: SOL, row ${String(row)}`),
    ).toBeFocused();
  }
  await calculator.button("Move down: SOL, row 1").focus();
  for (const row of [2, 3]) {
    await page.keyboard.press("Enter");
    await expect(
      calculator.button(`Move down: SOL, row ${String(row)}`),
    ).toBeFocused();
  }
  await calculator.button("Remove: SOL, row 3").focus();
  await page.keyboard.press("Enter");
  await expect(calculator.button("More about ETH, row 2")).toBeFocused();
  for (const name of ["ETH, row 2", "BTC, row 1"]) {
    await page.keyboard.press("Enter");
    await calculator.button(`Remove: ${name}`).focus();
    await page.keyboard.press("Enter");
  }
  await expect(calculator.button("Add a position")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(calculator.symbol(1)).toHaveValue("BTC");
});

test("focus is not lost when a tier or a collateral leaves", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  await calculator.button("Add a tier: BTC").focus();
  await page.keyboard.press("Enter");
  await calculator.button("Remove tier 2 of BTC").focus();
  await page.keyboard.press("Enter");
  await expect(calculator.button("Remove tier 2 of BTC")).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBeNull();
  await calculator.button("Remove BTC").focus();
  await page.keyboard.press("Enter");
  await expect(calculator.button("Remove BTC")).toHaveCount(0);
  await expect.poll(() => focused(page)).not.toBeNull();
});

test("examples open, close on Escape and give the focus back", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  const examples = calculator.button("Examples");
  await examples.focus();
  await page.keyboard.press("Enter");
  await expect(examples).toHaveAttribute("aria-expanded", "true");
  await tabTo(page, "Rules", "Shift+Tab");
  await tabTo(page, "Redo");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(examples).toHaveAttribute("aria-expanded", "false");
  await expect(examples).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(examples).toHaveAttribute("aria-expanded", "false");
});

test("focus is not lost when an undo takes away where it was", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Add a position").focus();
  await page.keyboard.press("Enter");
  await expect(calculator.symbol(4)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(calculator.rows).toHaveCount(3);
  await expect.poll(() => focused(page)).not.toBeNull();
  await page.keyboard.press("ControlOrMeta+y");
  await expect(calculator.rows).toHaveCount(4);
});

test("an undo while a contract is being typed takes back that typing, nothing else", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.wallet.fill("5000");
  await calculator.symbol(1).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("XR");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(calculator.symbol(1)).toHaveValue("BTC");
  await page.keyboard.press("Tab");
  await expect(calculator.wallet).toHaveValue("5,000");
  await calculator.expectSound();
});

test("focus goes to the rules when an undo takes away the custom ones", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.chooseRules("Custom");
  await calculator.field("Liquidation fee").focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.locator("margin-terms")).toHaveCount(0);
  await expect(calculator.rules).toBeFocused();
  await page.keyboard.press("ControlOrMeta+y");
  await expect(calculator.field("Liquidation fee")).toBeVisible();
});

test("what was opened in one account is closed in the next", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.more("BTC, row 1");
  await calculator.more("SOL, row 3");
  await calculator.button("Remove: SOL, row 3").click();
  await calculator.button("Add a position").click();
  await expect(calculator.button("More about SOL, row 3")).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  await calculator.load("hedge");
  await expect(calculator.button("More about BTC, row 1")).toHaveAttribute(
    "aria-expanded",
    "false",
  );
});
