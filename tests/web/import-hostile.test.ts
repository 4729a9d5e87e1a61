import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf } from "../../web/src/document/import-file.js";
import { cut } from "../../web/src/document/import-found.js";
import { planImport } from "../../web/src/document/import-plan.js";
import { readImport } from "../../web/src/document/import-read.js";
import { convert } from "../../web/src/document/convert.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { unified } from "./sample-import.js";

const RULES = ["binance-usdm@2026-04", "custom"] as const;

/** Whatever is read makes an account without a mistake in it, and every word about it is short. */
function expectSound(text: string): void {
  const found = readImport(text);
  if (found.kind !== "positions") {
    if (found.kind === "nothing") expect(found.found.length).toBeLessThan(50);
    return;
  }
  for (const said of [...found.skips, ...found.notes])
    expect(Math.max(said.symbol.length, said.found.length)).toBeLessThan(50);
  for (const rules of RULES)
    for (const how of ["replace", "add"] as const) {
      const { draft, rows } = planImport(found, firstDraft, {
        how,
        rules,
        wallet: null,
      });
      expect(rows.length).toBe(
        draft.positions.length - (how === "add" ? 3 : 0),
      );
      const wrong = convert(draft).problems.filter(({ field }) =>
        /:(?:size|entry|leverage|isolatedMargin|fundingPaid)$/u.test(field),
      );
      expect(wrong).toEqual([]);
    }
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.constantFrom(
    "BTC/USDT:USDT",
    "long",
    "SELL",
    "0",
    "-1",
    "1e400",
    "10x",
    "=1+1",
    "__proto__",
    null,
  ),
);

describe("hostile text", () => {
  test("of any kind is read or refused, never thrown", () => {
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify([value, unified()])),
      fc
        .dictionary(
          fc.constantFrom(
            ...Object.keys(unified()),
            "__proto__",
            "constructor",
          ),
          odd,
        )
        .map((one) => JSON.stringify([unified(one)])),
      fc.string().map((text) => `symbol,side,size,entry\n${text}`),
      fc
        .array(
          fc.array(
            odd.map((cell) => cut(cell)),
            { maxLength: 7 },
          ),
        )
        .map((rows) =>
          [
            "symbol;size;entry;mark;leverage;side;margin mode",
            ...rows.map((row) => row.join(";")),
          ].join("\n"),
        ),
    );
    fc.assert(fc.property(garbage, expectSound), { numRuns: 200 });
  });

  test("any bytes become a text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectSound(textOf(bytes));
      }),
      { numRuns: 200 },
    );
  });

  test("prototype keys and markup stay data", () => {
    const text = `[{"__proto__":{"symbol":"BTC"},"symbol":"<img src=x onerror=alert(1)>","contracts":1},
      {"symbol":"__proto__","contracts":1,"entryPrice":1},{"symbol":"constructor","contracts":1,"entryPrice":1,"constructor":5}]`;
    const found = readImport(text);
    if (found.kind !== "positions") throw new Error(found.kind);
    expect(found.skips.map(({ code }) => code)).toEqual([
      "not_a_symbol",
      "not_a_symbol",
    ]);
    expect(found.unused).toEqual(["__proto__", "constructor"]);
    const { draft } = planImport(found, firstDraft, {
      how: "replace",
      rules: "custom",
      wallet: null,
    });
    expect(draft.positions.map(({ symbol }) => symbol)).toEqual([
      "CONSTRUCTOR",
    ]);
    expect(Object.hasOwn(Object.prototype, "mark")).toBe(false);
  });

  test("of great depth, width or length ends soon", () => {
    const before = performance.now();
    const deep = "[".repeat(100_000);
    const wide = `{${Array.from({ length: 100_000 }, (_, at) => `"k${String(at)}":[{}]`).join(",")}}`;
    const rows = `symbol,size,entry\n${"BTCUSDT,1,60000\n".repeat(100_000)}`;
    const cells = `symbol,size,entry\n${"1,".repeat(500_000)}`;
    const quoted = `symbol,size,entry\n"${"x".repeat(2_000_000)}`;
    for (const text of [
      deep,
      deep + "]".repeat(100_000),
      wide,
      rows,
      cells,
      quoted,
      "9".repeat(2_000_000),
      `[${"{},".repeat(200_000)}{}]`,
    ]) {
      const found = readImport(text);
      if (found.kind === "positions")
        expect(found.positions.length).toBeLessThanOrEqual(10_000);
    }
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
