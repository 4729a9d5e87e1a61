import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf, inRows, placed } from "../../web/src/charts/map-labels.js";
import { areaOf, labelPlace, linesOf } from "../../web/src/charts/map-lines.js";
import type { MapRegion } from "../../web/src/engine/full.js";

const frame = { left: 0, right: 300, top: 0, bottom: 200 };
const meet = (
  a: ReturnType<typeof boxOf>,
  b: ReturnType<typeof boxOf>,
): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const dots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 200 }),
    text: fc.constantFrom("2020", "2021", "2025"),
  }),
  { maxLength: 30 },
);

describe("labels", () => {
  test("none meets another, a dot, or the edge; a dot alone has one", () => {
    fc.assert(
      fc.property(dots, (some) => {
        const boxes = placed(some, frame).map(boxOf);
        boxes.forEach((box, i) => {
          expect(box.left >= 0 && box.right <= 300).toBe(true);
          for (const other of boxes.slice(i + 1))
            expect(meet(box, other)).toBe(false);
          for (const { x, y } of some)
            expect(
              x > box.left && x < box.right && y > box.top && y < box.bottom,
            ).toBe(false);
        });
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(placed([{ x: 150, y: 100, text: "2020" }], frame)).toHaveLength(1);
  });

  test("rows: the first goes first, what touches it to the next row", () => {
    const wanted = [100, 105, 110].map((x) => ({ x, y: 0, text: "BTC long" }));
    const rows = inRows(wanted, frame, [40, 26]).map(({ y }) => y);
    expect(rows[0]).toBe(40);
    expect(rows).toContain(26);
  });
});

describe("lines of a region", () => {
  const region: MapRegion = {
    level: 1,
    safe: true,
    x: { lower: null, upper: null },
    y: { lower: null, upper: null },
    loops: [
      {
        corners: [
          { x: 1, y: 0, edge: "frame" },
          { x: 2, y: 0, edge: "frame" },
          { x: 2, y: 2, edge: "zero" },
          { x: 1, y: 1, edge: "zero" },
          { x: 0.5, y: 0.8, edge: "jump" },
        ],
      },
    ],
  };
  const onto = { x: (v: number) => v * 10, y: (v: number) => v * 10 };

  test("edges of a kind are joined where they meet", () => {
    expect(linesOf(region, "zero", onto)).toBe(
      "M20.00 20.00L10.00 10.00L5.00 8.00",
    );
    expect(linesOf(region, "jump", onto)).toBe("M5.00 8.00L10.00 0.00");
    expect(areaOf(region, onto).endsWith("Z")).toBe(true);
    expect(areaOf(undefined, onto)).toBe("");
  });

  test("the name of a line goes to the middle of its longest edge", () => {
    expect(labelPlace(region, onto)).toEqual({ x: 15, y: 15 });
    expect(labelPlace({ ...region, loops: [] }, onto)).toBeNull();
  });
});
