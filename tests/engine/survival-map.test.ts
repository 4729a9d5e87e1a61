import type { Account, MapRegion } from "crossmargin/full";
import { expect, test } from "vitest";
import { exact, over, subtract, sum, times, toNumber } from "./fraction.js";
import { pooled } from "./oracle-compare.js";
import { legsOf, marketsOf } from "./oracle-pool.js";
import { collateralOf, moneyOf } from "./oracle.js";
import { engine, forCases } from "./survival-maps.js";

/** Equity of a pool and equity - maintenance x trigger / level, exactly, in parts of all that was added up. */
function exactlyLeft(
  account: Account,
  factors: Record<string, number>,
  isConfigured: boolean,
  level: number,
): { left: number; ratio: number } {
  const pool = pooled(account, isConfigured);
  const factorOf = (name: string | undefined) =>
    exact(factors[name ?? ""] ?? 1);
  const parts = marketsOf(pool).map((market) => {
    const price = times(exact(market.markPrice), factorOf(market.underlying));
    return moneyOf(account, market, legsOf(pool, market), price);
  });
  const collateral = collateralOf(account).map(({ value, underlying }) =>
    times(value, factorOf(underlying)),
  );
  const maintenance = sum(parts.map((part) => part.maintenance));
  const equity = sum([
    pool.fixed,
    ...collateral,
    ...parts.map(({ profit }) => profit),
  ]);
  const trigger = over(exact(account.rules.triggerRatio), exact(level));
  const due = times(trigger, maintenance);
  const size = [pool.fixed, due, ...collateral, ...parts.map((p) => p.profit)]
    .map((term) => Math.abs(toNumber(term)))
    .reduce((a, b) => a + b, 0);
  const ratio = toNumber(due) * level;
  return {
    left: toNumber(subtract(equity, due)) / size,
    ratio: ratio / toNumber(equity),
  };
}

/** The middle of every edge: inside a cell, where nothing jumps. */
const middles = (region: MapRegion) =>
  region.loops.flatMap(({ corners }) =>
    corners.flatMap((a, i) => {
      const b = corners[(i + 1) % corners.length] ?? a;
      const isShort = Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 1e-9;
      return isShort || a.edge !== "zero"
        ? []
        : [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }];
    }),
  );

test("edges lie where exactly nothing is left, on random accounts", () => {
  let edges = 0;
  forCases(61, 250, (account, { x, y }, map) => {
    for (const isConfigured of [false, true])
      for (const region of isConfigured ? map.configured : map.cross)
        for (const at of middles(region)) {
          const factors = { [x]: at.x, [y]: at.y };
          const { level } = region;
          const found = exactlyLeft(account, factors, isConfigured, level);
          expect(Math.abs(found.left)).toBeLessThan(1e-9);
          edges++;
        }
  });
  expect(edges).toBeGreaterThan(300);
});

test("margin ratios of points are the exact ones", () => {
  forCases(62, 250, (account, { x, y, mapPoints }, { points }) => {
    mapPoints.forEach((at, i) => {
      const factors = { [x]: at.x, [y]: at.y };
      const { ratio } = exactlyLeft(account, factors, false, 1);
      const found = points[i]?.marginRatio ?? null;
      if (Math.abs(ratio) < 10 && found !== null)
        expect(Math.abs(found - ratio)).toBeLessThan(
          1e-9 * (1 + ratio * ratio),
        );
      if (points[i]?.cross) expect(found ?? 0).toBeLessThan(1 + 1e-9);
    });
  });
});

test("the axes of a map end at the liquidation prices of the underlyings", () => {
  forCases(63, 250, (account, { x, y }, map) => {
    const outcome = engine.evaluate(account);
    if (!outcome.ok) throw new Error("no figures");
    outcome.value.cross.positions.forEach(({ underlyingLiquidation }, i) => {
      const { symbol } = account.positions[i] ?? { symbol: "" };
      const market = account.markets.find((one) => one.symbol === symbol);
      if (!market || (market.underlying !== x && market.underlying !== y))
        return;
      const found = map.cross[0]?.[market.underlying === x ? "x" : "y"];
      for (const side of ["lower", "upper"] as const) {
        const expected = underlyingLiquidation[side];
        const factor = found?.[side] ?? null;
        expect(factor === null).toBe(expected === null);
        if (factor !== null && expected !== null)
          expect((factor * market.markPrice) / expected).toBeCloseTo(1, 9);
      }
    });
  });
});

test("isolated limits are the liquidation prices of isolated margin", () => {
  forCases(64, 150, (account, _, map) => {
    const outcome = engine.evaluate(account);
    if (!outcome.ok) throw new Error("no figures");
    outcome.value.isolated.positions.forEach(({ liquidation, status }, i) => {
      const market = account.markets.find(
        ({ symbol }) => symbol === account.positions[i]?.symbol,
      );
      const limit = map.isolated[i];
      expect(limit?.alive).toBe(status === "safe");
      for (const side of ["lower", "upper"] as const) {
        const price = liquidation[side];
        expect(limit?.factors[side] ?? null).toBe(
          price === null ? null : price / (market?.markPrice ?? NaN),
        );
      }
    });
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("a map holds neither NaN nor Infinity nor -0", () => {
  forCases(65, 250, (account, asked, map) => {
    const wrong = numbersIn(map).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify({ account, asked })).toEqual([]);
  });
});
