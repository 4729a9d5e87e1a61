import { css, html, LitElement } from "lit";
import type { Figures } from "../document/calculate.js";
import { en, show } from "../text/en.js";
import { base } from "./tokens.js";

type Figure = readonly [name: string, shown: string];

/** The two worlds in figures, always side by side. */
export class MarginWorlds extends LitElement {
  static override properties = {
    figures: { attribute: false },
    stale: { type: Boolean, reflect: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      .worlds {
        display: grid;
        grid-template-columns: 1fr 1fr;
        border-top: 1px solid var(--margin-line);
        margin-bottom: 40px;
      }
      section {
        padding: 15px 36px 5px 0;
      }
      section + section {
        padding: 15px 0 5px 36px;
        border-left: 1px solid var(--margin-line);
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
        margin-left: auto;
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
          padding-right: 24px;
        }
        section + section {
          padding-left: 24px;
        }
      }
      @container (max-width: 560px) {
        .worlds {
          margin-bottom: 24px;
        }
        section,
        section + section {
          padding-left: 0;
          padding-right: 14px;
        }
        section + section {
          padding: 15px 0 5px 14px;
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
  declare stale: boolean;

  #list(figures: readonly Figure[]) {
    return html`<dl>
      ${figures.map(
        ([name, shown]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${shown}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #cross(): Figure[] {
    const { story, evaluation, account } = this.figures;
    const { cross } = evaluation;
    const sum = (value: number) => show.amount(value, account.currency);
    const { marginRatio } = cross;
    return [
      [en.worlds.equity, sum(cross.equity)],
      [en.worlds.maintenance, sum(cross.maintenanceMargin)],
      [
        en.worlds.marginRatio,
        marginRatio === null ? en.worlds.noRatio : show.percent(marginRatio),
      ],
      [en.worlds.atRisk, sum(story.atRisk)],
    ];
  }

  #isolated(): Figure[] {
    const { story, evaluation, account } = this.figures;
    const sum = (value: number) => show.amount(value, account.currency);
    const outside: Figure = evaluation.isolated.affordable
      ? [en.worlds.outOfReach, sum(story.outOfReach)]
      : [en.worlds.shortBy, sum(Math.abs(story.outOfReach))];
    const { focus } = story;
    return [
      [en.worlds.equity, sum(evaluation.isolated.equity)],
      [en.worlds.setAside, sum(story.setAside)],
      outside,
      focus
        ? [en.worlds.atRiskOn(focus.symbol), sum(focus.atRisk)]
        : [en.worlds.atRisk, sum(0)],
    ];
  }

  protected override render() {
    const { cross, isolated } = this.figures.evaluation;
    const { currency } = this.figures.account;
    const isolatedBad =
      !isolated.affordable || isolated.status === "liquidatable";
    const drowned = isolated.positions.filter(
      (risk) => risk.status === "liquidatable",
    );
    const isolatedStatus = !isolated.affordable
      ? en.worlds.notAffordable
      : drowned.length > 0
        ? en.worlds.underWater(drowned.map((risk) => risk.symbol))
        : en.worlds.status.safe;
    return html`<div class="worlds">
      <section>
        <header>
          <h2 class="cross">
            <span aria-hidden="true">●</span> ${en.worlds.cross}
          </h2>
          <span class="status ${cross.status === "safe" ? "" : "bad"}">
            ${en.worlds.status[cross.status]}
          </span>
          <span class="unit">${en.worlds.amounts(currency)}</span>
        </header>
        ${this.#list(this.#cross())}
      </section>
      <section>
        <header>
          <h2 class="isolated">
            <span aria-hidden="true">○</span> ${en.worlds.isolated}
          </h2>
          <span class="status ${isolatedBad ? "bad" : ""}"
            >${isolatedStatus}</span
          >
          <span class="unit">${en.worlds.amounts(currency)}</span>
        </header>
        ${this.#list(this.#isolated())}
      </section>
    </div>`;
  }
}
