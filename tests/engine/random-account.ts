import type {
  Account,
  Collateral,
  Direction,
  Market,
  Position,
  Rules,
  Tier,
} from "crossmargin";

/** A small generator (mulberry32), so that every machine draws the same accounts from a seed. */
export class Random {
  constructor(private state: number) {}

  /** In [0, 1). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }
  chance(share: number): boolean {
    return this.unit() < share;
  }
  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }
  /** Evenly over the magnitudes between the two. */
  magnitude(low: number, high: number): number {
    return Number(
      Math.exp(this.between(Math.log(low), Math.log(high))).toPrecision(6),
    );
  }
  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}

/** The nearest decimal of a few digits, as people type them. */
const typed = (value: number, digits = 6) => Number(value.toPrecision(digits));
/** No more than a document may hold. */
const money = (value: number) => typed(Math.max(-1e15, Math.min(value, 1e15)));

const words = {
  maintenancePrice: ["mark", "mark", "entry"],
  tierRule: ["progressive", "progressive", "whole"],
  tierBasis: ["notional", "notional", "contracts"],
  on: ["none", "mark", "bankruptcy"],
  hedging: ["gross", "larger-side", "net-plus-fees"],
} as const;

function rules(random: Random): Rules {
  return {
    maintenancePrice: random.oneOf(words.maintenancePrice),
    tierRule: random.oneOf(words.tierRule),
    tierBasis: random.oneOf(words.tierBasis),
    closeFee: {
      rate: random.oneOf([0, 0.0004, 0.00055, 0.002]),
      on: random.oneOf(words.on),
    },
    hedging: random.oneOf(words.hedging),
    triggerRatio: random.oneOf([1, 1, 1, 0.8, 1.25, 2]),
    liquidationFeeRate: random.oneOf([0, 0.005]),
  };
}

/** `reach` is a typical amount of what the tiers count. Amounts: all left out, some given, all given. */
function tiers(random: Random, reach: number): Tier[] {
  const count = 1 + random.below(6);
  const given = random.oneOf([0, 0, 0.3, 1]);
  const list: Tier[] = [];
  let floor = 0;
  let rate = random.oneOf([0.004, 0.005, 0.01, 0.02]);
  let amount = 0;
  for (let k = 0; k < count; k++) {
    const next = typed(
      k === 0
        ? Math.min(reach, 1e10) * random.magnitude(0.05, 3)
        : floor * random.between(1.2, 6),
      3,
    );
    const isLast = k + 1 === count;
    const tier: Tier = {
      minNotional: floor,
      maxNotional: isLast && random.chance(0.7) ? null : next,
      maintenanceMarginRate: rate,
    };
    if (random.chance(given)) tier.maintenanceAmount = amount;
    list.push(tier);
    floor = next;
    const rise = random.chance(0.9) ? rate * 0.5 : rate * -0.3;
    amount = typed(
      amount + floor * rise * random.oneOf([1, 1, 1, 0.9, 1.2]),
      9,
    );
    rate = typed(Math.min(0.9, rate + rise));
  }
  return list;
}

interface Kind {
  readonly currency: string;
  readonly kinds: readonly Market["kind"][];
  readonly underlyings: readonly string[];
  readonly scale: number;
  /** Every market and every position of a size of its own, over all that a document may hold. */
  readonly isExtreme: boolean;
}

function kind(random: Random): Kind {
  const scale = random.chance(0.15) ? 10 ** (random.below(9) - 4) : 1;
  const isExtreme = random.chance(0.12);
  const underlyings = random.oneOf([
    ["BTC"],
    ["BTC", "ETH"],
    ["BTC", "ETH", "SOL", "DOGE"],
  ]);
  if (random.chance(0.2))
    return {
      currency: "BTC",
      kinds: ["inverse"],
      underlyings: ["BTC"],
      scale,
      isExtreme,
    };
  const kinds: readonly Market["kind"][] = random.oneOf([
    ["linear"],
    ["linear"],
    ["linear", "inverse"],
    ["inverse"],
  ]);
  return { currency: "USDT", kinds, underlyings, scale, isExtreme };
}

function markets(random: Random, chosen: Kind, basis: string): Market[] {
  const isCoin = chosen.currency === "BTC";
  return Array.from({ length: 1 + random.below(4) }, (_, i): Market => {
    const kind = random.oneOf(chosen.kinds);
    const markPrice = chosen.isExtreme
      ? random.magnitude(1e-6, 1e6)
      : typed(random.magnitude(0.01, 100000) * chosen.scale);
    // What a position is worth in its settlement currency, about; see sizeOf().
    const quote = kind === "inverse" ? 10000 / markPrice : 10000;
    const notional = chosen.isExtreme ? random.magnitude(1e-6, 1e9) : quote;
    const size =
      kind === "inverse" ? notional * markPrice : notional / markPrice;
    const contractSize = chosen.isExtreme
      ? typed(Math.sqrt(size) * random.magnitude(0.01, 100))
      : random.oneOf([1, 1, 0.001, 0.1, 10, 100]);
    const contracts = size / contractSize;
    return {
      symbol: `M${String(i)}`,
      underlying: isCoin ? "BTC" : random.oneOf(chosen.underlyings),
      kind,
      contractSize,
      markPrice,
      tiers: tiers(random, basis === "contracts" ? contracts : notional),
    };
  });
}

/** Base units, or quote units of an inverse contract. */
function sizeOf(random: Random, market: Market, chosen: Kind): number {
  // As markets() chose it, whatever the market is worth.
  if (chosen.isExtreme)
    return market.contractSize ** 2 * random.magnitude(0.1, 10);
  const quote = random.magnitude(300, 300000);
  return market.kind === "inverse" ? quote : quote / market.markPrice;
}

function position(
  random: Random,
  list: readonly Market[],
  chosen: Kind,
): Position {
  const market = random.oneOf(list);
  const size = sizeOf(random, market, chosen);
  const entryPrice = typed(market.markPrice * random.between(0.8, 1.25), 5);
  const leverage = random.oneOf([1, 1, 2, 3, 5, 10, 20, 50, 125]);
  const made: Position = {
    symbol: market.symbol,
    side: random.oneOf(["long", "short"]),
    contracts: typed(size / market.contractSize, random.oneOf([1, 3, 6])),
    entryPrice: random.chance(0.1) ? market.markPrice : entryPrice,
    leverage,
    marginMode: random.oneOf(["cross", "cross", "isolated"]),
  };
  if (random.chance(0.3)) {
    const quote = market.kind === "inverse" ? size : size * market.markPrice;
    const isInCoin = market.kind === "inverse" && market.underlying === "BTC";
    const value = isInCoin ? quote / market.markPrice : quote;
    made.isolatedMargin = money((value / leverage) * random.between(0.3, 3));
  }
  return made;
}

function positions(
  random: Random,
  list: readonly Market[],
  chosen: Kind,
): Position[] {
  const rows = Array.from({ length: 1 + random.below(7) }, () =>
    position(random, list, chosen),
  );
  // The other leg of one of them: of the same size, or a part of it.
  if (random.chance(0.25)) {
    const leg = random.oneOf(rows);
    rows.push({
      ...leg,
      side: leg.side === "long" ? "short" : "long",
      contracts: leg.contracts * random.oneOf([1, 1, 0.5, 3]),
      entryPrice: typed(leg.entryPrice * random.between(0.9, 1.1), 5),
    });
  }
  return rows;
}

/** Value of the positions in the account's currency, for a wallet of a fitting size. */
function worth({ currency, markets: all, positions: rows }: Account): number {
  return rows.reduce((sum, { symbol, contracts }) => {
    const market = all.find((one) => one.symbol === symbol);
    if (!market) return sum;
    const size = contracts * market.contractSize;
    const quote = market.kind === "inverse" ? size : size * market.markPrice;
    return sum + (currency === "BTC" ? quote / market.markPrice : quote);
  }, 0);
}

function collateral(random: Random, account: Account): Collateral[] {
  const { currency, markets: all } = account;
  const wallet = worth(account) * random.magnitude(0.03, 2);
  const rows: Collateral[] = [
    { asset: currency, amount: money(wallet), price: 1 },
  ];
  // The price of the coin in itself is 1 wherever it goes.
  if (currency === "BTC" && random.chance(0.3))
    rows.forEach((row) => (row.underlying = currency));
  const extra = random.oneOf([0, 0, 1, 2, 3]);
  for (let i = 0; i < extra; i++) {
    const price = typed(random.magnitude(0.01, 100000));
    const isLoan = random.chance(0.3);
    const share = random.between(0.02, 0.5) * (isLoan ? -1 : 1);
    const row: Collateral = {
      asset: `A${String(i)}`,
      amount: money((wallet * share) / price),
      price,
    };
    if (random.chance(0.6)) row.weight = random.oneOf([0, 0.5, 0.9, 0.95, 1]);
    if (random.chance(0.6)) row.liabilityWeight = random.oneOf([1, 1.1, 2]);
    if (random.chance(0.6))
      row.underlying =
        currency === "BTC" ? "ETH" : random.oneOf(all).underlying;
    rows.push(row);
  }
  return rows;
}

/** An account of any kind that the contract allows. */
export function randomAccount(random: Random): Account {
  const chosen = kind(random);
  const account: Account = {
    schema: 1,
    currency: chosen.currency,
    rules: rules(random),
    collateral: [],
    markets: [],
    positions: [],
  };
  account.markets = markets(random, chosen, account.rules.tierBasis);
  account.positions = positions(random, account.markets, chosen);
  account.collateral = collateral(random, account);
  return account;
}

export function randomDirection(random: Random, account: Account): Direction {
  const names = new Set(account.markets.map(({ underlying }) => underlying));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      random.chance(0.15) ? 0 : typed(random.between(-2, 2)),
    ]),
  );
}
