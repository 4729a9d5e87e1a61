/** What a reader of positions hands on: rows as they were found, and what is to be said about them. */
import type { MarginMode, Side } from "./draft.js";
import type { Field } from "./import-names.js";
import type { Name } from "./import-symbol.js";
import type { DocumentReading } from "./state.js";
import type { DecimalSign } from "./import-values.js";

/** Of JSON the how manyeth position, of a table the line of the text; 0: the whole. */
export interface Place {
  in: "row" | "line";
  number: number;
}

/** A row before it is understood: what stands under which name. */
export interface RawRow {
  place: Place;
  cells: ReadonlyMap<Field, unknown>;
  /** What the header says the figures are in. */
  units: ReadonlyMap<Field, string>;
  decimal: DecimalSign;
}

/** In what a size is: coins, contracts, money at the mark or at the entry, or nothing is said. */
export type FoundUnit = "coins" | "contracts" | "money" | "notional" | "plain";

export interface FoundPosition {
  place: Place;
  name: Name;
  side: Side;
  size: number;
  unit: FoundUnit;
  contractSize: number | null;
  entry: number | null;
  mark: number | null;
  leverage: number;
  mode: MarginMode;
  isolatedMargin: number | null;
  funding: number | null;
}

export type SkipCode =
  | "not_a_row"
  | "no_symbol"
  | "not_a_symbol"
  | "option"
  | "no_size"
  | "closed"
  | "no_price"
  | "not_a_number"
  | "out_of_range"
  | "side_unknown"
  | "side_contradicts"
  | "not_in_rules"
  | "too_many";

export interface Skip {
  place: Place;
  symbol: string;
  code: SkipCode;
  field: Field | "";
  /** What stands there, cut short. */
  found: string;
}

export type NoteCode =
  | "side_from_sign"
  | "mode_assumed"
  | "leverage_assumed"
  | "leverage_from_margin"
  | "size_from_value"
  | "contract_size_from_value"
  | "contract_size_of_rules"
  | "contract_size_one"
  | "plain_as_value"
  | "plain_as_contracts"
  | "entry_from_mark"
  | "mark_from_last"
  | "mark_from_entry"
  | "mark_kept"
  | "mark_replaced"
  | "marks_differ"
  | "margin_with_profit"
  | "other_money"
  | "foreign_money"
  | "unread";

export interface Note {
  place: Place;
  symbol: string;
  code: NoteCode;
  /** A figure or a text that the words need. */
  found: string;
  field?: Field;
}

/** The whole text could not be read. */
export type WholeCode =
  | "empty"
  | "too_long"
  | "binary"
  | "not_json"
  | "no_positions"
  | "no_column"
  | "no_rows";

export interface FoundRows {
  positions: FoundPosition[];
  skips: Skip[];
  notes: Note[];
  /** Columns and fields that are not used. */
  unused: string[];
}

export type Imported =
  | { kind: "nothing"; code: WholeCode; found: string }
  | ({ kind: "positions"; format: "json" | "table" } & FoundRows)
  /** The project's own: a whole account. */
  | { kind: "document"; reading: DocumentReading };

export const MOST_TEXT = 20 * 1024 * 1024;
export const MOST_ROWS = 10_000;

export const cut = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  const text =
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
      ? String(value)
      : Array.isArray(value)
        ? "[\u2026]"
        : `{\u2026}`;
  const line = text
    .slice(0, 200)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line.length > 40 ? `${line.slice(0, 40)}\u2026` : line;
};
