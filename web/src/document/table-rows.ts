/** Rows of a maintenance table as they were found, put in order and checked; what is wrong names its row and field. */
import type { Tier } from "../engine/contract.js";

export const MOST_SYMBOLS = 2_000;
export const MOST_TIERS = 64;
const MOST = 1e15;

export type TableField =
  | "symbol"
  | "minNotional"
  | "maxNotional"
  | "maintenanceMarginRate"
  | "maxLeverage"
  | "maintenanceAmount"
  | "contractSize";

export interface TableProblem {
  /** "BTC/USDT:USDT, row 3", "line 4"; empty: the whole text. */
  row: string;
  field: TableField | "";
  code: string;
  /** What stands there, cut short. */
  found: string;
}

export interface FoundRow {
  row: string;
  symbol: string;
  currency: string | null;
  floor: number | null;
  cap: number | null;
  rate: number;
  maxLeverage: number | null;
  amount: number | null;
  contractSize: number | null;
}

export interface FoundMarket {
  /** As it is written in the table. */
  written: string;
  symbol: string;
  underlying: string;
  kind: "linear" | "inverse";
  currency: string;
  /** Coins a contract (linear), quote units (inverse). */
  contractSize: number;
  tiers: Tier[];
  /** The last upper bound; null: none is given. */
  knownUpTo: number | null;
}

export const cut = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text =
    typeof value === "string" || typeof value === "number"
      ? String(value)
      : typeof value;
  return text.length > 40 ? `${text.slice(0, 40)}\u2026` : text;
};

const SYMBOL = /^[\p{L}\p{N}][\p{L}\p{N} ._:/+-]{0,39}$/u;
export const isSymbol = (text: string): boolean => SYMBOL.test(text);

interface Name {
  base: string;
  settle: string | null;
  dated: boolean;
}

/** "BTC/USDT:USDT-240628", "BTC/USD:BTC", "BTC-USDT-SWAP", "BTCUSDT" in their parts. */
function nameOf(symbol: string): Name {
  const [, base, quote, settle, date] =
    /^([^/:]+)\/([^/:-]+)(?::([^/:-]+)(-.+)?)?$/u.exec(symbol) ?? [];
  if (base !== undefined)
    return { base, settle: settle ?? quote ?? null, dated: Boolean(date) };
  const [, coin, unit] =
    /^(.+?)[-_]?(USD[TC]?)(?:[-_](?:SWAP|PERP))?$/u.exec(symbol) ?? [];
  if (coin === undefined) return { base: symbol, settle: null, dated: false };
  return {
    base: coin,
    settle: unit === "USD" ? null : (unit ?? null),
    dated: false,
  };
}

function checkRow(found: FoundRow): [TableField, string, number] | null {
  const { floor, cap, rate, maxLeverage, amount, contractSize } = found;
  if (!(rate > 0 && rate <= 1))
    return ["maintenanceMarginRate", "rate_out_of_range", rate];
  if (floor !== null && (floor < 0 || floor > MOST))
    return ["minNotional", "out_of_range", floor];
  if (cap !== null && (cap <= 0 || cap > MOST))
    return ["maxNotional", "out_of_range", cap];
  if (maxLeverage !== null && (maxLeverage <= 0 || maxLeverage > MOST))
    return ["maxLeverage", "out_of_range", maxLeverage];
  if (amount !== null && Math.abs(amount) > MOST)
    return ["maintenanceAmount", "out_of_range", amount];
  if (contractSize !== null && !(contractSize > 0 && contractSize <= MOST))
    return ["contractSize", "out_of_range", contractSize];
  return null;
}

const floorOf = (row: FoundRow, before: FoundRow | undefined): number =>
  row.floor ?? before?.cap ?? 0;

/** Bounds of whole units may leave a step of one between a cap and the next floor. */
function checkBounds(rows: readonly FoundRow[]): TableProblem[] {
  return rows.flatMap((row, index): TableProblem[] => {
    const before = rows[index - 1];
    const floor = floorOf(row, before);
    const wrong = (code: string): TableProblem[] => [
      { row: row.row, field: "minNotional", code, found: String(floor) },
    ];
    if (!before) return floor > 1 ? wrong("tiers_not_from_zero") : [];
    if (floor <= floorOf(before, rows[index - 2]))
      return wrong("tiers_overlapping");
    if (before.cap === null) return [];
    if (floor < before.cap) return wrong("tiers_overlapping");
    return floor - before.cap > 1 ? wrong("tiers_with_gap") : [];
  });
}

function tiersOf(rows: readonly FoundRow[]): Tier[] {
  const floors = rows.map((row, index) => {
    const before = rows[index - 1];
    return index === 0 ? 0 : (before?.cap ?? floorOf(row, before));
  });
  return rows.map(({ rate, maxLeverage, amount }, index) => {
    const tier: Tier = {
      minNotional: floors[index] ?? 0,
      maxNotional: floors[index + 1] ?? null,
      maintenanceMarginRate: rate,
    };
    if (maxLeverage !== null) tier.maxLeverage = maxLeverage;
    if (amount !== null) tier.maintenanceAmount = amount;
    return tier;
  });
}

/** One contract of its rows, in whatever order they came; where some could not be read, the others fit no bounds. */
export function marketOfRows(
  written: string,
  found: readonly FoundRow[],
  complete: boolean,
  problems: TableProblem[],
): FoundMarket | null {
  const wrong: TableProblem[] = found.flatMap((row) => {
    const [field, code, value] = checkRow(row) ?? [];
    return field && code
      ? [{ row: row.row, field, code, found: cut(value) }]
      : [];
  });
  if (found.length > MOST_TIERS)
    wrong.push({
      row: written,
      field: "",
      code: "too_many_tiers",
      found: String(found.length),
    });
  const key = (row: FoundRow) => row.floor ?? row.cap ?? Infinity;
  const rows = [...found].sort((a, b) => key(a) - key(b));
  if (complete && wrong.length === 0) wrong.push(...checkBounds(rows));
  problems.push(...wrong);
  const first = rows[0];
  if (!first || !complete || wrong.length > 0) return null;
  const { base, settle, dated } = nameOf(written);
  const kind = settle !== null && settle === base ? "inverse" : "linear";
  const plain = kind === "inverse" ? `${base}USD` : base;
  return {
    written,
    symbol: dated ? written : plain,
    underlying: base,
    kind,
    currency: (settle ?? first.currency ?? "USDT").toUpperCase(),
    contractSize: rows.find((row) => row.contractSize)?.contractSize ?? 1,
    tiers: tiersOf(rows),
    knownUpTo: rows.at(-1)?.cap ?? null,
  };
}
