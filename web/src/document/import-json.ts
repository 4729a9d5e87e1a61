/** Positions as JSON: ccxt's fetchPositions, answers of exchanges themselves, one object, or an object a line. */
import {
  cut,
  type FoundRows,
  MOST_ROWS,
  type RawRow,
  type WholeCode,
} from "./import-found.js";
import { type Field, fieldOf, isNeedless } from "./import-names.js";
import { isObject } from "./is-object.js";

const MOST_FIELDS = 200;
const MOST_UNUSED = 50;
/** How far into an answer positions are looked for, and at how many places. */
const MOST_DEPTH = 5;
const MOST_PLACES = 5_000;

type Loose = Record<string, unknown>;

const entriesOf = (value: Loose): [string, unknown][] =>
  Object.entries(value).slice(0, MOST_FIELDS);

/** Says which contract, and how much of it. */
export function isPositionLike(value: unknown): value is Loose {
  if (!isObject(value)) return false;
  const fields = new Set(entriesOf(value).map(([key]) => fieldOf(key)));
  return (
    fields.has("symbol") &&
    (["size", "contracts", "notional"] as const).some((field) =>
      fields.has(field),
    )
  );
}

/** The first list in which a position is, looked for level by level. */
function findList(root: unknown): unknown[] | null {
  let level: unknown[] = [root];
  let places = 0;
  for (let depth = 0; depth < MOST_DEPTH; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      places += 1;
      if (places > MOST_PLACES) return null;
      if (isPositionLike(value)) return [value];
      const inside = Array.isArray(value)
        ? value
        : isObject(value)
          ? Object.values(value).slice(0, MOST_ROWS)
          : [];
      if (inside.slice(0, SAMPLE).some(isPositionLike)) return inside;
      for (const one of inside.slice(0, MOST_PLACES)) next.push(one);
    }
    level = next;
  }
  return null;
}

const SAMPLE = 50;

/** Lists of several accounts, one behind the other, are one list. */
const flat = (list: readonly unknown[]): unknown[] =>
  list.flatMap((value) =>
    Array.isArray(value) ? value.slice(0, MOST_ROWS + 1) : [value],
  );

function rawRow(value: Loose, number: number, unused: Set<string>): RawRow {
  const cells = new Map<Field, unknown>();
  for (const [key, cell] of entriesOf(value)) {
    const field = fieldOf(key);
    if (field === null) {
      if (!isNeedless(key) && unused.size < MOST_UNUSED) unused.add(cut(key));
      continue;
    }
    if (cells.has(field) || cell === null || cell === "") continue;
    cells.set(field, cell);
  }
  return {
    place: { in: "row", number },
    cells,
    units: new Map(),
    decimal: ".",
  };
}

/** One JSON value a line; null: the text is no such thing. */
function readLines(text: string): unknown[] | null {
  const lines = text
    .split(/\r?\n/u, MOST_ROWS + 2)
    .filter((line) => line.trim());
  const values = lines.map((line): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      return line;
    }
  });
  return values.length > 1 && isObject(values[0]) ? values : null;
}

/** Undefined where it is no JSON. */
export function parseJson(
  text: string,
): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const lines = readLines(text);
    if (lines) return { value: lines };
    return { error: error instanceof Error ? error.message : "" };
  }
}

export interface JsonRows {
  rows: RawRow[];
  code: WholeCode | null;
}

export function readJsonRows(value: unknown, out: FoundRows): JsonRows {
  const list =
    Array.isArray(value) && value.length === 0 ? [] : findList(value);
  if (list === null) return { rows: [], code: "no_positions" };
  const unused = new Set<string>();
  const rows = flat(list)
    .slice(0, MOST_ROWS + 1)
    .flatMap((one, index): RawRow[] => {
      if (isObject(one)) return [rawRow(one, index + 1, unused)];
      out.skips.push({
        place: { in: "row", number: index + 1 },
        symbol: "",
        code: "not_a_row",
        field: "",
        found: one === null ? "null" : cut(one),
      });
      return [];
    });
  out.unused.push(...unused);
  return { rows, code: list.length === 0 ? "no_rows" : null };
}
