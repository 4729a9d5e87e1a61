/** Accounts to start from. Figures are examples of ours unless `source` says where they were published. */
import {
  type CollateralDraft,
  type Draft,
  type MarketDraft,
  plainCollateral,
  plainMarket,
  plainPosition,
  plainRules,
  type PositionDraft,
} from "../document/draft.js";

export type ExampleId =
  | "three-trades"
  | "hedge"
  | "coin-collateral"
  | "coin-margined"
  | "published"
  | "stretched"
  | "under-water";

export interface Example {
  id: ExampleId;
  /** Address or name of the publication the figures are taken from. */
  source: string | null;
  draft: Draft;
}

const position = (
  id: string,
  symbol: string,
  rest: Partial<PositionDraft>,
): PositionDraft => ({
  ...plainPosition(id, symbol),
  ...rest,
});

const market = (
  symbol: string,
  mark: string,
  rest: Partial<MarketDraft> = {},
): MarketDraft => ({
  ...plainMarket(symbol, mark),
  ...rest,
});

const collateral = (
  id: string,
  rest: Partial<CollateralDraft>,
): CollateralDraft => ({
  ...plainCollateral(id),
  ...rest,
});

const draft = (rest: Partial<Draft>): Draft => ({
  version: 1,
  rules: "binance-usdm@2026-04",
  currency: "USDT",
  wallet: "0",
  customRules: plainRules(),
  collateral: [],
  markets: {},
  positions: [],
  hoursAhead: "",
  whatIf: {},
  ...rest,
});

const flat = (rate: string, amount = "") => [{ floor: "0", rate, amount }];

const threeTrades = draft({
  wallet: "12,000",
  markets: {
    BTC: market("BTC", "64,480"),
    ETH: market("ETH", "3,215"),
    SOL: market("SOL", "155.20"),
  },
  positions: [
    position("p1", "BTC", { size: "1.0", entry: "64,500" }),
    position("p2", "ETH", { side: "short", size: "6", entry: "3,330" }),
    position("p3", "SOL", { size: "60", entry: "148.00", leverage: "5" }),
  ],
});

const hedge = draft({
  wallet: "2,400",
  markets: { BTC: market("BTC", "64,480") },
  positions: [
    position("p1", "BTC", { size: "6", entry: "63,900", leverage: "100" }),
    position("p2", "BTC", {
      side: "short",
      size: "6",
      entry: "64,200",
      leverage: "100",
    }),
  ],
});

const coinCollateral = draft({
  rules: "custom",
  wallet: "1,000",
  collateral: [
    collateral("c1", {
      asset: "BTC",
      amount: "0.25",
      price: "64,480",
      weight: "95",
      underlying: "BTC",
    }),
  ],
  markets: {
    BTC: market("BTC", "64,480", { tiers: flat("0.4") }),
    ETH: market("ETH", "3,215", { tiers: flat("0.4") }),
  },
  positions: [
    position("p1", "BTC", { size: "0.75", entry: "64,000" }),
    position("p2", "ETH", { side: "short", size: "4", entry: "3,330" }),
  ],
});

const coinMargined = draft({
  rules: "custom",
  currency: "BTC",
  wallet: "0.6",
  markets: {
    BTCUSD: market("BTCUSD", "64,480", {
      underlying: "BTC",
      kind: "inverse",
      contractSize: "100",
      tiers: flat("0.4"),
    }),
    "BTC-MAR": market("BTC-MAR", "65,300", {
      underlying: "BTC",
      kind: "inverse",
      contractSize: "100",
      tiers: flat("0.4"),
    }),
  },
  positions: [
    position("p1", "BTCUSD", {
      size: "900",
      sizeUnit: "contracts",
      entry: "63,000",
      leverage: "5",
    }),
    position("p2", "BTC-MAR", {
      side: "short",
      size: "300",
      sizeUnit: "contracts",
      entry: "66,100",
      leverage: "5",
    }),
  ],
});

const published = draft({
  rules: "custom",
  wallet: "1,535,443.01",
  markets: {
    ETH: market("ETH", "1,335.18", { tiers: flat("10", "135,365") }),
    BTC: market("BTC", "31,967.27", { tiers: flat("2.5", "16,300") }),
  },
  positions: [
    position("p1", "ETH", {
      size: "3,683.979",
      entry: "1,456.84",
      leverage: "5",
    }),
    position("p2", "BTC", { size: "109.488", entry: "32,481.98" }),
  ],
});

const stretched = draft({
  wallet: "3,000",
  markets: {
    ETH: market("ETH", "3,215"),
    XRP: market("XRP", "2.140"),
    DOGE: market("DOGE", "0.1820"),
  },
  positions: [
    position("p1", "ETH", { size: "4", entry: "3,240", leverage: "5" }),
    position("p2", "XRP", {
      side: "short",
      size: "3,000",
      entry: "2.180",
      leverage: "8",
    }),
    position("p3", "DOGE", { size: "15,000", entry: "0.1790", leverage: "5" }),
  ],
});

const underWater = draft({
  wallet: "4,600",
  markets: {
    BTC: market("BTC", "58,400"),
    ETH: market("ETH", "3,215"),
    SOL: market("SOL", "155.20"),
  },
  positions: [
    position("p1", "BTC", { size: "0.8", entry: "64,500", leverage: "20" }),
    position("p2", "ETH", { side: "short", size: "2", entry: "3,330" }),
    position("p3", "SOL", { size: "40", entry: "148.00", leverage: "5" }),
  ],
});

export const examples: readonly Example[] = [
  { id: "three-trades", source: null, draft: threeTrades },
  { id: "hedge", source: null, draft: hedge },
  { id: "coin-collateral", source: null, draft: coinCollateral },
  { id: "coin-margined", source: null, draft: coinMargined },
  {
    id: "published",
    source: "Binance support, FAQ b3c689c1f50a44cabb3a84e663b81d93",
    draft: published,
  },
  { id: "stretched", source: null, draft: stretched },
  { id: "under-water", source: null, draft: underWater },
];

export const firstDraft: Draft = threeTrades;
