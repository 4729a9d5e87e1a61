import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Draft } from "../../web/src/document/draft.js";
import { type Calculator, exampleDraft, expect, test } from "./calculator.js";

const LINK = "./#panel=venues";

const panel = (page: Page): Locator => page.locator("panel-venues");
const table = (page: Page): Locator => panel(page).getByRole("table");
/** The line of a pack, or of custom rules. */
const line = (page: Page, id: string): Locator =>
  table(page).locator(`[data-rules="${id}"]`);
const BINANCE = "binance-usdm@2026-04";
const HYPERLIQUID = "hyperliquid@2026-08";
const BYBIT = "bybit-unified@2026-07";

const few = (count: number, draft = exampleDraft("three-trades")): Draft => ({
  ...draft,
  positions: draft.positions.slice(0, count),
});

async function openPanel(calculator: Calculator, draft?: Draft): Promise<void> {
  const { page } = calculator;
  await calculator.open(draft);
  await page.getByRole("button", { name: "On every venue" }).click();
  await expect(table(page)).toBeVisible();
  await calculator.settled();
}

test("opens by its link, with a line for each venue and a reason for the rest", async ({
  calculator,
  page,
}) => {
  await page.goto(LINK);
  await calculator.ready();
  await expect(table(page)).toHaveAccessibleName("BTC, row 1, on every venue");
  await expect(line(page, BINANCE)).toContainText("51,708.55");
  await expect(line(page, BINANCE)).toContainText("58,283.13");
  await expect(line(page, BINANCE)).toContainText("on the page now");
  await expect(line(page, HYPERLIQUID)).toContainText("52,654.78");
  await expect(line(page, HYPERLIQUID)).toContainText("501.68 nearer");
  await expect(line(page, BYBIT)).toContainText("no table for ETH and SOL");
  await expect(line(page, BYBIT)).toContainText("58,341.71");
  await expect(panel(page)).toContainText("this one is kept in USDT");
  for (const name of ["Deribit, inverse contracts", "GMX v2", "BitMEX"])
    await expect(panel(page).getByText(name, { exact: true })).toBeVisible();
  await calculator.expectSound();
});

const accounts: [string, Draft, number][] = [
  ["one position", few(1), 8],
  ["two positions", few(2), 6],
  ["a coin-margined one", few(1, exampleDraft("coin-margined")), 3],
];
for (const [name, draft, venues] of accounts) {
  test(`the figures are those of the page under the same rules: ${name}`, async ({
    calculator,
    page,
  }) => {
    await openPanel(calculator, draft);
    const rules = draft.rules;
    const lines = table(page).locator("[data-rules]");
    const whole = lines.filter({ hasNotText: "not comparable" });
    await expect(whole).toHaveCount(venues);
    const ids = await whole.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute("data-rules") ?? ""),
    );
    for (const id of ids) {
      const shown = line(page, id).getByRole("cell");
      const prices = await shown.locator("strong").allInnerTexts();
      expect(prices.length).toBeGreaterThan(0);
      if (id === rules) continue;
      await line(page, id)
        .getByRole("button", { name: "Use these rules" })
        .click();
      await expect(calculator.rules).toHaveValue(id);
      await calculator.settled();
      const cells = [
        calculator.cell(1, "cross"),
        calculator.cell(1, "isolated"),
      ];
      for (const cell of cells) await expect(cell).toBeVisible();
      const there = cells.map((cell) => cell.locator("strong"));
      await expect
        .poll(async () =>
          (await Promise.all(there.map((cell) => cell.allInnerTexts()))).flat(),
        )
        .toEqual(prices);
      await expect(line(page, id)).toContainText("on the page now");
      await calculator.expectSound();
      await calculator.button("Undo").click();
      await expect(calculator.rules).toHaveValue(rules);
      await calculator.settled();
    }
  });
}

test("by keyboard: open, choose, unfold, take the rules, and come back", async ({
  calculator,
  page,
}) => {
  await calculator.open(few(2));
  const button = page.getByRole("button", { name: "On every venue" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(table(page)).toBeVisible();
  await calculator.settled();
  await calculator.field("Position").focus();
  await page.keyboard.press("ArrowDown");
  await expect(table(page)).toHaveAccessibleName("ETH, row 2, on every venue");
  const differs = line(page, HYPERLIQUID).getByRole("button", {
    name: "What differs",
  });
  await differs.focus();
  await page.keyboard.press("Enter");
  await expect(differs).toHaveAttribute("aria-expanded", "true");
  await expect(panel(page)).toContainText(
    /Hyperliquid\u2019s isolated price is [\d.,]+ nearer, all of it from its maintenance rate, 2\s%/u,
  );
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(calculator.rules).toHaveValue(HYPERLIQUID);
  const use = line(page, HYPERLIQUID).getByRole("button", {
    name: "Use these rules",
  });
  await expect(use).toBeFocused();
  await expect(use).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Control+z");
  await expect(calculator.rules).toHaveValue(BINANCE);
  await expect(use).toHaveAttribute("aria-disabled", "false");
});

test("follows every edit, and says where figures are from before it", async ({
  calculator,
  page,
}) => {
  await openPanel(calculator, few(1));
  await calculator.leverage("BTC, row 1").fill("20");
  await expect(line(page, BINANCE)).toContainText("61,521.08");
  const old = line(page, HYPERLIQUID).locator("strong").last();
  await expect(old).toHaveText("62,050.63");
  await calculator.size("BTC, row 1").fill("x");
  await expect(panel(page)).toContainText("From before this edit.");
  await expect(old).toHaveText("62,050.63");
  await calculator.size("BTC, row 1").fill("1");
  await expect(panel(page)).not.toContainText("From before this edit.");
});

test("says what makes venues differ, in steps", async ({
  calculator,
  page,
}) => {
  await openPanel(calculator, few(1));
  await line(page, BYBIT).getByRole("button", { name: "What differs" }).click();
  const steps = panel(page).getByLabel("Steps of the isolated price");
  await expect(steps).toContainText("the closing fee it holds back (0.055");
  await expect(steps).toContainText("set aside beside the isolated margin");
  await expect(panel(page)).toContainText("Taken for granted");
});

test("order and the choice of all positions", async ({ calculator, page }) => {
  await openPanel(calculator, few(2));
  await calculator.field("Order").selectOption("venue");
  const names = table(page).locator("[data-rules] .venue");
  await expect(names.first()).toHaveText("Binance USDS-M");
  await calculator.field("Position").selectOption({ label: "All positions" });
  await expect(table(page)).toHaveCount(2);
  await expect(table(page).nth(1)).toHaveAccessibleName(
    "ETH, row 2, on every venue",
  );
});

test("positions without a table can be left out, and it says so", async ({
  calculator,
  page,
}) => {
  await openPanel(calculator);
  await calculator.field("Positions without a table").selectOption("out");
  await expect(line(page, BYBIT)).toContainText("without ETH and SOL");
  await expect(line(page, BYBIT)).not.toContainText("not comparable");
  await expect(line(page, HYPERLIQUID)).not.toContainText("without");
});

test("rules that do not come leave the rest standing, and can be asked for again", async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  const part = /bitget-usdt[^/]*\.js$/u;
  await page.route(part, (route) => route.abort());
  await page.goto(`${baseURL ?? ""}/#panel=venues`);
  await expect(line(page, HYPERLIQUID)).toContainText("52,654.78");
  await expect(panel(page)).toContainText("could not be fetched");
  await page.unroute(part);
  await page.getByRole("button", { name: "Try again: Bitget USDT-M" }).click();
  await expect(line(page, "bitget-usdt@2025-11")).toContainText("58,318.26");
  await expect(panel(page)).not.toContainText("could not be fetched");
  await page.context().close();
});

test("an account without positions says what is needed", async ({
  calculator,
  page,
}) => {
  await calculator.open(few(0));
  await page.getByRole("button", { name: "On every venue" }).click();
  await expect(panel(page)).toContainText("A position that counts is needed");
  await calculator.settled();
});

for (const scheme of ["light", "dark"] as const)
  test(`no violation, ${scheme}, wide and narrow`, async ({
    calculator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openPanel(calculator);
    for (const id of [HYPERLIQUID, BYBIT])
      await line(page, id)
        .getByRole("button", { name: "What differs" })
        .click();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await axe.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.flat().join(" ")}`),
      );
      expect(found).toEqual([]);
    }
  });

for (const width of [280, 320, 768, 1280])
  test(`nothing sticks out at ${String(width)} px`, async ({
    calculator,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPanel(calculator, exampleDraft("hedge"));
    const buttons = panel(page).getByRole("button", { name: "What differs" });
    await expect(buttons).toHaveCount(8);
    for (let n = 0; n < 8; n++) await buttons.nth(n).click();
    const { scrolled, inner } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(inner);
    await expect(panel(page)).not.toContainText(/NaN|Infinity|undefined/u);
  });

test("a print has the figures and no button", async ({ calculator, page }) => {
  await openPanel(calculator);
  await page.emulateMedia({ media: "print" });
  await expect(line(page, HYPERLIQUID)).toContainText("52,654.78");
  await expect(panel(page).getByRole("button")).toHaveCount(0);
});
