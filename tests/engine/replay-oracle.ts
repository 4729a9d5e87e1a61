import type {
  Account,
  FullEngine,
  PathPoint,
  Procedure,
} from "crossmargin/full";
import { sign, toNumber } from "./fraction.js";
import { shockOf } from "./oracle-bounds.js";
import { atMarks, type ExactPool } from "./oracle-pool.js";
import type { Random } from "./random-account.js";

export const takeover: Procedure = {
  kind: "whole",
  takeover: true,
  tiersDown: 1,
  share: 0.5,
  wholeBelow: 0,
  feeRate: 0,
  slippage: 0,
  impact: 0,
};

const underlyingsOf = ({ markets }: Account): string[] => [
  ...new Set(markets.map(({ underlying }) => underlying)),
];

/** Factors of few binary digits, so that the oracle is asked for the very same path. */
export const randomPoint = (random: Random, account: Account): PathPoint => ({
  factors: Object.fromEntries(
    underlyingsOf(account).map((name) => [name, (20 + random.below(90)) / 64]),
  ),
});

export const randomProcedure = (random: Random): Procedure => ({
  kind: random.oneOf(["whole", "worst-first", "tiers", "share"] as const),
  takeover: random.chance(0.5),
  tiersDown: 1 + random.below(2),
  share: random.oneOf([0.1, 0.5, 1]),
  wholeBelow: random.oneOf([0, 1000]),
  feeRate: random.oneOf([0, 0.005]),
  slippage: random.oneOf([0, 0.002]),
  impact: random.oneOf([0, 0, 1e-8, 1e-6]),
});

/** Isolated margins as they are at the start. */
export function withMargins(engine: FullEngine, account: Account): Account {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  const risks = outcome.value.isolated.positions;
  return {
    ...account,
    positions: account.positions.map((position, i) => ({
      ...position,
      isolatedMargin: risks[i]?.margin ?? 0,
    })),
  };
}

function movedTo(account: Account, { factors }: PathPoint): Account {
  const factor = (name: string | undefined) => factors[name ?? ""] ?? 1;
  return {
    ...account,
    markets: account.markets.map((market) => ({
      ...market,
      markPrice: market.markPrice * factor(market.underlying),
    })),
    collateral: account.collateral.map((row) =>
      row.asset === account.currency
        ? row
        : { ...row, price: row.price * factor(row.underlying) },
    ),
  };
}

/** Where a pot first comes to its trigger, in exact arithmetic from point to point; null: nowhere. */
export function firstPlace(
  account: Account,
  path: readonly PathPoint[],
  potOf: (account: Account) => ExactPool,
): number | null {
  let before: PathPoint = {
    factors: Object.fromEntries(underlyingsOf(account).map((u) => [u, 1])),
  };
  for (const [piece, point] of path.entries()) {
    const pot = potOf(movedTo(account, before));
    if (sign(atMarks(pot).buffer) <= 0) return piece;
    const direction = Object.fromEntries(
      Object.entries(point.factors).map(([name, factor]) => {
        const from = before.factors[name] ?? 1;
        return [name, (factor - from) / from];
      }),
    );
    const { upper } = shockOf(pot, direction);
    const t = upper && toNumber(upper);
    if (t !== null && t <= 1) return piece + t;
    before = point;
  }
  return null;
}
