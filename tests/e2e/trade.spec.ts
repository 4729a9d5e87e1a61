import { AxeBuilder } from "@axe-core/playwright";
import { type Calculator, expect, test } from "./calculator.js";

const at = (calculator: Calculator) => calculator.page.locator("panel-trade");
const story = (calculator: Calculator) => at(calculator).locator(".story");
const row = (calculator: Calculator, table: string | RegExp, name: string) =>
  calculator.page
    .getByRole("table", { name: table, exact: true })
    .getByRole("row")
    .filter({
      has: calculator.page.getByRole("rowheader", { name, exact: true }),
    });

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await calculator.button("Figures of the trade").click();
  await calculator.settled();
  await expect(story(calculator)).toBeVisible();
});

test("the figures of the example, and they follow the account", async ({
  calculator,
}) => {
  await expect(story(calculator)).toContainText(
    "on 13,102 USDT of equity: 7.1 times. A fall of 10 % makes it 10.9 times in cross margin. In isolated margin BTC is gone by then with its margin, and what is left stands at 3.4 times. At −23.5 %, at 244 times, the cross pool is liquidated.",
  );
  const figures = "Leverage and margin efficiency";
  // 93,082 over 10,224 of isolated margins
  await expect(
    row(calculator, figures, "Notional per unit of margin"),
  ).toContainText("9.1 ×");
  await expect(
    row(calculator, figures, "Leverage amplification"),
  ).toContainText("+4.2 %");
  await expect(at(calculator)).toContainText("64.7 %");
  await expect(
    at(calculator).getByRole("img", { name: /^Effective leverage against/ }),
  ).toBeVisible();
  await calculator.wallet.fill("24,000");
  await expect(story(calculator)).toContainText(
    "on 25,102 USDT of equity: 3.7 times.",
  );
  await calculator.expectSound();
});

test("the slider is moved by keys, kept on reload and taken back by undo", async ({
  calculator,
}) => {
  const slider = calculator.field("How far the market goes");
  await slider.focus();
  await slider.press("Home");
  await expect(story(calculator)).toContainText(
    "A fall of 30 % goes beyond the end of the cross pool, which is liquidated at −23.5 %.",
  );
  await calculator.reload();
  await calculator.settled();
  await expect(story(calculator)).toContainText("A fall of 30 %");
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /^−29\.9.%$/u);
  await calculator.button("Undo").click();
  await expect(story(calculator)).toContainText("A fall of 30 %");
});

test("the liquidation price of a chosen position: what moves it", async ({
  calculator,
}) => {
  const table = /^Size counts most: 1.% more moves the liquidation price/u;
  await expect(row(calculator, table, "Wallet, or margin")).toContainText(
    "−120.5",
  );
  await expect(row(calculator, table, "Leverage")).toContainText("no change");
  await calculator
    .field("Liquidation price of")
    .selectOption({ label: "SOL long" });
  await expect(at(calculator)).toContainText(
    "more moves the liquidation price of SOL long",
  );
  await expect(at(calculator)).toContainText("no cross price here");
  await calculator.reload();
  await expect(calculator.field("Liquidation price of")).toHaveValue("p3");
});

test("margin calls at ratios of one's own; wrong ones are explained and kept", async ({
  calculator,
}) => {
  const calls = "Margin calls of your own";
  const btc = row(calculator, calls, "BTC long");
  await expect(btc).toContainText("100 %: 51,708.55 (−19.8 %)");
  await expect(btc).toContainText("50 %: 52,041.77");
  const field = calculator.field(
    "Call me at: per cent of the way to liquidation",
  );
  await field.fill("2 90");
  // 382 of maintenance are 2.9 % of 13,102 already.
  await expect(btc).toContainText("2 %: reached already");
  await field.fill("ninety");
  await calculator.expectWrong(field, "ninety");
  await calculator.reload();
  await expect(field).toHaveValue("ninety");
  await expect(calculator.stale).toHaveCount(0);
});

test("stale figures, none, and an account under water", async ({
  calculator,
}) => {
  await calculator.wallet.fill("oops");
  await expect(at(calculator)).toContainText(
    "Figures below are from before this edit.",
  );
  await calculator.load("under-water");
  await expect(story(calculator)).toContainText("under water already");
  await expect(at(calculator)).not.toContainText(/NaN|undefined|Infinity/);
  await calculator.load("coin-margined");
  await expect(story(calculator)).toContainText("BTC of equity");
});

for (const scheme of ["light", "dark"] as const) {
  test(`no violation and no sideways scrolling, ${scheme}`, async ({
    calculator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await calculator.load("hedge");
    await calculator
      .field("How the market moves")
      .selectOption({ label: "By figures of your own" });
    await calculator
      .field("Call me at: per cent of the way to liquidation")
      .fill("0");
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.flat().join(" ")}`),
      );
      expect(found).toEqual([]);
      const { scrolled, inner } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      expect(scrolled).toBeLessThanOrEqual(inner);
    }
  });
}
