/** What is to be said about an import, row by row, so that the same thing is said once for all rows it holds of. */
import { enImportNotes as t } from "../text/en-import-notes.js";
import type { Note, NoteCode, Place, Skip } from "./import-found.js";

/** Said of each contract by itself. */
const BY_CONTRACT: readonly NoteCode[] = [
  "entry_from_mark",
  "mark_from_last",
  "mark_from_entry",
  "mark_kept",
  "mark_replaced",
  "marks_differ",
  "other_money",
  "foreign_money",
];

const fieldName = (field: Skip["field"]): string =>
  field === "" ? "" : t.fields[field];

const skipText = ({ code, field, found }: Skip): string =>
  t.skips[code](fieldName(field), found);

const noteText = ({ code, found, symbol, field }: Note): string =>
  t.notes[code](found, symbol, fieldName(field ?? ""));

interface Group {
  places: Place[];
  symbols: Set<string>;
  text: string;
}

function grouped<T extends { place: Place; symbol: string }>(
  items: readonly T[],
  keyOf: (item: T) => string,
  textOf: (item: T) => string,
): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = keyOf(item);
    let group = groups.get(key);
    if (!group) {
      group = { places: [], symbols: new Set(), text: textOf(item) };
      groups.set(key, group);
    }
    group.places.push(item.place);
    if (item.symbol !== "" && group.symbols.size < 2)
      group.symbols.add(item.symbol);
  }
  return [...groups.values()];
}

function lineOf({ places, symbols, text }: Group): string {
  const [symbol = ""] = symbols.size === 1 ? symbols : [];
  const place = t.places(places);
  const named =
    symbol === "" || text.includes(symbol) ? place : t.named(place, symbol);
  const line = t.said(named, text);
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

export const skipLines = (skips: readonly Skip[]): string[] =>
  grouped(
    skips,
    // Hundreds of closed ones are one line.
    ({ code, field, found }) =>
      [code, field, code === "closed" ? "" : found].join("\n"),
    skipText,
  ).map(lineOf);

export const noteLines = (notes: readonly Note[]): string[] =>
  grouped(
    notes,
    ({ code, found, symbol, field }) =>
      [code, found, BY_CONTRACT.includes(code) ? symbol : "", field].join("\n"),
    noteText,
  ).map(lineOf);

/** Contracts that the rules do not have, each once. */
export const unknownContracts = (skips: readonly Skip[]): string[] => [
  ...new Set(
    skips
      .filter(({ code }) => code === "not_in_rules")
      .map(({ symbol }) => symbol),
  ),
];
