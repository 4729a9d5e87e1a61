/** What of a replay is shown: its worlds in order, and everything that the pictures and tables ask about the account. */
import type { Account, Market, Position } from "../engine/contract.js";
import type {
  PositionEnd,
  Replay,
  ReplayEvent,
  Timeline,
} from "../engine/replay.js";
import type { ReplayPath, Track } from "./replay-path.js";
import { legNames } from "../text/leg-names.js";

export type WorldName = "cross" | "isolated" | "configured";

export interface TimelineOf {
  world: WorldName;
  timeline: Timeline;
}

/** "As held" stands beside the two only where it is neither of them. */
export function worldsOf(account: Account, replay: Replay): TimelineOf[] {
  const modes = new Set(account.positions.map(({ marginMode }) => marginMode));
  const names: WorldName[] =
    modes.size > 1
      ? ["cross", "isolated", "configured"]
      : ["cross", "isolated"];
  return names.map((world) => ({ world, timeline: replay[world] }));
}

/** A position with its contract and the way that its price goes. */
export interface Leg {
  index: number;
  position: Position;
  market: Market;
  /** On the present mark, at each point of the path. */
  factors: readonly number[];
  /** How it is called: with its side where its contract is held on both. */
  name: string;
}

const still: readonly number[] = [1];

export function trackOf(
  path: Pick<ReplayPath, "tracks">,
  underlying: string,
): Track | undefined {
  return path.tracks.find(({ underlyings }) =>
    underlyings.includes(underlying),
  );
}

export function legsOf(
  account: Account,
  path: Pick<ReplayPath, "tracks">,
): Leg[] {
  const markets = new Map(account.markets.map((one) => [one.symbol, one]));
  const held = new Map<string, number>();
  for (const { symbol } of account.positions)
    held.set(symbol, (held.get(symbol) ?? 0) + 1);
  return account.positions.flatMap((position, index) => {
    const market = markets.get(position.symbol);
    if (!market) return [];
    const several = (held.get(position.symbol) ?? 0) > 1;
    const name = several
      ? legNames.leg(position.symbol, position.side)
      : position.symbol;
    const factors = trackOf(path, market.underlying)?.factors ?? still;
    return [{ index, position, market, factors, name }];
  });
}

/** Between the corners of a path prices go straight. */
export function factorAt(factors: readonly number[], at: number): number {
  const piece = Math.min(Math.floor(at), Math.max(0, factors.length - 2));
  const from = factors[piece] ?? 1;
  const to = factors[piece + 1] ?? from;
  return from + (to - from) * Math.min(1, Math.max(0, at - piece));
}

/** The pieces of a path: the last place is their number. */
export const lengthOf = ({ points }: Pick<ReplayPath, "points">): number =>
  points.length;

/** Everything that one movement set off: the events at one place of one world. */
export interface Incident {
  world: WorldName;
  at: number;
  /** Indices into the timeline's events, one after the other. */
  first: number;
  events: readonly ReplayEvent[];
  /** Positions that were gone with it, and those that only became smaller. */
  gone: readonly number[];
  cut: readonly number[];
  /** Of events whose price impact of another one caused them. */
  caused: number;
  realized: number;
  fees: number;
  slippage: number;
  /** Equity that was left in what was taken over, and lost. */
  takenOver: number;
  /** Of the pot or pots that were touched, when all of it was over. */
  left: number;
}

const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);

const unique = (values: readonly number[]): number[] => [...new Set(values)];

/** Which pot a position is in: a number of its own, or the common one's. */
const COMMON = -1;

function potOf(world: WorldName, account: Account, position: number): number {
  const alone = account.positions[position]?.marginMode === "isolated";
  const pooled = world === "cross" || (world === "configured" && !alone);
  return pooled ? COMMON : position;
}

/** The pots that were touched, as they were before and after. */
function potsIn(
  world: WorldName,
  account: Account,
  events: readonly ReplayEvent[],
): { before: number; after: number } {
  const named = events.map(
    (event) => [potOf(world, account, event.position), event] as const,
  );
  const last = new Map(named);
  const first = new Map([...named].reverse());
  return {
    before: sum(
      [...first.values()].map((one) => Math.max(0, one.equityBefore)),
    ),
    after: sum([...last.values()].map(({ equityAfter }) => equityAfter)),
  };
}

/** What is told of a world: who holds what, and whether a pot that goes is lost with what is left in it. */
export interface Terms {
  account: Account;
  takeover: boolean;
}

function incidentOf(
  world: WorldName,
  { account, takeover }: Terms,
  first: number,
  events: readonly ReplayEvent[],
): Incident {
  const pots = potsIn(world, account, events);
  const gone = unique(
    events
      .filter(({ contractsLeft }) => contractsLeft === 0)
      .map(({ position }) => position),
  );
  return {
    world,
    at: events[0]?.at ?? 0,
    first,
    events,
    gone,
    cut: unique(events.map(({ position }) => position)).filter(
      (position) => !gone.includes(position),
    ),
    caused: events.filter(({ causedBy }) => causedBy !== null).length,
    realized: sum(events.map(({ realizedPnl }) => realizedPnl)),
    fees: sum(events.map(({ fee }) => fee)),
    slippage: sum(events.map(({ slippage }) => slippage)),
    takenOver: takeover ? pots.before : 0,
    left: pots.after,
  };
}

export function incidentsOf(
  terms: Terms,
  { world, timeline }: TimelineOf,
): Incident[] {
  const { events } = timeline;
  const starts = events.flatMap(({ at }, index) =>
    at === events[index - 1]?.at ? [] : [index],
  );
  return starts.map((start, place) =>
    incidentOf(world, terms, start, events.slice(start, starts[place + 1])),
  );
}

/** The position that an incident is about, where it is about one alone. */
function onlyOne({ events }: Incident): number | null {
  const [first] = events;
  return first && events.every(({ position }) => position === first.position)
    ? first.position
    : null;
}

function joined(one: Incident, next: Incident): Incident {
  return {
    ...next,
    at: one.at,
    first: one.first,
    events: [...one.events, ...next.events],
    caused: one.caused + next.caused,
    realized: one.realized + next.realized,
    fees: one.fees + next.fees,
    slippage: one.slippage + next.slippage,
    takenOver: one.takenOver + next.takenOver,
  };
}

/** Incidents in a row that are about the same position alone, as one: a liquidation in many small steps. */
export function runsOf(incidents: readonly Incident[]): Incident[] {
  const runs: Incident[] = [];
  for (const incident of incidents) {
    const last = runs.at(-1);
    const position = onlyOne(incident);
    if (last && position !== null && onlyOne(last) === position)
      runs[runs.length - 1] = joined(last, incident);
    else runs.push(incident);
  }
  return runs;
}

/** Where a step stops: the present, every incident of any world, and the end. */
export function stopsOf(
  incidents: readonly Incident[],
  length: number,
): number[] {
  const places = [0, ...incidents.map(({ at }) => at), length];
  return [...new Set(places)].sort((a, b) => a - b);
}

/** The stop after a place; from the end it begins anew. */
export function nextStop(stops: readonly number[], at: number): number {
  const end = stops.at(-1) ?? 0;
  const from = at >= end ? 0 : at;
  return stops.find((stop) => stop > from) ?? end;
}

export const isDead = (end: PositionEnd | undefined): boolean =>
  end !== undefined && end.diedAt !== null;

export { sum as sumUp };
