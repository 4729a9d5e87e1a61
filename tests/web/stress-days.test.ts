import fc from "fast-check";
import { describe, expect, test } from "vitest";
import record from "../../web/src/stress/events.json";
import {
  coinOf,
  fallOn,
  recordNote,
  type StressDay,
  stressDays,
  usualBeta,
} from "../../web/src/stress/stress-days.js";

const coins = [...new Set(stressDays.flatMap((day) => Object.keys(day.falls)))];
const on = (date: string): StressDay => {
  const found = stressDays.find((day) => day.date === date);
  if (!found) throw new Error(`no ${date}`);
  return found;
};

describe("the record", () => {
  test("has fourteen days in order, each with bitcoin and ether", () => {
    expect(stressDays).toHaveLength(14);
    const dates = stressDays.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, falls } of stressDays) {
      expect(date).toMatch(/^20\d\d-\d\d-\d\d(?:\.\.\d\d)?$/u);
      expect(Object.keys(falls)).toEqual(
        expect.arrayContaining(["BTC", "ETH"]),
      );
    }
    expect(recordNote).toContain("No data after 2026-03-19");
  });

  test("every fall is that of its high and low, to the digits given", () => {
    for (const { maxDrawdown, peakAndLow } of record.events) {
      const pairs = Object.entries(peakAndLow);
      expect(pairs.map(([coin]) => coin)).toEqual(Object.keys(maxDrawdown));
      for (const [coin, [high = 0, low = 0]] of pairs) {
        const fall = Object.entries(maxDrawdown).find(
          ([name]) => name === coin,
        );
        expect(Math.abs((fall?.[1] ?? 0) - (low / high - 1))).toBeLessThan(
          0.00051,
        );
      }
    }
  });
});

describe("coinOf", () => {
  test.each([
    ["BTC", "BTC"],
    [" btc ", "BTC"],
    ["XBT", "BTC"],
    ["XDG", "DOGE"],
    ["1000PEPE", "PEPE"],
    ["1000000MOG", "MOG"],
    ["kPEPE", "PEPE"],
    ["KAVA", "KAVA"],
    ["BTCUSDT", "BTC"],
    ["BTC/USDT:USDT", "BTC"],
    ["sol-usd-perp", "SOL"],
    ["PI_XBTUSD", "BTC"],
    ["USDC", "USDC"],
    ["FDUSD", "FDUSD"],
    ["1000", "1000"],
    ["", ""],
  ])("%j is %j", (underlying, coin) => {
    expect(coinOf(underlying)).toBe(coin);
  });
});

describe("fallOn", () => {
  test("is the record's own where it has one", () => {
    for (const day of stressDays) {
      for (const [coin, fall] of Object.entries(day.falls))
        expect(fallOn(day, coin)).toEqual({ fall, ground: "measured" });
    }
    expect(fallOn(on("2024-08-05"), "1000PEPE").fall).toBe(-0.449);
  });

  test("is the usual ratio to the middle of the others where a day lacks the coin", () => {
    // On 2021-05-19 the middle of -0.467, -0.469, -0.495, -0.53 and -0.562 is -0.495.
    const { fall, ground } = fallOn(on("2021-05-19"), "XRP");
    expect(ground).toBe("usual");
    const xrp = [0.315, 0.32, 0.277, 0.435, 0.259, 0.558, 0.294, 0.425];
    const mid = [0.208, 0.341, 0.34, 0.417, 0.239, 0.653, 0.309, 0.408];
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    expect(fall).toBeCloseTo((-0.495 * sum(xrp)) / sum(mid), 12);
  });

  test("is the middle of the others for a coin that the record does not know", () => {
    expect(fallOn(on("2021-05-19"), "WIF")).toEqual({
      fall: -0.495,
      ground: "others",
    });
    // Between two: -0.56 and -0.579.
    expect(fallOn(on("2020-03-12"), "WIF").fall).toBeCloseTo(-0.5695, 12);
    expect(fallOn(on("2020-03-12"), "constructor").ground).toBe("others");
  });

  test("leaves money where it is", () => {
    for (const name of ["USDC", "usdt", "EUR"])
      expect(fallOn(on("2025-10-10"), name)).toEqual({
        fall: 0,
        ground: "still",
      });
  });

  test("never takes anything to 0 or up", () => {
    const anyName = fc.oneof(fc.constantFrom(...coins), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...stressDays), anyName, (day, name) => {
        const { fall, ground } = fallOn(day, name);
        expect(fall).toBeGreaterThan(-1);
        expect(ground === "still" ? -1 : fall).toBeLessThan(0);
      }),
    );
    for (const day of stressDays) {
      for (const coin of coins)
        expect(fallOn(day, coin).fall).toBeGreaterThan(-0.9);
    }
  });
});

describe("usualBeta", () => {
  test("bitcoin goes by itself, money does not go", () => {
    expect(usualBeta("BTC")).toEqual({ beta: 1, ground: "measured" });
    expect(usualBeta("USDC")).toEqual({ beta: 0, ground: "still" });
  });

  test("is all falls of a coin over bitcoin's on the same days", () => {
    const days = stressDays.filter(({ falls }) => "SUI" in falls);
    const sum = (coin: string) =>
      days.reduce((all, { falls }) => all + (falls[coin] ?? 0), 0);
    expect(days).toHaveLength(8);
    expect(usualBeta("SUI").beta).toBeCloseTo(sum("SUI") / sum("BTC"), 12);
  });

  test("lies among those of the known coins for one that is not known", () => {
    const { beta, ground } = usualBeta("WIF");
    expect(ground).toBe("others");
    const known = coins.map((coin) => usualBeta(coin).beta);
    expect(beta).toBeGreaterThan(Math.min(...known));
    expect(beta).toBeLessThan(Math.max(...known));
  });
});
