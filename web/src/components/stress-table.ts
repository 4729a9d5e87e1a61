/** Every figure of the picture, and on what it rests. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Fate, StressMove, StressRow } from "../document/stress.js";
import { enStress as t, moveGroups, reportedText } from "../text/en-stress.js";
import { type Cell, sheetTable } from "./sheet-table.js";

export interface StressTableView {
  rows: readonly StressRow[];
  /** Of the positions. */
  names: readonly string[];
  currency: string;
  /** False: the wallet does not hold the isolated margins. */
  affordable: boolean;
  mixed: boolean;
}

const dot = (mark: string): TemplateResult =>
  html`<span aria-hidden="true">${mark}</span>`;

function nameCell({ scenario }: StressRow): Cell {
  const { day } = scenario;
  const reported = day ? reportedText(day.reportedLiquidationsUsd) : null;
  return html`${t.title(scenario)}
  ${day ? html`<span class="below">${t.date(scenario)}</span>` : nothing}
  ${reported === null ? nothing : html`<span class="below">${t.table.reported(reported)}</span>`}`;
}

const movesCell = (moves: readonly StressMove[]): Cell =>
  html`${moveGroups(moves).map(({ text, guess }) =>
    guess === null
      ? html`<span class="moves">${text}</span>`
      : html`<span class="moves guess">${text} (${guess})</span>`,
  )}`;

const leftOf = ({ left }: Fate, { currency }: StressTableView): Cell =>
  html`<span class="left">${t.table.more(left, currency)}</span>`;

function fates({ outcome }: StressRow, view: StressTableView): Cell[] {
  const columns = view.mixed ? 3 : 2;
  if (!outcome) return Array<Cell>(columns).fill(t.table.unread);
  const { cross, isolated, held } = outcome;
  const { names, affordable } = view;
  const lost = isolated.lost.length > 0;
  const cells = [
    html`<span class="cross"
        >${dot(cross.diesAt === null ? "●" : "✕")} ${t.pool(cross)}</span
      >${leftOf(cross, view)}`,
    html`<span class="isolated"
        >${dot(lost ? "⊗" : "○")} ${t.isolatedText(isolated, names)}</span
      >${affordable ? leftOf(isolated, view) : html`<span class="below">${t.table.unaffordable}</span>`}`,
  ];
  return held
    ? [...cells, html`${t.heldText(held, names)}${leftOf(held, view)}`]
    : cells;
}

export function stressTable(view: StressTableView): TemplateResult {
  const { day, moves, cross, isolated, held, caption } = t.table;
  const worlds = view.mixed ? [cross, isolated, held] : [cross, isolated];
  const labels = [day, moves, ...worlds];
  return html`<div class=${view.mixed ? "falls mixed" : "falls"}>
    ${sheetTable({
      caption,
      head: labels,
      labels,
      rows: view.rows.map((row) => [
        nameCell(row),
        row.outcome ? movesCell(row.scenario.moves) : "",
        ...fates(row, view),
      ]),
    })}
  </div>`;
}

export const stressTableStyles = css`
  .falls .below {
    font-weight: 400;
  }
  .moves,
  .left {
    display: block;
  }
  .moves.guess {
    color: var(--margin-soft);
    font-style: italic;
    font-size: 13px;
  }
  .left {
    font-weight: 600;
  }
  @container (min-width: 641px) {
    .falls .figures {
      table-layout: fixed;
    }
    .falls .figures th:nth-child(1) {
      width: 22%;
    }
    .falls .figures th:nth-child(2) {
      width: 30%;
    }
    .falls .figures th,
    .falls .figures td {
      overflow-wrap: break-word;
    }
  }
`;
