import { css, html, LitElement } from "lit";
import type { Draft } from "../document/draft.js";
import { packOf, type RulePack } from "../rules/packs.js";
import { en } from "../text/en.js";
import { base } from "./tokens.js";

const sourcesOf = (pack: RulePack): string =>
  pack.sources.map(({ fact, name }) => `${fact}: ${name}.`).join(" ");

/** The small print: what the figures leave out, where the rules come from, where the sums are done. */
export class MarginFooter extends LitElement {
  static override properties = { draft: { attribute: false } };
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
        grid-template-columns: 3fr 2fr;
        gap: 8px 48px;
      }
      p + p {
        margin-top: 6px;
      }
      @container (max-width: 700px) {
        .columns {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];
  declare draft: Draft;

  protected override render() {
    const pack = packOf(this.draft.rules);
    const rules = pack
      ? en.footer.pack(pack.venue, pack.asOf, sourcesOf(pack))
      : en.footer.custom;
    return html`<div class="columns" role="note" aria-label=${en.footer.label}>
      <p>${en.footer.unknown}</p>
      <div>
        <p>${rules}</p>
        <p>${en.footer.privacy}</p>
      </div>
    </div>`;
  }
}
