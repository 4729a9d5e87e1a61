import { css, html, nothing, type TemplateResult } from "lit";
import { contagionMarks, shiftSquare } from "../charts/contagion.js";
import {
  type ContagionRow,
  type Matrix,
  placeAt,
  tellingPlace,
} from "../document/contagion.js";
import { enContagion as t } from "../text/en-contagion.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

type Spot = readonly [row: number, column: number];

const STEPS: Record<string, Spot> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Up to so many columns a square stands beside its figure, beyond above it. */
const MOST_ROOMY = 6;

const within = (value: number, count: number): number =>
  Math.max(0, Math.min(count - 1, value));

/** Whose price moves, against whose liquidation price shifts: a table whose cells are read with the arrow keys. */
export class ContagionMatrix extends MarginElement {
  static override properties = {
    matrix: { attribute: false },
    spot: { state: true },
  };
  static override styles = [
    base,
    contagionMarks,
    css`
      :host {
        display: block;
      }
      table {
        border-collapse: collapse;
        font-size: 13px;
        table-layout: fixed;
        width: 100%;
        font-variant-numeric: tabular-nums lining-nums;
      }
      th {
        text-align: start;
        font-weight: 600;
        overflow-wrap: anywhere;
        padding-block: 6px;
        padding-inline: 0 12px;
        vertical-align: middle;
      }
      thead th {
        vertical-align: bottom;
        padding-bottom: 6px;
        padding-inline-end: 8px;
      }
      thead th:first-child,
      .price {
        font-weight: 400;
        font-size: 12.5px;
        color: var(--margin-soft);
      }
      .price {
        display: block;
      }
      tbody tr {
        border-top: 1px solid var(--margin-line);
      }
      tbody tr:last-child {
        border-bottom: 1px solid var(--margin-line);
      }
      td {
        padding-block: 7px 6px;
        padding-inline: 0 8px;
        vertical-align: middle;
        cursor: default;
        overflow-wrap: anywhere;
      }
      td .size {
        display: block;
        white-space: nowrap;
      }
      .dense td,
      .dense thead th:not(:first-child) {
        text-align: center;
      }
      .dense .square {
        margin: 0 auto 3px;
      }
      table.roomy {
        table-layout: auto;
        width: auto;
      }
      .roomy th,
      .roomy td {
        padding-inline-end: 44px;
      }
      .roomy th:first-child {
        max-width: 300px;
      }
      .roomy .shown {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 34px;
      }
      td .word {
        display: block;
        color: var(--margin-soft);
        font-size: 12.5px;
        line-height: 1.25;
      }
      td.ends .word {
        color: var(--margin-ink);
        font-weight: 600;
      }
      td.told .size {
        font-weight: 600;
      }
      .readout {
        margin: 8px 0 0;
        min-height: 2.9em;
        max-width: 62em;
        overflow-wrap: anywhere;
      }
      @media print {
        .hint {
          display: none;
        }
      }
    `,
  ];
  declare matrix: Matrix;
  /** The cell that the keyboard is on; null: the telling one. */
  declare spot: Spot | null;

  constructor() {
    super();
    this.spot = null;
  }

  #here(): Spot {
    const { rows, movers } = this.matrix;
    if (this.spot)
      return [
        within(this.spot[0], rows.length),
        within(this.spot[1], movers.length),
      ];
    const told = tellingPlace(this.matrix);
    return told ? [rows.indexOf(told.row), movers.indexOf(told.mover)] : [0, 0];
  }

  #go(spot: Spot): void {
    this.spot = spot;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("td[tabindex='0']")?.focus();
    });
  }

  #pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [row, column] = this.#here();
    const { rows, movers } = this.matrix;
    const isMirrored =
      event.key.startsWith("Arrow") && this.spokenIn.direction === "rtl";
    this.#go([
      within(row + step[0], rows.length),
      within(column + (isMirrored ? -step[1] : step[1]), movers.length),
    ]);
  }

  #cell(row: number, column: number, here: Spot): TemplateResult {
    const place = placeAt(this.matrix, row, column);
    if (!place) return html`<td role="gridcell"></td>`;
    const isHere = here[0] === row && here[1] === column;
    const { size, word } = t.cellWords(place);
    const { kind, nearer } = place.cell;
    return html`<td
      role="gridcell"
      class=${`${kind}${isHere ? " told" : ""}`}
      tabindex=${isHere ? "0" : "-1"}
      aria-describedby=${isHere ? "readout" : nothing}
      @click=${() => {
        this.#go([row, column]);
      }}
    >
      <div class="shown">
        ${kind === "shift" ? shiftSquare(nearer, this.matrix.largest) : nothing}
        <span>
          ${size ? html`<span class="size">${size}</span>` : nothing}
          <span class="word">${word}</span>
        </span>
      </div>
    </td>`;
  }

  #row(row: ContagionRow, index: number, here: Spot): TemplateResult {
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        ${t.rowName(row)}
        <span class="price"
          >${row.now === null ? t.noneShort : t.bound(row.now, row)}</span
        >
      </th>
      ${this.matrix.movers.map((_, column) => this.#cell(index, column, here))}
    </tr>`;
  }

  protected override render() {
    const { rows, movers, move } = this.matrix;
    const here = this.#here();
    const place = placeAt(this.matrix, here[0], here[1]);
    const kind = movers.length > MOST_ROOMY ? "dense" : "roomy";
    return html`<table
        role="grid"
        class=${kind}
        aria-label=${t.matrixTitle(move)}
        aria-describedby="hint"
        @keydown=${this.#pressed}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${t.corner}</th>
            ${movers.map(
              (mover) =>
                html`<th role="columnheader" scope="col">
                  ${t.moverHead(mover, move)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row, index) => this.#row(row, index, here))}
        </tbody>
      </table>
      <p id="hint" class="hidden-text hint">${t.grid}</p>
      <p id="readout" class="readout">
        ${place ? t.cellSentence(place, move) : nothing}
      </p>`;
  }
}
