/** The answers of ccxt's fetchLeverageTiers and fetchMarketLeverageTiers, read row by row. */
import * as v from "valibot";
import { isObject } from "./is-object.js";
import {
  cut,
  type FoundRow,
  isSymbol,
  type TableField,
  type TableProblem,
} from "./table-rows.js";

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?\s*$/u;
/** Numbers, also as texts, as many exchanges send them. */
const number = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.regex(NUMBER), v.transform(Number), v.finite()),
]);
const optional = v.nullish(number);

const Row = v.object({
  symbol: v.nullish(v.string()),
  currency: v.nullish(v.string()),
  minNotional: optional,
  maxNotional: optional,
  maintenanceMarginRate: number,
  maxLeverage: optional,
  maintenanceAmount: optional,
  contractSize: optional,
});
/** Binance's own deduction, under its two names. */
const Info = v.object({
  cum: v.optional(v.unknown()),
  maintAmt: v.optional(v.unknown()),
});

function givenAmount(found: Record<string, unknown>): unknown {
  if (found["maintenanceAmount"] != null) return found["maintenanceAmount"];
  const info = v.safeParse(Info, found["info"]);
  return info.success ? (info.output.cum ?? info.output.maintAmt) : undefined;
}

function readRow(
  value: unknown,
  owner: string | null,
  place: number,
  problems: TableProblem[],
): FoundRow | null {
  const label = (name: string) =>
    `${name ? `${name}, ` : ""}row ${String(place + 1)}`;
  const report = (
    name: string,
    field: TableField | "",
    code: string,
    found: unknown,
  ) => {
    problems.push({ row: label(name), field, code, found: cut(found) });
    return null;
  };
  if (!isObject(value)) return report(owner ?? "", "", "not_a_row", value);
  const parsed = v.safeParse(Row, {
    ...value,
    maintenanceAmount: givenAmount(value),
  });
  const named =
    owner ?? (typeof value["symbol"] === "string" ? value["symbol"] : "");
  if (!isSymbol(named))
    return report(
      cut(named),
      "symbol",
      named === "" ? "missing" : "not_a_symbol",
      named,
    );
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const field = String(issue.path?.[0]?.key ?? "") as TableField;
      const code = issue.input == null ? "missing" : "not_a_number";
      report(named, field, code, issue.input);
    }
    return null;
  }
  const row = parsed.output;
  return {
    row: label(named),
    symbol: named,
    currency: row.currency ?? null,
    floor: row.minNotional ?? null,
    cap: row.maxNotional ?? null,
    rate: row.maintenanceMarginRate,
    maxLeverage: row.maxLeverage ?? null,
    amount: row.maintenanceAmount ?? null,
    contractSize: row.contractSize ?? null,
  };
}

const whole = (code: string, found: unknown): TableProblem => ({
  row: "",
  field: "",
  code,
  found: cut(found),
});

export function readJson(text: string, problems: TableProblem[]): FoundRow[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    problems.push(
      whole("not_json", error instanceof Error ? error.message : ""),
    );
    return [];
  }
  const read = (rows: unknown[], owner: string | null) =>
    rows.flatMap(
      (value, place) => readRow(value, owner, place, problems) ?? [],
    );
  if (Array.isArray(found)) return read(found, null);
  if (!isObject(found)) {
    problems.push(whole("not_a_table", found));
    return [];
  }
  return Object.entries(found).flatMap(([symbol, rows]) => {
    if (Array.isArray(rows) && isSymbol(symbol)) return read(rows, symbol);
    const code = Array.isArray(rows) ? "not_a_symbol" : "not_a_table";
    problems.push({
      row: cut(symbol),
      field: Array.isArray(rows) ? "symbol" : "",
      code,
      found: cut(rows),
    });
    return [];
  });
}
