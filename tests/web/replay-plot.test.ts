import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  apart,
  linePath,
  placedLabels,
  type Point,
  replayFrame,
  thinned,
  xTicks,
} from "../../web/src/charts/replay-plot.js";
import { drawnOf } from "../../web/src/charts/replay-drawing-of.js";
import { marksOf, waysOf } from "../../web/src/document/replay-drawn.js";
import { lostBtc, replayOf, timeline, toldOf } from "./sample-replay.js";

const facts = {
  width: 900,
  length: 2,
  changes: [0, -0.3],
  equities: [0, 13_102],
  text: String,
};

describe("the picture of a replay", () => {
  test("holds all data within its edges, prices above equities", () => {
    for (const width of [280, 700, 1200]) {
      const { x, price, equity, height } = replayFrame({ ...facts, width });
      expect(x(0)).toBeGreaterThanOrEqual(52);
      expect(x(2)).toBeLessThan(width);
      expect(price(-0.3)).toBeLessThan(equity(13_102));
      expect(equity(0)).toBeLessThan(height);
      expect(price(0)).toBeLessThan(price(-0.3));
    }
  });

  test("makes room for long figures, and for a path on which nothing moves", () => {
    const long = replayFrame({
      ...facts,
      equities: [1e9],
      text: (one) => `${String(one)}.00`,
    });
    expect(long.x(0)).toBeGreaterThan(replayFrame(facts).x(0));
    const still = replayFrame({ ...facts, changes: [0], equities: [0] });
    expect(still.price(0)).toBeGreaterThan(0);
    expect(Number.isFinite(still.equity(0))).toBe(true);
  });

  test("numbers points as far as there is room", () => {
    expect(xTicks(2, 800)).toEqual([0, 1, 2]);
    expect(xTicks(40, 220).length).toBeLessThanOrEqual(6);
  });

  test("thins many corners to their extremes in each column", () => {
    const points = Array.from({ length: 10_000 }, (_, index): Point => [
      index / 100,
      index === 5050 ? 99 : index % 7,
    ]);
    const thin = thinned(points, 500);
    expect(thin.length).toBeLessThanOrEqual(4 * 101);
    expect(thin.some(([, y]) => y === 99)).toBe(true);
    expect(thin[0]).toEqual(points[0]);
    expect(thin.at(-1)).toEqual(points.at(-1));
    expect(thinned(points.slice(0, 3), 500)).toHaveLength(3);
    expect(
      linePath([
        [0, 1],
        [2, 3.456],
      ]),
    ).toBe("M0.00 1.00L2.00 3.46");
  });

  test("places no label on another and none outside", () => {
    const label = fc.record({
      x: fc.integer({ min: 60, max: 500 }),
      y: fc.integer({ min: 0, max: 200 }),
      text: fc.string({ maxLength: 30 }),
      kind: fc.constant("cross"),
    });
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        const placed = placedLabels(
          labels,
          { left: 52, right: 500, bottom: 210 },
          8,
        );
        expect(placed.length).toBeLessThanOrEqual(8);
        for (const [index, one] of placed.entries())
          for (const other of placed.slice(index + 1))
            if (
              one.x === other.x &&
              one.anchor === other.anchor &&
              one.text !== "" &&
              other.text !== ""
            )
              expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(14);
      }),
    );
    expect(apart([10, 12, 50], 15)).toEqual([10, 25, 50]);
    expect(apart([12, 10], 15)).toEqual([25, 10]);
  });

  test("marks every event where it happens, on the price and on the equity of its world", () => {
    const told = toldOf(replayOf(timeline(), lostBtc()));
    const { marks, all } = marksOf(told);
    expect(all).toBe(1);
    expect(marks[0]).toMatchObject({ world: "isolated", at: 0.5 });
    expect(marks[0]?.change).toBeCloseTo(-0.15, 12);
    expect(marks[0]?.equity).toBeCloseTo(8551, 9);
    expect(waysOf(told)).toMatchObject([
      { name: "BTC and two more", leads: true },
    ]);
    expect(drawnOf(told, 700).lines.map(({ world }) => world)).toEqual([
      "cross",
      "isolated",
    ]);
  });
});
