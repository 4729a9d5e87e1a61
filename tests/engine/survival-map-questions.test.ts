import fc from "fast-check";
import { expect, test } from "vitest";
import { changed, errorsOf, goodAccount, goodCoinAccount } from "./samples.js";
import { expectSteadyHeap } from "./heap.js";
import { engine, question } from "./survival-maps.js";

test.each<[object, string, string]>([
  [{ x: "XRP" }, "unknown_value", "x"],
  [{ y: "BTC" }, "unknown_value", "y"],
  [{ x: 5 }, "wrong_type", "x"],
  [{ xLow: 1 }, "out_of_range", "xLow"],
  [{ xLow: 0 }, "out_of_range", "xLow"],
  [{ yHigh: NaN }, "not_finite", "yHigh"],
  [
    { third: { underlying: "ETH", factor: 2 } },
    "unknown_value",
    "third.underlying",
  ],
  [{ third: { underlying: null, factor: 0 } }, "out_of_range", "third.factor"],
  [{ third: [] }, "wrong_type", "third"],
  [{ mapLevels: [{ ratio: 1.1 }] }, "out_of_range", "mapLevels[0].ratio"],
  [{ mapLevels: [{ ratio: "1" }] }, "wrong_type", "mapLevels[0].ratio"],
  [{ mapLevels: null }, "wrong_type", "mapLevels"],
  [{ mapPoints: [{ x: 1, y: 0 }] }, "out_of_range", "mapPoints[0].y"],
])("a bad question is an error: %j", (change, code, path) => {
  const errors = errorsOf(
    engine.survivalMap(goodAccount(), { ...question(), ...change }),
  );
  expect(errors[0]).toMatchObject({ code, path });
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("more points than are answered are an error", () => {
  const mapPoints = Array.from({ length: 300 }, () => ({ x: 1, y: 1 }));
  const asked = { ...question(), mapPoints };
  expect(errorsOf(engine.survivalMap(goodAccount(), asked))).toMatchObject([
    { code: "too_many_rows", path: "mapPoints" },
  ]);
});

test("an account measured in a coin has no map", () => {
  const errors = errorsOf(engine.survivalMap(goodCoinAccount(), question()));
  expect(errors[0]?.path).toBe("x");
  expect(errors[0]?.message).toContain("two underlyings");
});

test("any question: an answer of figures or of errors", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
      const asked = { ...question(), mapLevels: a, mapPoints: b, third: c };
      const outcome = engine.survivalMap(goodAccount(), asked as never);
      return outcome.ok || outcome.errors.length > 0;
    }),
    { numRuns: 1000, seed: 9 },
  );
});

test("more breakpoints than a map can hold are refused, not waited for", () => {
  const account = changed((loose) => {
    loose.rules.tierRule = "whole";
    for (const market of loose.markets)
      market.tiers = Array.from({ length: 60 }, (_, k) => ({
        minNotional: 50 * k,
        maxNotional: k === 59 ? null : 50 * (k + 1),
        maintenanceMarginRate: 0.001 + k / 1e5,
      }));
    loose.collateral[0].amount = 1e9;
    const [a, b] = loose.positions;
    loose.positions = Array.from({ length: 100 }, (_, k) => ({
      ...(k % 2 ? a : b),
      contracts: 10 + k / 7,
    }));
  });
  expect(errorsOf(engine.survivalMap(account, question()))).toMatchObject([
    { code: "too_many_rows", path: "mapLevels" },
  ]);
});

test("many maps, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "survivalMap",
    ["BTC", "none"].map((x) => question({ x })),
    750,
  );
});
