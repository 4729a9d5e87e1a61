import { AxeBuilder } from "@axe-core/playwright";
import { exampleDraft, expect, test } from "./calculator.js";

const tiers = (symbol: string, first: unknown = 0.02) => [
  {
    tier: 1,
    symbol,
    currency: "USDT",
    minNotional: 0,
    maxNotional: 100_000,
    maintenanceMarginRate: first,
    maxLeverage: 50,
    info: {},
  },
  {
    tier: 2,
    symbol,
    currency: "USDT",
    minNotional: 100_000,
    maxNotional: null,
    maintenanceMarginRate: 0.05,
    maxLeverage: "10",
    info: null,
  },
];
const SYMBOLS = ["BTC/USDT:USDT", "ETH/USDT:USDT", "SOL/USDT:USDT"];
const sound = JSON.stringify(
  Object.fromEntries(SYMBOLS.map((symbol) => [symbol, tiers(symbol)])),
);
const mixed = JSON.stringify({
  "BTC/USDT:USDT": tiers("BTC/USDT:USDT"),
  "ETH/USDT:USDT": tiers("ETH/USDT:USDT", "<b>much</b>"),
});

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await calculator.button("Your own tables").click();
  await calculator.settled();
});

test("a pasted table is previewed, kept, used, survives a reload and can be removed", async ({
  calculator,
  page,
}) => {
  await calculator.field("Paste a table here").fill(sound);
  await calculator.button("Read it").click();
  const preview = page.getByRole("table", { name: "What was read" });
  await expect(preview.getByRole("row")).toHaveCount(4);
  await expect(page.locator("table-preview")).toContainText(
    "Three contracts in USDT",
  );
  // Nothing is replaced before it is asked for.
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.button("Keep and use").click();
  await calculator.expectWrong(calculator.field("Name"), "");
  await calculator.field("Name").fill("My exchange");
  const fee = page.locator("table-preview").getByLabel("Closing fee held back");
  await fee.fill("much");
  await calculator.button("Keep and use").click();
  await expect(fee).toBeFocused();
  await fee.fill("");
  await calculator.button("Keep and use").click();
  await expect(calculator.rules.locator("option:checked")).toContainText(
    "My exchange",
  );
  // 58,050 / 0.98
  await expect(calculator.cell(1, "isolated")).toContainText("59,234.69");
  await calculator.button("Undo").click();
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.button("Redo").click();
  await expect(calculator.cell(1, "isolated")).toContainText("59,234.69");
  await calculator.reload();
  await expect(calculator.cell(1, "isolated")).toContainText("59,234.69");
  await calculator.settled();
  const name = calculator.field("Name of My exchange");
  await name.fill("Another");
  await name.press("Enter");
  await expect(calculator.rules.locator("option:checked")).toContainText(
    "Another",
  );
  await calculator.button("Remove: Another").click();
  await expect(calculator.rules.locator("option:checked")).toHaveText("Custom");
  await calculator.settled();
  await expect(calculator.cell(1, "isolated")).toContainText("59,234.69");
  await calculator.button("Undo").click();
  await expect(calculator.cell(1, "isolated")).toContainText("59,234.69");
  await calculator.expectSound();
  await calculator.reload();
  await expect(
    page.getByText("The table of your own that this account rested on"),
  ).toBeVisible();
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
});

test("what is wrong is said by row and field, as text, and the rest can be used", async ({
  calculator,
  page,
}) => {
  await calculator.field("Paste a table here").fill(mixed);
  await calculator.button("Read it").click();
  const preview = page.locator("table-preview");
  await expect(preview.getByRole("alert")).toContainText(
    "ETH/USDT:USDT, row 1, maintenanceMarginRate: Not a number (“<b>much</b>”)",
  );
  await expect(preview).toContainText("ETH/USDT:USDT: has mistakes, see above");
  await expect(preview).toContainText("One contract in USDT");
  await calculator.field("Paste a table here").fill("hello");
  await calculator.button("Read it").click();
  await expect(preview).toContainText("No contract can be used.");
  await calculator.field("Paste a table here").fill("[".repeat(50_000));
  await calculator.button("Read it").click();
  await expect(preview).toContainText("Not JSON that can be read");
});

test("a file of another country is read", async ({ page }) => {
  await page.locator("panel-tables input[type=file]").setInputFiles({
    name: "tables.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "Symbol;Floor;MMR\nBTCUSDT;0;0,5%\nBTCUSDT;1.000.000;1,0 %",
    ),
  });
  const preview = page.getByRole("table", { name: "What was read" });
  await expect(preview).toContainText("0.5 % to 1.0 %");
});

test("an account of a table that is gone is counted by other rules, and says so", async ({
  page,
  calculator,
}) => {
  await page.evaluate(
    (draft) => {
      localStorage.setItem("crossmargin.draft", draft);
    },
    JSON.stringify({ ...exampleDraft("three-trades"), rules: "own:9" }),
  );
  await calculator.reload();
  await expect(
    page.getByText("The table of your own that this account rested on"),
  ).toBeVisible();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
});

for (const scheme of ["light", "dark"] as const) {
  test(`no violation and no sideways scrolling, ${scheme}`, async ({
    calculator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await calculator.field("Paste a table here").fill(sound);
    await calculator.button("Read it").click();
    await calculator.field("Name").fill("My exchange");
    await calculator.button("Keep and use").click();
    await calculator.field("Paste a table here").fill(mixed);
    await calculator.button("Read it").click();
    await expect(page.locator("table-preview")).toBeVisible();
    for (const width of [1280, 320, 280]) {
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
