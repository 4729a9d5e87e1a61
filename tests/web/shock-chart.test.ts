import { describe, expect, test } from "vitest";
import { GAP, placeLabels } from "../../web/src/charts/label-lanes.js";
import {
  deathsShown,
  MOST_DOTS,
  moveAt,
  pathOf,
  shockScales,
} from "../../web/src/charts/shock.js";
import type { ShockDeath } from "../../web/src/engine/full.js";
import { example } from "./sample-funding.js";
import { shockedBy } from "./sample-shock.js";

const { curve } = shockedBy(example("three-trades"), -0.2).picture;

describe("names in lanes", () => {
  const flag = (x: number, width = 50, side: "left" | "right" = "right") => ({
    x,
    width,
    side,
  });
  const box = (
    { x, width }: { x: number; width: number },
    side: string,
  ): [number, number] =>
    side === "left" ? [x - GAP - width, x - GAP] : [x + GAP, x + GAP + width];

  test("one beside the other, or above it", () => {
    expect(placeLabels([flag(100), flag(300)], 3, [0, 500])).toEqual([
      { index: 0, lane: 0, side: "right" },
      { index: 1, lane: 0, side: "right" },
    ]);
    expect(placeLabels([flag(100), flag(90)], 3, [0, 500])[1]).toEqual({
      index: 1,
      lane: 1,
      side: "right",
    });
  });

  test("at an edge a name stands on the other side, and without room it is left out", () => {
    expect(placeLabels([flag(480)], 3, [0, 500])[0]?.side).toBe("left");
    expect(placeLabels([flag(20, 600)], 3, [0, 500])).toEqual([]);
    const same = Array.from({ length: 9 }, () => flag(250));
    expect(placeLabels(same, 3, [0, 500]).length).toBeLessThan(9);
  });

  test("no name covers another, nor the line of one above it", () => {
    const wanted = Array.from({ length: 60 }, (_, i) =>
      flag((i * 137) % 900, 40 + (i % 5) * 15, i % 2 ? "left" : "right"),
    );
    const placed = placeLabels(wanted, 4, [0, 900]).map((one) => {
      const flagged = wanted[one.index] ?? flag(0);
      return { ...one, x: flagged.x, box: box(flagged, one.side) };
    });
    expect(placed.length).toBeGreaterThan(15);
    for (const a of placed)
      for (const b of placed) {
        if (a.index === b.index) continue;
        if (a.lane === b.lane)
          expect(a.box[1] <= b.box[0] || b.box[1] <= a.box[0]).toBe(true);
        if (a.lane > b.lane)
          expect(a.x <= b.box[0] || a.x >= b.box[1]).toBe(true);
      }
  });
});

describe("the picture", () => {
  test("lines go through the exact vertices, and 0 is always in it", () => {
    const scales = shockScales(800, curve);
    expect(scales.x(curve.from)).toBe(52);
    expect(scales.x(curve.to)).toBe(788);
    const [low = 1, high = 0] = scales.y.domain();
    expect(low).toBeLessThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(
      Math.max(...curve.cross.map(({ value }) => value)),
    );
    const path = pathOf(curve.cross, scales);
    expect(path.match(/[ML]/gu)).toHaveLength(curve.cross.length);
    expect(path).not.toMatch(/NaN|Infinity/u);
  });

  test("pools come first, then who dies nearest; another world only where it is drawn", () => {
    const shown = deathsShown(curve, false);
    expect(shown.map(({ world }) => world)).not.toContain("configured");
    expect(shown[0]).toMatchObject({ world: "cross", position: null });
    expect(deathsShown(curve, true)[1]?.world).toBe("configured");
    const far = shown.slice(1).map(({ t }) => Math.abs(t));
    expect(far).toEqual([...far].sort((a, b) => a - b));
    const many: ShockDeath[] = Array.from({ length: 1000 }, (_, position) => ({
      world: "isolated",
      position,
      t: -position / 1e4,
      before: 1,
      after: 0,
    }));
    expect(deathsShown({ ...curve, deaths: many }, false)).toHaveLength(
      MOST_DOTS,
    );
  });

  test("a point is a move, kept inside", () => {
    const { x } = shockScales(800, curve);
    expect(moveAt(x(-0.1), 800, curve)).toBeCloseTo(-0.1, 9);
    expect(moveAt(-50, 800, curve)).toBe(curve.from);
    expect(moveAt(5000, 800, curve)).toBe(curve.to);
  });
});
