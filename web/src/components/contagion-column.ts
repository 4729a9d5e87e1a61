/** One mover and every liquidation price: the figures of the matrix and, where that does not fit, the picture itself. */
import { html, nothing, type TemplateResult } from "lit";
import { shiftBar } from "../charts/contagion.js";
import { type Matrix, placeAt, usualMover } from "../document/contagion.js";
import { enContagion as t } from "../text/en-contagion.js";
import { choice } from "./choice.js";
import { type Cell, sheetTable } from "./sheet-table.js";

export interface Column {
  /** The symbol that was chosen to move, if any. */
  chosen: string | undefined;
  /** A matrix above explains the marks already. */
  explained: boolean;
  pick: (symbol: string) => void;
}

const soft = (text: string): TemplateResult =>
  html`<span class="soft">${text}</span>`;

function cellsOf(matrix: Matrix, row: number, column: number): Cell[] {
  const place = placeAt(matrix, row, column);
  if (!place) return [];
  const { cell } = place;
  const { now } = place.row;
  const word = soft(t.cellWords(place).word);
  const bar =
    cell.kind === "shift" ? shiftBar(cell.nearer, matrix.largest) : nothing;
  return [
    t.rowName(place.row),
    now === null ? soft(t.none) : t.bound(now, place.row),
    cell.after === null ? word : t.bound(cell.after, place.row),
    html`${t.shifted(place)} ${bar}`,
    cell.kind === "own" || now === null ? word : t.perPercent(cell.perPercent),
  ];
}

/** Beyond so many rows those that say nothing are counted instead. */
const MOST_ROWS = 12;

function rowsShown({ rows }: Matrix, column: number): number[] {
  const all = rows.map((_, row) => row);
  return rows.length <= MOST_ROWS
    ? all
    : all.filter((row) => rows[row]?.cells[column]?.kind !== "none");
}

export function columnSection(
  matrix: Matrix,
  { chosen, explained, pick }: Column,
): TemplateResult {
  const { movers, rows, move } = matrix;
  const found = movers.findIndex(({ symbol }) => symbol === chosen);
  const column = found < 0 ? usualMover(matrix) : found;
  const mover = movers[column];
  if (!mover) return html``;
  const choices = movers.map(
    ({ symbol }) => [symbol, t.symbol(symbol)] as const,
  );
  const select = choice({
    id: "mover",
    label: t.chooseMover,
    chosen: mover.symbol,
    choices,
    pick,
  });
  const listed = rowsShown(matrix, column);
  const unlisted = rows.length - listed.length;
  const labels = [t.corner, t.now, t.after, t.shift, t.slope];
  return html`<section aria-labelledby="column" class="column">
    <h3 id="column" class="plot-title">${t.columnTitle(mover, move)}</h3>
    ${movers.length > 1 ? html`<div class="picked no-print">${select}</div>` : nothing}
    ${sheetTable({
      caption: t.columnTitle(mover, move),
      head: labels,
      labels,
      rows: listed.map((row) => cellsOf(matrix, row, column)),
    })}
    <p class="aside">
      ${unlisted > 0 ? t.withoutEnd(unlisted) : nothing}
      ${explained ? nothing : html`${t.matrixNote} ${t.isolatedLine}`}
      ${t.columnNote}
    </p>
  </section>`;
}
