import {
  css,
  html,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { plotStyles } from "../charts/plot.js";
import { stressChart, stressStyles } from "../charts/stress.js";
import type { Figures, Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { fullEngine } from "../document/full-engine.js";
import { underlyingsOf } from "../document/moves.js";
import {
  inOrder,
  isMixed,
  positionNames,
  runStress,
  type StressOrder,
  type StressRow,
  type StressRun,
} from "../document/stress.js";
import { bandsOf, referencesOf, toldOf } from "../document/stress-bands.js";
import { type StressFacts, stressFacts } from "../document/stress-facts.js";
import type { Engine } from "../engine/contract.js";
import { en } from "../text/en.js";
import { enStress as t } from "../text/en-stress.js";
import { amount } from "../text/format.js";
import { spansToText } from "../text/sentence.js";
import { stressSentence, stressTitle } from "../text/stress-sentence.js";
import { choice } from "./choice.js";
import { FocusKeeper } from "./focus-keeper.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import type { PictureSource } from "./picture-source.js";
import { savePicture } from "./save-picture.js";
import { sheetTableStyles } from "./sheet-table.js";
import { stressOwn, stressOwnStyles } from "./stress-own.js";
import { stressLegend } from "./stress-picture.js";
import { stressTable, stressTableStyles } from "./stress-table.js";
import { base } from "./tokens.js";

/** Fourteen dated falls, and scenarios of one's own, applied to the account in both worlds. */
export class PanelStress extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    order: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    sheetTableStyles,
    plotStyles,
    stressStyles,
    stressTableStyles,
    stressOwnStyles,
    css`
      .lede {
        font: 21px/1.4 var(--margin-serif);
        max-width: 44em;
        margin: 6px 0 10px;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      .choice .caption {
        display: block;
        color: var(--margin-soft);
        font-size: 12.5px;
      }
      .order {
        margin: 20px 0 0;
      }
      .table {
        margin-top: 30px;
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
  declare order: StressOrder;

  #run: StressRun = { rows: [], errors: [] };

  constructor() {
    super();
    new FocusKeeper(this);
    this.order = "newest";
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("screen") && !changed.has("draft")) return;
    const { figures } = this.screen;
    const engine = fullEngine();
    if (engine && figures)
      this.#run = runStress(engine, figures.account, this.draft);
  }

  #orderChoice(): TemplateResult {
    return html`<div class="order no-print">
      ${choice<StressOrder>({
        id: "order",
        label: t.order,
        chosen: this.order,
        choices: t.orders,
        pick: (order) => {
          this.order = order;
        },
      })}
    </div>`;
  }

  #source(
    facts: StressFacts,
    figures: Figures,
    rows: readonly StressRow[],
  ): PictureSource {
    const { draft, screen } = this;
    const { currency } = figures.account;
    return {
      ...{ draft, screen, name: "stress-days", title: stressTitle(facts) },
      lede: spansToText(stressSentence(facts)),
      draw: (width, stage) =>
        stage.read(
          stressChart({
            width,
            bands: bandsOf(rows, figures),
            references: referencesOf(figures),
            chosen: null,
            tick: (value) => amount(value, currency),
            unread: t.picture.unread,
          }),
        ),
      key: stressLegend(figures),
      // The rest speaks of the page around it.
      notes: t.notes.slice(0, 5),
    };
  }

  #seen(
    facts: StressFacts,
    figures: Figures,
    sorted: readonly StressRow[],
  ): TemplateResult {
    const { stale } = this.screen;
    return html`<div class=${stale ? "is-stale" : ""}>
      ${stale ? html`<p class="stale-note">${t.stale}</p>` : nothing}
      <p class="lede">
        ${stressSentence(facts).map(({ text, tone }) =>
          tone ? html`<span class=${tone}>${text}</span>` : text,
        )}
      </p>
      <p class="intro">${t.intro}</p>
      ${this.#orderChoice()}
      <stress-picture
        .rows=${sorted}
        .figures=${figures}
        heading=${stressTitle(facts)}
      ></stress-picture>
      ${savePicture(this.#source(facts, figures, sorted))}
    </div>`;
  }

  #own(figures: Figures): TemplateResult {
    const own = this.#run.rows.filter(({ scenario }) => scenario.own);
    return stressOwn({
      host: this,
      draft: this.draft,
      scenarios: own.map(({ scenario }) => scenario),
      underlyings: underlyingsOf(figures.account),
      told: ({ id }) => {
        const row = own.find(({ scenario }) => scenario.id === id);
        return row?.outcome ? toldOf(row, figures) : "";
      },
    });
  }

  #notes({ account }: Figures): TemplateResult {
    const inCoin = account.markets.some(
      ({ underlying }) => underlying === account.currency,
    );
    const notes = inCoin ? [t.coinNote(account.currency), ...t.notes] : t.notes;
    return html`<section aria-labelledby="notes" class="notes">
      <h3 id="notes">${t.notesTitle}</h3>
      <ul>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </section>`;
  }

  #results(figures: Figures): TemplateResult {
    const { account, evaluation } = figures;
    const { rows, errors } = this.#run;
    if (errors.length > 0)
      return html`<p class="aside">
        ${t.refused} ${errors.map(({ message }) => message).join(" ")}
      </p>`;
    const facts = stressFacts(figures, rows);
    if (!facts) return html`<p class="aside">${t.noPosition}</p>`;
    const sorted = inOrder(rows, this.order);
    return html`${this.#seen(facts, figures, sorted)} ${this.#own(figures)}
      <div class=${this.screen.stale ? "table is-stale" : "table"}>
        ${stressTable({
          rows: sorted,
          names: positionNames(account),
          currency: account.currency,
          affordable: evaluation.isolated.affordable,
          mixed: isMixed(account),
        })}
      </div>
      ${this.#notes(figures)}`;
  }

  protected override render() {
    const { figures } = this.screen;
    return html`<h2>${en.panels.titles.stress}</h2>
      ${figures ? this.#results(figures) : html`<p class="aside">${t.unread}</p>`}`;
  }
}
