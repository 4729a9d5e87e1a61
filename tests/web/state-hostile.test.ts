import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../web/src/document/state.js";

const frame = { format: "crossmargin", version: 1 };
const read = (rest: object) => readDocument({ ...frame, ...rest });

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const NAMES = [
  "format",
  "version",
  "rules",
  "currency",
  "wallet",
  "positions",
  "markets",
  "customRules",
  "collateral",
  "hoursAhead",
  "whatIf",
  "table",
  "symbol",
  "side",
  "size",
  "tiers",
  "floor",
  "rate",
  "mark",
  "__proto__",
  "constructor",
  "toString",
];

describe("a hostile document", () => {
  test("never throws, whatever it is", () => {
    const anything = fc.anything({
      key: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      maxDepth: 5,
    });
    fc.assert(
      fc.property(anything, (value) => {
        readDocument(value);
        const inside =
          typeof value === "object" && value !== null
            ? value
            : { wallet: value };
        const { draft, problems } = read({ ...inside, ...frame });
        expect(draft).not.toBeNull();
        expect(problems.length).toBeLessThanOrEqual(101);
      }),
      { numRuns: 2000 },
    );
  });

  test("may be deep in every place", () => {
    const value = deep(100_000);
    const { draft, problems } = read({
      rules: value,
      wallet: value,
      positions: [value, { symbol: value, size: value }],
      markets: { BTC: value, ETH: { tiers: [value] } },
      collateral: value,
      customRules: value,
      whatIf: { "shock.percent": value },
      table: value,
    });
    expect(draft?.positions).toHaveLength(1);
    expect(problems.length).toBeGreaterThan(8);
  });

  test("may have ten thousand positions, and those beyond are counted", () => {
    const row = { symbol: "BTC", side: "long", size: 1 };
    const many = Array.from({ length: 10_000 }, () => row);
    expect(read({ positions: many }).draft?.positions).toHaveLength(10_000);
    expect(read({ positions: many }).problems).toEqual([]);
    const { draft, problems } = read({ positions: [...many, row, row] });
    expect(draft?.positions).toHaveLength(10_000);
    expect(problems).toEqual([
      {
        path: "positions",
        code: "too_many",
        found: "10002",
        allowed: ["10000"],
      },
    ]);
  });

  test("cannot reach a prototype", () => {
    const value: unknown = JSON.parse(`{
      "format": "crossmargin", "version": 1, "__proto__": { "wallet": 1 },
      "markets": { "__proto__": { "mark": 1 }, "constructor": { "mark": 2 }, "toString": { "mark": 3 } },
      "whatIf": { "__proto__": "x", "prototype": "y" },
      "positions": [{ "__proto__": { "size": 5 }, "symbol": "__proto__" }]
    }`);
    const { draft, problems } = readDocument(value);
    expect(Object.keys(draft?.markets ?? {})).toEqual(["toString"]);
    expect(Object.getPrototypeOf(draft?.markets)).toBe(Object.prototype);
    expect(Object.keys(draft?.whatIf ?? {})).toEqual([]);
    expect(draft?.positions[0]?.size).toBe("");
    expect(({} as Record<string, unknown>)["wallet"]).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual([
      "unknown_name",
      "forbidden_name",
      "forbidden_name",
      "forbidden_name",
      "forbidden_name",
      "unknown_name",
    ]);
  });

  test("may hold numbers of any size, each read as the number it is", () => {
    for (const size of [1e308, 5e-324, -1e-30, 1e21, 123456789.12345679]) {
      const text = read({ wallet: size }).draft?.wallet ?? "";
      expect(Number(text.replace(/,/gu, "").replace("\u2212", "-"))).toBe(size);
    }
  });

  test("may hold a text without an end", () => {
    const { draft, problems } = read({ wallet: "9".repeat(1_000_000) });
    expect(draft?.wallet).toBe("");
    expect(problems[0]).toMatchObject({ path: "wallet", code: "too_long" });
    expect(problems[0]?.found.length).toBeLessThan(80);
  });

  test("counts mistakes beyond the first hundred", () => {
    const { problems } = read({
      positions: Array.from({ length: 500 }, () => 7),
    });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ code: "and_more", found: "400" });
  });

  test("may be an object that throws, is revoked, or is a list without an end", () => {
    const throwing = {
      ...frame,
      get wallet() {
        throw new Error("no");
      },
    };
    expect(readDocument(throwing)).toMatchObject({ draft: null });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readDocument(proxy)).toMatchObject({ draft: null });
    const endless = new Proxy([], {
      get: (target, name) =>
        name === "length" ? 2 ** 40 : Reflect.get(target, name),
    });
    const { problems } = read({
      positions: endless,
      rules: "own:1",
      table: { markets: endless },
    });
    expect(problems.length).toBeGreaterThan(0);
  });
});
