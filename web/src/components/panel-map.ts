import { html, nothing, type TemplateResult } from "lit";
import { mapKeyOf } from "../charts/map-key.js";
import { mapPlot, mapScales } from "../charts/map-plot.js";
import { mapStyles } from "../charts/map-styles.js";
import { plotStyles } from "../charts/plot.js";
import { placeIn } from "../charts/pointer.js";
import type { Figures, Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { fullEngine } from "../document/full-engine.js";
import { MapAnswers } from "../document/map-answers.js";
import {
  chooseAxis,
  mapKey,
  type MapTerms,
  type Place,
  readMap,
  THIRD,
  type Third,
} from "../document/map.js";
import type { MapFacts } from "../document/map-rows.js";
import { percentText } from "../document/numbers.js";
import type { Engine } from "../engine/contract.js";
import type { SurvivalMap } from "../engine/full.js";
import { en } from "../text/en.js";
import { enMap as t } from "../text/en-map.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import {
  cornersTable,
  daysTable,
  limitsTable,
  singleLine,
  pricesOf,
} from "./map-tables.js";
import { mapPart } from "./map-source.js";
import { mapPanelStyles } from "./map-panel-styles.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { movesStyles } from "./moves-editor.js";
import { panelStyles } from "./panel-styles.js";
import { rangeField, rangeStyles } from "./range-field.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";
import { worldWords } from "./world-words.js";

const STEP = 0.01;
const FINE = 0.001;
const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const WIDEST = 760;
const PRESENT: Place = { x: 0, y: 0 };

/** Which pairs of prices cross margin survives, and which positions isolated margin does. */
export class PanelMap extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    probe: { state: true },
    dragged: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    sheetTableStyles,
    plotStyles,
    movesStyles,
    rangeStyles,
    mapStyles,
    mapPanelStyles,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  /** Where the crosshair stands; null: at the present, and not drawn. */
  declare probe: Place | null;
  /** The third's move while its slider is under way. */
  declare dragged: number | null;
  readonly #measured = new Measured(this);
  readonly #answers = new MapAnswers();

  constructor() {
    super();
    this.probe = this.dragged = null;
  }

  #set(entries: Record<string, string>, field: string): void {
    this.dispatchEvent(new EditEvent(setWhatIf(entries), field));
  }

  #axis(terms: MapTerms, axis: "x" | "y"): TemplateResult {
    return choice({
      id: `map-${axis}`,
      label: t.axis[axis],
      chosen: terms[axis],
      choices: terms.underlyings.map((name) => [name, name] as const),
      pick: (name) => {
        this.probe = null;
        this.#set(chooseAxis(terms, axis, name), mapKey[axis]);
      },
    });
  }

  #settle(move: number): void {
    this.dragged = null;
    const text = move === 0 ? "" : percentText(move);
    this.#set({ [mapKey.moved]: text }, mapKey.moved);
  }

  #third(third: Third, move: number): TemplateResult {
    const name = third.which || t.everythingElse;
    const typed = html`<margin-field
      class="moved"
      label=${t.moveOf(name)}
      unit="%"
      placeholder="0"
      .value=${this.dragged === null ? (this.draft.whatIf[mapKey.moved] ?? "") : percentText(this.dragged)}
      .problem=${third.problem && this.dragged === null ? en.problem(third.problem) : ""}
      @field-edit=${({ text }: FieldEvent) => {
        this.#set({ [mapKey.moved]: text }, mapKey.moved);
      }}
    ></margin-field>`;
    const which =
      third.choices.length > 1
        ? choice({
            id: "map-third",
            label: t.third,
            chosen: third.which,
            choices: [
              ["", t.everythingElse] as const,
              ...third.choices.map((one) => [one, one] as const),
            ],
            pick: (chosen) => {
              this.#set({ [mapKey.third]: chosen }, mapKey.third);
            },
          })
        : nothing;
    return html`${which}
    ${rangeField({
      id: "map-moved",
      label: t.moveOf(name),
      value: move,
      min: THIRD.low,
      max: THIRD.slider,
      step: STEP,
      text: t.movedBy(move),
      move: (value) => {
        this.dragged = value;
      },
      settle: (value) => {
        this.#settle(value);
      },
      beside: typed,
    })}`;
  }

  #moveProbe(terms: MapTerms, place: Place): void {
    const within = (
      value: number,
      { low, high }: { low: number; high: number },
    ) => Math.round(Math.min(high, Math.max(low, value)) / FINE) * FINE;
    const { spans } = terms;
    this.probe = {
      x: within(place.x, spans.x),
      y: within(place.y, spans.y),
    };
  }

  #pressed(event: KeyboardEvent, terms: MapTerms): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" || event.key === "Home") this.probe = null;
    const arrow = ARROWS[event.key];
    if (!arrow) return;
    event.preventDefault();
    const step = event.shiftKey ? FINE : STEP;
    const { x, y } = this.probe ?? PRESENT;
    this.#moveProbe(terms, { x: x + arrow[0] * step, y: y + arrow[1] * step });
  }

  #pointed(event: PointerEvent, terms: MapTerms, width: number): void {
    const { left, top } = placeIn(event.currentTarget as HTMLElement, event);
    const scales = mapScales(width, terms.spans);
    const x = scales.x.invert(left);
    const y = scales.y.invert(top);
    const { spans } = terms;
    const isOn =
      x >= spans.x.low &&
      x <= spans.x.high &&
      y >= spans.y.low &&
      y <= spans.y.high;
    if (isOn) this.#moveProbe(terms, { x, y });
  }

  #picture(
    facts: MapFacts,
    map: SurvivalMap,
    figures: Figures,
  ): TemplateResult {
    const { terms } = facts;
    const width = Math.min(WIDEST, this.#measured.width);
    const probe = this.probe ?? PRESENT;
    const found = this.#answers.at(figures.account, facts, probe);
    const words = found ? t.outcome(terms, found) : "";
    const pointed = (event: PointerEvent): void => {
      this.#pointed(event, terms, width);
    };
    return html`<h3 class="plot-title">${t.title(facts)}</h3>
      <div class="drawn">
        <div
          class="probe"
          tabindex="0"
          role="slider"
          aria-label=${t.probe(terms)}
          aria-valuemin=${Math.round(terms.spans.x.low * 100)}
          aria-valuemax=${Math.round(terms.spans.x.high * 100)}
          aria-valuenow=${Math.round(probe.x * 1000) / 10}
          aria-valuetext=${words}
          @keydown=${(event: KeyboardEvent) => {
            this.#pressed(event, terms);
          }}
          @pointermove=${pointed}
          @pointerdown=${pointed}
        >
          ${mapPlot({ width, facts, map, probe, probing: this.probe !== null })}
        </div>
        <div class="beside">
          <p class="readout">${words}</p>
          <p class="plot-note no-print">${t.probeHint}</p>
          ${mapKeyOf(facts, map)}
        </div>
      </div>`;
  }

  #found(terms: MapTerms, move: number, figures: Figures): TemplateResult {
    const engine = fullEngine();
    if (!engine) return html`${nothing}`;
    const { account } = figures;
    const found = this.#answers.of(engine, account, terms, move);
    if (!found.ok)
      return html`${found.errors.map(({ message }) => html`<p class="aside">${message}</p>`)}`;
    const { facts, map } = found;
    const { draft, screen } = this;
    const along = t.along(facts, pricesOf(account, facts));
    const part = mapPart(facts, map);
    return html`<p class="said">${worldWords(t.sentence(facts))}</p>
      ${this.#picture(facts, map, figures)}
      ${savePicture({ draft, screen, ...part })}
      ${facts.crossLives ? html`<p class="plot-note">${along}</p>` : nothing}
      ${daysTable(facts)} ${cornersTable(account, facts)}
      ${limitsTable(account, facts)}
      ${figures.evaluation.isolated.affordable ? nothing : html`<p class="aside">${t.unaffordable}</p>`}`;
  }

  #results(figures: Figures): TemplateResult {
    const terms = readMap(this.draft, figures);
    if (!terms) return html`<p class="said">${singleLine(figures)}</p>`;
    const move = this.dragged ?? terms.third?.move ?? 0;
    return html`<div class="asked">
        ${this.#axis(terms, "x")} ${this.#axis(terms, "y")}
        ${terms.third ? this.#third(terms.third, move) : nothing}
      </div>
      ${this.#found(terms, terms.third ? move : 0, figures)}`;
  }

  protected override render() {
    const { figures, stale } = this.screen;
    const any = this.draft.positions.length > 0;
    return html`<h2>${en.panels.titles.map}</h2>
      <p class="intro">${t.intro}</p>
      ${
        !any
          ? html`<p class="aside">${t.noPosition}</p>`
          : !figures
            ? html`<p class="aside">${t.unread}</p>`
            : html`<div class=${stale ? "is-stale" : ""}>
                ${stale ? html`<p class="stale-note">${t.stale}</p>` : nothing}
                ${
                  figures.account.positions.length > 0
                    ? this.#results(figures)
                    : html`<p class="aside">${t.noPosition}</p>`
                }
              </div>`
      }`;
  }
}
