import { loadEngine } from "crossmargin";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate } from "../../web/src/document/calculate.js";
import { convert } from "../../web/src/document/convert.js";
import { type Draft, plainPosition } from "../../web/src/document/draft.js";
import { positionsCsv } from "../../web/src/document/export-csv.js";
import { exportKinds, fileName } from "../../web/src/document/export-kinds.js";
import { accountText } from "../../web/src/document/export-text.js";
import { planImport } from "../../web/src/document/import-plan.js";
import { readImport } from "../../web/src/document/import-read.js";
import { adopt } from "../../web/src/document/state.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { positionsOf } from "./sample-import.js";

const MADE = new Date(2026, 10, 27, 12);
const engine = await loadEngine();

const csvOf = (draft: Draft): string =>
  positionsCsv(draft, calculate(engine, draft, null), MADE);
/** By RFC 4180, on its own. */
function parsed(csv: string): Record<string, string>[] {
  const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/gu)];
  const lines: string[][] = [[]];
  for (const [, cell = "", end = ""] of cells) {
    const text = cell.startsWith('"')
      ? cell.slice(1, -1).replaceAll('""', '"')
      : cell;
    lines.at(-1)?.push(text);
    if (end === "\r\n") lines.push([]);
    if (end === "") break;
  }
  const [head = [], ...rows] = lines;
  return rows.map((row) =>
    Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])),
  );
}

describe("CSV", () => {
  test("has both worlds' results beside what was typed", () => {
    const [btc, eth] = parsed(csvOf(firstDraft));
    expect(btc).toMatchObject({
      symbol: "BTC",
      side: "long",
      size: "1",
      size_unit: "coins",
      entry_price: "64500",
      mark_price: "64480",
      cross_liquidation_lower: "51708.5542168675",
      cross_liquidation_upper: "",
      cross_distance: "-0.198068327902179",
      "unrealised_profit [USDT]": "-20",
      rules: "binance-usdm@2026-04",
      exported: "2026-11-27",
    });
    expect(eth?.["isolated_liquidation_upper"]).toMatch(/^3648\.4/u);
  });

  test("keeps a spreadsheet from running what stands in it, and leaves negative figures figures", () => {
    const [first] = firstDraft.positions;
    if (!first) throw new Error("no position");
    for (const symbol of [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      " =1",
      "＝1",
      "=cmd|' /C calc'!A0",
    ]) {
      const csv = csvOf({
        ...firstDraft,
        positions: [{ ...first, symbol, size: "=2" }],
      });
      const [row] = parsed(csv);
      expect(row?.["symbol"]).toBe(`'${symbol}`);
      expect(row?.["size"]).toBe("'=2");
    }
    expect(csvOf(firstDraft)).toContain(",-20,");
    expect(csvOf(firstDraft)).not.toContain("'");
  });

  test("of an account that cannot be worked out has what was typed alone", () => {
    const draft = { ...firstDraft, wallet: "lots" };
    const before = calculate(engine, firstDraft, null).figures;
    const screen = calculate(engine, draft, before);
    const [row] = parsed(positionsCsv(draft, screen, MADE));
    expect(row).toMatchObject({
      size: "1",
      cross_status: "",
      "notional [USDT]": "",
    });
  });
});

/** Read again by the import under the same rules, with nothing to be said about it. */
function readAgain(draft: Draft): Draft {
  const found = positionsOf(csvOf(draft));
  expect([found.skips, found.notes, found.unused]).toEqual([[], [], []]);
  const choices = { how: "replace", rules: draft.rules, wallet: null } as const;
  const plan = planImport(found, draft, choices);
  expect(plan.skips).toEqual([]);
  return plan.draft;
}

describe("what goes out comes in again", () => {
  test.each(examples.map(({ id, draft }) => [id, draft] as const))(
    "CSV: %s",
    (_, draft) => {
      expect(convert(readAgain(draft)).account).toEqual(convert(draft).account);
    },
  );

  test("CSV of any positions", () => {
    const figure = fc
      .double({ min: 1e-6, max: 1e6, noNaN: true })
      .map((value) => String(Number(value.toPrecision(10))));
    const row = fc.record({
      symbol: fc.constantFrom("BTC", "ETH", "1000PEPE"),
      side: fc.constantFrom("long" as const, "short" as const),
      size: figure,
      sizeUnit: fc.constantFrom("coins" as const, "notional" as const),
      entry: figure,
      leverage: fc.integer({ min: 1, max: 125 }).map(String),
      isolatedMargin: fc.oneof(fc.constant(""), figure),
      marginMode: fc.constantFrom("cross" as const, "isolated" as const),
      fundingPaid: fc.oneof(
        fc.constant(""),
        figure.map((text) => `-${text}`),
      ),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const positions = rows.map((one, at) => ({
          ...plainPosition(`p${String(at)}`, one.symbol),
          ...one,
        }));
        const draft = { ...firstDraft, positions };
        const before = convert(draft).account.positions;
        convert(readAgain(draft)).account.positions.forEach((position, at) => {
          const { contracts, ...rest } = position;
          const { contracts: expected, ...others } = before[at] ?? position;
          expect(rest).toEqual(others);
          expect(contracts / expected).toBeCloseTo(1, 12);
        });
      }),
      { numRuns: 60 },
    );
  });

  test.each(examples.map(({ id, draft }) => [id, draft] as const))(
    "JSON: %s",
    (_, draft) => {
      const [json] = exportKinds;
      const text =
        json?.text({
          draft,
          screen: calculate(engine, draft, null),
          made: MADE,
        }) ?? "";
      const found = readImport(text);
      if (found.kind !== "document") throw new Error(found.kind);
      expect(found.reading.problems).toEqual([]);
      expect(convert(adopt(found.reading) ?? firstDraft).account).toEqual(
        convert(draft).account,
      );
    },
  );
});

test("in words: sentence, figures, rules, day and licence", () => {
  const text = (
    accountText(firstDraft, calculate(engine, firstDraft, null), MADE) ?? ""
  ).replace(/[\u00A0\u202F]/gu, " ");
  expect(text).toContain("If BTC alone falls");
  expect(text).toContain("- BTC long 1 at 64,500.00, mark 64,480.00, 10×");
  expect(text).toContain("  cross liquidation: 51,708.55 (−19.8 %)");
  expect(text).toContain("none: SOL falling to 0 cannot end the account");
  expect(text).toContain("Rules: Binance USDS-M, April 2026.");
  expect(text).toContain(
    "27 November 2026 with crossmargin, free software under the MIT licence.",
  );
  expect(text).not.toMatch(/NaN|undefined|Infinity/u);
});

test("files are named by day and kind", () => {
  expect(exportKinds.map((kind) => fileName(kind, MADE))).toEqual([
    "crossmargin-2026-11-27.json",
    "crossmargin-2026-11-27.csv",
    "crossmargin-2026-11-27.txt",
  ]);
});
