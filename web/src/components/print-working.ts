import { css, html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { isoDay } from "../document/iso-day.js";
import { listFigures, MOST_ROWS } from "../document/working-list.js";
import { enPicture as t } from "../text/en-picture.js";
import { w } from "../text/en-working.js";
import { day } from "../text/format.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

/** Every figure of the page from its formula, for paper alone. */
export class PrintWorking extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
  };
  static override styles = [
    base,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
          margin-block-start: 28px;
        }
      }
      h2 {
        font: 600 20px/1.3 var(--margin-serif);
        border-block-start: 1px solid var(--margin-ink);
        padding-block-start: 10px;
      }
      p {
        color: var(--margin-soft);
        font-size: 13px;
        margin-block-end: 10px;
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
        grid-template-columns: 28px minmax(0, 1fr);
        border-block-start: 1px solid var(--margin-edge);
        padding-block: 2px 10px;
      }
      li::before {
        content: counter(figure);
        font: 400 16px/1.5 var(--margin-serif);
        color: var(--margin-soft);
        padding-block-start: 11px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;

  protected override render() {
    const { figures, stale } = this.screen;
    if (!figures) return nothing;
    const more = figures.rows.length - MOST_ROWS;
    return html`<h2>${w.panel.title}</h2>
      <p>${stale ? w.panel.stale : w.panel.intro}</p>
      ${more > 0 ? html`<p>${w.panel.printed(MOST_ROWS, more)}</p>` : nothing}
      <ol>
        ${listFigures(figures, "both", null).map(
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
      <p>${t.made(day(isoDay(new Date())))}</p>`;
  }
}
