import { html, nothing, type TemplateResult } from "lit";
import type { Line, Place } from "../document/venue-lines.js";
import { isComparable } from "../document/venue-lines.js";
import type { VenueRun } from "../document/venue-run.js";
import uncovered from "../rules/not-covered.json";
import { packIndex } from "../rules/packs.js";
import { venues as words } from "../text/en-venues.js";
import { prose } from "../text/locale.js";

export const nameOf = ({ pack }: Line): string =>
  pack ? prose(pack.venue) : words.custom;

export const dateOf = ({ pack }: Line): string =>
  pack ? words.dated(pack) : words.customDate;

/** Venues that have no figure for the position, by the reason. */
export function apartList(
  places: readonly Place[],
  symbol: string,
): TemplateResult | typeof nothing {
  const reasons = new Map<string, Line[]>();
  for (const place of places) {
    const why = place.unlike.isolated ?? place.unlike.cross;
    if (isComparable(place) || !why) continue;
    const text = words.unlike(why, symbol);
    reasons.set(text, [...(reasons.get(text) ?? []), place.line]);
  }
  if (reasons.size === 0) return nothing;
  return html`<h3>${words.apartTitle(symbol)}</h3>
    <dl class="apart reasons">
      ${[...reasons].map(
        ([reason, lines]) =>
          html`<dt>${reason}</dt>
            <dd>
              ${lines.map(
                (line) =>
                  html`<span class="one"
                    >${nameOf(line)}
                    <span class="date">${dateOf(line)}</span></span
                  >`,
              )}
            </dd>`,
      )}
    </dl>`;
}

/** Packs on their way, and those that did not come. */
export function awaitedList(run: VenueRun): TemplateResult | typeof nothing {
  const entries = packIndex.filter(
    ({ id }) => run.isLoading(id) || run.failed.has(id),
  );
  if (entries.length === 0) return nothing;
  const again = () => {
    run.load();
  };
  return html`<dl class="apart awaited">
    ${entries.map((pack) => {
      const { id, venue } = pack;
      const state = run.isLoading(id)
        ? words.loading
        : html`${words.failed}
            <button
              type="button"
              aria-label=${words.retryOf(venue)}
              @click=${again}
            >
              ${words.retry}
            </button>`;
      return html`<dt>
          ${prose(venue)} <span class="date">${words.dated(pack)}</span>
        </dt>
        <dd>${state}</dd>`;
    })}
  </dl>`;
}

/** Venues whose rules this page cannot follow, each with its reason. */
export const uncoveredList = (): TemplateResult =>
  html`<h3>${words.uncoveredTitle}</h3>
    <dl class="apart">
      ${uncovered.map(
        ({ venue, reason }) =>
          html`<dt>${prose(venue)}</dt>
            <dd>${prose(reason)}</dd>`,
      )}
    </dl>`;
