/** What of a replay is drawn: lines, marks and labels in their own measures, not yet in pixels. */
import type { EquityPoint } from "../engine/replay.js";
import { enReplay } from "../text/en-replay.js";
import { cornersOf, equityAt, isCoinMeasured } from "./replay-at.js";
import type { Told } from "./replay-story.js";
import {
  factorAt,
  type Incident,
  trackOf,
  type WorldName,
} from "./replay-worlds.js";

/** Ways of prices and marks that a picture holds. */
export const MOST_WAYS = 12;
export const MOST_MARKS = 80;

export interface Way {
  name: string;
  underlyings: readonly string[];
  factors: readonly number[];
  leads: boolean;
}

/** The way of the largest position first, then those that go farthest. */
export function waysOf({ path, lead }: Told): Way[] {
  const leading = lead?.market.underlying;
  const far = (factors: readonly number[]): number =>
    Math.max(...factors.map((factor) => Math.abs(factor - 1)));
  return path.tracks
    .map(({ underlyings, factors }) => {
      const leads = leading !== undefined && underlyings.includes(leading);
      const [first = ""] = leads ? [leading] : underlyings;
      const more = underlyings.length - 1;
      return {
        name: more > 0 ? enReplay.picture.more(first, more) : first,
        underlyings,
        factors,
        leads,
      };
    })
    .sort(
      (a, b) =>
        Number(b.leads) - Number(a.leads) || far(b.factors) - far(a.factors),
    );
}

/** The coin's factors, of an account that is measured in it; else null. */
export const coinFactors = ({
  account,
  path,
}: Told): readonly number[] | null =>
  isCoinMeasured(account)
    ? (trackOf(path, account.currency)?.factors ?? null)
    : null;

export interface EquityLine {
  world: WorldName;
  points: EquityPoint[];
}

export function equityLines(told: Told): EquityLine[] {
  const factors = coinFactors(told);
  return told.worlds.map(({ world, timeline }) => ({
    world,
    points: cornersOf(timeline.equity, factors),
  }));
}

export interface Mark {
  world: WorldName;
  at: number;
  /** Change of the price of what was closed first, from its mark; null where its way is not drawn. */
  change: number | null;
  /** Of the whole account, just before. */
  equity: number;
  incident: Incident;
}

/** The first corner at a place is what was there before anything happened. */
function equityBefore(points: readonly EquityPoint[], at: number): number {
  const corner = points.find((point) => point.at === at);
  return (corner ?? equityAt(points, at, null)).equity;
}

/** Every incident of every world; of too many, those that end something first. */
export function marksOf(told: Told): { marks: Mark[]; all: number } {
  const legs = new Map(told.legs.map((leg) => [leg.index, leg]));
  const drawn = new Set(
    waysOf(told)
      .slice(0, MOST_WAYS)
      .flatMap(({ underlyings }) => underlyings),
  );
  const all = told.incidents.flatMap((incidents, place) => {
    const timeline = told.worlds[place]?.timeline;
    return incidents.map((incident): Mark => {
      const leg = legs.get(incident.events[0]?.position ?? -1);
      return {
        world: incident.world,
        at: incident.at,
        change:
          leg && drawn.has(leg.market.underlying)
            ? factorAt(leg.factors, incident.at) - 1
            : null,
        equity: equityBefore(timeline?.equity ?? [], incident.at),
        incident,
      };
    });
  });
  const ends = (mark: Mark): number => (mark.incident.gone.length > 0 ? 0 : 1);
  const marks = [...all]
    .sort((a, b) => ends(a) - ends(b) || a.at - b.at)
    .slice(0, MOST_MARKS);
  return { marks, all: all.length };
}
