import { css, html, nothing, type TemplateResult } from "lit";
import { comma } from "../text/format.js";
import { rulesAssumed } from "../document/rules-assumed.js";
import type { Draft } from "../document/draft.js";
import { packOf, type PackSource, type RulePack } from "../rules/packs.js";
import { en } from "../text/en.js";
import { rulesText } from "../text/en-rules.js";
import { MarginElement } from "./margin-element.js";
import { languages } from "../text/locales.js";
import { LanguageEvent } from "./events.js";
import { base } from "./tokens.js";
import { prose } from "../text/locale.js";

/** The small print: what the figures leave out, where the rules come from, where the sums are done. */
export class MarginFooter extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    fullPage: { attribute: false },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-top: 56px;
        border-top: 1px solid var(--margin-ink);
        padding-top: 12px;
        color: var(--margin-soft);
        font-size: 13px;
        overflow-wrap: anywhere;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 8px 48px;
      }
      p + p,
      p + ul,
      ul + p {
        margin-top: 6px;
      }
      li {
        padding-inline-start: 1em;
        text-indent: -1em;
        overflow-wrap: anywhere;
      }
      li::before {
        content: "\\2013\\2002";
      }
      .languages {
        display: flex;
        flex-wrap: wrap;
        gap: 0 18px;
      }
      .languages button {
        min-height: 24px;
      }
      .languages [aria-pressed="true"] {
        color: var(--margin-ink);
        font-weight: 600;
      }
      .languages button:hover {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      summary {
        cursor: pointer;
        min-height: 24px;
      }
      details[open] summary {
        margin-block-end: 8px;
      }
      .full {
        float: inline-end;
        line-height: 24px;
      }
      a {
        color: inherit;
        text-underline-offset: 3px;
      }
      @container (max-width: 700px) {
        .columns {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  declare draft: Draft;
  /** Where the same account is on a page of its own; null: this is it. */
  declare fullPage: string | null;

  constructor() {
    super();
    this.fullPage = null;
  }

  #source({ fact, name, url, date, by }: PackSource): TemplateResult {
    const title = url
      ? html`<a href=${url} rel="noreferrer">${name}</a>`
      : name;
    return html`<li>
      ${prose(fact)}: ${title}${comma()}${rulesText.published(date, by)}
    </li>`;
  }

  #pack(pack: RulePack): TemplateResult {
    const { venue, asOf, covers, supersededBy, sources } = pack;
    const assumed = rulesAssumed(pack, this.draft);
    return html`<p>
        ${rulesText.from(prose(venue), asOf, prose(covers))}
        ${supersededBy ? rulesText.replaced : nothing}
      </p>
      ${
        assumed.length > 0
          ? html`<p>${rulesText.assumed}</p>
              <ul class="assumed">
                ${assumed.map((text) => html`<li>${text}</li>`)}
              </ul>`
          : nothing
      }
      <p>${rulesText.sources}</p>
      <ul class="sources">
        ${sources.map((source) => this.#source(source))}
      </ul>`;
  }

  #languages(): TemplateResult {
    const spoken = this.spokenIn.id;
    return html`<p
      class="languages no-print"
      role="group"
      aria-label=${en.footer.languages}
    >
      ${languages.map(
        ({ id, name }) =>
          html`<button
            type="button"
            lang=${id}
            aria-pressed=${id === spoken ? "true" : "false"}
            @click=${() => this.dispatchEvent(new LanguageEvent(id))}
          >
            ${name}
          </button>`,
      )}
    </p>`;
  }

  /** In a frame the small print is folded, and the way to the page in full stands beside it. */
  protected override render() {
    if (this.fullPage === null) return this.#print();
    return html`<p class="full no-print">
        <a href=${this.fullPage} target="_blank" rel="noopener"
          >${en.footer.full}</a
        >
      </p>
      <details>
        <summary>${en.footer.label}</summary>
        ${this.#print()}
      </details>`;
  }

  #print() {
    const pack = packOf(this.draft.rules);
    return html`<div class="columns" role="note" aria-label=${en.footer.label}>
      <div>
        <p>${en.footer.unknown}</p>
        <p>${en.footer.privacy}</p>
        ${languages.length > 1 ? this.#languages() : nothing}
      </div>
      <div>${pack ? this.#pack(pack) : html`<p>${en.footer.custom}</p>`}</div>
    </div>`;
  }
}
