import type { Account, Market, Position } from "crossmargin";
import {
  compare,
  exact,
  sign,
  subtract,
  sum,
  times,
  negative,
  zero,
  type Fraction,
} from "./fraction.js";
import { collateralOf, moneyOf } from "./oracle.js";

/** Positions that share one margin. `fixed` is what does not come from the account's collateral. */
export interface ExactPool {
  readonly account: Account;
  readonly positions: readonly Position[];
  readonly fixed: Fraction;
  readonly hasCollateral: boolean;
}

export const legsOf = (
  { positions }: ExactPool,
  { symbol }: Market,
): Position[] => positions.filter((position) => position.symbol === symbol);

export const marketsOf = (pool: ExactPool): Market[] =>
  pool.account.markets.filter((market) => legsOf(pool, market).length > 0);

interface AtMarks {
  readonly profit: Fraction;
  readonly maintenance: Fraction;
  readonly equity: Fraction;
  /** equity - trigger x maintenance. */
  readonly buffer: Fraction;
}
const known = new WeakMap<ExactPool, AtMarks>();
const absolute = (a: Fraction) => (sign(a) < 0 ? negative(a) : a);

/**
 * Money of a pool at the marks. Decimals are not doubles, and 0.006 + 0.002 is not 0.008: a buffer in the last
 * binary digits of what was summed comes from that alone, and equity is exactly at the trigger.
 */
export function atMarks(pool: ExactPool): AtMarks {
  const found = known.get(pool);
  if (found) return found;
  const { account } = pool;
  const parts = marketsOf(pool).map((market) =>
    moneyOf(account, market, legsOf(pool, market), exact(market.markPrice)),
  );
  const profit = sum(parts.map((part) => part.profit));
  const maintenance = sum(parts.map((part) => part.maintenance));
  const collateral = pool.hasCollateral ? collateralOf(account) : [];
  const wallet = sum([pool.fixed, ...collateral.map(({ value }) => value)]);
  const due = times(exact(account.rules.triggerRatio), maintenance);
  const equity = sum([wallet, profit]);
  const buffer = subtract(equity, due);
  const size = sum([wallet, profit, due].map(absolute));
  const isRest =
    compare(absolute(buffer), times(exact(2 * Number.EPSILON), size)) <= 0;
  const made = { profit, maintenance, equity, buffer: isRest ? zero : buffer };
  known.set(pool, made);
  return made;
}
