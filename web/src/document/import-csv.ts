/** Positions as a table with a header: columns in any order and five languages, the separators of any country. */
import Papa from "papaparse";
import {
  cut,
  type FoundRows,
  MOST_ROWS,
  type RawRow,
  type WholeCode,
} from "./import-found.js";
import { type Field, fieldOf, isNeedless, unitOf } from "./import-names.js";
import { nameOf } from "./import-symbol.js";
import {
  decimalSignOf,
  figureIn,
  sideIn,
  withoutUnit,
} from "./import-values.js";

type Lines = readonly (readonly string[])[];

interface Header {
  /** Its place among the lines. */
  line: number;
  columns: Map<Field, number>;
  units: Map<Field, string>;
}

/** Titles and notes may stand above the header. */
const MOST_ABOVE = 20;
const SAMPLE = 20;
const MOST_COLUMNS = 200;
const MOST_UNUSED = 50;

const FIGURES: readonly Field[] = [
  "size",
  "contracts",
  "contractSize",
  "notional",
  "entry",
  "mark",
  "last",
  "isolatedMargin",
  "collateral",
  "initialMargin",
  "profit",
  "funding",
];

/** The mark that export-csv.ts puts before what might be run. */
const FORMULA_IN_MARK =
  /^'(?:[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/** What a spreadsheet was kept from taking for a formula has a mark before it. */
const bare = (cell: string): string =>
  FORMULA_IN_MARK.test(cell) ? cell.slice(1) : cell;

/** Some words head a column of names here and one of figures there: what stands below decides. */
function fieldBelow(field: Field, cells: readonly string[]): Field {
  const filled = cells.filter((cell) => cell.trim() !== "").slice(0, SAMPLE);
  const all = (is: (cell: string) => boolean) =>
    filled.length > 0 && filled.every(is);
  const isFigure = (cell: string) =>
    !Number.isNaN(figureIn(withoutUnit(cell), null));
  const isSide = (cell: string) =>
    ["long", "short"].includes(sideIn(cell) ?? "");
  if (field === "side") return all(isFigure) ? "size" : field;
  if (field !== "size" && field !== "contracts") return field;
  if (all(isSide)) return "side";
  const isName = (cell: string) =>
    !isFigure(cell) && nameOf(cell.trim().split(/\s/u)[0] ?? "") !== null;
  return all(isName) ? "symbol" : field;
}

function headerIn(lines: Lines, line: number): Header | null {
  const columns = new Map<Field, number>();
  const units = new Map<Field, string>();
  const cells = (lines[line] ?? []).slice(0, MOST_COLUMNS);
  const below = lines.slice(line + 1, line + 1 + SAMPLE);
  cells.forEach((cell, place) => {
    const named = fieldOf(cell);
    if (named === null) return;
    const field = fieldBelow(
      named,
      below.map((row) => row[place] ?? ""),
    );
    if (columns.has(field)) return;
    columns.set(field, place);
    const unit = unitOf(cell);
    if (unit !== "") units.set(field, unit);
  });
  return columns.size >= 2 ? { line, columns, units } : null;
}

/** The line that names most. */
function findHeader(lines: Lines): Header | null {
  let best: Header | null = null;
  for (let line = 0; line < Math.min(lines.length, MOST_ABOVE); line += 1) {
    const header = headerIn(lines, line);
    if (header && header.columns.size > (best?.columns.size ?? 0))
      best = header;
  }
  return best;
}

function unusedIn(lines: Lines, { line, columns }: Header): string[] {
  const used = new Set(columns.values());
  return (lines[line] ?? [])
    .slice(0, MOST_COLUMNS)
    .filter((cell, place) => !used.has(place) && !isNeedless(cell))
    .map(cut)
    .filter((name) => name !== "")
    .slice(0, MOST_UNUSED);
}

function decimalIn(lines: Lines, { line, columns }: Header) {
  const places = FIGURES.flatMap((field) => columns.get(field) ?? []);
  const cells = lines
    .slice(line + 1)
    .flatMap((row) => places.map((place) => row[place] ?? ""));
  return decimalSignOf(cells);
}

export interface CsvRows {
  rows: RawRow[];
  code: WholeCode | null;
  /** What stands where a header was looked for. */
  found: string;
}

export function readCsv(text: string, out: FoundRows): CsvRows {
  const { data } = Papa.parse<string[]>(text, {
    preview: MOST_ROWS + MOST_ABOVE + 2,
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const lines = data.map((line) => line.map(bare));
  const first = cut(
    lines.find((line) => line.some((cell) => cell.trim()))?.join(", "),
  );
  const fail = (code: WholeCode): CsvRows => ({ rows: [], code, found: first });
  const header = findHeader(lines);
  if (!header) return fail("no_column");
  const { columns, units } = header;
  const sized = (["size", "contracts", "notional"] as const).some((field) =>
    columns.has(field),
  );
  if (!columns.has("symbol") || !sized) return fail("no_column");
  out.unused.push(...unusedIn(lines, header));
  const decimal = decimalIn(lines, header);
  const rows = lines.slice(header.line + 1).flatMap((line, index): RawRow[] => {
    if (line.every((cell) => cell.trim() === "")) return [];
    const cells = [...columns].map(([field, place]): [Field, unknown] => [
      field,
      line[place] ?? "",
    ]);
    // As a spreadsheet numbers its rows.
    const place = { in: "line", number: header.line + index + 2 } as const;
    return [{ place, cells: new Map(cells), units, decimal }];
  });
  return rows.length > 0 ? { rows, code: null, found: "" } : fail("no_rows");
}
