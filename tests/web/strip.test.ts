import { describe, expect, test } from "vitest";
import {
  boundDistances,
  commonExtent,
  stripMarks,
} from "../../web/src/charts/strip-scale.js";

describe("commonExtent", () => {
  test.each([
    [[], 0.5],
    [[-0.198, -0.096, 0.657, 0.135, -0.233], 0.5],
    [[-0.198, 0.135], 0.2],
    [[-0.011], 0.02],
    [[0.0001], 0.02],
    [[0.02], 0.02],
    [[0.021], 0.05],
    [[1.3], 1],
    [[-0.9, 0.6], 1],
    [[-0.991, -0.704, -0.007], 1],
    [[-0.02, 0.03, -0.04, 5], 0.05],
  ])("of %j is %d", (distances, extent) => {
    expect(commonExtent(distances)).toBe(extent);
  });
});

describe("stripMarks", () => {
  test("puts the mark in the middle and the ends at the ends", () => {
    expect(stripMarks([-0.5, 0, 0.25, 0.5], 0.5)).toEqual([
      { x: 0, beyond: false },
      { x: 50, beyond: false },
      { x: 75, beyond: false },
      { x: 100, beyond: false },
    ]);
  });

  test("holds what lies beyond at the edge and says so", () => {
    expect(stripMarks([-0.9, 0.657], 0.5)).toEqual([
      { x: 0, beyond: true },
      { x: 100, beyond: true },
    ]);
  });
});

test("boundDistances leaves out the bounds that are not there", () => {
  expect(boundDistances({ lower: 80, upper: null }, 100)).toEqual([
    -0.19999999999999996,
  ]);
  expect(boundDistances({ lower: null, upper: null }, 100)).toEqual([]);
  expect(boundDistances({ lower: 50, upper: 150 }, 100)).toEqual([-0.5, 0.5]);
});
