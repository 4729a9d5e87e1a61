import { expect, test } from "./calculator.js";
import { focused, tabTo } from "./focus.js";

test("Tab goes once through everything, in the order of the page, and is seen", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.more("BTC, row 1");
  await calculator.rules.focus();
  await expect(calculator.rules).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const names: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    const at = await focused(page);
    if (!at) break;
    expect(at, `focus on ${at.name}`).toMatchObject({
      marked: true,
      inView: true,
    });
    names.push(at.name);
    await page.keyboard.press("Tab");
  }
  const controls = await page
    .locator("input:visible, select:visible, button:visible, a:visible")
    .count();
  expect(names.length).toBe(controls);
  expect(new Set(names).size).toBe(controls);
  const order = [
    "Rules",
    "Wallet in USDT",
    "Examples",
    "Undo",
    "Position 1: contract",
    "Size of BTC, row 1",
    "Entry price of BTC, row 1",
    "More about BTC, row 1",
    "Remove: BTC, row 1",
    "Position 2: contract",
    "+ Add a position",
  ];
  expect(names.filter((name) => order.includes(name))).toEqual(order);
});

test("a position is added and changed without a mouse", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await page.keyboard.press("Tab");
  await tabTo(page, "+ Add a position");
  await page.keyboard.press("Enter");
  await expect(calculator.symbol(4)).toBeFocused();
  await page.keyboard.type("XRP");
  await page.keyboard.press("Tab");
  await expect(calculator.field("Side of XRP, row 4")).toBeFocused();
  await page.keyboard.press("s");
  await expect(calculator.field("Side of XRP, row 4")).toHaveValue("short");
  await tabTo(page, "Size of XRP, row 4");
  await page.keyboard.type("1000");
  await tabTo(page, "Mark price of XRP, row 4");
  await page.keyboard.type("2,14");
  await tabTo(page, "Leverage of XRP, row 4");
  await page.keyboard.press("ArrowUp");
  // 2.14 × (1 + 1/11) / 1.005
  await expect(calculator.cell(4, "isolated")).toContainText("2.32");
  await tabTo(page, "More about XRP, row 4");
  await page.keyboard.press("Space");
  await tabTo(page, "Duplicate: XRP, row 4");
  await page.keyboard.press("Enter");
  await expect(calculator.rows).toHaveCount(5);
  await tabTo(page, "Remove: XRP, row 4");
  await page.keyboard.press("Enter");
  await expect(calculator.rows).toHaveCount(4);
  await calculator.expectSound();
});
