import { html, nothing, type TemplateResult } from "lit";
import {
  type Difference,
  differenceIn,
  rateAt,
  verdictOf,
  type Walk,
} from "../document/venue-causes.js";
import { type WorldName, worldNames } from "../document/venue-lines.js";
import type { Account } from "../engine/contract.js";
import { type Terms, venues as words } from "../text/en-venues.js";
import { assumptionsOf, type VenueView } from "./venue-row.js";
import { prose } from "../text/locale.js";

/** Where a position is in the part of the account that is walked. */
const indexIn = ({ place }: VenueView): number => place.index ?? -1;

const termsOf = (
  account: Account,
  index: number,
  price: number | null,
): Terms => ({
  rules: account.rules,
  rate: price === null ? null : rateAt(account, index, price),
});

function steps(
  difference: Difference,
  terms: readonly [Terms, Terms],
  world: WorldName,
  tickSize: number | undefined,
): TemplateResult | typeof nothing {
  const { causes, from, to } = difference;
  if (from === null || to === null || causes.length < 2) return nothing;
  const figure = (value: number) => words.signedBy(value, to, tickSize);
  return html`<dl class="steps" aria-label=${words.steps(world)}>
    ${causes.map(
      ({ aspects, by }) =>
        html`<dt>${figure(by)}</dt>
          <dd>${words.cause(aspects, ...terms)}</dd>`,
    )}
    <dt class="sum">${figure(to - from)}</dt>
    <dd class="sum">${words.stepsOrder}</dd>
  </dl>`;
}

function inWorld(
  view: VenueView,
  walk: Walk,
  world: WorldName,
): TemplateResult | typeof nothing {
  if (!view.place.risk[world]) return nothing;
  const index = indexIn(view);
  const difference = differenceIn(walk, world, index);
  if (!difference) return nothing;
  const terms = [
    termsOf(walk.from, index, difference.from),
    termsOf(walk.to, index, difference.to),
  ] as const;
  const { tickSize } = view.place.market ?? {};
  const text = words.verdict(
    view.venue,
    world,
    difference,
    verdictOf(difference),
    terms,
    tickSize,
  );
  return html`<div>
    <p>${text}</p>
    ${steps(difference, terms, world, tickSize)}
  </div>`;
}

function granted(view: VenueView): TemplateResult {
  const { line } = view.place;
  const { pack, source } = line;
  const mine = [
    ...(pack?.markIs ? [words.markIs(prose(pack.markIs))] : []),
    ...(pack && pack.currency !== source.currency
      ? [words.oneForOne(source.currency, pack.currency)]
      : []),
  ];
  const assumed = [...mine, ...assumptionsOf(view.place)];
  return html`<div class="granted">
    ${pack ? html`<p>${words.covers}: ${prose(pack.covers)}</p>` : nothing}
    ${
      assumed.length > 0
        ? html`<p>${words.assumed}:</p>
            <ul>
              ${assumed.map((text) => html`<li>${text}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** What makes a venue differ from the page, and what its line takes for granted. */
export function venueDifference(
  view: VenueView,
  walk: Walk | null,
): TemplateResult {
  const worlds = view.isOwn
    ? nothing
    : walk
      ? html`<div class="worlds">
          ${worldNames.map((world) => inWorld(view, walk, world))}
        </div>`
      : html`<p aria-busy="true">${words.computing}</p>`;
  return html`<tr role="row" class="further">
    <td role="cell" colspan="4">${worlds}${granted(view)}</td>
  </tr>`;
}
