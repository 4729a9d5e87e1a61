/** What happened in each world of a replay, as facts; the words are in text/replay-sentence.ts. */
import type { Account } from "../engine/contract.js";
import type { Procedure, Replay, Timeline } from "../engine/replay.js";
import type { ReplayPath } from "./replay-path.js";
import { pathStory, type PathStory } from "./replay-shape.js";
import {
  type Incident,
  incidentsOf,
  isDead,
  type Leg,
  legsOf,
  sumUp,
  type TimelineOf,
  type WorldName,
  worldsOf,
} from "./replay-worlds.js";

/** A position at the moment it was first touched. */
export interface Fall {
  name: string;
  price: number;
  mark: number;
  tickSize: number | undefined;
  /** What of it is left at the end: 0 dead. */
  left: number;
  /** It went in parts, at more places than one. */
  isGradual: boolean;
}

export interface WorldStory {
  world: WorldName;
  /** alive: nothing happened. all: every position went. some: some went. cut: none went, some became smaller. */
  fate: "alive" | "all" | "some" | "cut";
  /** It began at or beyond its trigger. */
  drowned: boolean;
  /** All went at one and the same place. */
  atOnce: boolean;
  /** In the order in which they were first touched; what died before what was only cut. */
  falls: Fall[];
  positions: number;
  /** Steps in which positions were cut or closed. */
  steps: number;
  /** What liquidations took: realised losses, fees, slippage and what was taken over, less what the venue bore. */
  cost: number;
  /** Nothing of the wallet is left. */
  ruined: boolean;
  walletBefore: number;
  equityAfter: number;
  /** What the dead would have made by the end. */
  missed: number;
  cascade: Cascade | null;
}

export interface Cascade {
  /** Whose sale caused it, and what it caused in others; null: only more of the same. */
  from: string;
  to: string | null;
  side: "sale" | "purchase";
  steps: number;
}

export interface ReplayStory {
  currency: string;
  path: PathStory;
  worlds: WorldStory[];
  positions: number;
}

/** Below this share of what there was, nothing is left. */
const NOTHING = 1e-9;

function cascadeOf(
  { events }: Timeline,
  legs: ReadonlyMap<number, Leg>,
): Cascade | null {
  const caused = events.filter(({ causedBy }) => causedBy !== null);
  const [first] = caused;
  if (!first) return null;
  const other = caused.find(
    ({ causedBy, position }) => events[causedBy ?? -1]?.position !== position,
  );
  const told = other ?? first;
  const cause = events[told.causedBy ?? -1];
  const from = legs.get(cause?.position ?? -1);
  if (!from) return null;
  return {
    from: from.name,
    to: other ? (legs.get(other.position)?.name ?? null) : null,
    side: from.position.side === "long" ? "sale" : "purchase",
    steps: caused.length,
  };
}

function fallsOf(
  { events, ends }: Timeline,
  legs: ReadonlyMap<number, Leg>,
): Fall[] {
  const seen = new Set<number>();
  const last = new Map(events.map(({ position, at }) => [position, at]));
  const falls = events.flatMap(({ position, price, at }) => {
    const leg = legs.get(position);
    if (!leg || seen.has(position)) return [];
    seen.add(position);
    const { markPrice, tickSize } = leg.market;
    const contracts = ends[position]?.contractsLeft ?? 0;
    return [
      {
        name: leg.name,
        price,
        mark: markPrice,
        tickSize,
        left: contracts / leg.position.contracts,
        isGradual: last.get(position) !== at,
      },
    ];
  });
  return [
    ...falls.filter(({ left }) => left === 0),
    ...falls.filter(({ left }) => left > 0),
  ];
}

function fateOf(timeline: Timeline): WorldStory["fate"] {
  const dead = timeline.ends.filter(isDead).length;
  if (timeline.events.length === 0) return "alive";
  if (dead === 0) return "cut";
  return dead === timeline.ends.length ? "all" : "some";
}

export const costOf = (timeline: Timeline): number =>
  timeline.losses +
  timeline.fees +
  timeline.slippage +
  timeline.takenOver -
  timeline.shortfall;

function worldStory(
  { world, timeline }: TimelineOf,
  legs: readonly Leg[],
): WorldStory {
  const byIndex = new Map(legs.map((leg) => [leg.index, leg]));
  const { events, ends, walletBefore, walletAfter, equityAfter } = timeline;
  const places = new Set(events.map(({ at }) => at));
  return {
    world,
    fate: fateOf(timeline),
    drowned: events[0]?.at === 0,
    atOnce: places.size === 1,
    falls: leadFirst(fallsOf(timeline, byIndex), places.size === 1, legs),
    positions: ends.length,
    steps: events.length,
    cost: costOf(timeline),
    ruined: Math.abs(walletAfter) <= NOTHING * Math.abs(walletBefore),
    walletBefore,
    equityAfter,
    missed: sumUp(ends.map(({ missed }) => missed)),
    cascade: cascadeOf(timeline, byIndex),
  };
}

/** Of positions that went together, the one that the account depended on most is told. */
function leadFirst(
  falls: Fall[],
  together: boolean,
  legs: readonly Leg[],
): Fall[] {
  const lead = leadOf(legs);
  if (!together || lead === null) return falls;
  const first = falls.find(({ name }) => name === lead.name);
  return first ? [first, ...falls.filter((fall) => fall !== first)] : falls;
}

/** The largest position at the present marks. */
export function leadOf(legs: readonly Leg[]): Leg | null {
  const size = ({ market, position }: Leg): number => {
    const units = position.contracts * market.contractSize;
    return market.kind === "linear"
      ? units * market.markPrice
      : units / market.markPrice;
  };
  return legs.reduce<Leg | null>(
    (largest, leg) => (!largest || size(leg) > size(largest) ? leg : largest),
    null,
  );
}

/** A replay read for the page. */
export interface Told {
  account: Account;
  procedure: Procedure;
  path: ReplayPath;
  legs: Leg[];
  lead: Leg | null;
  worlds: TimelineOf[];
  /** Of each world, in the order of `worlds`. */
  incidents: Incident[][];
  story: ReplayStory;
}

export function tellReplay(
  account: Account,
  path: ReplayPath,
  procedure: Procedure,
  replay: Replay,
): Told {
  const { kind, takeover } = procedure;
  const terms = { account, takeover: kind === "whole" && takeover };
  const legs = legsOf(account, path);
  const lead = leadOf(legs);
  const worlds = worldsOf(account, replay);
  return {
    account,
    procedure,
    path,
    legs,
    lead,
    worlds,
    incidents: worlds.map((one) => incidentsOf(terms, one)),
    story: {
      currency: account.currency,
      path: pathStory(path, lead?.market.underlying ?? null),
      worlds: worlds.map((one) => worldStory(one, legs)),
      positions: account.positions.length,
    },
  };
}
