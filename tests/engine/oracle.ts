import type { Account, Market, Position, Tier } from "crossmargin";
import {
  add,
  compare,
  exact,
  negative,
  one,
  over,
  sign,
  subtract,
  sum,
  times,
  zero,
  type Fraction,
} from "./fraction.js";

/**
 * The definitions of the margin model in exact arithmetic, written without a look at how the core does it: positions
 * are gone through one by one, a tier is searched from the first, and nothing is kept as a function.
 */

/** Money of one pool at some prices. */
export interface Money {
  readonly profit: Fraction;
  readonly maintenance: Fraction;
}

interface Charged {
  readonly contracts: Fraction;
  /** Base units (linear) or quote units (inverse). */
  readonly size: Fraction;
  /** Of the whole size, in settlement currency. */
  readonly entryNotional: Fraction;
}

const number = (value: number | undefined, otherwise: number): Fraction =>
  exact(value ?? otherwise);

export function isCoinMeasured({ markets, currency }: Account): boolean {
  return markets.some(({ underlying }) => underlying === currency);
}

export function marketOf({ markets }: Account, { symbol }: Position): Market {
  const market = markets.find((candidate) => candidate.symbol === symbol);
  if (!market) throw new Error(`no market ${symbol}`);
  return market;
}

/** What one unit of the settlement currency is worth in the account's currency at a price. */
function settlementValue(
  account: Account,
  { kind }: Market,
  price: Fraction,
): Fraction {
  return kind === "inverse" && !isCoinMeasured(account) ? price : one;
}

const sizeOf = ({ contractSize }: Market, { contracts }: Position): Fraction =>
  times(exact(contracts), exact(contractSize));

function settledNotional(
  { kind }: Market,
  size: Fraction,
  price: Fraction,
): Fraction {
  return kind === "linear" ? times(size, price) : over(size, price);
}

/** U of the model's table. */
function profit(
  account: Account,
  market: Market,
  position: Position,
  price: Fraction,
): Fraction {
  const size = sizeOf(market, position);
  const entry = exact(position.entryPrice);
  const gain =
    market.kind === "linear"
      ? times(size, subtract(price, entry))
      : times(size, subtract(over(one, entry), over(one, price)));
  const own = position.side === "long" ? gain : negative(gain);
  return times(own, settlementValue(account, market, price));
}

/** Initial margin of the model's table, always at the mark. */
export function initialMargin(account: Account, position: Position): Fraction {
  const market = marketOf(account, position);
  const notional = settledNotional(
    market,
    sizeOf(market, position),
    exact(position.entryPrice),
  );
  const margin = over(notional, exact(position.leverage));
  return times(
    margin,
    settlementValue(account, market, exact(market.markPrice)),
  );
}

export function isolatedMargin(account: Account, position: Position): Fraction {
  return position.isolatedMargin === undefined
    ? initialMargin(account, position)
    : exact(position.isolatedMargin);
}

/** The deduction of tier k in settlement currency, one contract being worth `contractValue` in it. */
function deduction(
  { rules }: Account,
  tiers: readonly Tier[],
  k: number,
  contractValue: Fraction,
): Fraction {
  const tier = tiers[k];
  if (!tier || rules.tierRule === "whole") return zero;
  if (tier.maintenanceAmount !== undefined)
    return exact(tier.maintenanceAmount);
  const before = tiers[k - 1];
  if (!before) return zero;
  const floor = exact(tier.minNotional);
  const inMoney =
    rules.tierBasis === "contracts" ? times(floor, contractValue) : floor;
  const step = subtract(
    exact(tier.maintenanceMarginRate),
    exact(before.maintenanceMarginRate),
  );
  return add(
    deduction({ rules } as Account, tiers, k - 1, contractValue),
    times(inMoney, step),
  );
}

/** M = r N - d in the account's currency. */
function tierMargin(
  account: Account,
  market: Market,
  charged: Charged,
  price: Fraction,
): Fraction {
  const { rules } = account;
  const notional =
    rules.maintenancePrice === "entry"
      ? charged.entryNotional
      : settledNotional(market, charged.size, price);
  const measure =
    rules.tierBasis === "contracts" ? charged.contracts : notional;
  let k = 0;
  for (; k + 1 < market.tiers.length; k++) {
    const upper = market.tiers[k]?.maxNotional ?? null;
    if (upper === null || compare(measure, exact(upper)) <= 0) break;
  }
  const rate = number(market.tiers[k]?.maintenanceMarginRate, 0);
  const contractValue = over(notional, charged.contracts);
  const margin = subtract(
    times(rate, notional),
    deduction(account, market.tiers, k, contractValue),
  );
  return times(margin, settlementValue(account, market, price));
}

function closeFee(
  account: Account,
  market: Market,
  position: Position,
  price: Fraction,
): Fraction {
  const { rate, on } = account.rules.closeFee;
  if (on === "none") return zero;
  const size = sizeOf(market, position);
  const value = settlementValue(account, market, price);
  if (on === "mark")
    return times(
      times(exact(rate), settledNotional(market, size, price)),
      value,
    );
  const share = over(one, exact(position.leverage));
  const grows = (position.side === "short") === (market.kind === "linear");
  const factor = grows ? add(one, share) : subtract(one, share);
  const entry = settledNotional(market, size, exact(position.entryPrice));
  return times(times(times(exact(rate), entry), factor), value);
}

const chargedFor = (market: Market, position: Position): Charged => ({
  contracts: exact(position.contracts),
  size: sizeOf(market, position),
  entryNotional: settledNotional(
    market,
    sizeOf(market, position),
    exact(position.entryPrice),
  ),
});

function total(market: Market, positions: readonly Position[]): Charged {
  const parts = positions.map((position) => chargedFor(market, position));
  return {
    contracts: sum(parts.map(({ contracts }) => contracts)),
    size: sum(parts.map(({ size }) => size)),
    entryNotional: sum(parts.map(({ entryNotional }) => entryNotional)),
  };
}

/** The net of both sides at the larger side's average entry, or nothing when they are equal. */
export function netOf(market: Market, legs: readonly Position[]): Charged[] {
  const long = total(
    market,
    legs.filter(({ side }) => side === "long"),
  );
  const short = total(
    market,
    legs.filter(({ side }) => side === "short"),
  );
  const isLong = compare(long.contracts, short.contracts) >= 0;
  const [larger, smaller] = isLong ? [long, short] : [short, long];
  const net = subtract(larger.contracts, smaller.contracts);
  if (sign(net) === 0) return [];
  const share = over(net, larger.contracts);
  return [
    {
      contracts: net,
      size: times(larger.size, share),
      entryNotional: times(larger.entryNotional, share),
    },
  ];
}

function larger(market: Market, legs: readonly Position[]): Position[] {
  const of = (wanted: string) => legs.filter(({ side }) => side === wanted);
  const [long, short] = [of("long"), of("short")];
  const order = compare(
    total(market, long).contracts,
    total(market, short).contracts,
  );
  return order >= 0 ? long : short;
}

/** Profit and maintenance margin of the positions of one market in one pool, at a price. */
export function moneyOf(
  account: Account,
  market: Market,
  legs: readonly Position[],
  price: Fraction,
): Money {
  const { hedging } = account.rules;
  const paying = hedging === "larger-side" ? larger(market, legs) : legs;
  const charged =
    hedging === "net-plus-fees"
      ? netOf(market, legs)
      : paying.map((position) => chargedFor(market, position));
  return {
    profit: sum(legs.map((leg) => profit(account, market, leg, price))),
    maintenance: add(
      sum(charged.map((one) => tierMargin(account, market, one, price))),
      sum(paying.map((leg) => closeFee(account, market, leg, price))),
    ),
  };
}

/** What each asset counts for at present, and the underlying that it moves with. */
export function collateralOf(
  account: Account,
): { value: Fraction; underlying: string | undefined }[] {
  const isCoin = isCoinMeasured(account);
  return account.collateral.map((row) => {
    const factor = row.amount < 0 ? row.liabilityWeight : row.weight;
    const stays = isCoin && row.asset === account.currency;
    return {
      value: times(
        times(exact(row.amount), exact(row.price)),
        number(factor, 1),
      ),
      underlying: stays ? undefined : row.underlying,
    };
  });
}
