/** From the answer of contagion to rows, cells and trades with names: what the panel draws and tells. */
import type {
  Contagion,
  ContagionMarket,
  ContagionQuestion,
  FullEngine,
  Shift,
} from "../engine/full.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { shareOf } from "./numbers.js";
import { Reader } from "./reader.js";

export const contagionKey = {
  /** Of one price at a time, in per cent. */
  move: "contagion.move",
  /** Whose move the list and the table of figures show, by its symbol. */
  mover: "contagion.mover",
  world: "contagion.world",
};

export const USUAL_MOVE = -1;
/** Per cent; a price cannot fall by all of itself. */
const LEAST = -99.9999;
const MOST = 1000;

export interface ContagionTerms {
  /** As a share; null where nothing moves or the field is wrong. */
  move: number | null;
  /** What the field says, in per cent, where it can be read. */
  percent: number;
  problem: Problem | null;
  /** Positions are held both ways, so that there are two pools to choose from. */
  isMixed: boolean;
  world: ContagionQuestion["world"];
}

export function readContagionTerms(
  draft: Draft,
  figures: Figures,
): ContagionTerms {
  const reader = new Reader();
  const { move, world } = contagionKey;
  const percent = reader.number(move, draft.whatIf[move] ?? "", USUAL_MOVE);
  if (percent < LEAST || percent > MOST) reader.report(move, "out_of_range");
  const problem = reader.problems[0] ?? null;
  const modes = new Set(
    figures.account.positions.map(({ marginMode }) => marginMode),
  );
  const isMixed = modes.size > 1;
  const isConfigured = isMixed && draft.whatIf[world] === "configured";
  return {
    move: problem || percent === 0 ? null : shareOf(percent),
    percent: problem ? USUAL_MOVE : percent,
    problem,
    isMixed,
    world: isConfigured ? "configured" : "cross",
  };
}

/** Null where the account can no longer be read. Without a move the trades that kill are the same. */
export function askContagion(
  engine: FullEngine,
  { account }: Figures,
  world: ContagionQuestion["world"],
  move: number | null,
): Contagion | null {
  const outcome = engine.contagion(account, {
    world,
    move: move ?? shareOf(USUAL_MOVE),
  });
  return outcome.ok ? outcome.value : null;
}

export type End = "lower" | "upper";

/**
 * own: its own price moves, its liquidation price stays. shift: it moves, still: it does not. gone: there is none any
 * more. appears: there is one now. ends: the move takes the account down. none: there is none, before and after.
 */
export type CellKind =
  "own" | "shift" | "still" | "gone" | "appears" | "ends" | "none";

export interface ContagionCell {
  kind: CellKind;
  after: number | null;
  /** How much nearer to the mark it comes, in shares of the mark; below 0: farther. */
  nearer: number;
  /** The same for one per cent of the mover in the direction of the move, by the slope at the marks. */
  perPercent: number | null;
}

/** One liquidation price, or a market that has none. */
export interface ContagionRow {
  symbol: string;
  end: End | null;
  /** Its market has a liquidation price on the other side, too. */
  isOneOfTwo: boolean;
  mark: number;
  tickSize: number | undefined;
  now: number | null;
  /** One for each mover. */
  cells: readonly ContagionCell[];
}

export interface Mover {
  symbol: string;
  liquidates: boolean;
  mark: number;
  price: number;
  tickSize: number | undefined;
  /** Positions of it in the pool. */
  positions: number;
}

export interface Matrix {
  move: number;
  movers: readonly Mover[];
  rows: readonly ContagionRow[];
  /** The largest |nearer| of all cells. */
  largest: number;
}

/** Less than this share of a mark is what rounding leaves. */
const NOTHING = 1e-12;

const quiet = (kind: CellKind, after: number | null = null): ContagionCell => ({
  kind,
  after,
  nearer: 0,
  perPercent: null,
});

interface Seat {
  now: number;
  end: End;
  mark: number;
}

/** How much nearer for one per cent, by the slope alone. */
function slopeOf({ relative }: Shift, { end }: Seat, move: number) {
  const slope = relative[end];
  const towards = Math.sign(move) * (end === "lower" ? 1 : -1);
  return slope === null ? null : 0.01 * slope * towards + 0;
}

function shiftCell(shift: Shift, seat: Seat, move: number): ContagionCell {
  const { now, end, mark } = seat;
  const perPercent = slopeOf(shift, seat, move);
  const after = shift.moved[end];
  if (after === null) return { ...quiet("gone"), perPercent };
  const nearer = ((after - now) / mark) * (end === "lower" ? 1 : -1);
  return Math.abs(nearer) < NOTHING
    ? { ...quiet("still", after), perPercent }
    : { kind: "shift", after, nearer, perPercent };
}

function rowsOf(
  index: number,
  { market, liquidation, shifts }: ContagionMarket,
  { markets }: Contagion,
  { account }: Figures,
  move: number,
): ContagionRow[] {
  const one = account.markets[market];
  if (!one) return [];
  const held = (["lower", "upper"] as const).filter(
    (end) => liquidation[end] !== null,
  );
  const ends: (End | null)[] = held.length > 0 ? held : [null];
  return ends.map((end) => {
    const { markPrice: mark, symbol, tickSize } = one;
    const now = end && liquidation[end];
    const cells = shifts.map((shift, k): ContagionCell => {
      const ends = markets[k]?.liquidates ?? false;
      if (end === null || now === null) {
        const after = shift.moved.lower ?? shift.moved.upper;
        if (ends) return quiet("ends");
        return after === null ? quiet("none") : quiet("appears", after);
      }
      const seat = { now, end, mark };
      if (ends)
        return { ...quiet("ends"), perPercent: slopeOf(shift, seat, move) };
      return k === index ? quiet("own", now) : shiftCell(shift, seat, move);
    });
    const isOneOfTwo = held.length > 1;
    return { symbol, end, isOneOfTwo, mark, tickSize, now, cells };
  });
}

export function matrixOf(
  contagion: Contagion,
  figures: Figures,
  move: number,
): Matrix {
  const movers = contagion.markets.map((market): Mover => {
    const one = figures.account.markets[market.market];
    return {
      symbol: one?.symbol ?? "",
      liquidates: market.liquidates,
      mark: one?.markPrice ?? 0,
      price: market.price,
      tickSize: one?.tickSize,
      positions: market.positions.length,
    };
  });
  const rows = contagion.markets.flatMap((market, index) =>
    rowsOf(index, market, contagion, figures, move),
  );
  const sizes = rows.flatMap(({ cells }) =>
    cells.map(({ nearer }) => Math.abs(nearer)),
  );
  return { move, movers, rows, largest: Math.max(0, ...sizes) };
}

/** A cell with the two markets that it is about. */
export interface Place {
  row: ContagionRow;
  mover: Mover;
  cell: ContagionCell;
}

export function placeAt(
  { rows, movers }: Matrix,
  row: number,
  column: number,
): Place | null {
  const found = rows[row];
  const mover = movers[column];
  const cell = found?.cells[column];
  return found && mover && cell ? { row: found, mover, cell } : null;
}

/** The cell that comes nearest to its mark; where none does, the one that goes farthest away; null: nothing shifts. */
export function tellingPlace(matrix: Matrix): Place | null {
  let best: Place | null = null;
  matrix.rows.forEach(({ cells }, i) => {
    cells.forEach(({ kind, nearer }, k) => {
      if (kind !== "shift") return;
      const than = best?.cell.nearer ?? 0;
      const isBetter =
        best === null ||
        (nearer > 0 ? nearer > than : than < 0 && nearer < than);
      if (isBetter) best = placeAt(matrix, i, k);
    });
  });
  return best;
}

/** The column that is shown when none was chosen: that of the telling cell, of one that ends all, or the first. */
export function usualMover(matrix: Matrix): number {
  const deadly = matrix.movers.findIndex(({ liquidates }) => liquidates);
  if (deadly >= 0) return deadly;
  const told = tellingPlace(matrix);
  return told ? matrix.movers.indexOf(told.mover) : 0;
}
