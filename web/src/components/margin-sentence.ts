import { css, html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import { en } from "../text/en.js";
import { heldSentence } from "../text/held.js";
import { sentence, sentenceNote } from "../text/sentence.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

/** The heart of the page: what the worst trade does to the rest, in both worlds. */
export class MarginSentence extends MarginElement {
  static override properties = { screen: { attribute: false } };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        padding: 38px 0 34px;
      }
      .lede {
        font: 400 clamp(23px, 3.1cqi, 35px) / 1.28 var(--margin-serif);
        letter-spacing: var(--tracking, -0.012em);
        font-variant-numeric: lining-nums proportional-nums;
        max-width: 31em;
        min-height: 2.5em;
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }
      em {
        font-style: var(--slant, italic);
      }
      .note {
        color: var(--margin-soft);
        font-size: 13.5px;
        margin-top: 10px;
        max-width: 66em;
        overflow-wrap: anywhere;
      }
      .stale {
        /* In the space above the sentence, so that nothing jumps while somebody types. */
        position: absolute;
        top: 10px;
        color: var(--margin-alert);
        font-size: 13.5px;
        line-height: 1.4;
        font-weight: 600;
      }
      .is-stale .lede,
      .is-stale .lede .cross,
      .is-stale .lede .isolated {
        color: var(--margin-soft);
      }
      .elsewhere {
        margin: 0 0 16px;
        font-size: 14px;
        overflow-wrap: anywhere;
      }
      .elsewhere h2 {
        font: 600 14px var(--margin-sans);
      }
      @container (max-width: 560px) {
        :host {
          padding: 40px 0 26px;
        }
        .stale {
          top: 6px;
          font-size: 12.5px;
          line-height: 1.25;
        }
      }
    `,
  ];
  declare screen: Screen;

  #elsewhere() {
    const { elsewhere } = this.screen;
    if (elsewhere.length === 0) return nothing;
    return html`<div class="elsewhere">
      <h2>${en.elsewhere.title}</h2>
      <ul>
        ${elsewhere.map((problem) => html`<li>${en.elsewhere.item(problem)}</li>`)}
      </ul>
    </div>`;
  }

  protected override render() {
    const { figures, stale } = this.screen;
    if (!figures) {
      return html`${this.#elsewhere()}
        <p part="lede" class="lede">${en.unread}</p>`;
    }
    const { story, account } = figures;
    const spans = sentence(story).map(({ text, tone }) => {
      if (tone === "trade") return html`<em>${text}</em>`;
      return tone ? html`<span class=${tone}>${text}</span>` : text;
    });
    const symbols = account.markets.map((market) => market.symbol);
    return html`<div class=${stale ? "is-stale" : ""}>
      ${stale ? html`<p class="stale">${en.stale}</p>` : nothing}
      ${this.#elsewhere()}
      <p part="lede" class="lede">${spans}</p>
      <p class="note">${sentenceNote(story, symbols)}</p>
      ${
        story.held
          ? html`<p class="note">
              ${heldSentence(story.held, story.currency)}
            </p>`
          : nothing
      }
    </div>`;
  }
}
