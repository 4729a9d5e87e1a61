import { expect, test } from "./calculator.js";

test("no two inputs go by the same name", async ({ calculator, page }) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  await calculator.more("BTC, row 1");
  await calculator.more("ETH, row 2");
  await calculator.button("Add collateral").click();
  const snapshot = await page.locator("body").ariaSnapshot();
  const names = [
    ...snapshot.matchAll(/- '?(?:textbox|combobox) "((?:[^"\\]|\\.)*)"/g),
  ].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(30);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});

test("a very long name does not push the page sideways", async ({
  calculator,
  page,
}) => {
  const name = "A_VERY_LONG_CONTRACT_NAME_1234567890_PERPETUAL";
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await calculator.open();
    await calculator.chooseRules("Custom");
    await calculator.symbol(1).fill(name);
    await calculator.symbol(1).press("Enter");
    for (const [mark, size] of [
      ["64480", "1"],
      ["64480", "0.000001"],
    ] as const) {
      await calculator.mark(`${name}, row 1`).fill(mark);
      await calculator.size(`${name}, row 1`).fill(size);
      const scrolled = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(scrolled).toBeLessThanOrEqual(width);
    }
  }
});

test("nor does a very long currency", async ({ calculator, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.open();
  await calculator.chooseRules("Custom");
  const currency = calculator.field("Currency of the account");
  await currency.fill("A_VERY_LONG_CURRENCY_NAME_1234567890_AND_MORE");
  await currency.press("Enter");
  await calculator.more("BTC, row 1");
  await calculator.button("Add collateral").click();
  const scrolled = await page.evaluate(
    () => document.documentElement.scrollWidth,
  );
  expect(scrolled).toBeLessThanOrEqual(320);
});

test("nor does a long name in the panels", async ({ calculator, page }) => {
  const name = "1000000MOGUSDT-26DEC25";
  await calculator.open();
  await calculator.chooseRules("Custom");
  await calculator.symbol(1).fill(name);
  await calculator.symbol(1).press("Enter");
  await calculator.button("Fees and funding").click();
  await calculator.settled();
  await calculator.field(`Funding rate of ${name}`).fill("0.03");
  const scrolled = () =>
    page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 768, height: 800 });
  await expect.poll(scrolled).toBeLessThanOrEqual(768);
  await calculator.button("Show the working").click();
  await calculator.settled();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(scrolled).toBeLessThanOrEqual(320);
});
