/** The tables and the list of what happened, as rows of words and figures. */
import type { Timeline } from "../engine/replay.js";
import { enReplay } from "../text/en-replay.js";
import { comma, money, price, signedMoney } from "../text/format.js";
import type { Told } from "./replay-story.js";
import {
  type Incident,
  isDead,
  type Leg,
  runsOf,
  sumUp,
  type TimelineOf,
  type WorldName,
} from "./replay-worlds.js";

const t = enReplay.tables;

/** Rows of a table, and lines of a list, beyond which only their number is said. */
export const MOST_EVENTS = 100;
export const MOST_ENDS = 100;
export const MOST_TOLD = 12;

const legBy = (told: Told): ReadonlyMap<number, Leg> =>
  new Map(told.legs.map((leg) => [leg.index, leg]));

const priceOf = (leg: Leg, at: number): string =>
  price(at, leg.market.markPrice, leg.market.tickSize);

const priceAndMove = (leg: Leg, at: number): string =>
  enReplay.story.at(priceOf(leg, at), at / leg.market.markPrice - 1);

export interface ToldIncident {
  at: number;
  /** "BTC liquidated". */
  what: string;
  /** "at 58,283.13 (−9.6 %)"; of several, of the one that went first. */
  where: string;
  /** What it cost, and what is left. */
  costs: string[];
}

function costsOf(incident: Incident, currency: string): string[] {
  const { realized, fees, slippage, takenOver, left, caused, events } =
    incident;
  const s = enReplay.story;
  return [
    s.realized(signedMoney(realized, currency)),
    ...(fees > 0 ? [s.fees(money(fees, currency))] : []),
    ...(slippage > 0 ? [s.slippage(money(slippage, currency))] : []),
    takenOver > 0
      ? s.takenOver(money(takenOver, currency))
      : s.left(money(left, currency)),
    ...(caused > 0 ? [s.caused(caused, events.length)] : []),
  ];
}

function whereOf(
  leg: Leg,
  first: number,
  last: number,
  several: boolean,
): string {
  const { of, where, along } = enReplay.story;
  const shown = priceAndMove(leg, first);
  if (several) return of(leg.name, shown);
  return first === last ? where(shown) : along(shown, priceAndMove(leg, last));
}

function toldIncident(
  incident: Incident,
  legs: ReadonlyMap<number, Leg>,
  currency: string,
): ToldIncident {
  const named = (indices: readonly number[]): string[] =>
    indices.flatMap((index) => legs.get(index)?.name ?? []);
  const { gone, cut, events, at } = incident;
  const s = enReplay.story;
  const [first] = events;
  const leg = legs.get(first?.position ?? -1);
  const several = gone.length + cut.length > 1;
  return {
    at,
    what: [
      ...(gone.length > 0
        ? [s.gone(named(gone), cut.length > 0 ? 0 : events.length)]
        : []),
      ...(cut.length > 0 ? [s.cut(named(cut), events.length)] : []),
    ]
      .join(comma())
      .replace(/^./u, (first) => first.toUpperCase())
      .concat(several ? comma().trim() : ""),
    where:
      leg && first
        ? whereOf(leg, first.price, events.at(-1)?.price ?? 0, several)
        : "",
    costs: costsOf(incident, currency),
  };
}

/** What happened in one world, in order; `more` counts what is left to the table. */
export function toldIncidents(
  told: Told,
  place: number,
): { told: ToldIncident[]; more: number } {
  const incidents = runsOf(told.incidents[place] ?? []);
  const legs = legBy(told);
  const { currency } = told.account;
  return {
    told: incidents
      .slice(0, MOST_TOLD)
      .map((one) => toldIncident(one, legs, currency)),
    more: Math.max(0, incidents.length - MOST_TOLD),
  };
}

export function eventHead(): string[] {
  const { position, place, price: mark, closed, notional } = t;
  return [
    position,
    place,
    mark,
    closed,
    notional,
    t.realized,
    t.costs,
    t.pot,
    t.cause,
  ];
}

export function eventRows(told: Told, { timeline }: TimelineOf): string[][] {
  const legs = legBy(told);
  const { currency } = told.account;
  return timeline.events.slice(0, MOST_EVENTS).flatMap((event, index) => {
    const leg = legs.get(event.position);
    if (!leg) return [];
    const whole = leg.position.contracts;
    const fill =
      event.fill === event.price
        ? ""
        : t.filled(price(event.fill, event.price, leg.market.tickSize));
    return [
      [
        t.eventName(index + 1, leg.name),
        t.placeText(event.at),
        priceAndMove(leg, event.price) + fill,
        t.closedOf(event.contracts / whole, event.contractsLeft / whole),
        money(event.notional, currency),
        signedMoney(event.realizedPnl, currency),
        t.costsOf(event.fee, event.slippage, currency),
        t.potOf(event.equityBefore, event.equityAfter, currency),
        event.causedBy === null ? t.byPath : t.byEvent(event.causedBy + 1),
      ],
    ];
  });
}

export function endHead(told: Told): string[] {
  const worlds = told.worlds.map(({ world }) => world);
  return [t.position, ...worlds.map((world) => enReplay.worldTitles[world])];
}

/** Of one position in one world, a line each. */
function endLines(told: Told, { timeline }: TimelineOf, leg: Leg): string[] {
  const end = timeline.ends[leg.index];
  if (!end) return [];
  const { currency } = told.account;
  const last = timeline.events.findLast(
    ({ position }) => position === leg.index,
  );
  const open = signedMoney(end.unrealizedPnl, currency);
  if (!last) return [t.lives, t.openLine(open)];
  const missed = t.missedLine(end.missed, currency);
  const realized = t.realizedLine(signedMoney(end.realizedPnl, currency));
  return isDead(end)
    ? [t.died(priceAndMove(leg, last.price)), realized, missed]
    : [
        t.livesSmaller(end.contractsLeft / leg.position.contracts),
        realized,
        t.openLine(open),
        missed,
      ];
}

/** One row a position: its name, then its lines in every world. */
export function endRows(told: Told): {
  rows: { name: string; lines: string[][] }[];
  all: number;
} {
  const touched = new Set(
    told.worlds.flatMap(({ timeline }) =>
      timeline.events.map(({ position }) => position),
    ),
  );
  const order =
    told.legs.length <= MOST_ENDS
      ? told.legs
      : [...told.legs].sort(
          (a, b) => Number(touched.has(b.index)) - Number(touched.has(a.index)),
        );
  return {
    all: told.legs.length,
    rows: order.slice(0, MOST_ENDS).map((leg) => ({
      name: t.rowName(leg.position.symbol, leg.position.side),
      lines: told.worlds.map((one) => endLines(told, one, leg)),
    })),
  };
}

interface AccountLine {
  name: string;
  value: (timeline: Timeline) => number;
  kind: "sum" | "summand";
  always: boolean;
}

const openOf = (timeline: Timeline): number =>
  sumUp(timeline.ends.map(({ unrealizedPnl }) => unrealizedPnl));

const summand = (
  name: string,
  value: AccountLine["value"],
  always = false,
): AccountLine => ({ name, value, kind: "summand", always });

const total = (name: string, value: AccountLine["value"]): AccountLine => ({
  name,
  value,
  kind: "sum",
  always: true,
});

/** In this order each column adds up. What is 0 in every world has no line unless it is always told. */
const accountLines = (): AccountLine[] => [
  total(t.before, ({ walletBefore }) => walletBefore),
  summand(t.revaluation, ({ revaluation }) => revaluation),
  summand(t.losses, ({ losses }) => -losses, true),
  summand(t.fees, ({ fees }) => -fees),
  summand(t.slippage, ({ slippage }) => -slippage),
  summand(t.takenOver, ({ takenOver }) => -takenOver),
  summand(t.shortfall, ({ shortfall }) => shortfall),
  total(t.after, ({ walletAfter }) => walletAfter),
  summand(t.unrealized, openOf, true),
  total(t.equity, ({ equityAfter }) => equityAfter),
];

export interface AccountRow {
  name: string;
  kind: AccountLine["kind"];
  values: string[];
}

export function accountRows({ worlds, account }: Told): AccountRow[] {
  const { currency } = account;
  return accountLines().flatMap(({ name, value, kind, always }) => {
    const values = worlds.map(({ timeline }) => value(timeline) + 0);
    if (!always && values.every((one) => one === 0)) return [];
    const shown = kind === "sum" ? money : signedMoney;
    return [{ name, kind, values: values.map((one) => shown(one, currency)) }];
  });
}

export const worldHead = (worlds: readonly WorldName[]): string[] => [
  "",
  ...worlds.map((world) => enReplay.worldTitles[world]),
];
