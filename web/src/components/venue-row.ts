import { html, nothing, type TemplateResult } from "lit";
import { comma } from "../text/format.js";
import { boundDistances, commonExtent } from "../charts/strip-scale.js";
import {
  isComparable,
  type Place,
  placeWarnings,
  type WorldName,
  worldNames,
} from "../document/venue-lines.js";
import type { Warning } from "../document/warnings.js";
import type { Evaluation, PositionRisk } from "../engine/contract.js";
import { en, show } from "../text/en.js";
import { venues as words } from "../text/en-venues.js";
import { column, scaleColumn, worldColumns } from "./positions-head.js";
import { bound, none, scaledStrip } from "./position-row.js";
import { prose } from "../text/locale.js";

/** What one line of the table is drawn from. */
export interface VenueView {
  place: Place;
  venue: string;
  date: string;
  /** The position on the page: its figures there, its name and its place. */
  base: Evaluation;
  position: number;
  symbol: string;
  extent: number;
  isOwn: boolean;
  /** Nothing is to be changed. */
  locked: boolean;
  isOpen: boolean;
  toggle: () => void;
  use: () => void;
}

const sides = ["lower", "upper"] as const;

/** What the page has for the position; where others are left out at the venue, without them. */
function baseRisk(
  { base, place, position }: VenueView,
  world: WorldName,
): PositionRisk | undefined {
  const { part } = place.line;
  return part
    ? part[world].positions[place.index ?? -1]
    : base[world].positions[position];
}

function versus(
  view: VenueView,
  world: WorldName,
  side: (typeof sides)[number],
  value: number,
): TemplateResult | typeof nothing {
  const here = baseRisk(view, world)?.liquidation[side] ?? null;
  if (view.isOwn || here === null) return nothing;
  const { tickSize } = view.place.market ?? {};
  const text =
    here === value
      ? words.same
      : words.towardsShort(side, value - here, value, tickSize);
  return html`<span class="versus">${text}</span>`;
}

function boundVersus(
  view: VenueView,
  world: WorldName,
  side: (typeof sides)[number],
  value: number,
): TemplateResult {
  const { markPrice: mark = value, tickSize } = view.place.market ?? {};
  const { content } = bound(value, mark, tickSize);
  return html`${content}${versus(view, world, side, value)}`;
}

function figures(view: VenueView, world: WorldName): unknown {
  const { risk, unlike } = view.place;
  const found = risk[world];
  if (!found) {
    const why = unlike[world];
    return why
      ? html`<span class="reason">${words.unlike(why, view.symbol)}</span>`
      : nothing;
  }
  const bounds = sides.flatMap((side) => {
    const value = found.liquidation[side];
    return value === null ? [] : [boundVersus(view, world, side, value)];
  });
  const { without } = view.place;
  const note =
    world === "cross" && without.length > 0
      ? html`<span class="versus">${words.without(without)}</span>`
      : nothing;
  return html`${bounds.length > 0 ? bounds : none(found, world).content}${note}`;
}

const distancesIn = (place: Place, world: WorldName): number[] => {
  const risk = place.risk[world];
  return risk && place.market
    ? boundDistances(risk.liquidation, place.market.markPrice)
    : [];
};

/** One scale for a table; that of the world which needs more, though few venues may have a price in it. */
export const extentOf = (places: readonly Place[]): number =>
  Math.max(
    ...worldNames.flatMap((world) => {
      const found = places.flatMap((place) => distancesIn(place, world));
      return found.length > 0 ? [commonExtent(found)] : [];
    }),
    commonExtent([0]),
  );

function chart({ place, extent, symbol, venue }: VenueView): TemplateResult {
  const cross = distancesIn(place, "cross");
  const isolated = distancesIn(place, "isolated");
  const label = `${venue}: ${en.row.chart(symbol, cross, isolated)}`;
  return scaledStrip(label, cross, isolated, extent);
}

const warned = (warning: Warning): string =>
  warning.kind === "leverage"
    ? words.allows(warning.allowed)
    : words.beyond(
        warning.at,
        `${show.amount(warning.knownUpTo, warning.unit)} ${warning.unit}`,
      );

/** How much of what the line rests on has no source that says so. */
export const assumptionsOf = ({ line, market }: Place): string[] => {
  const assumed = market && line.pack?.market(market.symbol)?.assumed;
  return [...(line.pack?.assumes ?? []), ...(assumed ? [assumed] : [])].map(
    prose,
  );
};

function identity(view: VenueView): TemplateResult {
  const { place, venue, date, isOwn } = view;
  const assumed = assumptionsOf(place).length;
  const notes = [
    ...(assumed > 0 ? [words.assumedCount(assumed)] : []),
    ...placeWarnings(place).map(warned),
  ];
  return html`<span class="venue">${venue}</span>
    <span class="date">${date}${isOwn ? comma() + words.onPage : ""}</span>
    ${notes.map((note) => html`<span class="note">${note}</span>`)}
    <span class="acts">${acts(view)}</span>`;
}

function acts(view: VenueView): TemplateResult | typeof nothing {
  const { venue, date, symbol, isOwn, isOpen } = view;
  return html`<button
      type="button"
      class="quiet unfold"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-label=${words.unfoldOf(venue + comma() + date, symbol)}
      @click=${view.toggle}
    >
      ${words.unfold}
    </button>
    <button
      type="button"
      class="quiet use"
      ?hidden=${view.locked}
      aria-disabled=${isOwn ? "true" : "false"}
      aria-label=${words.useOf(venue, date)}
      @click=${() => {
        if (!isOwn) view.use();
      }}
    >
      ${words.use}
    </button>`;
}

const label = (mark: string, text: string): TemplateResult =>
  html`<span class="label" aria-hidden="true">${mark} ${text}</span>`;

export function venueRow(view: VenueView): TemplateResult {
  const own = view.isOwn ? "own" : "";
  return html`<tr
    role="row"
    class="line ${own}"
    data-rules=${view.place.line.id}
  >
    <td role="rowheader" class="who">${identity(view)}</td>
    <td role="cell" class="out cross">
      ${label("●", en.table.cross)}${figures(view, "cross")}
    </td>
    <td role="cell" class="out isolated">
      ${label("○", en.table.isolated)}${figures(view, "isolated")}
    </td>
    <td role="cell" class="chart">
      ${isComparable(view.place) ? chart(view) : nothing}
    </td>
  </tr>`;
}

/** The names of the columns; over the strip its scale, which is one for all rows. */
export function venueHead(extent: number): TemplateResult {
  return html`<thead role="rowgroup">
    <tr role="row">
      ${column(words.venue, "who")} ${worldColumns()} ${scaleColumn(extent)}
    </tr>
  </thead>`;
}
