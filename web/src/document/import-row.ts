/** One row of positions, understood as far as the row itself says; what it leaves open is said. */
import type { MarginMode, Side } from "./draft.js";
import {
  cut,
  type FoundPosition,
  type FoundRows,
  type NoteCode,
  type RawRow,
  type SkipCode,
} from "./import-found.js";
import { readMargin } from "./import-margin.js";
import type { Field } from "./import-names.js";
import { cellFigure, type FoundSize, readSize } from "./import-size.js";
import { readSymbolCell, type SymbolCell } from "./import-symbol.js";
import { modeIn, sideIn } from "./import-values.js";

const LEAST = 1e-15;
const MOST = 1e15;

/** A row while it is read. Whoever skips it says so and returns null. */
export class Reading {
  readonly symbol: string;

  constructor(
    readonly row: RawRow,
    private readonly out: FoundRows,
  ) {
    this.symbol = cut(row.cells.get("symbol"));
  }

  skip(code: SkipCode, field: Field | "" = "", found: unknown = ""): null {
    const { place } = this.row;
    const { symbol } = this;
    this.out.skips.push({ place, symbol, code, field, found: cut(found) });
    return null;
  }

  note(code: NoteCode, found: unknown = "", field?: Field): void {
    const { place } = this.row;
    const { symbol } = this;
    const note = { place, symbol, code, found: cut(found) };
    this.out.notes.push(field === undefined ? note : { ...note, field });
  }

  /** A figure above nothing that the position can do without: what cannot be read is said, and passed over. */
  positive(field: Field): number | null {
    const value = cellFigure(this.row, field);
    if (value === null || value === 0) return null;
    if (value >= LEAST && value <= MOST) return value;
    this.note("unread", this.row.cells.get(field), field);
    return null;
  }
}

/** Undefined: it cannot be read, and the row was skipped. */
function priceIn(reading: Reading, field: Field): number | null | undefined {
  const value = cellFigure(reading.row, field);
  if (value === null || value === 0) return null;
  if (value >= LEAST && value <= MOST) return value;
  const code = Number.isNaN(value) ? "not_a_number" : "out_of_range";
  reading.skip(code, field, reading.row.cells.get(field));
  return undefined;
}

function readSide(
  reading: Reading,
  size: FoundSize,
  { side: beside }: SymbolCell,
): Side | null {
  const cell = reading.row.cells.get("side");
  const written = sideIn(cell);
  if (written === "unknown") return reading.skip("side_unknown", "side", cell);
  const figure = size.figure ?? 0;
  const side = written ?? beside;
  if (side === "long" && figure < 0)
    return reading.skip("side_contradicts", "side", cell);
  if (side !== null) return side;
  reading.note("side_from_sign");
  const value = cellFigure(reading.row, "notional") ?? 0;
  return figure < 0 || value < 0 ? "short" : "long";
}

/** Of "Cross 10x" both, wherever it stands. */
function wordsOf(cell: unknown): {
  mode: MarginMode | null;
  leverage: number | null;
} {
  if (typeof cell !== "string") return { mode: null, leverage: null };
  const { mode, leverage } = readSymbolCell(
    `X ${cell.replace(/[()（）]/gu, " ")}`,
  );
  return { mode, leverage };
}

function readMode(reading: Reading, beside: SymbolCell): MarginMode {
  const { cells } = reading.row;
  const cell = cells.get("mode");
  const written = modeIn(cell);
  if (written === "cross" || written === "isolated") return written;
  const said =
    wordsOf(cell).mode ??
    wordsOf(cells.get("leverage")).mode ??
    wordsOf(cells.get("collateral")).mode ??
    beside.mode;
  if (said !== null) return said;
  if (written === "unknown") reading.note("unread", cell, "mode");
  reading.note("mode_assumed");
  return "cross";
}

const USUAL_LEVERAGE = 10;

/** What margin and value say: a whole number where that is meant. */
function leverageFromMargin(reading: Reading): number | null {
  const { row } = reading;
  const rate = cellFigure(row, "initialMarginRate") ?? 0;
  const share = rate > 1 ? rate / 100 : rate;
  const margin = Math.abs(cellFigure(row, "initialMargin") ?? 0);
  const value = Math.abs(cellFigure(row, "notional") ?? 0);
  const found = share > 0 ? 1 / share : value / margin;
  if (!(found >= 0.5 && found <= 1000)) return null;
  const whole = Math.max(1, Math.round(found));
  return Math.abs(found / whole - 1) < 0.03
    ? whole
    : Number(found.toPrecision(3));
}

function readLeverage(reading: Reading, beside: SymbolCell): number {
  const cell = reading.row.cells.get("leverage");
  const written = wordsOf(cell).leverage ?? reading.positive("leverage");
  const said = written ?? beside.leverage;
  if (said !== null && said > 0) return said;
  const worked = leverageFromMargin(reading);
  if (worked !== null) reading.note("leverage_from_margin", worked);
  else reading.note("leverage_assumed", USUAL_LEVERAGE);
  return worked ?? USUAL_LEVERAGE;
}

function readMark(reading: Reading): number | null {
  const mark = reading.positive("mark");
  if (mark !== null) return mark;
  const last = reading.positive("last");
  if (last !== null) reading.note("mark_from_last", last);
  return last;
}

function sizeOf(reading: Reading, cell: SymbolCell): FoundSize | null {
  const { name } = cell;
  if (name === null) return null;
  const price =
    [cellFigure(reading.row, "mark"), cellFigure(reading.row, "entry")].find(
      (value): value is number => value !== null && value > 0,
    ) ?? null;
  const size = readSize(reading.row, name, price);
  const { figure, field } = size;
  const written = reading.row.cells.get(field);
  if (figure === null) return reading.skip("no_size");
  if (figure === 0) return reading.skip("closed", field, written);
  if (Number.isNaN(figure)) return reading.skip("not_a_number", field, written);
  const amount = Math.abs(figure);
  if (amount < LEAST || amount > MOST)
    return reading.skip("out_of_range", field, written);
  return size;
}

function nameCell(reading: Reading): SymbolCell | null {
  const written = reading.row.cells.get("symbol");
  if (typeof written !== "string" || written.trim() === "")
    return reading.skip("no_symbol");
  const cell = readSymbolCell(written);
  if (cell.name === null)
    return reading.skip("not_a_symbol", "symbol", written);
  return cell.name.option ? reading.skip("option") : cell;
}

/** Adds the row to the positions, or to what is skipped. */
export function readRow(row: RawRow, out: FoundRows): void {
  const reading = new Reading(row, out);
  const cell = nameCell(reading);
  const size = cell && sizeOf(reading, cell);
  const side = size && readSide(reading, size, cell);
  if (!cell?.name || !size || !side) return;
  const entry = priceIn(reading, "entry");
  if (entry === undefined) return;
  if (size.note) reading.note(size.note, size.contractSize ?? size.figure);
  const position: FoundPosition = {
    place: row.place,
    name: cell.name,
    side,
    size: Math.abs(size.figure ?? 0),
    unit: size.unit,
    contractSize: size.contractSize,
    entry,
    mark: readMark(reading),
    leverage: readLeverage(reading, cell),
    mode: readMode(reading, cell),
    isolatedMargin: null,
    funding: cellFigure(row, "funding") || null,
  };
  out.positions.push({
    ...position,
    isolatedMargin: readMargin(reading, position),
  });
}
