/** The panels that try an account out, under every venue's rules and on accounts of every kind. */
import {
  type Draft,
  plainMarket,
  plainPosition,
  type PositionDraft,
} from "../../web/src/document/draft.js";
import { en } from "../../web/src/text/en.js";
import { type Calculator, exampleDraft, expect, test } from "./calculator.js";

const PACKS = [
  ["binance-usdm@2026-04", "USDT"],
  ["binance-coinm@2023", "BTC"],
  ["bybit-unified@2026-07", "USDT"],
  ["bybit-unified@2025-08", "USDT"],
  ["okx-futures@2026", "USDT"],
  ["bitget-usdt@2025-11", "USDT"],
  ["hyperliquid@2026-08", "USDC"],
  ["dydx-v4@2026-04", "USDC"],
  ["kraken-linear@2026-03", "USD"],
  ["kraken-inverse@2026-03", "BTC"],
] as const;

const PANELS = [
  "shock",
  "contagion",
  "stress",
  "map",
  "replay",
  "rescue",
  "trade",
] as const;

/** Opens each and reads it: a heading, words, and nothing in them that is no word. */
async function walkThrough(calculator: Calculator): Promise<void> {
  for (const id of PANELS) {
    await calculator.button(en.panels.titles[id]).click();
    await calculator.settled();
    const panel = calculator.page.locator(`panel-${id}`);
    await expect(
      panel.getByRole("heading", { name: en.panels.titles[id], exact: true }),
    ).toBeVisible();
    await expect(panel).not.toContainText(
      /NaN|Infinity|undefined|\[object|null/,
    );
    await expect(panel).toContainText(/\S[^]{12,}\S/);
  }
}

const row = (
  symbol: string,
  terms: Partial<PositionDraft>,
  id = "p1",
): PositionDraft => ({ ...plainPosition(id, symbol), ...terms });

/** A long in common margin, a short in a margin of its own, of another coin where these rules know another. */
function mixed(rules: string, currency: string): Draft {
  const inCoin = currency === "BTC";
  const first = inCoin ? "BTCUSD" : "BTC";
  const isEther = !inCoin && !rules.startsWith("bybit");
  const second = isEther ? "ETH" : first;
  return {
    ...exampleDraft("three-trades"),
    rules,
    currency,
    wallet: inCoin ? "0.2" : "12000",
    markets: {
      [first]: plainMarket(first, "64480"),
      ETH: plainMarket("ETH", "3215"),
    },
    positions: [
      row(first, { size: "0.8", entry: "64500" }),
      row(
        second,
        {
          size: isEther ? "6" : "0.1",
          entry: isEther ? "3330" : "64000",
          side: "short",
          marginMode: "isolated",
        },
        "p2",
      ),
    ],
  };
}

for (const [id, currency] of PACKS) {
  test(`all seven panels on a mixed account under ${id}`, async ({
    calculator,
  }) => {
    await calculator.open(mixed(id, currency));
    await expect(calculator.cell(1, "cross")).toContainText(/\d/);
    await walkThrough(calculator);
  });
}

const three = exampleDraft("three-trades");
const odd: [string, Draft][] = [
  ["without a position", { ...three, positions: [] }],
  ["of one position", { ...three, positions: three.positions.slice(0, 1) }],
  ["under water", { ...three, wallet: "-2000" }],
  ["that cannot pay its isolated margins", { ...three, wallet: "4000" }],
  [
    "with a row that waits",
    { ...three, positions: [...three.positions, row("XRP", {}, "p9")] },
  ],
  ["of sizes far apart", { ...three, wallet: "1000000000000" }],
  ["that cannot be read", { ...three, wallet: "lots" }],
  [
    "of rules by hand, whole positions at one rate",
    {
      ...exampleDraft("coin-collateral"),
      customRules: {
        ...exampleDraft("coin-collateral").customRules,
        tierRule: "whole",
      },
    },
  ],
];

for (const [name, draft] of odd) {
  test(`all seven panels on an account ${name}`, async ({ calculator }) => {
    await calculator.open(draft);
    await walkThrough(calculator);
  });
}
