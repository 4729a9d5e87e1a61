import {
  loadEngine,
  type Account,
  type Contagion,
  type ContagionQuestion,
  type Interval,
  type Market,
} from "crossmargin/full";
import { expect, test } from "vitest";
import {
  compare,
  exact,
  over,
  subtract,
  times,
  toNumber,
  type Fraction,
} from "./fraction.js";
import { boundsOf } from "./oracle-bounds.js";
import { alone, pooled } from "./oracle-compare.js";
import type { ExactPool } from "./oracle-pool.js";
import { isCoinMeasured } from "./oracle.js";
import { Random, randomAccount } from "./random-account.js";

const engine = await loadEngine();

function contagionOf(account: Account, question: ContagionQuestion): Contagion {
  const outcome = engine.contagion(account, question);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

const symbolOf = (account: Account, index: number): string =>
  account.markets[index]?.symbol ?? "";

/** The account with one mark elsewhere, and its isolated margins as they were set aside before. */
function movedAccount(account: Account, market: number, mark: number): Account {
  return {
    ...account,
    markets: account.markets.map((one, i) =>
      i === market ? { ...one, markPrice: mark } : one,
    ),
    positions: account.positions.map((position, i) => ({
      ...position,
      isolatedMargin: toNumber(alone(account, i).fixed),
    })),
  };
}

const ends = ["lower", "upper"] as const;

function exactEnd(
  pool: ExactPool,
  symbol: string,
  end: keyof Interval,
): Fraction | null {
  const market = pool.account.markets.find((one) => one.symbol === symbol);
  if (!market) throw new Error("no such market");
  return boundsOf(pool, market, exact(pool.account.rules.triggerRatio))[end];
}

const relativeError = (found: number, exactly: Fraction): number => {
  const size = Math.abs(toNumber(exactly));
  return size === 0
    ? Math.abs(found)
    : Math.abs(toNumber(subtract(exact(found), exactly))) / size;
};

function samples(seed: number, count: number) {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const account = randomAccount(random);
    const isConfigured = random.chance(0.3);
    const question: ContagionQuestion = {
      world: isConfigured ? "configured" : "cross",
      move: random.oneOf([-0.01, 0.01, -0.1, 0.25]),
    };
    return { account, isConfigured, question };
  });
}

test("ends after the whole move are those of exact arithmetic", () => {
  let compared = 0;
  for (const { account, isConfigured, question } of samples(51, 70)) {
    const found = contagionOf(account, question);
    for (const [k, mover] of found.markets.entries()) {
      if (mover.liquidates) continue;
      const moved = movedAccount(account, mover.market, mover.price);
      const pool = pooled(moved, isConfigured);
      for (const { market, shifts } of found.markets)
        for (const end of ends) {
          const bound = shifts[k]?.moved[end] ?? null;
          const expected = exactEnd(pool, symbolOf(account, market), end);
          expect(bound === null, JSON.stringify(account)).toBe(
            expected === null,
          );
          if (bound === null || !expected) continue;
          expect(relativeError(bound, expected)).toBeLessThan(1e-9);
          compared += 1;
        }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

/** (L' - L) / (p' - p), or null where there is no end. Of a coin account by the reciprocals, times (L / p)^2. */
function quotient(
  account: Account,
  isConfigured: boolean,
  mover: Market,
  step: number,
  symbol: string,
  end: keyof Interval,
): Fraction | null {
  const index = account.markets.indexOf(mover);
  const at = (mark: number) =>
    exactEnd(
      pooled(movedAccount(account, index, mark), isConfigured),
      symbol,
      end,
    );
  const next = mover.markPrice + step;
  const [before, after] = [at(mover.markPrice), at(next)];
  if (!before || !after) return null;
  const [p, q] = [exact(mover.markPrice), exact(next)];
  if (!isCoinMeasured(account))
    return over(subtract(after, before), subtract(q, p));
  // dL/dp = (dv_L / dv_p) (L / p)^2, and v_L' - v_L = (L - L') / (L L')
  const ofEnds = over(subtract(before, after), times(before, after));
  const ofMarks = over(subtract(p, q), times(p, q));
  const turned = over(before, p);
  return times(over(ofEnds, ofMarks), times(turned, turned));
}

test("derivatives are exact difference quotients, where a smaller step has the same", () => {
  let compared = 0;
  let worst = 0;
  for (const { account, isConfigured, question } of samples(52, 90)) {
    const found = contagionOf(account, question);
    const { markets } = found;
    for (const [k, { market }] of markets.entries()) {
      const mover = account.markets[market];
      if (!mover) throw new Error("no such market");
      const step = mover.markPrice * 2 ** -20 * Math.sign(question.move);
      for (const [j, row] of markets.entries())
        for (const end of ends) {
          const derivative = row.shifts[k]?.derivative[end] ?? null;
          expect(derivative === null).toBe(row.liquidation[end] === null);
          if (derivative === null || j === k) continue;
          const exactly = (size: number) =>
            quotient(
              account,
              isConfigured,
              mover,
              size,
              symbolOf(account, row.market),
              end,
            );
          const [one, half] = [exactly(step), exactly(step / 2)];
          // Unequal: a tier ends on the way.
          if (!one || !half || compare(one, half) !== 0) continue;
          const error = relativeError(derivative, one);
          worst = Math.max(worst, error);
          compared += 1;
        }
    }
  }
  expect(worst).toBeLessThan(1e-9);
  expect(compared).toBeGreaterThan(80);
});
