import { type Calculator, expect, test } from "./calculator.js";

const at = (calculator: Calculator) => calculator.page.locator("panel-rescue");
const sentence = (calculator: Calculator) => at(calculator).locator(".lede");
const move = (calculator: Calculator) =>
  calculator.field("Survive a market move of");

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await calculator.button("Rescue").click();
  await calculator.settled();
  await expect(at(calculator)).toBeVisible();
});

test("a fall of 30 %: the remedies, and money put in is taken back by undo", async ({
  calculator,
}) => {
  await expect(sentence(calculator)).toContainText(
    /In cross margin a fall of 30.0.% would liquidate the account at −23.5.%\. 3,516.USDT more, 18.1.% less BTC, or BTC in isolated margin \(itself lost, with 6,450.USDT\) would carry it through\./u,
  );
  await expect(at(calculator).getByRole("img")).toHaveCount(4);
  await at(calculator)
    .getByRole("button", { name: /^Put in 3,515\.\d+.USDT$/u })
    .click();
  await expect(calculator.wallet).toHaveValue(/^15,515\.\d\d?$/u);
  await expect(sentence(calculator)).toContainText("survives a fall of 30.0");
  await expect(
    calculator.page.getByRole("table", { name: "One position at a time" }),
  ).toContainText("times its size");
  await calculator.button("Undo").click();
  await expect(calculator.wallet).toHaveValue("12,000");
  await expect(sentence(calculator)).toContainText("would liquidate");
  await calculator.expectSound();
});

test("a cut and a pot of its own are carried out, each one step to undo", async ({
  calculator,
}) => {
  await calculator.button("Close that much of BTC").click();
  await expect(calculator.size("BTC, row 1")).toHaveValue(/^0\.81\d+$/u);
  await expect(sentence(calculator)).toContainText("survives a fall");
  await calculator.button("Undo").click();
  await expect(calculator.size("BTC, row 1")).toHaveValue("1.0");
  await calculator.button("Isolate BTC").click();
  await expect(sentence(calculator)).toContainText("survives a fall");
  await expect(at(calculator)).toContainText("as it is held");
  await calculator.button("Undo").click();
  await expect(sentence(calculator)).toContainText("would liquidate");
  await calculator.button("Cut everything").click();
  await expect(sentence(calculator)).toContainText("survives a fall");
  await calculator.button("Undo").click();
  await expect(calculator.size("SOL, row 3")).toHaveValue("60");
  await calculator.expectSound();
});

test("a stop, by keyboard; what is typed is kept", async ({ calculator }) => {
  await calculator
    .field("What is to be survived")
    .selectOption({ label: "One coin going to a price" });
  const stop = calculator.field("beyond: the price to which BTC may go");
  await stop.fill("51,000");
  await expect(sentence(calculator)).toContainText(
    "BTC at 51,000.00 would liquidate the account on the way, at 51,708.55.",
  );
  await stop.press("ArrowUp");
  await expect(sentence(calculator)).toContainText("lies beyond 52,000.00");
  await calculator.reload();
  await calculator.settled();
  await expect(stop).toHaveValue("52,000");
  await stop.fill("cheap");
  await calculator.expectWrong(stop, "cheap");
  await expect(at(calculator)).toContainText("the answer comes back");
});

test("what is wrong above makes it stale, and no button offers what is past", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.wallet.fill("oops");
  await expect(at(calculator)).toContainText("from before this edit");
  // What may still be saved says itself from when it is.
  const offers = at(calculator).getByRole("button", { name: /^(?!Save as)/ });
  await expect(offers).toHaveCount(0);
  await calculator.wallet.fill("900");
  await expect(sentence(calculator)).toContainText("would liquidate");
  await move(calculator).fill("lots");
  await calculator.expectWrong(move(calculator), "lots");
  const { scrolled, inner } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    inner: innerWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(inner);
});
