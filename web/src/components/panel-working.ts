import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Figures, Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { FigureId } from "../document/figure-id.js";
import { sheetOf } from "../document/sheet-of.js";
import { rulesOf } from "../document/working-rules.js";
import {
  listFigures,
  MOST_ROWS,
  type Worlds,
} from "../document/working-list.js";
import { sheetsText } from "../document/working-text.js";
import type { Engine } from "../engine/contract.js";
import type { PanelElement } from "../panels/panels.js";
import { en } from "../text/en.js";
import { w } from "../text/en-working.js";
import { choice } from "./choice.js";
import { EditEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

const ALL = "";
const key = ({ world, what, row }: FigureId) =>
  [world, what, row ?? ""].join("/");

/** The account worked through, figure by figure, for a lesson and for print. */
export class PanelWorking extends MarginElement implements PanelElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    row: { state: true },
    worlds: { state: true },
    text: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        font-size: 14px;
      }
      h2 {
        font: 600 20px/1.3 var(--margin-serif);
      }
      .intro {
        color: var(--margin-soft);
        font-size: 13px;
        margin-bottom: 14px;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 8px 32px;
        margin-bottom: 18px;
      }
      .caption {
        display: block;
        color: var(--margin-soft);
        font-size: 12.5px;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        counter-reset: figure;
      }
      li {
        counter-increment: figure;
        display: grid;
        grid-template-columns: 34px minmax(0, 1fr);
        border-top: 1px solid var(--margin-ink);
        padding: 4px 0 22px;
      }
      li::before {
        content: counter(figure);
        font: 400 17px/1.5 var(--margin-serif);
        color: var(--margin-soft);
        padding-top: 11px;
      }
      .rules {
        border-top: 1px solid var(--margin-ink);
        padding-block: 12px 0;
        padding-inline: 34px 0;
        color: var(--margin-soft);
        font-size: 13px;
        overflow-wrap: anywhere;
      }
      .rules h3 {
        font: inherit;
        font-weight: 600;
      }
      a {
        display: inline-block;
        line-height: 24px;
        color: inherit;
        text-decoration-thickness: 1px;
        text-underline-offset: 3px;
      }
      :host([stale]) ol {
        --margin-ink: var(--margin-soft);
        font-style: italic;
      }
      textarea {
        display: block;
        width: 100%;
        height: 12em;
        margin-top: 6px;
        font:
          13px/1.45 ui-monospace,
          monospace;
        color: inherit;
        background: var(--margin-wash);
        border: 1px solid var(--margin-line);
        border-radius: 0;
      }
      .by-hand {
        margin-bottom: 18px;
      }
      @container (max-width: 560px) {
        li {
          grid-template-columns: 24px minmax(0, 1fr);
        }
        .rules {
          padding-inline-start: 24px;
        }
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  /** Id of the one that is shown; empty for all. */
  declare row: string;
  declare worlds: Worlds;
  /** To be copied by hand, where the page may not reach the clipboard. */
  declare text: string | null;

  constructor() {
    super();
    this.row = ALL;
    this.worlds = "both";
    this.text = null;
  }

  protected override willUpdate(): void {
    const known = this.screen.figures?.rows.includes(this.row) ?? false;
    if (!known) this.row = ALL;
  }

  #names(figures: Figures): [string, string][] {
    return figures.rows.map((id) => {
      const place = this.draft.positions.findIndex((row) => row.id === id);
      const symbol = this.draft.positions[place]?.symbol ?? "";
      return [id, en.row.name(symbol, place + 1)];
    });
  }

  #choices(figures: Figures): TemplateResult {
    return html`<div class="choices no-print">
      ${choice<string>({
        id: "row",
        label: w.panel.position,
        chosen: this.row,
        choices: [[ALL, w.panel.all], ...this.#names(figures)],
        pick: (row) => {
          this.row = row;
          this.text = null;
        },
      })}
      ${choice<Worlds>({
        id: "worlds",
        label: w.panel.worlds,
        chosen: this.worlds,
        choices: w.panel.worldNames,
        pick: (worlds) => {
          this.worlds = worlds;
          this.text = null;
        },
      })}
      <button
        class="quiet"
        type="button"
        @click=${() => void this.#copy(figures)}
      >
        ${w.panel.copy}
      </button>
    </div>`;
  }

  #ids(figures: Figures): FigureId[] {
    return listFigures(figures, this.worlds, this.row || null);
  }

  async #copy(figures: Figures): Promise<void> {
    const sheets = this.#ids(figures)
      .map((id) => sheetOf(this.draft, figures, id))
      .filter((sheet) => sheet !== null);
    const text = [
      ...(this.screen.stale ? [w.panel.stale] : []),
      sheetsText(sheets, rulesOf(this.draft)),
    ].join("\n\n");
    try {
      await navigator.clipboard.writeText(text);
      this.text = null;
      this.dispatchEvent(new EditEvent((draft) => draft, null, w.panel.copied));
    } catch {
      this.text = text;
      await this.updateComplete;
      this.renderRoot.querySelector("textarea")?.select();
    }
  }

  #byHand(): TemplateResult | typeof nothing {
    if (this.text === null) return nothing;
    return html`<div class="by-hand no-print">
      <label for="text">${w.panel.byHand}</label>
      <textarea id="text" readonly .value=${this.text}></textarea>
    </div>`;
  }

  #rules(): TemplateResult {
    return html`<div class="rules">
      <h3>${w.rules}</h3>
      ${rulesOf(this.draft).map(
        ({ text, url }) =>
          html`<p>
            ${url ? html`<a href=${url} rel="noreferrer">${text}</a>` : text}
          </p>`,
      )}
    </div>`;
  }

  protected override render() {
    const { figures, stale } = this.screen;
    this.toggleAttribute("stale", stale);
    const more = (figures?.rows.length ?? 0) - MOST_ROWS;
    return html`<h2>${w.panel.title}</h2>
      <p class="intro">
        ${!figures ? w.panel.nothing : stale ? w.panel.stale : w.panel.intro}
      </p>
      ${figures ? this.#choices(figures) : nothing} ${this.#byHand()}
      ${
        more > 0 && this.row === ALL
          ? html`<p class="intro">${w.panel.more(MOST_ROWS, more)}</p>`
          : nothing
      }
      <ol>
        ${repeat(
          figures ? this.#ids(figures) : [],
          key,
          (figure) =>
            html`<li>
              <margin-working
                brief
                .figure=${figure}
                .draft=${this.draft}
                .screen=${this.screen}
              ></margin-working>
            </li>`,
        )}
      </ol>
      ${this.#rules()}`;
  }
}
