/** Rules of every venue, on the page: chosen, fetched, explained, kept; and what happens when they do not come. */
import { plainMarket, plainPosition } from "../../web/src/document/draft.js";
import { rulesText } from "../../web/src/text/en-rules.js";
import { Calculator, exampleDraft, expect, test } from "./calculator.js";
import { built, host } from "./host.js";

const inBitcoin = {
  ...exampleDraft("three-trades"),
  markets: { BTC: plainMarket("BTC", "64,480") },
  positions: [{ ...plainPosition("p1", "BTC"), size: "0.5", entry: "64,500" }],
};

const packs = [
  ["Binance COIN-M, 2023", "0.2", "put together, not read"],
  ["Bybit, unified account, July 2026", null, "no formula"],
  ["OKX, futures mode, 2026", null, "Only the first tier of BTC is known"],
  ["Bitget USDT-M, November 2025", null, "later changes are not known"],
  ["Hyperliquid, August 2026", null, null],
  ["dYdX v4, April 2026", null, "Large-Cap"],
  ["Kraken, multi-collateral, March 2026", null, "Class A"],
  ["Kraken, inverse, March 2026", "0.2", "does not say whether"],
  [
    "Bybit, unified account, August 2025 (superseded)",
    null,
    "Newer rules took the place of these.",
  ],
] as const;

const price = /\d[\d,]*\.\d\d/;
const footer = (calculator: Calculator) =>
  calculator.page.getByRole("note", { name: "About these figures" });

test("the rules are offered by venue and month, superseded ones last", async ({
  calculator,
}) => {
  await calculator.open(inBitcoin);
  const offered = await calculator.rules.locator("option").allInnerTexts();
  expect(offered.map((name) => name.trim())).toEqual([
    "Binance USDS-M, April 2026",
    ...packs.map(([name]) => name),
    "Custom",
  ]);
});

for (const [name, wallet, assumed] of packs) {
  test(`${name}: prices, sources, what is assumed, and all of it after a reload`, async ({
    calculator,
  }) => {
    await calculator.open(inBitcoin);
    await calculator.chooseRules(name);
    if (wallet) {
      await calculator.expectWrong(calculator.wallet, "12,000");
      await calculator.wallet.fill(wallet);
    }
    await expect(calculator.cell(1, "cross")).toContainText(price);
    await expect(calculator.cell(1, "isolated")).toContainText(price);
    await calculator.expectSound();

    const plain = name.replace(" (superseded)", "");
    await expect(footer(calculator)).toContainText(`Rules: ${plain}.`);
    if (assumed) await expect(footer(calculator)).toContainText(assumed);
    const sources = footer(calculator).locator(".sources li");
    await expect(sources.first()).toContainText(/20\d\d/);
    for (const link of await footer(calculator).getByRole("link").all()) {
      await expect(link).toHaveAttribute("rel", "noreferrer");
      await expect(link).toHaveAttribute("href", /^https:/);
    }

    const cross = calculator.cell(1, "cross").locator("strong").first();
    await calculator.settled();
    const found = await cross.innerText();
    await calculator.reload();
    await expect(calculator.rules.locator("option:checked")).toHaveText(name);
    await expect(cross).toHaveText(found);
  });
}

test("a size of contracts where a contract is not a coin", async ({
  calculator,
}) => {
  await calculator.open(inBitcoin);
  await calculator.chooseRules("OKX, futures mode, 2026");
  const name = "BTC, row 1";
  const unit = calculator.field(`Unit for ${name}`);
  await unit.selectOption("contracts");
  await expect(calculator.size(name)).toHaveValue("50");
  await calculator.chooseRules("Hyperliquid, August 2026");
  await expect(calculator.size(name)).toHaveValue("0.5");
  await expect(unit.locator("option:checked")).toHaveText("BTC");
});

test("a size beyond what is known of the table is told beside it", async ({
  calculator,
}) => {
  await calculator.open(inBitcoin);
  await calculator.chooseRules("OKX, futures mode, 2026");
  const size = calculator.size("BTC, row 1");
  await size.fill("10");
  await expect(calculator.sentence).toBeVisible();
  expect(await calculator.complaintOf(size)).toBe("");
  await size.fill("11");
  await expect
    .poll(() => calculator.complaintOf(size))
    .toBe("Beyond the 1,000 contracts up to which these rules are known");
  await expect(size).not.toHaveAttribute("aria-invalid", "true");
});

test("the mark price is said to be the oracle’s where it is", async ({
  calculator,
}) => {
  await calculator.open(inBitcoin);
  const said = calculator.page.getByText(rulesText.markIs("the oracle price"));
  await expect(said).toHaveCount(0);
  await calculator.chooseRules("dYdX v4, April 2026");
  await expect(said).toBeVisible();
});

test("from coins to dollars and back, nothing typed is lost", async ({
  calculator,
}) => {
  await calculator.open(inBitcoin);
  await calculator.chooseRules("Binance COIN-M, 2023");
  await expect(calculator.symbol(1)).toHaveValue("BTCUSD");
  await calculator.expectWrong(calculator.wallet, "12,000");
  await calculator.chooseRules("Binance USDS-M, April 2026");
  await expect(calculator.symbol(1)).toHaveValue("BTC");
  await expect(calculator.wallet).toHaveValue("12,000");
  await calculator.expectSound();
  await calculator.button("Undo").click();
  await expect(calculator.symbol(1)).toHaveValue("BTCUSD");
});

const okx = /okx-futures[^/]*\.js/;

test("rules that do not come: words, the old rules, another try", async ({
  browser,
}) => {
  await using server = await host({ "/": built("site") });
  const page = await browser.newPage({ baseURL: server.address });
  const calculator = new Calculator(page);
  await calculator.open(inBitcoin);
  await page.route(okx, (route) => route.abort());
  await calculator.chooseRules("OKX, futures mode, 2026");
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await expect(calculator.rules.locator("option:checked")).toHaveText(
    "Binance USDS-M, April 2026",
  );
  await calculator.size("BTC, row 1").fill("0.75");
  await calculator.expectSound();
  await page.unroute(okx);
  await calculator.button("Try again").click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(footer(calculator)).toContainText("Rules: OKX, futures mode");
  await expect(calculator.size("BTC, row 1")).toHaveValue("0.75");
  await page.close();
});

test("stored rules that do not come: the rest is counted and kept, and they can be had later", async ({
  browser,
}) => {
  await using server = await host({ "/": built("site") });
  const page = await browser.newPage({ baseURL: server.address });
  const calculator = new Calculator(page);
  await page.route(okx, (route) => route.abort());
  await calculator.open({ ...inBitcoin, rules: "okx-futures@2026" });
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await expect(calculator.size("BTC, row 1")).toHaveValue("0.5");
  await calculator.expectSound();
  await page.unroute(okx);
  await calculator.button("Try again").click();
  await expect(footer(calculator)).toContainText("Rules: OKX, futures mode");
  await page.close();
});
