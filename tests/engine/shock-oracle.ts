import type { Account, Direction } from "crossmargin";
import type { PotOutcome, ShockOutcome } from "crossmargin/full";
import {
  add,
  exact,
  negative,
  one,
  over,
  sign,
  subtract,
  sum,
  times,
  toNumber,
  zero,
  compare,
  type Fraction,
} from "./fraction.js";
import { shockOf } from "./oracle-bounds.js";
import { alone, pooled } from "./oracle-compare.js";
import { atMarks, legsOf, marketsOf, type ExactPool } from "./oracle-pool.js";
import {
  collateralOf,
  isCoinMeasured,
  isolatedMargin,
  marketOf,
  moneyOf,
} from "./oracle.js";

/** A shock in exact rationals, from the definitions: money at the moved prices, deaths by the first zero of a walk. */
export interface ExactPot {
  readonly diesAt: Fraction | null;
  readonly equity: Fraction;
  readonly trigger: Fraction;
  readonly left: Fraction;
}

const factorOf = (direction: Direction, name: string | undefined, t: number) =>
  add(one, times(exact(direction[name ?? ""] ?? 0), exact(t)));

function walletOf(pool: ExactPool, direction: Direction, t: number): Fraction {
  const collateral = pool.hasCollateral ? collateralOf(pool.account) : [];
  const values = collateral.map(({ value, underlying }) =>
    times(value, factorOf(direction, underlying, t)),
  );
  return sum([pool.fixed, ...values]);
}

function deathOf(
  pool: ExactPool,
  direction: Direction,
  t: number,
): Fraction | null {
  if (pool.positions.length === 0) return null;
  if (sign(atMarks(pool).buffer) <= 0) return zero;
  if (t === 0) return null;
  const bounds = shockOf(pool, direction);
  const bound = t < 0 ? bounds.lower : bounds.upper;
  if (bound === null) return null;
  const isReached = compare(bound, exact(t)) * Math.sign(t) <= 0;
  return isReached ? bound : null;
}

function exactPot(pool: ExactPool, direction: Direction, t: number): ExactPot {
  const { account } = pool;
  const parts = marketsOf(pool).map((market) => {
    const factor = factorOf(direction, market.underlying, t);
    const price = times(exact(market.markPrice), factor);
    return moneyOf(account, market, legsOf(pool, market), price);
  });
  const profits = parts.map(({ profit }) => profit);
  const equity = sum([walletOf(pool, direction, t), ...profits]);
  const maintenance = sum(parts.map((part) => part.maintenance));
  const diesAt = deathOf(pool, direction, t);
  return {
    diesAt,
    equity,
    trigger: times(exact(account.rules.triggerRatio), maintenance),
    left: diesAt ? zero : equity,
  };
}

/** One figure of the engine beside the exact one, and how large what was summed is. */
export interface Figure {
  readonly what: string;
  readonly found: number | null;
  readonly expected: number | null;
  /** Relative to `scale`, which is at least the figure itself. */
  readonly error: number;
}

function figure(
  what: string,
  found: number | null,
  exactly: Fraction | null,
  scale: number,
): Figure {
  const expected = exactly && toNumber(exactly);
  if (found === null || exactly === null)
    return { what, found, expected, error: found === expected ? 0 : Infinity };
  const difference = toNumber(subtract(exact(found), exactly));
  const error = difference === 0 ? 0 : Math.abs(difference) / scale;
  return { what, found, expected, error };
}

const size = (...figures: Fraction[]) =>
  Math.max(...figures.map((one) => Math.abs(toNumber(one)))) || 1;

function ratioOf({ diesAt, equity, trigger }: ExactPot): Fraction | null {
  return diesAt || sign(equity) <= 0 ? null : over(trigger, equity);
}

function comparePot(
  what: string,
  found: PotOutcome,
  expected: ExactPot,
  scale: number,
): Figure[] {
  const { diesAt, equity, trigger, left } = expected;
  const ratio = ratioOf(expected);
  return [
    figure(`${what}.diesAt`, found.diesAt, diesAt, diesAt ? size(diesAt) : 1),
    figure(`${what}.equity`, found.equity, equity, scale),
    figure(`${what}.trigger`, found.trigger, trigger, scale),
    figure(`${what}.left`, found.left, left, scale),
    figure(
      `${what}.marginRatio`,
      found.marginRatio,
      ratio,
      // The error of equity over equity.
      ratio ? (size(ratio) * scale) / size(equity) : 1,
    ),
  ];
}

/** All that is added up, signs left away: what rounding is measured against. */
function scaleOf(account: Account, direction: Direction, t: number): number {
  const isCoin = isCoinMeasured(account);
  const notionals = account.positions.map((position) => {
    const market = marketOf(account, position);
    const quantity = position.contracts * market.contractSize;
    const factor = 1 + (direction[market.underlying] ?? 0) * t;
    if (market.kind === "linear")
      return quantity * (market.markPrice * factor + position.entryPrice);
    const inCoin = quantity / (market.markPrice * factor);
    const entry = quantity / position.entryPrice;
    return isCoin ? inCoin + entry : quantity + entry * market.markPrice;
  });
  const wallet = account.collateral.map(({ amount, price }) =>
    Math.abs(2 * amount * price),
  );
  return [...notionals, ...wallet].reduce((x, y) => x + y, 0);
}

/** Every figure of a possible shock beside the exact one. */
export function compareShock(
  account: Account,
  direction: Direction,
  found: ShockOutcome,
): Figure[] {
  const t = found.end;
  const scale = scaleOf(account, direction, t);
  const cross = exactPot(pooled(account, false), direction, t);
  const configured = exactPot(pooled(account, true), direction, t);
  const isolated = account.positions.map((_, i) =>
    exactPot(alone(account, i), direction, t),
  );
  const margins = sum(
    account.positions.map((one) => isolatedMargin(account, one)),
  );
  const outside = add(
    walletOf(pooled(account, false), direction, t),
    negative(margins),
  );
  const held = isolated.filter(
    (_, i) => account.positions[i]?.marginMode === "isolated",
  );
  const lefts = (pots: readonly ExactPot[]) => pots.map(({ left }) => left);
  return [
    ...comparePot("cross", found.cross, cross, scale),
    ...comparePot("configured", found.configured, configured, scale),
    ...isolated.flatMap((pot, i) => {
      const seen = found.isolated[i];
      return seen ? comparePot(`isolated[${String(i)}]`, seen, pot, scale) : [];
    }),
    figure("crossLeft", found.crossLeft, cross.left, scale),
    figure(
      "isolatedLeft",
      found.isolatedLeft,
      sum([outside, ...lefts(isolated)]),
      scale,
    ),
    figure(
      "configuredLeft",
      found.configuredLeft,
      sum([configured.left, ...lefts(held)]),
      scale,
    ),
  ];
}
