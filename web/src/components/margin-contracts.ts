import { css, html, nothing, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft, MarketDraft, TierRow } from "../document/draft.js";
import {
  addTier,
  marketOf,
  removeTier,
  setMarket,
  setTier,
} from "../document/edit.js";
import { field } from "../document/fields.js";
import { en } from "../text/en.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { FocusKeeper } from "./focus-keeper.js";
import { MarginElement } from "./margin-element.js";
import { termsStyles } from "./terms-styles.js";
import { base } from "./tokens.js";

const t = en.terms;

/** The terms of every contract held: how it settles, its size, its maintenance rate or table. */
export class MarginContracts extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
  };
  static override styles = [
    base,
    termsStyles,
    css`
      h4 {
        font: 600 14px var(--margin-sans);
        margin: 0 0 6px;
        overflow-wrap: anywhere;
      }
      .contract {
        display: grid;
        grid-template-columns: 3fr 2fr;
        gap: 16px 48px;
      }
      .contract .grid {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
        align-content: start;
      }
      table {
        border-collapse: collapse;
        table-layout: fixed;
        width: 100%;
        align-self: start;
      }
      th:nth-child(2) {
        width: 21%;
      }
      th:last-child {
        width: 17%;
      }
      th {
        font-weight: 400;
        font-size: 12.5px;
        color: var(--margin-soft);
        text-align: start;
        padding-block: 0;
        padding-inline: 0 14px;
      }
      td {
        padding-block: 1px 3px;
        padding-inline: 0 14px;
        vertical-align: top;
      }
      td:last-child {
        padding-inline-end: 0;
      }
      .zero {
        display: block;
        min-height: 26px;
        padding-top: 2px;
        color: var(--margin-soft);
      }
      @container (max-width: 560px) {
        table {
          font-size: 13px;
        }
        th,
        td {
          padding-inline-end: 8px;
        }
        th:nth-child(2) {
          width: 24%;
        }
        th:last-child {
          width: 19%;
        }
      }
      @container (max-width: 860px) {
        .contract {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  #problem(key: string): string {
    const problem = this.screen.problems.get(key);
    return problem ? en.problem(problem) : "";
  }

  #term(
    symbol: string,
    name: "contractSize" | "underlying",
    label: string,
  ): TemplateResult {
    const key = field.market(symbol, name);
    return html`<margin-field
      show-label
      ?words=${name === "underlying"}
      label=${label}
      spoken=${t.fieldOf(label, t.named(symbol))}
      .value=${marketOf(this.draft, symbol)[name]}
      .placeholder=${name === "underlying" ? symbol : "1"}
      .problem=${this.#problem(key)}
      @field-edit=${({ text }: FieldEvent) =>
        this.dispatchEvent(
          new EditEvent(setMarket(symbol, { [name]: text }), key),
        )}
    ></margin-field>`;
  }

  #tierField(
    symbol: string,
    row: number,
    name: keyof TierRow,
    tier: TierRow,
  ): TemplateResult {
    const key = field.tier(symbol, row, name);
    const names = { floor: t.from, rate: t.rate, amount: t.maintenanceAmount };
    return html`<margin-field
      label=${t.tierField(names[name], row + 1, symbol)}
      .value=${tier[name]}
      .unit=${name === "rate" ? "%" : ""}
      .placeholder=${name === "amount" ? t.maintenanceAmountAuto : ""}
      .problem=${this.#problem(key)}
      @field-edit=${({ text }: FieldEvent) =>
        this.dispatchEvent(
          new EditEvent(setTier(symbol, row, { [name]: text }), key),
        )}
    ></margin-field>`;
  }

  #tier(
    symbol: string,
    tier: TierRow,
    row: number,
    count: number,
  ): TemplateResult {
    return html`<tr>
      <td>
        ${
          row === 0
            ? html`<span class="zero">0</span>`
            : this.#tierField(symbol, row, "floor", tier)
        }
      </td>
      <td>${this.#tierField(symbol, row, "rate", tier)}</td>
      <td>${this.#tierField(symbol, row, "amount", tier)}</td>
      <td>
        ${
          count > 1 && row > 0
            ? html`<button
                class="quiet"
                type="button"
                aria-label=${t.removeTier(row + 1, symbol)}
                @click=${() => this.dispatchEvent(new EditEvent(removeTier(symbol, row)))}
              >
                ${t.remove}
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  #tiers(symbol: string, { tiers }: MarketDraft): TemplateResult {
    return html`<div>
      <table>
        <caption class="hidden-text">
          ${t.tiers(symbol)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.from}</th>
            <th scope="col">${t.rate}</th>
            <th scope="col">${t.maintenanceAmount}</th>
            <th scope="col"><span class="hidden-text">${t.remove}</span></th>
          </tr>
        </thead>
        <tbody>
          ${tiers.map((tier, row) => this.#tier(symbol, tier, row, tiers.length))}
        </tbody>
      </table>
      <button
        class="quiet add"
        type="button"
        aria-label="${t.addTier}: ${t.named(symbol)}"
        @click=${() => this.dispatchEvent(new EditEvent(addTier(symbol)))}
      >
        <span aria-hidden="true">+</span> ${t.addTier}
      </button>
    </div>`;
  }

  #contract(symbol: string, index: number): TemplateResult {
    const market = marketOf(this.draft, symbol);
    const kinds: [MarketDraft["kind"], string][] = [
      ["linear", t.linear],
      ["inverse", t.inverse],
    ];
    const owner = t.named(symbol);
    const size =
      market.kind === "linear" ? t.contractSizeLinear : t.contractSizeInverse;
    return html`<li class="item">
      <h4>${owner}</h4>
      <div class="contract">
        <div class="grid">
          ${choice({
            id: `kind-${String(index)}`,
            label: t.kind,
            name: t.fieldOf(t.kind, owner),
            chosen: market.kind,
            choices: kinds,
            problem: this.#problem(field.market(symbol, "kind")),
            pick: (kind) => {
              this.dispatchEvent(new EditEvent(setMarket(symbol, { kind })));
            },
          })}
          ${this.#term(symbol, "contractSize", size)}
          ${this.#term(symbol, "underlying", t.underlying)}
        </div>
        ${this.#tiers(symbol, market)}
      </div>
    </li>`;
  }

  protected override render() {
    const symbols = [...new Set(this.draft.positions.map((row) => row.symbol))];
    return html`<h3>${t.contracts}</h3>
      <ul>
        ${symbols.map((symbol, index) => this.#contract(symbol, index))}
      </ul>`;
  }
}
