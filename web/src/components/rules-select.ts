import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Draft, RulesChoice } from "../document/draft.js";
import type { RulesWish } from "../document/store.js";
import { ownPacks, packIndex, packOf } from "../rules/packs.js";
import { en } from "../text/en.js";
import { rulesText } from "../text/en-rules.js";
import { prose } from "../text/locale.js";

type Choose = (rules: RulesChoice) => void;

const offered = () => [...packIndex, ...ownPacks()];

/** Removed rules of one's own are named as long as an account of this page rests on them. */
const stillUsed = (chosen: RulesChoice) =>
  chosen.startsWith("own:") && !offered().some(({ id }) => id === chosen)
    ? [packOf(chosen)].filter((pack) => pack !== null)
    : [];

export function packName(id: string): string {
  const known = offered().find((pack) => pack.id === id);
  return known ? en.bar.pack(prose(known.venue), known.asOf) : id;
}

/** Superseded rules come after all that are in force. */
export function rulesOffered(): [value: string, name: string][] {
  const named = (superseded: boolean) =>
    offered()
      .filter((pack) => (pack.supersededBy !== null) === superseded)
      .map(({ id }): [string, string] => {
        const name = packName(id);
        return [id, superseded ? rulesText.superseded(name) : name];
      });
  return [...named(false), ...named(true), ["custom", en.bar.custom]];
}

/** The rules of an account that can only be looked at. */
export const rulesNamed = ({ rules }: Draft): TemplateResult =>
  html`<span class="pair">
    <span>${en.bar.rules}</span>
    ${rules === "custom" ? en.bar.custom : packName(rules)}
  </span>`;

/** All rules there are; those on their way show as chosen. */
export function rulesSelect(
  draft: Draft,
  wish: RulesWish | null,
  choose: Choose,
): TemplateResult {
  const chosen = wish?.state === "loading" ? wish.rules : draft.rules;
  const pick = (event: Event) => {
    choose((event.target as HTMLSelectElement).value);
  };
  return html`<span class="pair">
    <label for="rules">${en.bar.rules}</label>
    <select id="rules" @change=${pick}>
      ${stillUsed(draft.rules).map(({ id, venue, asOf }) => html`<option value=${id} .selected=${live(id === chosen)}>${en.bar.pack(prose(venue), asOf)}</option>`)}
      ${rulesOffered().map(
        ([value, name]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>
            ${name}
          </option>`,
      )}
    </select>
  </span>`;
}

/** Rules that are on their way, or that did not come and can be asked for again. */
export function rulesAwaited(
  wish: RulesWish | null,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!wish) return nothing;
  if (wish.state === "gone")
    return html`<p class="note" role="note">${rulesText.gone}</p>`;
  const name = packName(wish.rules);
  if (wish.state === "loading")
    return html`<p class="note" aria-busy="true">
      ${rulesText.fetching(name)}
    </p>`;
  return html`<p class="note" role="alert">
    ${rulesText.notFetched(name)}<button
      class="retry"
      type="button"
      @click=${() => {
        choose(wish.rules);
      }}
    >
      ${en.lazy.retry}
    </button>
  </p>`;
}
