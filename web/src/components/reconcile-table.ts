import { css, html, nothing } from "lit";
import type { Comparison, Line } from "../document/comparison.js";
import { enReconcile as words } from "../text/en-reconcile.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

/** All assumptions and what each alone would give, behind a button: which matters, and how much. */
export class ReconcileTable extends MarginElement {
  static override properties = {
    comparison: { attribute: false },
    open: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: 20px;
        border-top: 1px solid var(--margin-line);
        padding-top: 8px;
        font-size: 14px;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        max-width: 860px;
        margin-top: 8px;
      }
      caption {
        text-align: start;
        font-weight: 600;
        padding-bottom: 6px;
      }
      th {
        font-weight: 400;
        text-align: start;
        vertical-align: baseline;
        padding-block: 5px;
        padding-inline: 0 20px;
      }
      thead th {
        color: var(--margin-soft);
        font-size: 12.5px;
        vertical-align: bottom;
      }
      td {
        text-align: end;
        white-space: nowrap;
        vertical-align: baseline;
        padding-block: 5px;
        padding-inline: 20px 0;
      }
      thead th:not(:first-child) {
        text-align: end;
        padding-block: 5px;
        padding-inline: 20px 0;
      }
      tr {
        border-bottom: 1px solid var(--margin-line);
      }
      .agrees {
        font-weight: 600;
      }
      .same {
        color: var(--margin-soft);
      }
      .beneath {
        display: none;
      }
      @container (max-width: 560px) {
        .beside {
          display: none;
        }
        .beneath {
          display: block;
          font-size: 12.5px;
        }
        th {
          padding-inline-end: 8px;
        }
        td,
        thead th:not(:first-child) {
          padding-inline-start: 8px;
        }
      }
    `,
  ];
  declare comparison: Comparison;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  #line({ assumption, price, gap, mark }: Line) {
    const { findings, symbol, underlying, currency, asked } = this.comparison;
    const place = { symbol, underlying, currency, world: asked.world };
    const away = gap === null ? "" : words.signedGap(gap, findings);
    const said = mark ? words[mark] : away;
    return html`<tr class=${mark ?? ""}>
      <th scope="row">${words.oneClause(assumption, place)}</th>
      <td>
        ${price === null ? words.noPrice : words.priced(price, findings)}
        <span class="beneath">${said}</span>
      </td>
      <td class="beside">${said}</td>
    </tr>`;
  }

  protected override render() {
    const { lines } = this.comparison;
    return html`<button
        type="button"
        class="quiet"
        aria-expanded=${this.open ? "true" : "false"}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${this.open ? words.hideAll : words.showAll(lines.length)}
      </button>
      ${
        this.open
          ? html`<table>
              <caption>
                ${words.table}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${words.assumed}</th>
                  <th scope="col">${words.gives}</th>
                  <th scope="col" class="beside">${words.away}</th>
                </tr>
              </thead>
              <tbody>
                ${lines.map((line) => this.#line(line))}
              </tbody>
            </table>`
          : nothing
      }`;
  }
}
