/** From the answer of a survival map to what is said, listed and drawn of it. */
import type { Account, MapCorner, SurvivalMap } from "../engine/full.js";
import { stressDays, type StressDay } from "../stress/stress-days.js";
import type { MapTerms, Place } from "./map.js";
import { stressPlaces } from "./map.js";

export interface Holder {
  index: number;
  symbol: string;
  side: "long" | "short";
}

/** Who lives at a place. */
export interface Outcome {
  at: Place;
  cross: boolean;
  /** Null where no equity is left. */
  ratio: number | null;
  /** Of those marked as cross; null unless some are and some are not. */
  configured: boolean | null;
  dead: readonly Holder[];
  alive: readonly Holder[];
}

export interface DayOutcome extends Outcome {
  day: StressDay;
}

/** A line on which one isolated position ends, whatever the other price does. */
export interface LimitLine {
  holder: Holder;
  axis: "x" | "y";
  /** Move of the price. */
  at: number;
}

/** Corners of the liquidation, as moves. */
export interface CornerRow extends Place {
  /** What joins there: two edges on which nothing is left, a jump, or the edge of the map. */
  kind: "zero" | "jump" | "frame";
}

export interface MapFacts {
  terms: MapTerms;
  /** By how much the third has moved; 0: not at all. */
  move: number;
  /** Cross is not under water at the present of the map. */
  crossLives: boolean;
  days: readonly DayOutcome[];
  limits: readonly LimitLine[];
  /** Isolated positions that have ended before either price of the map moves. */
  endedBefore: readonly Holder[];
  /** Moves at which cross ends while the other price stands still. */
  alone: Record<"x" | "y", { lower: number | null; upper: number | null }>;
  /** Moves between which every isolated position on the axes lives; null where one has ended before, or none is there. */
  box: Record<"x" | "y", { lower: number | null; upper: number | null }> | null;
  /** Somewhere maintenance jumps, and cross ends by it. */
  jumps: boolean;
  corners: readonly CornerRow[];
}

const holderOf = (account: Account, index: number): Holder => {
  const { symbol, side } = account.positions[index] ?? {
    symbol: "",
    side: "long",
  };
  return { index, symbol, side };
};

const isMixed = ({ positions }: Account): boolean =>
  new Set(positions.map(({ marginMode }) => marginMode)).size > 1;

/** The outcome at a point of the answer. */
export function outcomeOf(
  account: Account,
  map: SurvivalMap,
  index: number,
  at: Place,
): Outcome {
  const point = map.points[index];
  const dead = new Set(point?.isolatedDead ?? []);
  const holders = account.positions.map((_, i) => holderOf(account, i));
  return {
    at,
    cross: point?.cross ?? false,
    ratio: point?.marginRatio ?? null,
    configured: isMixed(account) ? (point?.configured ?? null) : null,
    dead: holders.filter(({ index: i }) => dead.has(i)),
    alive: holders.filter(({ index: i }) => !dead.has(i)),
  };
}

const SIDES = ["lower", "upper"] as const;

export function limitsOf(account: Account, map: SurvivalMap): LimitLine[] {
  return map.isolated.flatMap(({ moves, factors }, index) => {
    if (moves !== "x" && moves !== "y") return [];
    return SIDES.flatMap((side) => {
      const factor = factors[side];
      return factor === null
        ? []
        : [{ holder: holderOf(account, index), axis: moves, at: factor - 1 }];
    });
  });
}

function boxOf(limits: readonly LimitLine[], axis: "x" | "y") {
  const on = limits.filter((line) => line.axis === axis).map(({ at }) => at);
  const below = on.filter((at) => at <= 0);
  const above = on.filter((at) => at > 0);
  return {
    lower: below.length > 0 ? Math.max(...below) : null,
    upper: above.length > 0 ? Math.min(...above) : null,
  };
}

/** What an edge before a corner and the one behind it make of it; a straight line of two of one kind on the frame is none. */
function cornerKind(before: MapCorner, corner: MapCorner): CornerRow["kind"] {
  if (before.edge === "frame" || corner.edge === "frame") return "frame";
  return before.edge === "jump" || corner.edge === "jump" ? "jump" : "zero";
}

/** Corners that an edge of the liquidation comes to; those of the frame alone say nothing. */
export function cornersOf(map: SurvivalMap): CornerRow[] {
  return (map.cross[0]?.loops ?? []).flatMap(({ corners }) =>
    corners.flatMap((corner, i) => {
      const before = corners.at(i - 1) ?? corner;
      if (before.edge === "frame" && corner.edge === "frame") return [];
      const kind = cornerKind(before, corner);
      return [{ x: corner.x - 1, y: corner.y - 1, kind }];
    }),
  );
}

export function factsOf(
  account: Account,
  terms: MapTerms,
  move: number,
  map: SurvivalMap,
): MapFacts {
  const places = stressPlaces(terms);
  const limits = limitsOf(account, map);
  const [region] = map.cross;
  const moveOf = (factor: number | null | undefined): number | null =>
    factor === null || factor === undefined ? null : factor - 1;
  const alone = (axis: "x" | "y") => ({
    lower: moveOf(region?.[axis].lower),
    upper: moveOf(region?.[axis].upper),
  });
  const isWhole =
    limits.length > 0 &&
    map.isolated.every(
      ({ alive, moves }) => alive || (moves !== "x" && moves !== "y"),
    );
  return {
    terms,
    move,
    crossLives: region?.safe ?? false,
    days: stressDays.map((day, i) => ({
      day,
      ...outcomeOf(account, map, i, places[i] ?? { x: 0, y: 0 }),
    })),
    limits,
    endedBefore: map.isolated.flatMap(({ alive }, index) =>
      alive ? [] : [holderOf(account, index)],
    ),
    alone: { x: alone("x"), y: alone("y") },
    box: isWhole ? { x: boxOf(limits, "x"), y: boxOf(limits, "y") } : null,
    jumps:
      region?.loops.some(({ corners }) =>
        corners.some(({ edge }) => edge === "jump"),
      ) ?? false,
    corners: cornersOf(map),
  };
}
