import { css, html, nothing } from "lit";
import { findingsText, findingText } from "../text/en-findings.js";
import { linkPlace, linkText } from "../text/en-link.js";
import type { LinkNews } from "./link-follower.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

/** What a link that was opened could not say, and what it took the place of. */
export class LinkNotice extends MarginElement {
  static override properties = { news: { attribute: false } };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        border-block-end: 1px solid var(--margin-line);
        padding-block: 8px 10px;
        font-size: 13.5px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 22px;
      }
      .line > div {
        flex: 1 1 260px;
        min-width: 0;
      }
      li {
        padding-block-start: 4px;
        overflow-wrap: anywhere;
        color: var(--margin-soft);
      }
      li strong {
        color: var(--margin-ink);
        font-weight: 600;
      }
      .many {
        max-height: 40vh;
        overflow: auto;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  declare news: LinkNews;

  #problems() {
    const { problems } = this.news;
    if (problems.length === 0) return nothing;
    const many = problems.length > 6;
    return html`<strong>${findingsText.title(problems.length)}</strong>
      <ul
        class=${many ? "many" : ""}
        tabindex=${many ? "0" : nothing}
        aria-label=${findingsText.title(problems.length)}
      >
        ${problems.map((problem) => {
          const place = linkPlace(problem.path);
          return html`<li>
            ${
              place
                ? html`<strong><bdi>${place}</bdi></strong
                    >: `
                : nothing
            }<bdi>${findingText(problem)}</bdi>
          </li>`;
        })}
      </ul>`;
  }

  protected override render() {
    const { replaced } = this.news;
    return html`<section class="line" aria-label=${linkText.label}>
      <div>
        ${replaced ? html`<p>${linkText.replaced}</p>` : nothing}
        ${this.#problems()}
      </div>
      <button
        type="button"
        class="quiet"
        @click=${() => this.dispatchEvent(new Event("notice-dismiss"))}
      >
        ${linkText.dismiss}
      </button>
    </section>`;
  }
}
