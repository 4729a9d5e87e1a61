import { css, html, nothing, type TemplateResult } from "lit";
import type { Assumption } from "../document/assumption.js";
import type { Comparison, Told } from "../document/comparison.js";
import type { Following } from "../document/follow.js";
import { departures } from "../rules/departures.js";
import { type Place, enReconcile as words } from "../text/en-reconcile.js";
import { EditEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";
import { prose } from "../text/locale.js";

/** What explains the exchange's price, in a sentence, with the figures and a way to follow it. */
export class ReconcileAnswer extends MarginElement {
  static override properties = {
    comparison: { attribute: false },
    locked: { type: Boolean },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: 22px;
      }
      .answer {
        font: 400 21px/1.42 var(--margin-serif);
        max-width: 58ch;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      .one {
        border-top: 1px solid var(--margin-line);
        margin-top: 18px;
        padding-top: 12px;
      }
      h4 {
        font: 600 15px/1.45 var(--margin-sans);
        margin: 0 0 6px;
        max-width: 64ch;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 36px;
        margin: 14px 0 10px;
      }
      dt {
        color: var(--margin-soft);
        font-size: 12.5px;
      }
      dd {
        font-size: 17px;
      }
      .one p,
      .rest p {
        max-width: 68ch;
        font-size: 14px;
        padding-top: 5px;
      }
      .source,
      .note {
        color: var(--margin-soft);
        font-size: 13px;
      }
      .follow {
        text-decoration: underline;
        text-underline-offset: 4px;
        font-weight: 600;
        margin-top: 8px;
      }
    `,
  ];
  declare comparison: Comparison;
  /** The account can be looked at only. */
  declare locked: boolean;

  get #place(): Place {
    const { symbol, underlying, currency, asked } = this.comparison;
    return { symbol, underlying, currency, world: asked.world };
  }

  #figures(told: Told): TemplateResult {
    const { findings } = this.comparison;
    const { typed, ours } = findings;
    const rows: [string, string][] = [
      [words.exchange, words.priced(typed.value, findings)],
      [words.under, words.priced(told.price, findings, 2)],
      [
        words.ours,
        ours === null ? words.noPrice : words.priced(ours, findings, 2),
      ],
    ];
    return html`<dl>
      ${rows.map(
        ([name, figure]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${figure}</dd>
          </div>`,
      )}
    </dl>`;
  }

  #reason(one: Assumption): TemplateResult {
    const departure = departures[one.kind];
    const found = this.comparison.sourceOf(one.kind);
    const source = found?.name === departure?.source ? null : found;
    return html`<p>
        ${words.reason(one)}
        ${
          source
            ? html`<span class="source"
                >${words.source(source.name, source.date)}</span
              >`
            : nothing
        }
      </p>
      ${
        departure
          ? html`<p>
              ${prose(departure.fact)}
              <span class="source"
                >${words.source(departure.source, departure.date)}</span
              >
            </p>`
          : nothing
      }`;
  }

  #wish({ edit, changes }: Following): void {
    const switches = changes.some(
      ({ kind }) => kind === "isolated" || kind === "cross",
    );
    if (switches) this.dispatchEvent(new Event("margin-mode-follows"));
    this.dispatchEvent(new EditEvent(edit, null, words.followed));
  }

  #follow(
    following: Following | null,
    label: string,
    id: string,
  ): TemplateResult | typeof nothing {
    if (this.locked) return nothing;
    if (!following) return html`<p class="note">${words.noFollow}</p>`;
    const { changes } = following;
    return html`<button
        type="button"
        class="follow"
        aria-describedby=${id}
        @click=${() => {
          this.#wish(following);
        }}
      >
        ${label}
      </button>
      <p class="note" id=${id}>
        ${words.changes(changes, this.comparison.currency)}
      </p>`;
  }

  #told(told: Told, index: number): TemplateResult | typeof nothing {
    const { assumptions, likewise } = told;
    if (assumptions.length === 0) return nothing;
    const alone = this.comparison.told.length === 1;
    return html`<div class="one">
      ${alone ? nothing : html`<h4>${words.capital(words.together(assumptions, this.#place))}</h4>`}
      ${this.#figures(told)} ${assumptions.map((one) => this.#reason(one))}
      ${
        likewise.length > 0
          ? html`<p class="note">${words.likewise(likewise, this.#place)}</p>`
          : nothing
      }
      ${this.#follow(told.following, words.follow, `changes-${String(index)}`)}
    </div>`;
  }

  #nearest(): TemplateResult | typeof nothing {
    const { nearest, findings, markPrice } = this.comparison;
    if (findings.outcome !== "none") return nothing;
    if (!nearest)
      return html`<p>
        ${words.wrongSide(findings.bound, words.priced(markPrice, findings))}
      </p>`;
    const { assumptions, price, gap } = nearest;
    return html`<p>
      ${words.nearest(
        assumptions,
        this.#place,
        words.priced(price, findings),
        words.gap(gap, findings),
        words.digits(price, findings),
      )}
    </p>`;
  }

  #funding(): TemplateResult | typeof nothing {
    const { findings, funding, currency, asked } = this.comparison;
    if (findings.outcome === "found" || !findings.funding) return nothing;
    const { amount, decimals } = findings.funding;
    return html`<div class="one">
      <p>
        ${words.funding(amount, decimals, currency, asked.world, findings.outcome === "perhaps")}
      </p>
      ${this.#follow(funding, words.followFunding, "changes-funding")}
    </div>`;
  }

  protected override render() {
    const { told, findings } = this.comparison;
    const sure = findings.outcome === "found";
    return html`<p class="answer">${words.answer(findings, this.#place)}</p>
      <div class="rest">${this.#nearest()}</div>
      ${told.map((one, index) => this.#told(one, index))} ${this.#funding()}
      <div class="rest">
        ${sure ? nothing : html`<p class="note">${words.unknown}</p>`}
      </div>
      <reconcile-table .comparison=${this.comparison}></reconcile-table>`;
  }
}
