/** The table of positions as they will be, before they are. */
import { html, nothing, type TemplateResult } from "lit";
import type { Draft, PositionDraft } from "../document/draft.js";
import { marketOf, termsOf } from "../document/edit.js";
import type { PlannedRow } from "../document/import-plan.js";
import { isLoaded } from "../rules/packs.js";
import { unitsOf } from "../document/units.js";
import { enImport as t } from "../text/en-import.js";
import { asFigure } from "../text/format.js";
import { type Cell, sheetTable } from "./sheet-table.js";

const MOST_SHOWN = 20;

function sizeText(draft: Draft, row: PositionDraft): string {
  if (row.sizeUnit === "contracts") return t.contracts(row.size);
  if (!isLoaded(draft.rules)) return row.size;
  const unit =
    row.sizeUnit === "coins"
      ? termsOf(draft, row.symbol).underlying
      : unitsOf(draft, row).find(([name]) => name === row.sizeUnit)?.[1];
  return asFigure(`${row.size} ${unit ?? ""}`);
}

function cellsOf(draft: Draft, { row, written, mark }: PlannedRow): Cell[] {
  return [
    row.symbol,
    written,
    t[row.side],
    sizeText(draft, row),
    row.entry === "" ? t.asMark : asFigure(row.entry),
    mark === "" ? t.asEntry : asFigure(mark),
    asFigure(`${row.leverage}\u00D7`),
    row.isolatedMargin === ""
      ? t[row.marginMode]
      : row.marginMode === "isolated"
        ? t.isolatedWith(row.isolatedMargin)
        : t.cross,
  ];
}

export function importRows({
  draft,
  rows,
}: {
  draft: Draft;
  rows: readonly PlannedRow[];
}): TemplateResult {
  const { head } = t;
  const labels = [
    head.contract,
    head.written,
    head.side,
    head.size,
    head.entry,
    head.mark,
    head.leverage,
    head.held,
  ];
  const more = rows.length - MOST_SHOWN;
  return html`${sheetTable({
    caption: t.preview,
    head: labels,
    labels,
    rows: rows.slice(0, MOST_SHOWN).map((row) => cellsOf(draft, row)),
  })}
  ${more > 0 ? html`<p class="aside">${t.rest(more)}</p>` : nothing}`;
}

/** The rows of a whole account, as they stand in it. */
export const rowsOf = (draft: Draft): PlannedRow[] =>
  draft.positions.map((row, index) => ({
    place: { in: "row", number: index + 1 },
    written: row.symbol,
    row,
    mark: marketOf(draft, row.symbol).mark,
  }));
