import { html, nothing, type TemplateResult } from "lit";
import { plotStyles } from "../charts/plot.js";
import { placeIn } from "../charts/pointer.js";
import { type Chosen, MOST_DOTS, moveAt, shockChart } from "../charts/shock.js";
import { shockChartStyles } from "../charts/shock-styles.js";
import type { Figures, Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { fullEngine } from "../document/full-engine.js";
import { type Moves, type MovesPreset, readMoves } from "../document/moves.js";
import {
  isMixed,
  percentText,
  pictureOf,
  readShock,
  refusalOf,
  shockAt,
  shockKey,
  type ShockPicture,
  shortNames,
  type TypedShock,
} from "../document/shock.js";
import { endsOf, factsOf, type ShockFacts } from "../document/shock-facts.js";
import type { Engine } from "../engine/contract.js";
import type { FullEngine, ShockDeath, ShockOutcome } from "../engine/full.js";
import { en } from "../text/en.js";
import { enMoves } from "../text/en-moves.js";
import {
  enShock as t,
  shockSentence,
  shockTitle,
  tickMoney,
} from "../text/en-shock.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { movesEditor, movesStyles } from "./moves-editor.js";
import { panelStyles } from "./panel-styles.js";
import { rangeField, rangeStyles } from "./range-field.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { shockKey as key } from "./shock-key.js";
import { shockPanelStyles } from "./shock-styles.js";
import { positionsTable, type Shown, worldsTable } from "./shock-tables.js";
import { base } from "./tokens.js";
import { worldWords } from "./world-words.js";

/** A move of the whole market, in both worlds: what dies on the way, and what is left. */
export class PanelShock extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    under: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    movesStyles,
    rangeStyles,
    plotStyles,
    shockChartStyles,
    sheetTableStyles,
    shockPanelStyles,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  /** Where the slider stands under a drag; null when it is let go. */
  declare under: number | null;

  readonly #measured = new Measured(this);
  /** The picture, and what it was made of: it stays the same under a drag. */
  #picture: { of: string; account: unknown; made: ShockPicture | null } | null =
    null;

  constructor() {
    super();
    this.under = null;
  }

  #move(share: number): void {
    this.under = share;
  }

  #settle(share: number): void {
    this.under = null;
    this.#type(percentText(share));
  }

  #type(text: string): void {
    this.dispatchEvent(
      new EditEvent(setWhatIf({ [shockKey]: text }), shockKey),
    );
  }

  #pictureOf(
    engine: FullEngine,
    { account }: Figures,
    { direction }: Moves,
    asked: number,
  ): ShockPicture | null {
    const of = JSON.stringify([direction, asked]);
    if (this.#picture?.of !== of || this.#picture.account !== account) {
      const made = pictureOf(engine, account, direction, asked);
      this.#picture = { of, account, made };
    }
    return this.#picture.made;
  }

  #field({ problem }: TypedShock, share: number): TemplateResult {
    const typed = this.draft.whatIf[shockKey] ?? "";
    const isUnder = this.under !== null;
    return html`<margin-field
      class="percent"
      label=${t.slider}
      unit=${t.percentUnit}
      placeholder=${percentText(share)}
      .value=${isUnder ? percentText(share) : typed}
      .problem=${problem && !isUnder ? en.problem(problem) : ""}
      @field-edit=${({ text }: FieldEvent) => {
        this.#type(text);
      }}
    ></margin-field>`;
  }

  #controls(
    moves: Moves,
    typed: TypedShock,
    share: number,
    { curve }: ShockPicture,
  ): TemplateResult {
    return html`<div class="controls">
      ${rangeField({
        id: "move",
        label: t.slider,
        value: share,
        min: Math.ceil(curve.from * 1000) / 1000,
        max: Math.floor(curve.to * 1000) / 1000,
        step: 0.001,
        text: t.spokenMove(share),
        move: (value) => {
          this.#move(value);
        },
        settle: (value) => {
          this.#settle(value);
        },
        beside: this.#field(typed, share),
      })}
      ${movesEditor(this, this.draft, moves)}
    </div>`;
  }

  /** The picture itself takes the pointer, too. */
  #point(event: PointerEvent, { curve }: ShockPicture): void {
    const target = event.currentTarget as SVGElement;
    if (event.type === "pointerdown") {
      if (event.button !== 0) return;
      target.setPointerCapture(event.pointerId);
    } else if (!target.hasPointerCapture(event.pointerId)) return;
    const { left } = placeIn(target, event);
    const share = moveAt(left, this.#measured.width, curve);
    const rounded = Math.round(share * 1000) / 1000;
    if (event.type === "pointerup") this.#settle(rounded);
    else this.#move(rounded);
  }

  #chart(
    shown: Shown,
    picture: ShockPicture,
    facts: ShockFacts,
    preset: MovesPreset,
  ): TemplateResult {
    const { account } = shown.figures;
    const { outcome } = shown;
    const mixed = isMixed(account);
    const names = shortNames(account);
    const title = shockTitle(endsOf(picture, outcome));
    const nameOf = ({ world, position, t: at }: ShockDeath): string =>
      position === null
        ? t.mark(world === "cross" ? t.crossName : t.heldName, at)
        : t.mark(names[position] ?? "", at);
    const chosen: Chosen = {
      t: outcome.end,
      cross: outcome.crossLeft,
      isolated: outcome.isolatedLeft,
      held: mixed ? outcome.configuredLeft : null,
    };
    const point = (event: PointerEvent): void => {
      this.#point(event, picture);
    };
    const draw = (width: number): TemplateResult =>
      shockChart({
        width,
        curve: picture.curve,
        mixed,
        chosen,
        label: t.pictureLabel(title),
        name: nameOf,
        money: (value, step) => tickMoney(value, step, account.currency),
        move: t.moveTick,
      });
    const marks = key(mixed, account.currency);
    const { draft, screen } = this;
    return html`<h3 class="plot-title">${title}.</h3>
      <div
        class="picture"
        @pointerdown=${point}
        @pointermove=${point}
        @pointerup=${point}
        @pointercancel=${point}
      >
        ${draw(this.#measured.width)}
      </div>
      ${marks}
      ${picture.curve.deaths.length > MOST_DOTS ? html`<p class="plot-note">${t.fewerDots(MOST_DOTS)}</p>` : nothing}
      ${savePicture({
        ...{ draft, screen, title: `${title}.`, name: "shock", key: marks },
        draw: (width, stage) => stage.read(draw(width)),
        lede: shockSentence(facts, preset),
        notes: [enMoves.said(preset, Object.entries(shown.direction)), t.notes],
      })}`;
  }

  #results(
    figures: Figures,
    moves: Moves,
    outcome: ShockOutcome,
    picture: ShockPicture,
  ): TemplateResult {
    const { account } = figures;
    const { direction, preset } = moves;
    const shown: Shown = {
      figures,
      direction,
      bounds: picture.bounds,
      outcome,
    };
    const facts = factsOf(figures, direction, outcome);
    const inCoin = Object.hasOwn(direction, account.currency);
    return html`<p class="answer" aria-live="off">
        ${worldWords(shockSentence(facts, preset))}
      </p>
      ${outcome.impossible ? html`<p class="aside">${t.impossible(outcome.end)}</p>` : nothing}
      ${this.#chart(shown, picture, facts, preset)}
      <h3>${t.worldsTitle}</h3>
      ${worldsTable(shown)} ${positionsTable(shown)}
      <p class="aside">${t.notes}</p>
      ${inCoin ? html`<p class="aside">${t.inCoin(account.currency)}</p>` : nothing}`;
  }

  #body(engine: FullEngine, figures: Figures): TemplateResult {
    const { account } = figures;
    const moves = readMoves(this.draft, account);
    const typed = readShock(this.draft);
    const share = this.under ?? typed.t;
    const picture = this.#pictureOf(engine, figures, moves, typed.t);
    const outcome = shockAt(engine, account, moves.direction, share);
    if (!picture || !outcome) {
      const why = refusalOf(engine, account, moves.direction);
      return html`${movesEditor(this, this.draft, moves)}
        <p class="aside">${t.refused(why)}</p>`;
    }
    return html`${this.#controls(moves, typed, share, picture)}
      ${this.screen.stale ? html`<p class="stale-note">${t.stale}</p>` : nothing}
      <div class=${this.screen.stale ? "is-stale" : ""}>
        ${this.#results(figures, moves, outcome, picture)}
      </div>`;
  }

  protected override render() {
    const engine = fullEngine();
    const { figures } = this.screen;
    const count = figures?.account.positions.length ?? 0;
    return html`<h2>${en.panels.titles.shock}</h2>
      <p class="intro">${t.intro}</p>
      ${
        this.draft.positions.length === 0 || (figures && count === 0)
          ? html`<p class="answer">${t.noPosition}</p>`
          : engine && figures
            ? this.#body(engine, figures)
            : html`<p class="aside">${t.unread}</p>`
      }`;
  }
}
