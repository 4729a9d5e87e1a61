import { css, html, nothing } from "lit";
import type { Figures } from "../document/calculate.js";
import type { FigureId } from "../document/figure-id.js";
import {
  crossFigures,
  isolatedFigures,
  type NamedFigure,
  type WorldFigures,
} from "../document/world-figures.js";
import { en } from "../text/en.js";
import { figureButton, figureStyles } from "./figure.js";
import { lazyStyles } from "./lazy.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

/** The two worlds in figures, always side by side. */
export class MarginWorlds extends MarginElement {
  static override properties = {
    figures: { attribute: false },
    unfolded: { attribute: false },
    working: { attribute: false },
    stale: { type: Boolean, reflect: true },
  };
  static override styles = [
    base,
    lazyStyles,
    figureStyles,
    css`
      :host {
        display: block;
        margin-bottom: 40px;
      }
      .worlds {
        display: grid;
        grid-template-columns: 1fr 1fr;
        border-top: 1px solid var(--margin-line);
      }
      section {
        padding-block: 15px 5px;
        padding-inline: 0 36px;
      }
      section + section {
        padding-block: 15px 5px;
        padding-inline: 36px 0;
        border-inline-start: 1px solid var(--margin-line);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 10px;
        margin-bottom: 9px;
      }
      h2 {
        font: 600 15px var(--margin-sans);
      }
      .status {
        font-size: 13px;
        color: var(--margin-soft);
        overflow-wrap: anywhere;
      }
      .status.bad {
        color: var(--margin-ink);
        font-weight: 600;
      }
      .unit {
        margin-inline-start: auto;
        font-size: 12.5px;
        overflow-wrap: anywhere;
        color: var(--margin-soft);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(4, auto);
        justify-content: space-between;
        gap: 0 18px;
      }
      dl div {
        min-width: 0;
      }
      dt {
        color: var(--margin-soft);
        font-size: 12.5px;
        overflow-wrap: anywhere;
      }
      dd {
        font-size: 19px;
        line-height: 1.4;
        overflow-wrap: anywhere;
      }
      .unfolded {
        border-top: 1px solid var(--margin-line);
        margin-top: 8px;
      }
      .unfolded .part {
        margin-top: 0;
        border-top: 0;
      }
      :host([stale]) dd,
      :host([stale]) h2 {
        color: var(--margin-soft);
      }
      @container (max-width: 899px) {
        dl {
          grid-template-columns: 1fr 1fr;
          gap: 6px 18px;
        }
        section {
          padding-inline-end: 24px;
        }
        section + section {
          padding-inline-start: 24px;
        }
      }
      @container (max-width: 560px) {
        :host {
          margin-bottom: 24px;
        }
        section,
        section + section {
          padding-inline-start: 0;
          padding-inline-end: 14px;
        }
        section + section {
          padding-block: 15px 5px;
          padding-inline: 14px 0;
        }
        header {
          display: block;
        }
        .unit {
          display: none;
        }
        dl {
          grid-template-columns: 1fr;
          gap: 1px;
        }
        dd {
          font-size: 17px;
          margin-bottom: 4px;
        }
      }
    `,
  ];
  declare figures: Figures;
  declare unfolded: FigureId | null;
  /** What is unfolded, wherever on the page that is. */
  declare working: unknown;
  declare stale: boolean;

  #list(world: FigureId["world"], figures: readonly NamedFigure[]) {
    return html`<dl>
      ${figures.map(
        ([what, name, shown]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>
              ${figureButton(
                { world, what, row: null },
                this.unfolded,
                en.working.of(world, name),
                shown,
              )}
            </dd>
          </div>`,
      )}
    </dl>`;
  }

  #world(
    world: FigureId["world"],
    mark: string,
    { title, status, bad, figures }: WorldFigures,
  ) {
    const { currency } = this.figures.account;
    return html`<section>
      <header>
        <h2 class=${world}><span aria-hidden="true">${mark}</span> ${title}</h2>
        <span class="status ${bad ? "bad" : ""}">${status}</span>
        <span class="unit">${en.worlds.amounts(currency)}</span>
      </header>
      ${this.#list(world, figures)}
    </section>`;
  }

  protected override render() {
    return html`<div class="worlds">
        ${this.#world("cross", "\u25CF", crossFigures(this.figures))}
        ${this.#world("isolated", "\u25CB", isolatedFigures(this.figures))}
      </div>
      ${this.unfolded?.row === null ? this.working : nothing}`;
  }
}
