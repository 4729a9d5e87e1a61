import { css, html, nothing, type TemplateResult } from "lit";
import { plotStyles } from "../charts/plot.js";
import { placeIn } from "../charts/pointer.js";
import {
  bandAt,
  stressChart,
  stressLayout,
  stressMark,
  type StressMark,
  stressStyles,
} from "../charts/stress.js";
import type { Figures } from "../document/calculate.js";
import { isMixed, type StressRow } from "../document/stress.js";
import {
  bandsOf,
  referencesOf,
  saidOf,
  toldOf,
} from "../document/stress-bands.js";
import { enStress as t } from "../text/en-stress.js";
import { amount } from "../text/format.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { base } from "./tokens.js";

const STEPS: Record<string, number> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 5,
  PageUp: -5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The marks, and what they mean. */
export function stressLegend(figures: Figures): TemplateResult {
  const { legend } = t.picture;
  const { account, evaluation } = figures;
  const marks: [StressMark, string][] = [
    ["cross-alive", legend.crossAlive],
    ["cross-dead", legend.crossDead],
  ];
  if (evaluation.isolated.affordable)
    marks.push(
      ["isolated-alive", legend.isolatedAlive],
      ["isolated-lost", legend.isolatedLost],
    );
  if (isMixed(account) && evaluation.configured.affordable)
    marks.push(["held", legend.held]);
  return html`<ul class="legend">
    ${marks.map(
      ([mark, text]) =>
        html`<li>
          <svg
            class="plot"
            width="14"
            height="14"
            viewBox="-7 -7 14 14"
            aria-hidden="true"
          >
            ${stressMark(mark)}</svg
          >${text}
        </li>`,
    )}
  </ul>`;
}

/** A band a scenario. One of them is looked at, by pointer or by arrow keys, and told in words below. */
export class StressPicture extends MarginElement {
  static override properties = {
    rows: { attribute: false },
    figures: { attribute: false },
    heading: {},
    chosen: { state: true },
  };
  static override styles = [
    base,
    plotStyles,
    stressStyles,
    css`
      :host {
        display: block;
      }
      .picture {
        cursor: default;
        touch-action: pan-y;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 20px;
        color: var(--margin-soft);
        font-size: 12.5px;
        margin: 4px 0 8px;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .probe {
        font: 15px/1.45 var(--margin-serif);
        max-width: 54em;
        min-height: 4.4em;
        margin-top: 10px;
        overflow-wrap: anywhere;
      }
    `,
  ];
  declare rows: readonly StressRow[];
  declare figures: Figures;
  /** What is seen. */
  declare heading: string;
  /** Id of the scenario that is looked at; the first where it has gone. */
  declare chosen: string | null;

  readonly #measured = new Measured(this);

  constructor() {
    super();
    this.rows = [];
    this.heading = "";
    this.chosen = null;
  }

  get #index(): number {
    const found = this.rows.findIndex(
      ({ scenario }) => scenario.id === this.chosen,
    );
    return Math.max(0, found);
  }

  #choose(index: number): void {
    const row = this.rows[Math.min(Math.max(index, 0), this.rows.length - 1)];
    this.chosen = row?.scenario.id ?? null;
  }

  #pressed(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#choose(this.#index + step);
  }

  #pointed(event: PointerEvent): void {
    const { top } = placeIn(event.currentTarget as HTMLElement, event);
    const bands = bandsOf(this.rows, this.figures);
    const layout = stressLayout(this.#measured.width, bands);
    const index = bandAt(top, layout, this.rows.length);
    if (index !== null) this.#choose(index);
  }

  #chart(row: StressRow): TemplateResult {
    const { rows, figures } = this;
    const { currency } = figures.account;
    return html`<div
      class="picture"
      role="slider"
      tabindex="0"
      aria-orientation="vertical"
      aria-label=${t.picture.probe}
      aria-valuemin="1"
      aria-valuemax=${rows.length}
      aria-valuenow=${this.#index + 1}
      aria-valuetext="${saidOf(row).name}: ${toldOf(row, figures)}"
      @keydown=${this.#pressed}
      @pointermove=${this.#pointed}
      @pointerdown=${this.#pointed}
    >
      ${stressChart({
        width: this.#measured.width,
        bands: bandsOf(rows, figures),
        references: referencesOf(figures),
        chosen: row.scenario.id,
        tick: (value) => amount(value, currency),
        unread: t.picture.unread,
      })}
    </div>`;
  }

  protected override render() {
    const row = this.rows[this.#index];
    if (!row) return nothing;
    const { name, moves } = saidOf(row);
    return html`<p class="plot-title">${this.heading}</p>
      ${stressLegend(this.figures)} ${this.#chart(row)}
      <p class="plot-note no-print">${t.picture.hint}</p>
      <p class="probe no-print">
        <strong>${name}:</strong> ${moves ? `${moves}.` : ""}
        ${toldOf(row, this.figures)}
      </p>`;
  }
}
