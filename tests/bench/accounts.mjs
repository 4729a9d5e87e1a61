/** How many positions the measured accounts have. */
export const SIZES = [1, 20, 100, 1000, 10000];

/** Rows of [floor, rate, maximum leverage], with the amounts that the venue adds: those that make it continuous. */
function tiersOf(rows) {
  let amount = 0;
  return rows.map(([minNotional, maintenanceMarginRate, maxLeverage], t) => {
    const step = maintenanceMarginRate - (rows[t - 1]?.[1] ?? 0);
    amount = Number((amount + minNotional * step).toFixed(6));
    return {
      minNotional,
      maxNotional: rows[t + 1]?.[0] ?? null,
      maintenanceMarginRate,
      maxLeverage,
      maintenanceAmount: amount,
    };
  });
}

/**
 * An account of n positions in m = min(n, 500) markets, all cross. Market k has mark 100 + k and the tiers of the
 * (k mod 30)th table of Binance. Position i is in market k = i mod m: 1 + i mod 50 contracts, entered at
 * mark x (1 + ((i mod 11) - 5) / 100), at leverage 10, short where 7 i + floor(i / m) leaves 2 when divided by 3.
 * The wallet is an eighth of the notional.
 */
export function makeAccount(n, tables) {
  const m = Math.min(n, 500);
  const names = Object.keys(tables);
  const markets = Array.from({ length: m }, (_, k) => ({
    symbol: `C${k}USDT`,
    underlying: `C${k}`,
    kind: "linear",
    contractSize: 1,
    markPrice: 100 + k,
    tiers: tiersOf(tables[names[k % names.length]]),
  }));
  const positions = Array.from({ length: n }, (_, i) => ({
    symbol: markets[i % m].symbol,
    side: (7 * i + Math.floor(i / m)) % 3 === 2 ? "short" : "long",
    contracts: 1 + (i % 50),
    entryPrice: markets[i % m].markPrice * (1 + ((i % 11) - 5) / 100),
    leverage: 10,
    marginMode: "cross",
  }));
  const notional = positions.reduce(
    (sum, { contracts }, i) => sum + contracts * markets[i % m].markPrice,
    0,
  );
  return {
    schema: 1,
    currency: "USDT",
    rules: {
      maintenancePrice: "mark",
      tierRule: "progressive",
      tierBasis: "notional",
      closeFee: { rate: 0, on: "none" },
      hedging: "gross",
      triggerRatio: 1,
      liquidationFeeRate: 0,
    },
    collateral: [{ asset: "USDT", amount: notional / 8, price: 1 }],
    markets,
    positions,
  };
}
