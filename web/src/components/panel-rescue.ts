import { css, html, nothing, type TemplateResult } from "lit";
import {
  extentOf,
  rescuePlot,
  rescuePlotStyles,
  type WayCorner,
} from "../charts/rescue.js";
import { gridDrawing } from "../charts/picture-grid.js";
import { plotStyles } from "../charts/plot.js";
import type { Figures, Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { fullEngine } from "../document/full-engine.js";
import { askRescue, readRescue, type RescueWish } from "../document/rescue.js";
import type { Offer } from "../document/rescue-remedies.js";
import {
  aloneOn,
  picturesOf,
  type Remedies,
  remediesOf,
} from "../document/rescue-rows.js";
import type { Engine } from "../engine/contract.js";
import type { Rescue } from "../engine/full.js";
import { en } from "../text/en.js";
import {
  aloneSentence,
  enRescue as t,
  placeOn,
  rescueSentence,
} from "../text/en-rescue.js";
import { money } from "../text/format.js";
import { inWorlds } from "../text/worlds.js";
import { EditEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { movesStyles } from "./moves-editor.js";
import { panelStyles } from "./panel-styles.js";
import { rescueQuestion, rescueQuestionStyles } from "./rescue-question.js";
import {
  poolTable,
  rescueTableStyles,
  rowsTable,
  type RescueTables,
} from "./rescue-tables.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";

/** Between two pictures, and the least that one of them needs with it. */
const GAP = 24;
const COLUMN = 239;

interface Way {
  name: string;
  way: readonly WayCorner[] | null;
}

interface Answer {
  wish: RescueWish;
  rescue: Rescue;
  found: Remedies;
  figures: Figures;
}

/** What would carry the account through a way of prices, and a button for each that does it. */
export class PanelRescue extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    locked: { type: Boolean },
  };
  static override styles = [
    base,
    panelStyles,
    movesStyles,
    sheetTableStyles,
    plotStyles,
    rescuePlotStyles,
    rescueQuestionStyles,
    rescueTableStyles,
    css`
      .lede {
        font: 21px/1.4 var(--margin-serif);
        max-width: 44em;
        margin: 16px 0 6px;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      .notes li {
        color: var(--margin-soft);
        font-size: 13px;
        max-width: 62em;
        margin-top: 5px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  declare locked: boolean;

  readonly #measured = new Measured(this);
  #asked: { draft: Draft; screen: Screen; answer: Answer | null } | null = null;

  /** Worked out once for a draft: its trials are many calls. */
  #answer(figures: Figures, wish: RescueWish): Answer | null {
    const { draft, screen, engine } = this;
    if (this.#asked?.draft === draft && this.#asked.screen === screen)
      return this.#asked.answer;
    const full = fullEngine();
    const { question } = wish;
    const rescue =
      full && question ? askRescue(full, figures.account, question) : null;
    let answer: Answer | null = null;
    if (full && question && rescue) {
      const asking = { engine, full, draft, figures, question, rescue };
      answer = { wish, rescue, found: remediesOf(asking), figures };
    }
    this.#asked = { draft, screen, answer };
    return answer;
  }

  #apply = (offer: Offer, what: string): void => {
    this.dispatchEvent(new EditEvent(offer.edit, null, t.done(what)));
  };

  #told({ wish, rescue, found, figures }: Answer): string {
    const { currency } = figures.account;
    const { pool, liquidatable, priceAtZero } = rescue;
    const equalCut = rescue.equalCut.share;
    const told = {
      ...{ wish, pool, liquidatable, priceAtZero },
      ...{ equalCut, currency, found },
    };
    const alone = aloneSentence(aloneOn(figures, rescue), currency);
    return `${rescueSentence(told)} ${alone}`;
  }

  #sentences(answer: Answer): TemplateResult {
    const spans = inWorlds(this.#told(answer));
    return html`<p class="lede">
        ${spans.map(({ text, tone }) =>
          tone ? html`<span class=${tone}>${text}</span>` : text,
        )}
      </p>
      ${answer.wish.world === "configured" ? html`<p class="aside">${t.asHeld}</p>` : nothing}`;
  }

  #picture(
    answer: Answer,
    { name, way: after }: Way,
    extent: readonly [number, number],
    width: number,
  ): TemplateResult {
    const { wish, rescue, figures } = answer;
    const { currency } = figures.account;
    const least = (way: readonly WayCorner[]): string =>
      money(Math.min(...way.map(({ buffer }) => buffer)), currency);
    const now = money(rescue.way[0]?.buffer ?? 0, currency);
    const label = t.plotLabel(
      name,
      now,
      least(after ?? rescue.way),
      after ? least(rescue.way) : null,
    );
    return rescuePlot({
      width: Math.max(180, width),
      before: rescue.way,
      after,
      diesAt: rescue.pool.diesAt,
      extent,
      now: t.now,
      end: placeOn(wish, 1),
      trigger: t.trigger,
      label,
    });
  }

  #pictures(answer: Answer): TemplateResult | typeof nothing {
    const { rescue, found, figures } = answer;
    if (rescue.way.length === 0) return nothing;
    const dies = !rescue.pool.survives;
    const pictures = picturesOf(found, figures.account.currency);
    const ways = [rescue.way, ...pictures.map(({ way }) => way)];
    const extent = extentOf(ways);
    const shown: readonly Way[] =
      pictures.length === 0 ? [{ name: t.asItIs, way: null }] : pictures;
    const all = Math.min(this.#measured.width, 1000) + GAP;
    const columns = Math.max(1, Math.floor(all / COLUMN));
    const width = Math.floor(all / columns) - GAP;
    const { draft, screen } = this;
    const title = t.pictureTitle(dies);
    return html`<h3 class="plot-title">${title}</h3>
      <div class="multiples">
        ${shown.map(
          (way) =>
            html`<figure>
              <figcaption>${way.name}</figcaption>
              ${this.#picture(answer, way, extent, width)}
            </figure>`,
        )}
      </div>
      ${savePicture({
        ...{ draft, screen, name: "rescue", title },
        lede: this.#told(answer),
        draw: (whole, stage) =>
          gridDrawing(
            whole,
            Math.min(3, shown.length),
            shown.map((way) => ({
              words: way.name,
              draw: (one) =>
                stage.read(this.#picture(answer, way, extent, one), one),
            })),
          ),
        notes: [pictures.length > 0 && t.key, ...t.notes],
      })}
      ${pictures.length > 0 ? html`<p class="plot-note">${t.key}</p>` : nothing}`;
  }

  #results(answer: Answer): TemplateResult {
    const { rescue, found, figures } = answer;
    const view: RescueTables = {
      rescue,
      found,
      currency: figures.account.currency,
      offers: !this.screen.stale && !this.locked,
      apply: this.#apply,
    };
    const dies = !rescue.pool.survives && !rescue.priceAtZero;
    return html`${this.#sentences(answer)} ${this.#pictures(answer)}
      ${
        dies
          ? html`<h3>${t.poolTitle}</h3>
              ${poolTable(view)}`
          : nothing
      }
      ${
        found.rows.length > 0
          ? html`<h3>${t.rowsTitle}</h3>
              ${rowsTable(view)}`
          : nothing
      }
      <section aria-labelledby="notes" class="notes">
        <h3 id="notes">${t.notesTitle}</h3>
        <ul>
          ${t.notes.map((note) => html`<li>${note}</li>`)}
        </ul>
      </section>`;
  }

  #body(figures: Figures): TemplateResult {
    const { account } = figures;
    if (account.positions.length === 0)
      return html`<p class="aside">${t.noPosition}</p>`;
    const { stale } = this.screen;
    const { draft } = this;
    const wish = readRescue(draft, figures);
    const answer = this.#answer(figures, wish);
    const refused = wish.question ? t.refused : t.wrong;
    return html`${rescueQuestion({ host: this, draft, account, wish })}
      <div class=${stale ? "is-stale" : ""}>
        ${stale ? html`<p class="stale-note">${t.stale}</p>` : nothing}
        ${answer ? this.#results(answer) : html`<p class="aside">${refused}</p>`}
      </div>`;
  }

  protected override render() {
    const { figures } = this.screen;
    return html`<h2>${en.panels.titles.rescue}</h2>
      <p class="intro">${t.intro}</p>
      ${figures ? this.#body(figures) : html`<p class="aside">${t.unread}</p>`}`;
  }
}
