import { css, html, nothing, type TemplateResult } from "lit";
import { readFeeRate } from "../document/fee-rate.js";
import type { ImportedTable } from "../document/table-import.js";
import { plainTerms, type TableTerms } from "../document/table-keep.js";
import type { FoundMarket } from "../document/table-rows.js";
import { en } from "../text/en.js";
import { enTables as t } from "../text/en-tables.js";
import { choice } from "./choice.js";
import type { FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import { type Cell, sheetTable, sheetTableStyles } from "./sheet-table.js";
import { termsStyles } from "./terms-styles.js";
import { base } from "./tokens.js";

const MOST_SHOWN = 20;

/** The table is to be kept as it is previewed. */
export class KeepEvent extends Event {
  static readonly type = "table-keep";
  constructor(readonly terms: TableTerms) {
    super(KeepEvent.type);
  }
}

/** What was read of a table, what is wrong with it, and what is still to be said about it. */
export class TablePreview extends MarginElement {
  static override properties = {
    table: { attribute: false },
    terms: { state: true },
    tried: { state: true },
  };
  static override styles = [
    base,
    termsStyles,
    panelStyles,
    sheetTableStyles,
    css`
      .problems {
        color: var(--margin-alert);
        font-weight: 600;
        font-size: 13px;
      }
      li {
        overflow-wrap: anywhere;
        padding: 1px 0;
      }
      .grid {
        margin: 8px 0 18px;
      }
      .name {
        max-width: 300px;
        margin-top: 10px;
      }
      .keep {
        color: var(--margin-ink);
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 4px;
        margin-inline-end: 24px;
      }
    `,
  ];
  declare table: ImportedTable;
  declare terms: TableTerms;
  /** Once it was tried to keep it, a missing name is said. */
  declare tried: boolean;

  constructor() {
    super();
    this.terms = plainTerms();
    this.tried = false;
  }

  #set(patch: Partial<TableTerms>): void {
    this.terms = { ...this.terms, ...patch };
  }

  #list<T>(items: readonly T[], text: (item: T) => string, kind: string) {
    const more = items.length - MOST_SHOWN;
    return html`<ul class=${kind}>
      ${items.slice(0, MOST_SHOWN).map((item) => html`<li>${text(item)}</li>`)}
      ${more > 0 ? html`<li>${t.rest(more)}</li>` : nothing}
    </ul>`;
  }

  #row(market: FoundMarket): Cell[] {
    const { symbol, written, kind, tiers, knownUpTo, currency } = market;
    const { contractSize, underlying } = market;
    const rates = tiers.map((tier) => tier.maintenanceMarginRate);
    const unit = this.terms.tierBasis === "contracts" ? t.contracts : currency;
    return [
      symbol,
      written,
      t[kind],
      t.sizeOf(contractSize, kind === "linear" ? underlying : t.quote),
      String(tiers.length),
      t.ratesOf(rates[0] ?? 0, rates.at(-1) ?? 0),
      t.knownUpTo(knownUpTo, unit),
    ];
  }

  #preview(): TemplateResult {
    const { markets } = this.table;
    const labels = [
      t.contract,
      t.written,
      t.kind,
      t.contractSize,
      t.tiers,
      t.rates,
      t.upTo,
    ];
    const more = markets.length - MOST_SHOWN;
    return html`${sheetTable({
      caption: t.preview,
      head: labels,
      labels,
      rows: markets.slice(0, MOST_SHOWN).map((market) => this.#row(market)),
    })}
    ${more > 0 ? html`<p class="aside">${t.rest(more)}</p>` : nothing}`;
  }

  #choices(): TemplateResult {
    const { terms } = this;
    const words = en.terms;
    return html`<div class="grid">
      ${choice({
        id: "tierBasis",
        label: words.tierBasis,
        chosen: terms.tierBasis,
        choices: [
          ["notional", words.byNotional],
          ["contracts", words.byContracts],
        ],
        pick: (tierBasis) => {
          this.#set({ tierBasis });
        },
      })}
      ${choice({
        id: "tierRule",
        label: words.tierRule,
        chosen: terms.tierRule,
        choices: [
          ["progressive", words.progressive],
          ["whole", words.whole],
        ],
        pick: (tierRule) => {
          this.#set({ tierRule });
        },
      })}
      ${choice({
        id: "maintenancePrice",
        label: words.maintenancePrice,
        chosen: terms.maintenancePrice,
        choices: [
          ["mark", words.markPrice],
          ["entry", words.entryPrice],
        ],
        pick: (maintenancePrice) => {
          this.#set({ maintenancePrice });
        },
      })}
      ${choice({
        id: "closeFeeOn",
        label: words.closeFeeOn,
        chosen: terms.closeFeeOn,
        choices: [
          ["none", words.feeNone],
          ["mark", words.feeMark],
          ["bankruptcy", words.feeBankruptcy],
        ],
        pick: (closeFeeOn) => {
          this.#set({ closeFeeOn });
        },
      })}
      ${this.#fee()}
    </div>`;
  }

  #fee(): TemplateResult {
    const { code } = readFeeRate(this.terms.closeFeeRate);
    return html`<margin-field
      class="fee"
      show-label
      label=${en.terms.closeFeeRate}
      unit="%"
      placeholder="0"
      .value=${this.terms.closeFeeRate}
      .problem=${code ? en.problem({ field: "", code }) : ""}
      @field-edit=${({ text }: FieldEvent) => {
        this.#set({ closeFeeRate: text });
      }}
    ></margin-field>`;
  }

  #keep(): void {
    this.tried = true;
    const { name, closeFeeRate } = this.terms;
    const nameless = name.trim() === "";
    if (nameless || readFeeRate(closeFeeRate).code) {
      const wrong = nameless ? ".name" : ".fee";
      this.renderRoot.querySelector<HTMLElement>(wrong)?.focus();
      return;
    }
    this.dispatchEvent(new KeepEvent(this.terms));
  }

  #form(): TemplateResult {
    const nameless = this.tried && this.terms.name.trim() === "";
    return html`<h3>${t.rulesTitle}</h3>
      <p class="intro">${t.rulesNote}</p>
      ${this.#choices()}
      <margin-field
        class="name"
        show-label
        words
        label=${t.name}
        .value=${this.terms.name}
        .hint=${t.nameHint}
        .problem=${nameless ? t.nameEmpty : ""}
        @field-edit=${({ text }: FieldEvent) => {
          this.#set({ name: text });
        }}
      ></margin-field>
      <p class="aside">
        <button
          type="button"
          class="keep"
          @click=${() => {
            this.#keep();
          }}
        >
          ${t.keep}
        </button>
        <button
          type="button"
          class="quiet"
          @click=${() => this.dispatchEvent(new Event("table-leave"))}
        >
          ${t.cancel}
        </button>
      </p>`;
  }

  protected override render() {
    const { problems, skipped, markets, currency } = this.table;
    const usable = markets.length > 0;
    return html`${
        problems.length > 0
          ? html`<div role="alert">
              <h3>${t.problems(problems.length)}</h3>
              ${this.#list(problems, t.problem, "problems")}
            </div>`
          : nothing
      }
      <h3>${t.found(markets.length, currency)}</h3>
      ${usable ? this.#preview() : nothing}
      ${
        skipped.length > 0
          ? html`<h3>${t.skippedTitle(skipped.length)}</h3>
              ${this.#list(skipped, t.skipped, "soft")}`
          : nothing
      }
      ${usable ? this.#form() : nothing}`;
  }
}
