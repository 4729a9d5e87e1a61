import { html, nothing, type TemplateResult } from "lit";
import { contagionMarks } from "../charts/contagion.js";
import { plotStyles } from "../charts/plot.js";
import type { Figures, Screen } from "../document/calculate.js";
import { type Chain, chainsOf } from "../document/contagion-chain.js";
import {
  askContagion,
  contagionKey,
  type ContagionTerms,
  type Matrix,
  matrixOf,
  readContagionTerms,
  tellingPlace,
} from "../document/contagion.js";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { fullEngine } from "../document/full-engine.js";
import { fieldText, shareOf } from "../document/numbers.js";
import type { Contagion } from "../engine/full.js";
import type { Engine } from "../engine/contract.js";
import { en } from "../text/en.js";
import { enContagion as t } from "../text/en-contagion.js";
import { choice } from "./choice.js";
import { chainsSection, chainsStyles, MOST_DRAWN } from "./contagion-chains.js";
import { chainsPart, matrixPart } from "./contagion-pictures.js";
import { columnSection } from "./contagion-column.js";
import { contagionPanelStyles } from "./contagion-styles.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { panelStyles } from "./panel-styles.js";
import type { PicturePart } from "./picture-source.js";
import { rangeField, rangeStyles } from "./range-field.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";
import { worldWords } from "./world-words.js";

/** Movers that stand side by side, and the width that names and each of them need. */
const MOST_COLUMNS = 12;
const HEAD = 150;
const COLUMN = 76;
/** The slider's ends, in per cent. */
const REACH = 30;

/** How a move of one price shifts the liquidation prices of the others, and which trade takes which down. */
export class PanelContagion extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    dragged: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    plotStyles,
    rangeStyles,
    sheetTableStyles,
    contagionMarks,
    chainsStyles,
    contagionPanelStyles,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  /** Per cent while the slider is under way. */
  declare dragged: number | null;
  readonly #measured = new Measured(this);

  constructor() {
    super();
    this.dragged = null;
  }

  #set(key: string, text: string): void {
    this.dispatchEvent(new EditEvent(setWhatIf({ [key]: text }), key));
  }

  #move(terms: ContagionTerms, percent: number): TemplateResult {
    const key = contagionKey.move;
    const field = html`<margin-field
      label=${t.moveSpoken}
      unit="%"
      placeholder="−1"
      .step=${1}
      .value=${this.dragged === null ? (this.draft.whatIf[key] ?? "") : fieldText(this.dragged)}
      .problem=${terms.problem ? en.problem(terms.problem) : ""}
      @field-edit=${({ text }: FieldEvent) => {
        this.#set(key, text);
      }}
    ></margin-field>`;
    return rangeField({
      id: "move",
      label: t.move,
      value: percent,
      min: -REACH,
      max: REACH,
      step: 0.5,
      text: t.moveText(shareOf(percent)),
      move: (value) => {
        this.dragged = value;
      },
      settle: (value) => {
        this.dragged = null;
        this.#set(key, fieldText(value));
      },
      beside: field,
    });
  }

  /** Positions are held both ways: which pot is looked at. */
  #world({ isMixed, world }: ContagionTerms): TemplateResult | typeof nothing {
    if (!isMixed) return nothing;
    return choice({
      id: "world",
      label: t.world,
      chosen: world,
      choices: t.worlds,
      pick: (wanted) => {
        this.#set(contagionKey.world, wanted === "cross" ? "" : wanted);
      },
    });
  }

  #isWide({ movers }: Matrix): boolean {
    const { length } = movers;
    const room = this.#measured.width >= HEAD + COLUMN * length;
    return length > 1 && length <= MOST_COLUMNS && room;
  }

  #matrix(matrix: Matrix): TemplateResult | typeof nothing {
    if (!this.#isWide(matrix)) return nothing;
    return html`<section aria-labelledby="matrix">
      <h3 id="matrix" class="plot-title">${t.matrixTitle(matrix.move)}</h3>
      <contagion-matrix .matrix=${matrix}></contagion-matrix>
      <p class="plot-note">${t.matrixNote} ${t.squareNote} ${t.isolatedLine}</p>
    </section>`;
  }

  #save(part: PicturePart): TemplateResult {
    const { draft, screen } = this;
    return savePicture({ draft, screen, ...part });
  }

  #shifts(
    matrix: Matrix | null,
    { leftOut }: Contagion,
    terms: ContagionTerms,
  ): TemplateResult {
    if (!matrix)
      return html`<p class="aside">
        ${terms.problem && this.dragged === null ? t.wrongMove : t.still}
      </p>`;
    return html`${this.#matrix(matrix)}
      ${columnSection(matrix, {
        chosen: this.draft.whatIf[contagionKey.mover],
        explained: this.#isWide(matrix),
        pick: (symbol) => {
          this.#set(contagionKey.mover, symbol);
        },
      })}
      ${this.#save(matrixPart(matrix))}
      <p class="aside">
        ${t.alone} ${leftOut > 0 ? t.leftOut(leftOut) : nothing}
      </p>`;
  }

  #told(
    matrix: Matrix | null,
    chains: readonly Chain[],
    currency: string,
  ): TemplateResult {
    const shift = matrix
      ? html`<p class="told shifts">
          ${worldWords(t.shiftSentence(matrix, tellingPlace(matrix)))}
        </p>`
      : nothing;
    return html`${shift}
      <p class="told">${worldWords(t.killerSentence(chains[0], currency))}</p>`;
  }

  #answered(
    contagion: Contagion,
    figures: Figures,
    terms: ContagionTerms,
    percent: number,
  ): TemplateResult {
    if (contagion.liquidatable)
      return html`<p class="told">${t.underWater}</p>
        ${this.#world(terms)}`;
    if (contagion.positions.length === 0)
      return html`<p class="aside">${t.emptyPot}</p>
        ${this.#world(terms)}`;
    const { currency } = figures.account;
    const move = this.#moveOf(terms);
    const matrix = move ? matrixOf(contagion, figures, move) : null;
    const chains = chainsOf(contagion, figures);
    const { affordable } = figures.evaluation.isolated;
    const isAlone = contagion.markets.length === 1;
    return html`${this.#told(matrix, chains, currency)}
      <div class="asked">
        ${isAlone ? nothing : this.#move(terms, percent)} ${this.#world(terms)}
      </div>
      ${
        isAlone
          ? html`<p class="aside">${t.aloneLine}</p>`
          : this.#shifts(matrix, contagion, terms)
      }
      ${chainsSection(
        chains,
        currency,
        affordable,
        this.#save(
          chainsPart(chains.slice(0, MOST_DRAWN), currency, affordable),
        ),
      )}`;
  }

  /** Of the slider under way, or as typed; null: nothing moves. */
  #moveOf({ move }: ContagionTerms): number | null {
    return this.dragged === null ? move : shareOf(this.dragged) || null;
  }

  #body(figures: Figures): TemplateResult {
    const terms = readContagionTerms(this.draft, figures);
    const percent = this.dragged ?? terms.percent;
    const engine = fullEngine();
    const move = this.#moveOf(terms);
    const found = engine && askContagion(engine, figures, terms.world, move);
    const { stale } = this.screen;
    return html`<div class=${stale ? "is-stale" : ""}>
      ${stale ? html`<p class="stale-note">${t.stale}</p>` : nothing}
      ${
        found
          ? this.#answered(found, figures, terms, percent)
          : html`<p class="aside">${t.unread}</p>`
      }
    </div>`;
  }

  protected override render() {
    const { figures } = this.screen;
    const body =
      figures && figures.account.positions.length > 0
        ? this.#body(figures)
        : html`<p class="aside">
            ${figures || this.draft.positions.length === 0 ? t.noPosition : t.unread}
          </p>`;
    return html`<h2>${en.panels.titles.contagion}</h2>
      ${body}`;
  }
}
