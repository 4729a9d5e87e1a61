import { css, html, nothing, type TemplateResult } from "lit";
import { drainStyles } from "../charts/drain.js";
import type { Screen } from "../document/calculate.js";
import { currencyOf } from "../document/convert.js";
import type { Draft, PositionDraft } from "../document/draft.js";
import {
  marketOf,
  setDraft,
  setMarket,
  setPosition,
  setRules,
} from "../document/edit.js";
import { field, type Problem } from "../document/fields.js";
import {
  type FundingTerms,
  hourlyCosts,
  readFundingTerms,
  usualHours,
} from "../document/funding-ahead.js";
import { readFeeRate } from "../document/fee-rate.js";
import { feeLines } from "../document/liquidation-fee.js";
import type { Engine } from "../engine/contract.js";
import { en } from "../text/en.js";
import { enFunding as t } from "../text/en-funding.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { feeTable, livesSection, pricesSection } from "./funding-results.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import { savePicture } from "./save-picture.js";
import { type Cell, sheetTable, sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";

/** Positions whose fee is worked out, each with calls of the engine. */
const MOST_FEES = 100;

/** Fees and funding: what was paid, what is to come, and what a liquidation takes. */
export class PanelFunding extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    locked: { type: Boolean },
    tried: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    sheetTableStyles,
    drainStyles,
    css`
      .ahead,
      .fee-rate {
        display: block;
        width: 190px;
        margin-top: 10px;
      }
      .bound {
        display: block;
      }
      .inputs th,
      .inputs td {
        vertical-align: baseline;
      }
      .life {
        font-weight: 600;
      }
      @container (min-width: 641px) {
        .lives th,
        .lives td {
          overflow-wrap: break-word;
        }
        .lives th:last-child {
          width: 24%;
        }
        .inputs margin-field {
          max-width: 150px;
        }
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  declare locked: boolean;
  /** A fee rate tried out beside a venue's rules, which hold none. */
  declare tried: string;

  constructor() {
    super();
    this.tried = "";
  }

  #problem(problem: Problem | undefined): string {
    return problem ? en.problem(problem) : "";
  }

  #edit(edit: EditEvent["edit"], name: string): void {
    this.dispatchEvent(new EditEvent(edit, name));
  }

  #paid(row: PositionDraft, spoken: string): TemplateResult {
    const key = field.position(row.id, "fundingPaid");
    return html`<margin-field
      ?locked=${this.locked}
      label=${t.paidOf(spoken)}
      placeholder="0"
      .value=${row.fundingPaid}
      .problem=${this.#problem(this.screen.problems.get(key))}
      @field-edit=${({ text }: FieldEvent) => {
        this.#edit(setPosition(row.id, { fundingPaid: text }), key);
      }}
    ></margin-field>`;
  }

  #term(
    symbol: string,
    name: "fundingRate" | "fundingHours",
    { problems }: FundingTerms,
  ): TemplateResult {
    const key = field.market(symbol, name);
    const isRate = name === "fundingRate";
    return html`<margin-field
      ?locked=${this.locked}
      label=${isRate ? t.rateOf(symbol) : t.intervalOf(symbol)}
      placeholder=${isRate ? "0" : String(usualHours(this.draft))}
      unit=${isRate ? "%" : t.hoursUnit}
      .value=${marketOf(this.draft, symbol)[name]}
      .problem=${this.#problem(problems.get(key))}
      @field-edit=${({ text }: FieldEvent) => {
        this.#edit(setMarket(symbol, { [name]: text }), key);
      }}
    ></margin-field>`;
  }

  /** What a position pays an hour, by the figures that are on the page. */
  #perHour(row: PositionDraft, terms: FundingTerms): string {
    const { figures } = this.screen;
    const index = figures?.rows.indexOf(row.id) ?? -1;
    if (!figures || index < 0) return t.notCounted;
    const cost = hourlyCosts(figures, terms)[index] ?? null;
    return cost === null ? t.noRate : t.pays(cost, figures.account.currency);
  }

  #row(row: PositionDraft, index: number, terms: FundingTerms): Cell[] {
    const { positions } = this.draft;
    const name = t.rowName(row.symbol, row.side);
    const first = positions.findIndex(({ symbol }) => symbol === row.symbol);
    const spoken = t.rowNumber(row.symbol || "position", index + 1);
    const leader = positions[first];
    const same =
      leader && first < index
        ? html`<span class="soft"
            >${t.sameAs(t.rowName(leader.symbol, leader.side))}</span
          >`
        : null;
    return [
      name,
      this.#paid(row, spoken),
      same ?? this.#term(row.symbol, "fundingRate", terms),
      same ?? this.#term(row.symbol, "fundingHours", terms),
      this.#perHour(row, terms),
    ];
  }

  #inputs(terms: FundingTerms): TemplateResult {
    const labels = [
      t.position,
      t.paid(currencyOf(this.draft)),
      t.rate,
      t.interval,
      t.perHour,
    ];
    const table = sheetTable({
      caption: t.paidTitle,
      head: labels,
      labels,
      rows: this.draft.positions.map((row, index) =>
        this.#row(row, index, terms),
      ),
    });
    return html`<section class="inputs" aria-label=${t.paidTitle}>
      ${table}
      <p class="aside">${t.signs}</p>
    </section>`;
  }

  #ahead({ problems, hoursAhead }: FundingTerms): TemplateResult {
    const problem = this.#problem(problems.get(field.hoursAhead));
    return html`<margin-field
      class="ahead"
      show-label
      label=${t.hoursAhead}
      unit=${t.hoursUnit}
      .value=${this.draft.hoursAhead}
      .hint=${hoursAhead === null ? "" : t.hoursHint(hoursAhead)}
      .problem=${problem}
      @field-edit=${({ text }: FieldEvent) => {
        this.#edit(setDraft({ hoursAhead: text }), field.hoursAhead);
      }}
    ></margin-field>`;
  }

  #feeField(value: string, problem: string): TemplateResult {
    const typed = ({ text }: FieldEvent): void => {
      if (this.draft.rules !== "custom") this.tried = text;
      else
        this.#edit(
          setRules({ liquidationFeeRate: text }),
          field.rule("liquidationFeeRate"),
        );
    };
    return html`<margin-field
      class="fee-rate"
      show-label
      label=${t.feeRate}
      spoken="${t.feeRate}: ${t.feeTitle}"
      unit="%"
      placeholder="0"
      .value=${value}
      .problem=${problem}
      @field-edit=${typed}
    ></margin-field>`;
  }

  #fees(figures: Screen["figures"]): TemplateResult {
    const custom = this.draft.rules === "custom";
    const inRules = figures?.account.rules.liquidationFeeRate ?? 0;
    const key = field.rule("liquidationFeeRate");
    const typed = readFeeRate(this.tried);
    const rate = inRules > 0 ? inRules : custom ? null : typed.rate;
    const wrong = custom
      ? this.#problem(this.screen.problems.get(key))
      : typed.code
        ? en.problem({ field: key, code: typed.code })
        : "";
    const value = custom
      ? this.draft.customRules.liquidationFeeRate
      : this.tried;
    const asked = custom || inRules === 0;
    const count = figures?.rows.length ?? 0;
    return html`<section aria-labelledby="fee">
      <h3 id="fee">${t.feeTitle}</h3>
      <p class="intro">
        ${inRules > 0 ? t.feeInRules(inRules) : t.feeNone(custom)}
      </p>
      ${asked ? this.#feeField(value, wrong) : nothing}
      ${
        figures && rate
          ? html`<p class="aside">${t.feeNote}</p>
              ${feeTable(
                feeLines(this.engine, figures, rate, MOST_FEES),
                figures.account.currency,
              )}
              ${count > MOST_FEES ? html`<p class="aside">${t.more(MOST_FEES, count)}</p>` : nothing}`
          : nothing
      }
    </section>`;
  }

  #results(terms: FundingTerms): TemplateResult {
    const { draft, screen } = this;
    const { figures, stale } = screen;
    const { hourly } = terms;
    if (!figures) return html`<p class="aside">${t.unread}</p>`;
    return html`<div class=${stale ? "is-stale" : ""}>
      ${stale ? html`<p class="stale-note">${t.stale}</p>` : nothing}
      ${
        hourly.size > 0
          ? html`${livesSection(figures, terms, (part) => savePicture({ draft, screen, ...part }))}
            ${this.#ahead(terms)} ${pricesSection(this.engine, figures, terms)}`
          : html`<p class="aside">${t.askRates}</p>`
      }
    </div>`;
  }

  protected override render() {
    const terms = readFundingTerms(this.draft);
    const any = this.draft.positions.length > 0;
    return html`<h2>${en.panels.titles.funding}</h2>
      <p class="intro">${t.intro}</p>
      ${
        any
          ? html`${this.#inputs(terms)} ${this.#results(terms)}
            ${this.#fees(this.screen.figures)}`
          : html`<p class="aside">${t.noPosition}</p>`
      }`;
  }
}
