import {
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { guard } from "lit/directives/guard.js";
import { plotStyles } from "../charts/plot.js";
import { type Drawn, drawnOf } from "../charts/replay-drawing-of.js";
import { replayPicture } from "../charts/replay-picture.js";
import { replayPictureStyles } from "../charts/replay-styles.js";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { fullEngine } from "../document/full-engine.js";
import { standingAt } from "../document/replay-at.js";
import { coinFactors } from "../document/replay-drawn.js";
import { dayOf } from "../document/replay-path.js";
import { ReplayRun } from "../document/replay-run.js";
import type { Told } from "../document/replay-story.js";
import { pictureTitle, thenWords } from "../document/replay-words.js";
import { lengthOf, stopsOf } from "../document/replay-worlds.js";
import type { Engine } from "../engine/contract.js";
import { en } from "../text/en.js";
import { enReplay as t } from "../text/en-replay.js";
import { money } from "../text/format.js";
import { heldReplay, replaySentence } from "../text/replay-sentence.js";
import { type Span, spansToText } from "../text/sentence.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { movesStyles } from "./moves-editor.js";
import { panelStyles } from "./panel-styles.js";
import type { DrawingEvent } from "./replay-drawing.js";
import { pathChoices, pathNotes, pathStyles } from "./replay-path.js";
import { ReplayPlayer } from "./replay-player.js";
import {
  procedureChoice,
  procedureSection,
  procedureStyles,
} from "./replay-procedure.js";
import {
  alignScrub,
  playerControls,
  readout,
  readoutStyles,
  type ReadoutView,
} from "./replay-readout.js";
import { replayPart } from "./replay-source.js";
import { replayTables, resultStyles, timelines } from "./replay-results.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";

const toned = (spans: readonly Span[]) =>
  spans.map(({ text, tone }) =>
    tone ? html`<span class=${tone}>${text}</span>` : text,
  );

/** One price path, two worlds, told as a story. */
export class PanelReplay extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    drawing: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    movesStyles,
    plotStyles,
    replayPictureStyles,
    sheetTableStyles,
    pathStyles,
    readoutStyles,
    procedureStyles,
    resultStyles,
    css`
      .said {
        font: 400 clamp(17px, 2.1cqi, 21px) / 1.38 var(--margin-serif);
        font-variant-numeric: lining-nums proportional-nums;
        max-width: 38em;
        margin: 22px 0 0;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      .said.held {
        font-size: 16px;
        margin-top: 8px;
      }
      .is-stale .said,
      .is-stale .said span {
        color: var(--margin-soft);
      }
      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 0 18px;
        font-size: 12.5px;
        margin: 4px 0 6px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  /** A path that is being drawn, not yet in the draft. */
  declare drawing: string | null;

  readonly #run = new ReplayRun();
  readonly #measured = new Measured(this);
  readonly #player = new ReplayPlayer(this);
  #drawn: {
    told: Told;
    width: number;
    drawn: Drawn;
  } | null = null;
  #spoken = false;

  constructor() {
    super();
    this.drawing = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = ["draft", "screen", "drawing"] as const;
    if (!asked.some((name) => changed.has(name))) return;
    const engine = fullEngine();
    const { figures } = this.screen;
    if (!engine || !figures) return;
    const { account } = figures;
    this.#run.update(engine, account, this.draft, this.drawing ?? undefined);
    const { told } = this.#run;
    if (told)
      this.#player.follow(stopsOf(told.incidents.flat(), lengthOf(told.path)));
  }

  readonly #drawingMoved = (event: Event): void => {
    this.drawing = (event as DrawingEvent).path;
  };

  #view(told: Told): ReadoutView {
    const player = this.#player;
    const factors = coinFactors(told);
    return {
      told,
      player,
      spoken: this.#spoken && !player.playing,
      standings: told.worlds.map((one) =>
        standingAt(one, told.legs, player.at, factors),
      ),
      onStep: () => {
        this.#spoken = true;
        player.step();
      },
      onScrub: (at) => {
        this.#spoken = false;
        player.scrub(at);
      },
    };
  }

  #picture(told: Told): TemplateResult {
    const { width } = this.#measured;
    if (this.#drawn?.told !== told || this.#drawn.width !== width)
      this.#drawn = { told, width, drawn: drawnOf(told, width) };
    const { drawn } = this.#drawn;
    const view = this.#view(told);
    const { at } = this.#player;
    const title = pictureTitle(told);
    return html`<h3 class="plot-title">${title}</h3>
      ${pathNotes.key(told)}
      ${replayPicture(drawn, {
        at,
        standings: view.standings,
        label: `${title} ${thenWords(told, at, view.standings)}`,
      })}
      ${playerControls(view)} ${readout(view)}
      ${guard([told], () => pathNotes.limits(told))}`;
  }

  protected override updated(): void {
    const [left = 0, right = 0] = this.#drawn?.drawn.frame.x.range() ?? [];
    alignScrub(this.renderRoot, [left, right]);
  }

  #story(told: Told): TemplateResult {
    const { figures, stale } = this.screen;
    const day = dayOf(told.path.preset);
    const date = day ? t.path.dateOf(day.date) : null;
    const old = stale || this.#run.wrong;
    const isolated = figures?.evaluation.isolated;
    const held = heldReplay(told.story);
    const said = () => replaySentence(told.story, date, isolated?.affordable);
    const { draft, screen } = this;
    return html`<div class=${old ? "is-stale" : ""}>
      ${old ? html`<p class="stale-note">${t.stale}</p>` : nothing}
      <p class="said">${guard([told], () => toned(said()))}</p>
      ${held.length > 0 ? html`<p class="said held">${toned(held)}</p>` : nothing}
      ${
        isolated && !isolated.affordable
          ? html`<p class="aside">
              ${t.short(money(-isolated.walletBalance, told.account.currency))}
            </p>`
          : nothing
      }
      ${told.worlds.some(({ timeline }) => timeline.truncated) ? html`<p class="stale-note">${t.truncated}</p>` : nothing}
      ${this.#picture(told)}
      ${guard([told, draft, screen], () =>
        savePicture({
          ...{ draft, screen },
          ...replayPart(told, spansToText(said())),
        }),
      )}
      ${this.#timelines(told)}
    </div>`;
  }

  /** They change as the playhead passes an event, not with every frame. */
  #timelines(told: Told): unknown {
    const { at } = this.#player;
    const passed = told.incidents.flat().filter((one) => one.at <= at).length;
    return guard([told, passed], () => timelines(told, at));
  }

  #results(): TemplateResult {
    const { told, errors, wrong } = this.#run;
    if (errors.length > 0 && !wrong)
      return html`<p class="stale-note">${t.refused}</p>
        <ul>
          ${errors.slice(0, 8).map(({ message }) => html`<li>${message}</li>`)}
        </ul>`;
    return told ? this.#story(told) : html`<p class="aside">${t.unread}</p>`;
  }

  protected override render() {
    const title = html`<h2>${en.panels.titles.replay}</h2>
      <p class="intro">${t.intro}</p>`;
    const { figures } = this.screen;
    const { asked, told, errors } = this.#run;
    if (!figures || !asked)
      return html`${title}
        <p class="aside">${t.unread}</p>`;
    const { account } = figures;
    if (account.positions.length === 0)
      return html`${title}
        <p class="aside">${t.noPosition}</p>`;
    const view = {
      host: this,
      draft: this.draft,
      read: asked.procedure,
      currency: account.currency,
    };
    return html`${title}
      <div class="asked">
        ${pathChoices(this, this.draft, asked.path)} ${procedureChoice(view)}
      </div>
      ${pathNotes.drawing(this.draft, asked.path, this.drawing, this.#drawingMoved)}
      ${this.#results()} ${procedureSection(view)}
      ${
        told && errors.length === 0
          ? html`<div
              class=${this.screen.stale || this.#run.wrong ? "is-stale" : ""}
            >
              ${guard([told], () => replayTables(told))}
            </div>`
          : nothing
      }
      <p class="aside">${t.notes}</p>`;
  }
}
