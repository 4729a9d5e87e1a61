import { AxeBuilder } from "@axe-core/playwright";
import { type Calculator, expect, test } from "./calculator.js";

const at = (calculator: Calculator) => calculator.page.locator("panel-funding");
const row = (calculator: Calculator, table: string | RegExp, name: string) =>
  calculator.page
    .getByRole("table", { name: table })
    .getByRole("row")
    .filter({ has: calculator.page.getByRole("rowheader", { name }) });

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await calculator.button("Fees and funding").click();
  await calculator.settled();
  await expect(at(calculator)).toBeVisible();
});

test("funding paid so far changes wallet, sentence and prices, and undo takes it back", async ({
  calculator,
  page,
}) => {
  const bar = page.locator("margin-bar");
  await calculator.field("Paid so far: BTC, row 1").fill("40.20");
  await expect(bar).toContainText("Wallet: 12,000 less 40.20 of funding.");
  await expect(calculator.cell(1, "cross")).toContainText("51,748.92");
  // 58,283.13 and 40.20 / 0.996 more
  await expect(calculator.cell(1, "isolated")).toContainText("58,323.49");
  await expect(calculator.sentence).toContainText("11,960 USDT");
  await calculator.reload();
  await expect(calculator.cell(1, "isolated")).toContainText("58,323.49");
  await calculator.settled();
  await calculator.field("Paid so far: BTC, row 1").fill("-40.20");
  await expect(bar).toContainText("Wallet: 12,000 and 40.20 of funding");
  // 58,283.13 less 40.20 / 0.996
  await expect(calculator.cell(1, "isolated")).toContainText("58,242.77");
  await calculator.button("Undo").click();
  await expect(calculator.cell(1, "isolated")).toContainText("58,323.49");
  await expect(calculator.field("Paid so far: BTC, row 1")).toHaveValue(
    "40.20",
  );
  await calculator.field("Paid so far: BTC, row 1").fill("9,000");
  await expect(bar).toContainText("used up the isolated margin of BTC");
  await calculator.expectSound();
});

test("a rate and hours ahead show how long each pot lives, and the prices then", async ({
  calculator,
}) => {
  const lives = "How long each pot lives if no price moves";
  await expect(at(calculator)).toContainText("Type a rate above");
  await calculator.field("Funding rate of BTC").fill("0,08");
  // 64,480 × 0.08 % in 8 hours; 12,724 of buffer
  await expect(row(calculator, lives, "Cross: the common pot")).toContainText(
    "pays 6.45 USDT",
  );
  await expect(row(calculator, lives, "Cross: the common pot")).toContainText(
    "82.2 days",
  );
  await expect(row(calculator, lives, "Isolated: ETH short")).toContainText(
    "no rate typed",
  );
  await calculator.field("Funding rate of ETH").fill("0.01");
  await expect(row(calculator, lives, "Isolated: ETH short")).toContainText(
    "no end: it receives funding",
  );
  await calculator.field("Hours ahead").fill("240");
  const prices = /^Liquidation prices after/;
  await expect(row(calculator, prices, "BTC long")).toContainText("58,283.13");
  // 240 hours of 6.448 are 1,547.52
  await expect(row(calculator, prices, "BTC long")).toContainText("59,836.87");
  await calculator.field("Hours ahead").fill("4000");
  await expect(row(calculator, prices, "BTC long")).toContainText(
    "under water",
  );
  await calculator.expectSound();
  await calculator.button("Undo").click();
  await calculator.button("Undo").click();
  await expect(calculator.field("Funding rate of ETH")).toHaveValue("");
  await expect(calculator.field("Hours ahead")).toHaveValue("");
});

test("a liquidation fee is tried out beside a venue, and kept in custom rules", async ({
  calculator,
}) => {
  await expect(at(calculator)).toContainText(
    "This venue’s rules here hold none.",
  );
  const fee = calculator.field("Fee rate: Liquidation fee");
  await fee.fill("1.25");
  // 1.25 % of 58,283.13
  await expect(row(calculator, "Liquidation fee", "BTC long")).toContainText(
    "fee 729 USDT",
  );
  await fee.fill("many");
  await calculator.expectWrong(fee, "many");
  await calculator.chooseRules("Custom");
  await expect(fee).toHaveValue("0");
  await fee.fill("0.5");
  await expect(at(calculator)).toContainText("These rules charge 0.5 %");
  await expect(
    calculator.page.getByRole("textbox", {
      name: "Liquidation fee",
      exact: true,
    }),
  ).toHaveValue("0.5");
  await expect(fee).toHaveValue("0.5");
});

test("bad input is explained beside its field and nothing typed is lost", async ({
  calculator,
}) => {
  const paid = calculator.field("Paid so far: ETH, row 2");
  await paid.fill("quite a bit");
  await calculator.expectWrong(paid, "quite a bit");
  await expect(calculator.stale).toBeVisible();
  await expect(calculator.page.locator("margin-sentence")).toContainText(
    "Fees and funding, paid so far in row 2: Not a number",
  );
  await paid.fill("");
  await expect(calculator.stale).toHaveCount(0);
  const interval = calculator.field("Funding interval of BTC");
  await interval.fill("0");
  await calculator.expectWrong(interval, "0");
  const ahead = calculator.field("Funding rate of BTC");
  await ahead.fill("500");
  await calculator.expectWrong(ahead, "500");
  // The figures of the page do not rest on these.
  await expect(calculator.stale).toHaveCount(0);
});

for (const scheme of ["light", "dark"] as const) {
  test(`no violation and no sideways scrolling, ${scheme}`, async ({
    calculator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await calculator.field("Paid so far: BTC, row 1").fill("9,000");
    await calculator.field("Funding rate of BTC").fill("0.05");
    await calculator.field("Funding rate of SOL").fill("wrong");
    await calculator.field("Hours ahead").fill("100");
    await calculator.field("Fee rate: Liquidation fee").fill("1");
    await expect(
      page.getByRole("table", { name: /^Liquidation prices after/ }),
    ).toBeVisible();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const { scrolled, inner } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      expect(scrolled).toBeLessThanOrEqual(inner);
    }
  });
}
