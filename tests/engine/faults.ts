import type { Loose } from "./samples.js";

/** code, path, what the sentence must show as found, and how to make a good account wrong. */
export type Fault = [string, string, string, (account: Loose) => void];
const tiers = (account: Loose) => account.markets[0].tiers;

export const faults: Fault[] = [
  ["wrong_schema", "schema", "2", (a) => (a.schema = 2)],
  [
    "not_finite",
    "positions[1].contracts",
    "Infinity",
    (a) => (a.positions[1].contracts = Infinity),
  ],
  [
    "out_of_range",
    "positions[0].entryPrice",
    "10000000000000000",
    (a) => (a.positions[0].entryPrice = 1e16),
  ],
  [
    "not_positive",
    "rules.triggerRatio",
    "-1",
    (a) => (a.rules.triggerRatio = -1),
  ],
  [
    "negative",
    "positions[0].isolatedMargin",
    "-3",
    (a) => (a.positions[0].isolatedMargin = -3),
  ],
  [
    "price_not_positive",
    "markets[1].markPrice",
    "0",
    (a) => (a.markets[1].markPrice = 0),
  ],
  [
    "price_not_positive",
    "positions[0].entryPrice",
    "-5",
    (a) => (a.positions[0].entryPrice = -5),
  ],
  [
    "price_not_positive",
    "collateral[1].price",
    "-7",
    (a) => (a.collateral[1].price = -7),
  ],
  [
    "contracts_not_positive",
    "positions[0].contracts",
    "0",
    (a) => (a.positions[0].contracts = 0),
  ],
  [
    "contract_size_not_positive",
    "markets[0].contractSize",
    "0",
    (a) => (a.markets[0].contractSize = 0),
  ],
  [
    "leverage_not_positive",
    "positions[0].leverage",
    "0",
    (a) => (a.positions[0].leverage = 0),
  ],
  [
    "leverage_not_positive",
    "markets[0].tiers[0].maxLeverage",
    "-2",
    (a) => (tiers(a)[0].maxLeverage = -2),
  ],
  [
    "rate_out_of_range",
    "markets[0].tiers[1].maintenanceMarginRate",
    "1.5",
    (a) => (tiers(a)[1].maintenanceMarginRate = 1.5),
  ],
  [
    "rate_out_of_range",
    "rules.closeFee.rate",
    "1",
    (a) => (a.rules.closeFee.rate = 1),
  ],
  [
    "rate_out_of_range",
    "rules.liquidationFeeRate",
    "-0.5",
    (a) => (a.rules.liquidationFeeRate = -0.5),
  ],
  [
    "weight_out_of_range",
    "collateral[1].weight",
    "1.1",
    (a) => (a.collateral[1].weight = 1.1),
  ],
  [
    "liability_weight_out_of_range",
    "collateral[1].liabilityWeight",
    "0.5",
    (a) => (a.collateral[1].liabilityWeight = 0.5),
  ],
  [
    "empty_symbol",
    "markets[1].underlying",
    "empty",
    (a) => (a.markets[1].underlying = ""),
  ],
  ["empty_symbol", "currency", "empty", (a) => (a.currency = "")],
  [
    "duplicate_symbol",
    "markets[1].symbol",
    "BTCUSDT",
    (a) => (a.markets[1].symbol = "BTCUSDT"),
  ],
  [
    "unknown_symbol",
    "positions[1].symbol",
    "XRPUSDT",
    (a) => (a.positions[1].symbol = "XRPUSDT"),
  ],
  [
    "market_without_tiers",
    "markets[0].tiers",
    "no tiers",
    (a) => (a.markets[0].tiers = []),
  ],
  [
    "tiers_not_from_zero",
    "markets[0].tiers[0].minNotional",
    "7",
    (a) => (tiers(a)[0].minNotional = 7),
  ],
  [
    "tiers_unordered",
    "markets[0].tiers[0].maxNotional",
    "0",
    (a) => (tiers(a)[0].maxNotional = 0),
  ],
  [
    "tiers_overlapping",
    "markets[0].tiers[1].minNotional",
    "4000",
    (a) => (tiers(a)[1].minNotional = 4000),
  ],
  [
    "tiers_overlapping",
    "markets[0].tiers[1].minNotional",
    "5000",
    (a) => (tiers(a)[0].maxNotional = null),
  ],
  [
    "tiers_with_gap",
    "markets[0].tiers[1].minNotional",
    "6000",
    (a) => (tiers(a)[1].minNotional = 6000),
  ],
  [
    "currency_price_not_one",
    "collateral[0].price",
    "2",
    (a) => (a.collateral[0].price = 2),
  ],
  [
    "missing_field",
    "positions[0].leverage",
    "missing",
    (a) => delete a.positions[0].leverage,
  ],
  ["missing_field", "rules", "missing", (a) => delete a.rules],
  [
    "missing_field",
    "rules.closeFee.on",
    "missing",
    (a) => delete a.rules.closeFee,
  ],
  [
    "missing_field",
    "markets[0].tiers[1].maxNotional",
    "missing",
    (a) => delete tiers(a)[1].maxNotional,
  ],
  [
    "wrong_type",
    "positions[1].contracts",
    '"ten"',
    (a) => (a.positions[1].contracts = "ten"),
  ],
  ["wrong_type", "positions[0]", "null", (a) => (a.positions[0] = null)],
  ["wrong_type", "positions", "an object", (a) => (a.positions = {})],
  ["wrong_type", "rules", "an array", (a) => (a.rules = [])],
  [
    "wrong_type",
    "markets[1].symbol",
    "a number",
    (a) => (a.markets[1].symbol = 5),
  ],
  [
    "wrong_type",
    "markets[1].tickSize",
    '"0.1"',
    (a) => (a.markets[1].tickSize = "0.1"),
  ],
  [
    "unknown_value",
    "positions[0].side",
    '"buy"',
    (a) => (a.positions[0].side = "buy"),
  ],
  [
    "unknown_value",
    "rules.hedging",
    '"toString"',
    (a) => (a.rules.hedging = "toString"),
  ],
];

export const coinFaults: Fault[] = [
  [
    "coin_account_linear_market",
    "markets[0].kind",
    "linear",
    (a) => (a.markets[0].kind = "linear"),
  ],
  [
    "coin_account_foreign_market",
    "markets[1].underlying",
    "ETH",
    (a) => a.markets.push({ ...a.markets[0], symbol: "E", underlying: "ETH" }),
  ],
  [
    "coin_account_moving_collateral",
    "collateral[1].underlying",
    "BTC",
    (a) =>
      a.collateral.push({
        asset: "WBTC",
        amount: 1,
        price: 1,
        underlying: "BTC",
      }),
  ],
];

export const tooMany: Fault[] = [
  [
    "too_many_rows",
    "positions",
    "10000",
    (a) => (a.positions = Array(10_001).fill(a.positions[0])),
  ],
  [
    "too_many_rows",
    "markets",
    "2000",
    (a) =>
      (a.markets = Array.from({ length: 2001 }, (_, i) => ({
        ...a.markets[i % 2],
        symbol: i < 2 ? a.markets[i].symbol : `M${String(i)}`,
      }))),
  ],
  [
    "too_many_rows",
    "markets[0].tiers",
    "64",
    (a) =>
      (a.markets[0].tiers = Array.from({ length: 65 }, (_, i) => ({
        minNotional: i,
        maxNotional: i + 1,
        maintenanceMarginRate: 0.1,
      }))),
  ],
  [
    "too_many_rows",
    "collateral",
    "256",
    (a) => (a.collateral = Array(257).fill(a.collateral[0])),
  ],
];
