import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { restoreTables } from "../../web/src/document/own-packs.js";
import { MOST_TEXT, readTable } from "../../web/src/document/table-import.js";
import { enTables } from "../../web/src/text/en-tables.js";
import { json, row, shelf } from "./sample-tables.js";

beforeEach(() => {
  restoreTables(shelf());
});

describe("hostile text", () => {
  test("of any kind is read or refused, never thrown", () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify([value])),
      fc
        .record({
          symbol: fc.oneof(
            fc.string(),
            fc.constant("BTC/USDT:USDT"),
            fc.jsonValue(),
          ),
          minNotional: fc.oneof(fc.double(), fc.jsonValue()),
          maxNotional: fc.oneof(fc.double(), fc.jsonValue()),
          maintenanceMarginRate: fc.oneof(fc.double(), fc.jsonValue()),
          info: fc.jsonValue(),
        })
        .map((one) => JSON.stringify({ "BTC/USDT:USDT": [one, one] })),
      fc.string().map((text) => `symbol,floor,mmr\n${text}`),
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const { markets, problems, skipped } = readTable(text);
        expect(
          markets.length + problems.length + skipped.length,
        ).toBeGreaterThanOrEqual(0);
        for (const problem of problems)
          expect(enTables.problem(problem).length).toBeLessThan(400);
        for (const { tiers } of markets) {
          expect(tiers[0]?.minNotional).toBe(0);
          expect(tiers.every((tier) => tier.maintenanceMarginRate <= 1)).toBe(
            true,
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  test("prototype keys, markup and huge names stay data", () => {
    const text = `{"__proto__":[${JSON.stringify(row())}],"constructor":[${JSON.stringify(row())}],"<img src=x>":[],"${"A".repeat(100)}":[]}`;
    const { problems, markets } = readTable(text);
    expect(problems.every(({ code }) => code === "not_a_symbol")).toBe(true);
    expect(markets.map(({ symbol }) => symbol)).toEqual(["constructor"]);
    expect(Object.hasOwn(Object.prototype, "tiers")).toBe(false);
  });

  test("of great depth or length ends soon", () => {
    const start = performance.now();
    expect(readTable("[".repeat(1_000_000)).problems[0]?.code).toBe("not_json");
    expect(
      readTable(`[${"[".repeat(3_000)}${"]".repeat(3_000)}]`).problems.length,
    ).toBe(1);
    expect(readTable("x".repeat(MOST_TEXT + 1)).problems[0]?.code).toBe(
      "too_long",
    );
    expect(readTable("a,".repeat(1_000_000)).problems.length).toBe(3);
    const many = Object.fromEntries(
      Array.from({ length: 2_100 }, (_, at) => [
        `C${String(at)}/USDT:USDT`,
        [row()],
      ]),
    );
    const table = json(many);
    expect(table.markets.length).toBe(2_000);
    expect(table.skipped.length).toBe(100);
    expect(
      json(
        Array.from({ length: 65 }, (_, at) =>
          row({ minNotional: at * 10, maxNotional: null }),
        ),
      ).problems[0]?.code,
    ).toBe("too_many_tiers");
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
