/** The tables of the survival map: stress days, corners of the line, isolated limits. */
import { html, nothing, type TemplateResult } from "lit";
import type { Figures } from "../document/calculate.js";
import { boundsOf, priceOf } from "../document/map.js";
import type { CornerRow, LimitLine, MapFacts } from "../document/map-rows.js";
import { underlyingsOf } from "../document/moves.js";
import { enMap as t } from "../text/en-map.js";
import { type Cell, sheetTable } from "./sheet-table.js";

const MOST_ROWS = 40;
/** Ends named of an account with one underlying. */
const MOST_ENDS = 4;

/** A price by its move, for each axis. */
export function pricesOf(
  account: Figures["account"],
  facts: MapFacts,
): Record<"x" | "y", (move: number) => string> {
  const of = (name: string) => {
    const known = priceOf(account, name);
    return (move: number): string =>
      known ? t.price(known.mark, move, known.tickSize) : "";
  };
  return { x: of(facts.terms.x), y: of(facts.terms.y) };
}

export function daysTable(facts: MapFacts): TemplateResult {
  const { x, y } = facts.terms;
  const isMixed = facts.days.some(({ configured }) => configured !== null);
  const labels = [
    t.days.day,
    x,
    y,
    t.days.cross,
    ...(isMixed ? [t.days.configured] : []),
    t.days.isolated,
  ];
  const life = (lives: boolean | null, ratio: number | null): Cell =>
    lives ? t.days.lives(ratio) : html`<strong>${t.days.dead}</strong>`;
  return html`<section class="days" aria-labelledby="map-days">
    <h3 id="map-days">${t.days.title}</h3>
    ${sheetTable({
      caption: t.days.title,
      head: labels,
      labels,
      rows: facts.days.map(({ day, at, cross, ratio, configured, ...one }) => [
        html`${t.event(day)}<span class="event soft">${t.day(day.date)}</span>`,
        html`<span class="whole">${t.move(at.x)}</span>`,
        html`<span class="whole">${t.move(at.y)}</span>`,
        life(cross, ratio),
        ...(isMixed ? [life(configured, null)] : []),
        t.days.isolatedOutcome(one.dead, one.alive),
      ]),
    })}
    <p class="aside">${t.days.note} ${facts.jumps ? t.detour : nothing}</p>
  </section>`;
}

type Prices = Record<"x" | "y", (move: number) => string>;

const cornerCells = (place: CornerRow, prices: Prices): Cell[] => [
  t.move(place.x),
  prices.x(place.x),
  t.move(place.y),
  prices.y(place.y),
];

function aloneRows({ terms, alone }: MapFacts, prices: Prices): Cell[][] {
  return (["x", "y"] as const).flatMap((axis) =>
    [alone[axis].lower, alone[axis].upper]
      .filter((move) => move !== null)
      .map((move) => [
        t.corners.alone(terms[axis]),
        ...cornerCells({ x: 0, y: 0, kind: "zero", [axis]: move }, prices),
      ]),
  );
}

export function cornersTable(
  account: Figures["account"],
  facts: MapFacts,
): TemplateResult {
  const { terms, corners } = facts;
  const prices = pricesOf(account, facts);
  const labels = [
    t.corners.where,
    t.corners.move(terms.x),
    t.corners.price(terms.x),
    t.corners.move(terms.y),
    t.corners.price(terms.y),
  ];
  const shown = corners.slice(0, MOST_ROWS);
  const rows = [
    ...aloneRows(facts, prices),
    ...shown.map((corner) => [
      t.corners.kinds[corner.kind],
      ...cornerCells(corner, prices),
    ]),
  ];
  return html`<section aria-labelledby="map-corners">
    <h3 id="map-corners">${t.corners.title}</h3>
    ${
      rows.length === 0
        ? html`<p class="aside">${t.corners.none}</p>`
        : html`${sheetTable({ caption: t.corners.title, head: labels, labels, rows })}
            <p class="aside">
              ${t.corners.note}
              ${corners.length > MOST_ROWS ? t.corners.more(MOST_ROWS, corners.length) : nothing}
            </p>`
    }
  </section>`;
}

function limitCells(
  { holder, axis, at }: LimitLine,
  { terms }: MapFacts,
  prices: Prices,
): Cell[] {
  const name = axis === "x" ? terms.x : terms.y;
  return [
    t.holder(holder),
    html`<span class="isolated">${t.moved(name, at)}</span>`,
    prices[axis](at),
  ];
}

export function limitsTable(
  account: Figures["account"],
  facts: MapFacts,
): TemplateResult {
  const prices = pricesOf(account, facts);
  const labels = [t.limits.position, t.limits.at, t.limits.price];
  const { limits } = facts;
  return html`<section aria-labelledby="map-limits">
    <h3 id="map-limits">${t.limits.title}</h3>
    ${
      limits.length === 0
        ? html`<p class="aside">${t.limits.none}</p>`
        : sheetTable({
            caption: t.limits.title,
            head: labels,
            labels,
            rows: limits
              .slice(0, MOST_ROWS)
              .map((line) => limitCells(line, facts, prices)),
          })
    }
    ${
      limits.length > MOST_ROWS
        ? html`<p class="aside">${t.limits.more(MOST_ROWS, limits.length)}</p>`
        : nothing
    }
  </section>`;
}

/** Of an account that moves with one underlying or none: the ends on its one line. */
export function singleLine(figures: Figures): string {
  const { account, evaluation } = figures;
  const [name] = underlyingsOf(account);
  const price = name === undefined ? null : priceOf(account, name);
  if (name === undefined || !price) return t.nothingMoves;
  const { cross, isolated } = boundsOf(figures, name);
  const isDead = evaluation.cross.status === "liquidatable";
  const nearest = [...new Set(isolated)]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .slice(0, MOST_ENDS);
  return t.single(name, isDead ? null : cross, nearest, price.mark);
}
