/** A pasted or chosen text to the contracts of a table, with everything that is wrong in it. Never throws. */
import { readCsv } from "./table-csv.js";
import { readJson } from "./table-json.js";
import {
  type FoundMarket,
  type FoundRow,
  marketOfRows,
  MOST_SYMBOLS,
  type TableProblem,
} from "./table-rows.js";

export const MOST_TEXT = 5 * 1024 * 1024;

export interface Skipped {
  written: string;
  why: "problems" | "currency" | "same-name" | "too-many";
  /** The other currency, or the contract that has the name. */
  detail: string;
}

export interface ImportedTable {
  markets: FoundMarket[];
  /** What most contracts settle in; empty without contracts. */
  currency: string;
  skipped: Skipped[];
  problems: TableProblem[];
}

function grouped(rows: readonly FoundRow[]): Map<string, FoundRow[]> {
  const groups = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const group = groups.get(row.symbol);
    if (group) group.push(row);
    else groups.set(row.symbol, [row]);
  }
  return groups;
}

function commonCurrency(markets: readonly FoundMarket[]): string {
  const counts = new Map<string, number>();
  for (const { currency } of markets)
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** Those of the common currency, each name once. */
function sift(
  all: readonly FoundMarket[],
  currency: string,
  skipped: Skipped[],
): FoundMarket[] {
  const taken = new Map<string, string>();
  return all.filter(({ written, symbol, currency: own }) => {
    const skip = (why: Skipped["why"], detail: string) => {
      skipped.push({ written, why, detail });
      return false;
    };
    if (own !== currency) return skip("currency", own);
    const holder = taken.get(symbol);
    if (holder !== undefined) return skip("same-name", holder);
    if (taken.size >= MOST_SYMBOLS) return skip("too-many", "");
    taken.set(symbol, written);
    return true;
  });
}

const empty = (code: string): ImportedTable => ({
  markets: [],
  currency: "",
  skipped: [],
  problems: [{ row: "", field: "", code, found: "" }],
});

export function readTable(text: string): ImportedTable {
  const start = text.trimStart().replace(/^\uFEFF/u, "");
  if (start === "") return empty("empty");
  if (text.length > MOST_TEXT) return empty("too_long");
  const problems: TableProblem[] = [];
  const rows = /^[[{]/u.test(start)
    ? readJson(start, problems)
    : readCsv(start, problems);
  const broken = new Set(
    problems.map(({ row }) => row.replace(/, (?:row|line) \d+$/u, "")),
  );
  const skipped: Skipped[] = [];
  const sound: FoundMarket[] = [];
  for (const [written, group] of grouped(rows)) {
    const market = marketOfRows(
      written,
      group,
      // A table with a row missing from its middle would be another table.
      !broken.has(written),
      problems,
    );
    if (market) sound.push(market);
    else skipped.push({ written, why: "problems", detail: "" });
  }
  if (rows.length === 0 && problems.length === 0) return empty("no_rows");
  const currency = commonCurrency(sound);
  return {
    markets: sift(sound, currency, skipped),
    currency,
    skipped,
    problems,
  };
}
