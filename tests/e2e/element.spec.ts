/** <margin-calculator> in pages of other people. */
import { expect, test } from "./calculator.js";
import { lesson, withElement } from "./lesson.js";

const one = '<margin-calculator id="one"></margin-calculator>';

test("two lines bring a calculator into a page of another origin, and leave that page alone", async ({
  browser,
}) => {
  await using there = await lesson(browser, one);
  const calculator = there.calculator();
  await calculator.ready();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.wallet.fill("24000");
  await calculator.button("Shock").click();
  await calculator.settled();
  await calculator.chooseRules("Hyperliquid, August 2026");
  const left = await there.page.evaluate(() => ({
    address: location.href,
    steps: history.length,
    stored: localStorage.length + sessionStorage.length,
    names: Object.keys(window).filter((name) => /margin/i.test(name)),
    cookies: document.cookie,
  }));
  expect(left).toEqual({
    address: there.page.url(),
    steps: 2,
    stored: 0,
    names: [],
    cookies: "",
  });
  expect(left.address).not.toContain("#");
  expect(there.complaints).toEqual([]);
});

test("attributes say what to begin with, and follow when they are changed", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    '<margin-calculator id="one" rules="bybit-unified" state="v=1&w=9000&p=BTC.l.0.5@64500.10x" theme="dark"></margin-calculator>',
  );
  const calculator = there.calculator();
  await calculator.ready();
  await expect(calculator.wallet).toHaveValue("9,000");
  await expect(calculator.rows).toHaveCount(1);
  await expect(calculator.rules).toHaveValue("bybit-unified@2026-07");
  expect((await there.told("margin-ready")).length).toBe(1);
  await withElement(
    there,
    (element) => {
      element.setAttribute("example", "hedge");
    },
    null,
  );
  await expect(calculator.rows).toHaveCount(2);
  await withElement(
    there,
    (element) => {
      element.rules = "okx-futures";
    },
    null,
  );
  await expect(calculator.rules).toHaveValue("okx-futures@2026");
  await withElement(there, (element) => element.reset(), null);
  await expect(calculator.wallet).toHaveValue("9,000");
  expect(await there.told("margin-change")).toEqual([]);
  expect(await there.told("margin-error")).toEqual([]);
  expect(there.complaints).toEqual([]);
});

test("what the host sets is no news to it; what a person does is", async ({
  browser,
}) => {
  await using there = await lesson(browser, one);
  const calculator = there.calculator();
  await calculator.ready();
  const set = (state: string) =>
    withElement(there, (element, state) => element.setState(state), state);
  expect(await set("v=1&w=5000&p=ETH.s.2@3300.5x")).toBe(true);
  expect(
    await set("v=1&r=hyperliquid@2026-08&w=700&p=BTC.l.0.1@64500.5x"),
  ).toBe(true);
  await expect(calculator.wallet).toHaveValue("700");
  await withElement(
    there,
    (element) => {
      element.marks = { BTC: 60000 };
    },
    null,
  );
  await expect(calculator.mark("BTC, row 1")).toHaveValue("60,000");
  expect(await there.told("margin-change")).toEqual([]);
  expect((await there.told("margin-result")).length).toBe(4);
  await calculator.wallet.fill("750");
  const [change] = await there.told("margin-change");
  expect(change).toMatchObject({
    id: "one",
    detail: { document: { wallet: 750, rules: "hyperliquid@2026-08" } },
  });
  await calculator.button("Undo").click();
  await calculator.button("Undo").click();
  expect((await there.told("margin-change")).length).toBe(3);
  await expect(calculator.wallet).toHaveValue("5,000");
  expect(there.complaints).toEqual([]);
});

test("properties and methods used before the script came count once it has", async ({
  browser,
}) => {
  const early = `<div id="place"></div><script>
    const made = document.createElement("margin-calculator");
    made.id = "one";
    made.state = "v=1&w=4321&p=BTC.l.0.5@64500.10x";
    made.marks = { BTC: 61000 };
    made.readOnly = true;
    document.getElementById("place").append(made);
  </script>`;
  await using there = await lesson(browser, early);
  const calculator = there.calculator();
  await calculator.ready();
  await expect(calculator.wallet).toHaveValue("4,321");
  await expect(calculator.mark("BTC, row 1")).toHaveValue("61,000");
  await expect(there.page.locator("#one")).toHaveAttribute("read-only", "");
  expect(there.complaints).toEqual([]);
});
