import { describe, expect, test } from "vitest";
import {
  asTyped,
  byChance,
  coarserTicks,
  digitsShared,
  readPrice,
  roundingTo,
  type Typed,
} from "../../web/src/document/precision.js";

function read(text: string): Typed {
  const price = readPrice(text);
  if (!price.ok) throw new Error(`${text}: ${String(price.problem)}`);
  return price.typed;
}

describe("a typed price", () => {
  test.each([
    ["51,708.6", 51708.6, 0.1, 6],
    ["51.708,60", 51708.6, 0.01, 7],
    ["51708", 51708, 1, 5],
    ["51,700", 51700, 1, 5],
    ["0.000012340", 0.00001234, 1e-9, 5],
    ["$ 1 234.50 USDT", 1234.5, 0.01, 6],
    ["51.7k", 51700, 100, 3],
    ["5.17e4", 51700, 100, 3],
    ["2M", 2e6, 1e6, 1],
  ])("%s", (text, value, step, digits) => {
    expect(read(text).value).toBeCloseTo(value, 12);
    expect(read(text).step).toBeCloseTo(step, 12);
    expect(read(text).digits).toBe(digits);
  });

  test.each([
    ["", null],
    ["   ", null],
    ["--", "not_a_number"],
    ["<b>1</b>", "not_a_number"],
    ["12..3", "not_a_number"],
    ["1e999", "too_large"],
    ["-5", "price_not_positive"],
    ["0", "price_not_positive"],
    ["1e-30", "price_out_of_range"],
    ["1e30", "price_out_of_range"],
  ])("%j is none", (text, problem) => {
    expect(readPrice(text)).toEqual({ ok: false, problem });
  });

  test("tidied by its field it is no more exact", () => {
    expect(asTyped("51.7k", "51,700")).toBe("51.7k");
    expect(asTyped("51.7k", "51,800")).toBe("51,800");
    expect(asTyped("51,70", "51,700")).toBe("51,700");
  });
});

describe("agreement", () => {
  test.each([
    [51708.5542, 51708.6, 0.1, "nearest"],
    [51708.5542, 51708.5, 0.1, "down"],
    [51708.51, 51708.6, 0.1, "up"],
    [51708.6, 51708.6, 0.1, "exact"],
    [51708.65, 51708.6, 0.1, "nearest"],
    [51708.55, 51708.6, 0.1, "nearest"],
    [51708.4999, 51708.6, 0.1, null],
    [51708.7, 51708.6, 0.1, null],
    [5739.08, 5739.5, 0.5, "up"],
    [33599.4186, 33599.4, 0.1, "nearest"],
    [190.2969, 190.29, 0.01, "down"],
  ])("%d as %d in steps of %d: %s", (price, value, width, rounding) => {
    expect(roundingTo(price, value, width)).toBe(rounding);
  });

  test("counts the digits shared", () => {
    expect(digitsShared(51708.5542, read("51,708.6"))).toBe(6);
    expect(digitsShared(51708.5542, read("51,708.9"))).toBe(5);
    expect(digitsShared(51708.5542, read("51,720.0"))).toBe(3);
    expect(digitsShared(60000, read("51,720.0"))).toBe(1);
    expect(digitsShared(90000, read("51,720.0"))).toBe(0);
  });

  test("a coarser price step has to divide the price, and leave three digits", () => {
    expect(coarserTicks(read("5,739.50"))).toEqual([
      0.02, 0.05, 0.1, 0.25, 0.5,
    ]);
    expect(coarserTicks(read("5,739.51"))).toEqual([]);
    expect(coarserTicks(read("100"))).toEqual([]);
  });

  test("chance grows with the width and with the crowd", () => {
    const crowd = Array.from({ length: 100 }, (_, index) => 1000 + index);
    expect(byChance(crowd, 1050.4, 0.01)).toBeLessThan(0.05);
    expect(byChance(crowd, 1050.4, 0.5)).toBeGreaterThan(0.5);
    expect(byChance([1000, 2000], 1500.1, 0.1)).toBeLessThan(0.001);
    expect(byChance([], 1500, 1)).toBe(0);
  });
});
