import type { Account, Direction, Market, Position } from "crossmargin";
import {
  add,
  compare,
  exact,
  one,
  over,
  sign,
  subtract,
  sum,
  times,
  zero,
  type Fraction,
} from "./fraction.js";
import { legsOf, marketsOf, type ExactPool } from "./oracle-pool.js";
import { collateralOf, moneyOf, netOf } from "./oracle.js";

/** mark x (1 + direction x t), exactly; the product of both is what a double makes of it. */
export interface ExactWay {
  readonly direction: Direction;
  readonly t: number;
}

const moveOf = (
  { direction, t }: ExactWay,
  underlying: string | undefined,
): Fraction =>
  underlying !== undefined && Object.hasOwn(direction, underlying)
    ? exact((direction[underlying] ?? 0) * t)
    : zero;

const factorAt = (move: Fraction, share: Fraction): Fraction =>
  add(one, times(move, share));

const moving = (account: Account, pool: ExactPool) =>
  pool.hasCollateral
    ? collateralOf(account).filter(({ value }) => sign(value) !== 0)
    : [];

/** Does a price that the pool knows reach 0? */
export function endsEarly(pool: ExactPool, way: ExactWay): boolean {
  const names = [
    ...marketsOf(pool).map(({ underlying }) => underlying),
    ...moving(pool.account, pool).map(({ underlying }) => underlying),
  ];
  return names.some((name) => sign(factorAt(moveOf(way, name), one)) <= 0);
}

/** equity - trigger x maintenance at a share of the way. */
export function bufferAt(
  pool: ExactPool,
  way: ExactWay,
  share: Fraction,
): Fraction {
  const { account } = pool;
  const theta = exact(account.rules.triggerRatio);
  const wallet = moving(account, pool).map(({ value, underlying }) =>
    times(value, factorAt(moveOf(way, underlying), share)),
  );
  const parts = marketsOf(pool).map((market) => {
    const factor = factorAt(moveOf(way, market.underlying), share);
    const price = times(exact(market.markPrice), factor);
    const money = moneyOf(account, market, legsOf(pool, market), price);
    return subtract(money.profit, times(theta, money.maintenance));
  });
  return sum([pool.fixed, ...wallet, ...parts]);
}

function sizesOf(market: Market, legs: readonly Position[]): Fraction[] {
  const single = legs.map(({ contracts }) =>
    times(exact(contracts), exact(market.contractSize)),
  );
  return [...single, ...netOf(market, legs).map(({ size }) => size)];
}

/** Shares of the way at which the notional of a leg, or of a net of legs, meets a bound. */
function edgesOf(pool: ExactPool, way: ExactWay): Fraction[] {
  return marketsOf(pool).flatMap((market) => {
    const move = moveOf(way, market.underlying);
    if (sign(move) === 0) return [];
    const bounds = market.tiers.flatMap(({ maxNotional }) =>
      maxNotional === null ? [] : [exact(maxNotional)],
    );
    return sizesOf(market, legsOf(pool, market)).flatMap((size) =>
      bounds.map((bound) => {
        const price =
          market.kind === "linear" ? over(bound, size) : over(size, bound);
        const factor = over(price, exact(market.markPrice));
        return over(subtract(factor, one), move);
      }),
    );
  });
}

/** So near to an edge that nothing but a jump lies between. */
const NEAR = exact(2 ** -200);

/** The least buffer on the way; at edges on either side. */
export function leastOn(pool: ExactPool, way: ExactWay): Fraction {
  const inside = edgesOf(pool, way)
    .flatMap((edge) => [subtract(edge, NEAR), edge, add(edge, NEAR)])
    .filter((share) => sign(share) > 0 && compare(share, one) < 0);
  return [zero, one, ...inside]
    .map((share) => bufferAt(pool, way, share))
    .reduce((least, value) => (compare(value, least) < 0 ? value : least));
}
