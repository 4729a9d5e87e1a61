import type { Direction, Market } from "crossmargin";
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
import { atMarks, legsOf, marketsOf, type ExactPool } from "./oracle-pool.js";
import { collateralOf, isCoinMeasured, moneyOf, netOf } from "./oracle.js";

/** Exact bounds: H is evaluated between neighbouring tier edges, where it is affine, and solved there. */

export interface ExactInterval {
  readonly lower: Fraction | null;
  readonly upper: Fraction | null;
}
export const nowhere: ExactInterval = { lower: null, upper: null };

/** One way for prices to move, w growing; H is affine in w between tier edges. */
interface Path {
  /** Price of a market that moves; undefined for one that stands still. */
  readonly price: (market: Market, w: Fraction) => Fraction | undefined;
  /** The inverse: where a market that moves has this price. */
  readonly place: (market: Market, price: Fraction) => Fraction;
  /** Factor on collateral of an underlying. */
  readonly factor: (underlying: string, w: Fraction) => Fraction;
  readonly present: Fraction;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** equity - trigger x maintenance as a function of w. What stands still is summed once. */
function bufferAlong(
  pool: ExactPool,
  path: Path,
  trigger: Fraction,
): (w: Fraction) => Fraction {
  const { account } = pool;
  const at = (market: Market, price: Fraction): Fraction => {
    const money = moneyOf(account, market, legsOf(pool, market), price);
    return subtract(money.profit, times(trigger, money.maintenance));
  };
  const markets = marketsOf(pool);
  const moves = (market: Market) =>
    path.price(market, path.present) !== undefined;
  const still = sum(
    markets
      .filter((market) => !moves(market))
      .map((market) => at(market, exact(market.markPrice))),
  );
  const moving = markets.filter(moves);
  const collateral = pool.hasCollateral ? collateralOf(account) : [];
  return (w) =>
    sum([
      pool.fixed,
      still,
      ...moving.map((market) =>
        at(market, path.price(market, w) ?? exact(market.markPrice)),
      ),
      ...collateral.map(({ value, underlying }) =>
        underlying === undefined
          ? value
          : times(value, path.factor(underlying, w)),
      ),
    ]);
}

/** Every w at which something of the pool passes a tier bound, in order. */
function edges(pool: ExactPool, path: Path): Fraction[] {
  const places: Fraction[] = [];
  for (const market of marketsOf(pool)) {
    if (path.price(market, path.present) === undefined) continue;
    const legs = legsOf(pool, market);
    const sizes = legs.map(({ contracts }) =>
      times(exact(contracts), exact(market.contractSize)),
    );
    sizes.push(...netOf(market, legs).map(({ size }) => size));
    for (const { maxNotional } of market.tiers) {
      if (maxNotional === null) continue;
      const bound = exact(maxNotional);
      for (const size of sizes) {
        const price =
          market.kind === "linear" ? over(bound, size) : over(size, bound);
        places.push(path.place(market, price));
      }
    }
  }
  return places.sort(compare);
}

/** The first w beyond the present where h <= 0, or just before which it ends to be positive. */
function firstZero(
  h: (w: Fraction) => Fraction,
  path: Path,
  places: readonly Fraction[],
  outward: 1 | -1,
): Fraction | null {
  const isAhead = (a: Fraction, b: Fraction) => compare(a, b) === outward;
  const end = outward > 0 ? path.high : path.low;
  const stops = places.filter(
    (w) => isAhead(w, path.present) && (end === null || isAhead(end, w)),
  );
  if (outward < 0) stops.reverse();
  let from = path.present;
  for (const to of [...stops, end]) {
    if (to !== null && compare(from, to) === 0) continue;
    const step =
      to === null ? exact(outward) : over(subtract(to, from), exact(3));
    const near = h(add(from, step));
    const far = h(add(from, add(step, step)));
    const change = subtract(far, near);
    const start = subtract(near, change);
    if (sign(start) < 0 || (sign(start) === 0 && sign(change) <= 0))
      return from;
    if (sign(change) < 0) {
      const zeroAt = add(from, times(step, over(start, negative(change))));
      if (to === null || isAhead(to, zeroAt)) return zeroAt;
      if (to !== end && compare(to, zeroAt) === 0) return to;
    }
    if (to === null || to === end) return null;
    if (sign(h(to)) <= 0) return to;
    from = to;
  }
  return null;
}

function zeros(pool: ExactPool, path: Path, trigger: Fraction): ExactInterval {
  const h = bufferAlong(pool, path, trigger);
  const now = h(path.present);
  // At the marks the rounding of the document decides nothing, see atMarks.
  if (sign(sign(trigger) > 0 ? atMarks(pool).buffer : now) <= 0) return nowhere;
  const places = edges(pool, path);
  return {
    lower: firstZero(h, path, places, -1),
    upper: firstZero(h, path, places, 1),
  };
}

const turned = ({ lower, upper }: ExactInterval): ExactInterval => ({
  lower: upper && over(one, upper),
  upper: lower && over(one, lower),
});

const mapped = (
  { lower, upper }: ExactInterval,
  change: (w: Fraction) => Fraction,
): ExactInterval => ({
  lower: lower && change(lower),
  upper: upper && change(upper),
});

/** Common factor on everything that `moves`; a coin account walks in its reciprocal. */
function factorBounds(
  pool: ExactPool,
  moves: (market: Market) => boolean,
  collateral: string | null,
  trigger: Fraction,
): ExactInterval {
  const isCoin = isCoinMeasured(pool.account);
  const result = zeros(
    pool,
    {
      price: (market, w) => {
        if (!moves(market)) return undefined;
        const mark = exact(market.markPrice);
        return isCoin ? over(mark, w) : times(mark, w);
      },
      place: ({ markPrice }, price) =>
        isCoin ? over(exact(markPrice), price) : over(price, exact(markPrice)),
      factor: (underlying, w) => (underlying === collateral ? w : one),
      present: one,
      low: zero,
      high: null,
    },
    trigger,
  );
  return isCoin ? turned(result) : result;
}

/** Marks of one contract between which the pool is safe while only it moves. */
export function boundsOf(
  pool: ExactPool,
  market: Market,
  trigger: Fraction,
): ExactInterval {
  const isCoin = isCoinMeasured(pool.account);
  const mark = exact(market.markPrice);
  const turn = (w: Fraction) => (isCoin ? over(one, w) : w);
  const result = zeros(
    pool,
    {
      price: (candidate, w) => (candidate === market ? turn(w) : undefined),
      place: (_, price) => turn(price),
      factor: () => one,
      present: turn(mark),
      low: zero,
      high: null,
    },
    trigger,
  );
  return isCoin ? turned(result) : result;
}

/** The same while everything of its underlying moves. */
export function underlyingBoundsOf(
  pool: ExactPool,
  market: Market,
): ExactInterval {
  const together = factorBounds(
    pool,
    ({ underlying }) => underlying === market.underlying,
    market.underlying,
    exact(pool.account.rules.triggerRatio),
  );
  return mapped(together, (w) => times(w, exact(market.markPrice)));
}

/** t of the first liquidation along mark x (1 + direction x t). */
export function shockOf(pool: ExactPool, direction: Direction): ExactInterval {
  const { account } = pool;
  const trigger = exact(account.rules.triggerRatio);
  const slope = (underlying: string) =>
    exact(
      Object.hasOwn(direction, underlying) ? (direction[underlying] ?? 0) : 0,
    );
  if (isCoinMeasured(account)) {
    const beta = slope(account.currency);
    if (sign(beta) === 0) return nowhere;
    const factors = factorBounds(pool, () => true, null, trigger);
    const t = mapped(factors, (w) => over(subtract(w, one), beta));
    return sign(beta) > 0 ? t : { lower: t.upper, upper: t.lower };
  }
  const collateral = (pool.hasCollateral ? collateralOf(account) : []).filter(
    ({ value }) => sign(value) !== 0,
  );
  const names = new Set([
    ...marketsOf(pool).map(({ underlying }) => underlying),
    ...collateral.map(({ underlying }) => underlying ?? ""),
  ]);
  const ends = [...names]
    .map(slope)
    .filter((beta) => sign(beta) !== 0)
    .map((beta) => negative(over(one, beta)));
  const inOrder = ends.sort(compare);
  if (pool.positions.length === 0) return nowhere;
  const grown = (underlying: string, t: Fraction) =>
    add(one, times(slope(underlying), t));
  return zeros(
    pool,
    {
      price: ({ underlying, markPrice }, t) =>
        sign(slope(underlying)) === 0
          ? undefined
          : times(exact(markPrice), grown(underlying, t)),
      place: ({ underlying, markPrice }, price) =>
        over(subtract(over(price, exact(markPrice)), one), slope(underlying)),
      factor: grown,
      present: zero,
      low: inOrder.filter((t) => sign(t) < 0).at(-1) ?? null,
      high: inOrder.find((t) => sign(t) > 0) ?? null,
    },
    trigger,
  );
}
