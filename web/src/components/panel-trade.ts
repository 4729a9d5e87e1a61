import { css, html, type TemplateResult } from "lit";
import { barsStyles } from "../charts/influence-bars.js";
import { callStripStyles } from "../charts/call-strip.js";
import { leverageStyles } from "../charts/leverage-plot.js";
import { plotStyles } from "../charts/plot.js";
import { stripStyles } from "../charts/strip.js";
import type { Figures, Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { fullEngine } from "../document/full-engine.js";
import { type Moves, readMoves } from "../document/moves.js";
import {
  askTrade,
  moveOf,
  type Ratios,
  readRatios,
  tradeKey,
  wayOf,
} from "../document/trade.js";
import { storyOf } from "../document/trade-story.js";
import type { Engine } from "../engine/contract.js";
import type { TradeFigures } from "../engine/full.js";
import { en } from "../text/en.js";
import { enTrade as t } from "../text/en-trade.js";
import { inWorlds } from "../text/worlds.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { movesEditor, movesStyles } from "./moves-editor.js";
import { panelStyles } from "./panel-styles.js";
import type { Saving } from "./picture-source.js";
import { rangeField, rangeStyles } from "./range-field.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";
import {
  figuresSection,
  leverageSection,
  poolingSection,
} from "./trade-leverage.js";
import { callsSection, influenceSection } from "./trade-prices.js";

/** Positions that the choice offers. */
const MOST_CHOICES = 200;

/** Leverage and how it grows, what margin carries, what moves the liquidation prices, and margin calls. */
export class PanelTrade extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    dragged: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    sheetTableStyles,
    movesStyles,
    rangeStyles,
    plotStyles,
    stripStyles,
    leverageStyles,
    barsStyles,
    callStripStyles,
    css`
      .story {
        font: 400 19px/1.45 var(--margin-serif);
        max-width: 44em;
        margin: 10px 0 18px;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      .range {
        margin: 6px 0 8px;
      }
      .leverage-way .figures {
        margin-top: 14px;
        max-width: 640px;
      }
      .efficiency :is(th, td):nth-child(2) {
        white-space: nowrap;
        overflow-wrap: normal;
      }
      .figures strong {
        overflow-wrap: normal;
      }
      .aside + .figures {
        margin-top: 18px;
      }
      .influences .caption {
        display: block;
        color: var(--margin-soft);
        font-size: 12.5px;
      }
      .bars {
        margin: 10px 0 14px;
      }
      .ratios {
        display: block;
        max-width: 300px;
        margin: 8px 0 12px;
      }
      .call-line {
        display: block;
      }
      .margin-calls .strip {
        min-width: 120px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  /** Where the slider is being dragged to; null while it rests. */
  declare dragged: number | null;

  readonly #measured = new Measured(this);

  constructor() {
    super();
    this.dragged = null;
  }

  #set(key: string, text: string): void {
    this.dispatchEvent(new EditEvent(setWhatIf({ [key]: text }), key));
  }

  #slider(move: number, [low, high]: readonly [number, number]) {
    const asText = (value: number) => String(Number((value * 100).toFixed(1)));
    return rangeField({
      id: "trade-move",
      label: t.moveLabel,
      value: Number(asText(move)),
      min: Math.ceil(low * 1000) / 10,
      max: Math.floor(high * 1000) / 10,
      step: 0.1,
      text: t.moveText(move),
      move: (value) => {
        this.dragged = value / 100;
      },
      settle: (value) => {
        this.dragged = null;
        this.#set(tradeKey.move, asText(value / 100));
      },
      beside: html`<output for="trade-move" class="soft"
        >${t.moveText(move)}</output
      >`,
    });
  }

  #ratios({ ratios, problem }: Ratios): TemplateResult {
    return html`<margin-field
      class="ratios"
      show-label
      label=${t.ratiosLabel}
      spoken=${t.ratiosSpoken}
      unit="%"
      placeholder="50 80"
      .value=${this.draft.whatIf[tradeKey.ratios] ?? ""}
      .hint=${ratios.length === 0 ? t.ratiosNone : t.ratiosHint(ratios)}
      .problem=${problem ? (t.problems[problem.code] ?? "") : ""}
      @field-edit=${({ text }: FieldEvent) => {
        this.#set(tradeKey.ratios, text);
      }}
    ></margin-field>`;
  }

  #choice({ account, rows }: Figures, position: number): TemplateResult {
    const choices = rows.slice(0, MOST_CHOICES).map((id, index) => {
      const { symbol = "", side = "long" } = account.positions[index] ?? {};
      return [id, t.position(symbol, side)] as const;
    });
    return choice({
      id: "trade-position",
      label: t.positionChoice,
      chosen: rows[position] ?? "",
      choices,
      pick: (id) => {
        this.#set(tradeKey.position, id);
      },
    });
  }

  #answer(
    figures: Figures,
    answer: TradeFigures,
    moves: Moves,
    ratios: Ratios,
  ): TemplateResult {
    const way = wayOf(answer);
    const move = this.dragged ?? moveOf(this.draft, answer, way);
    const story = storyOf(figures, answer, moves.preset, move);
    const { width } = this.#measured;
    const chosen = figures.rows.indexOf(
      this.draft.whatIf[tradeKey.position] ?? "",
    );
    const position = Math.max(0, chosen);
    const told = t.sentence(story);
    const { draft, screen } = this;
    const save: Saving = (part) => savePicture({ draft, screen, ...part });
    return html`<p class="story">
        ${inWorlds(told).map(({ text, tone }) =>
          tone ? html`<span class=${tone}>${text}</span>` : text,
        )}
      </p>
      ${leverageSection({
        answer,
        figures,
        story,
        width,
        told,
        save,
        slider: html`${movesEditor(this, this.draft, moves)}
        ${this.#slider(move, way)}`,
      })}
      ${figuresSection(answer)} ${poolingSection(answer, figures)}
      ${influenceSection({
        answer,
        figures,
        position,
        width,
        choice: this.#choice(figures, position),
        save,
      })}
      ${callsSection(answer, figures, this.#ratios(ratios), save)}`;
  }

  #body(figures: Figures): TemplateResult {
    const engine = fullEngine();
    const moves = readMoves(this.draft, figures.account);
    const ratios = readRatios(this.draft);
    const answer = engine
      ? askTrade(engine, figures.account, moves.direction, ratios.ratios)
      : null;
    // What was typed for the moves is there to be put right.
    if (!answer)
      return html`${movesEditor(this, this.draft, moves)}
        <p class="aside">${t.refused}</p>`;
    const { stale } = this.screen;
    return html`<div class=${stale ? "is-stale" : ""}>
      ${stale ? html`<p class="stale-note">${t.stale}</p>` : ""}
      ${this.#answer(figures, answer, moves, ratios)}
    </div>`;
  }

  protected override render() {
    const { figures } = this.screen;
    const empty = this.draft.positions.length === 0;
    return html`<h2>${en.panels.titles.trade}</h2>
      <p class="intro">${t.intro}</p>
      ${
        empty || figures?.rows.length === 0
          ? html`<p class="aside">${t.noPosition}</p>`
          : figures
            ? this.#body(figures)
            : html`<p class="aside">${t.unread}</p>`
      }`;
  }
}
