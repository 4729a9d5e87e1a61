/** A table as CSV: a header, columns in any order, the separators and decimal signs of any country. */
import Papa from "papaparse";
import { parseNumber, shareOf } from "./numbers.js";
import {
  cut,
  type FoundRow,
  isSymbol,
  type TableField,
  type TableProblem,
} from "./table-rows.js";

type Column = TableField | "currency";

const NAMES: Record<Column, readonly string[]> = {
  symbol: ["symbol", "contract", "market", "instrument", "pair"],
  currency: ["currency", "settle", "settlecurrency"],
  minNotional: [
    "minnotional",
    "floor",
    "notionalfloor",
    "from",
    "lower",
    "min",
  ],
  maxNotional: ["maxnotional", "cap", "notionalcap", "to", "upper", "max"],
  maintenanceMarginRate: [
    "maintenancemarginrate",
    "mmr",
    "maintenancerate",
    "maintenancemargin",
    "maintmarginratio",
    "mmrate",
    "rate",
  ],
  maxLeverage: [
    "maxleverage",
    "leverage",
    "initialleverage",
    "imr",
    "initialmarginrate",
  ],
  maintenanceAmount: [
    "maintenanceamount",
    "cum",
    "deduction",
    "maintamt",
    "mmdeduction",
  ],
  contractSize: ["contractsize", "facevalue", "contractvalue", "multiplier"],
};

const plainName = (header: string): string =>
  header.toLowerCase().replace(/[^a-z]/gu, "");

interface Header {
  place: number;
  /** Its figures are per cent. */
  percent: boolean;
  /** An initial margin rate, of which leverage is the inverse. */
  inverse: boolean;
}

function readHeader(cells: readonly string[]): Map<Column, Header> {
  const columns = new Map<Column, Header>();
  cells.forEach((cell, place) => {
    const name = plainName(cell).replace(/(?:percent|pct)$/u, "");
    const percent = /%|percent|pct/iu.test(cell);
    for (const [column, names] of Object.entries(NAMES) as [
      Column,
      readonly string[],
    ][]) {
      if (!names.includes(name) || columns.has(column)) continue;
      const inverse = name === "imr" || name === "initialmarginrate";
      columns.set(column, { place, percent, inverse });
    }
  });
  return columns;
}

interface Line {
  cells: readonly string[];
  label: string;
  columns: Map<Column, Header>;
  problems: TableProblem[];
}

const textIn = ({ cells, columns }: Line, column: Column): string =>
  cells[columns.get(column)?.place ?? -1]?.trim() ?? "";

/** Null where nothing stands; a mistake is noted and reads as NaN. */
function numberIn(line: Line, column: TableField): number | null {
  const text = textIn(line, column);
  if (
    text === "" ||
    /^(?:null|none|nan|inf(?:inity)?|-|\u2013|\u221E)$/iu.test(text)
  )
    return null;
  const parsed = parseNumber(text);
  if (!parsed.ok) {
    line.problems.push({
      row: line.label,
      field: column,
      code: "not_a_number",
      found: cut(text),
    });
    return NaN;
  }
  const header = line.columns.get(column);
  const share = /%/u.test(text) || header?.percent === true;
  const value = share ? shareOf(parsed.value) : parsed.value;
  return header?.inverse ? Number((1 / value).toPrecision(12)) : value;
}

function readLine(line: Line): FoundRow | null {
  const symbol = textIn(line, "symbol");
  const report = (field: TableField, code: string, found: string) => {
    line.problems.push({ row: line.label, field, code, found: cut(found) });
    return null;
  };
  if (!isSymbol(symbol))
    return report("symbol", symbol === "" ? "missing" : "not_a_symbol", symbol);
  const rate = numberIn(line, "maintenanceMarginRate");
  const floor = numberIn(line, "minNotional");
  const cap = numberIn(line, "maxNotional");
  const maxLeverage = numberIn(line, "maxLeverage");
  const amount = numberIn(line, "maintenanceAmount");
  const contractSize = numberIn(line, "contractSize");
  if (rate === null) return report("maintenanceMarginRate", "missing", "");
  const figures = [rate, floor, cap, maxLeverage, amount, contractSize];
  if (figures.some(Number.isNaN)) return null;
  const currency = textIn(line, "currency") || null;
  return {
    row: `${symbol}, ${line.label}`,
    symbol,
    currency,
    floor,
    cap,
    rate,
    maxLeverage,
    amount,
    contractSize,
  };
}

export function readCsv(text: string, problems: TableProblem[]): FoundRow[] {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: true });
  const columns = readHeader(data[0] ?? []);
  for (const field of ["symbol", "maintenanceMarginRate"] as const) {
    if (!columns.has(field))
      problems.push({
        row: "line 1",
        field,
        code: "no_column",
        found: cut(data[0]?.join(", ")),
      });
  }
  if (!columns.has("minNotional") && !columns.has("maxNotional"))
    problems.push({
      row: "line 1",
      field: "minNotional",
      code: "no_column",
      found: cut(data[0]?.join(", ")),
    });
  if (problems.length > 0) return [];
  return data.slice(1).flatMap((cells, index) => {
    const label = `line ${String(index + 2)}`;
    return readLine({ cells, label, columns, problems }) ?? [];
  });
}
