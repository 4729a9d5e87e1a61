/** What a way of prices does, in facts that a sentence can be made of. */
import type { ReplayPath, Track } from "./replay-path.js";

/**
 * still: stays where it is. one-way: goes to `peak` and ends there. there-and-back: to `peak` straight, and straight on to
 * `end`. legs: to `peak` and to `end` with turns in between. swings: between `low` and `high`.
 */
export interface Shape {
  kind: "still" | "one-way" | "there-and-back" | "legs" | "swings";
  /** All as changes from the present: -0.3. */
  peak: number;
  end: number;
  low: number;
  high: number;
  /** It turns on its way. */
  turns: boolean;
}

/** Less than a thousandth of a per cent is nowhere. */
const NOWHERE = 1e-5;
const isZero = (value: number): boolean => Math.abs(value) < NOWHERE;

/** How often a way changes its direction. */
function turnsOf(factors: readonly number[]): number {
  const moves = factors
    .slice(1)
    .map((factor, index) => factor - (factors[index] ?? factor))
    .filter((move) => !isZero(move));
  return moves.filter((move, index) => {
    const before = moves[index - 1];
    return before !== undefined && before > 0 !== move > 0;
  }).length;
}

export function shapeOf(factors: readonly number[]): Shape {
  const low = Math.min(...factors) - 1;
  const high = Math.max(...factors) - 1;
  const end = (factors.at(-1) ?? 1) - 1;
  const turns = turnsOf(factors);
  const both = low < -NOWHERE && high > NOWHERE;
  const peak = -low >= high ? low : high;
  const facts = { peak, end, low, high, turns: turns > 0 };
  if (isZero(low) && isZero(high)) return { ...facts, kind: "still" };
  if (both && turns !== 1) return { ...facts, kind: "swings" };
  if (both) {
    // Straight down, and straight on to above where it began, is no swing.
    const first = end === high ? low : high;
    return { ...facts, peak: first, kind: "there-and-back" };
  }
  if (isZero(end - peak)) return { ...facts, kind: "one-way" };
  return { ...facts, kind: turns === 1 ? "there-and-back" : "legs" };
}

export interface PathStory {
  /** The first is the one that is told; the others by how far they go. */
  movers: { underlyings: readonly string[]; shape: Shape }[];
  /** Underlyings that stay where they are. */
  still: readonly string[];
}

/** `lead` goes first: the underlying that the account depends on most. */
export function pathStory(
  path: Pick<ReplayPath, "tracks">,
  lead: string | null,
): PathStory {
  const told = path.tracks.map((track: Track) => ({
    underlyings: track.underlyings,
    shape: shapeOf(track.factors),
  }));
  const moving = told.filter(({ shape }) => shape.kind !== "still");
  const far = ({ shape }: (typeof told)[number]): number =>
    Math.abs(shape.peak);
  const leads = ({ underlyings }: (typeof told)[number]): number =>
    lead !== null && underlyings.includes(lead) ? 1 : 0;
  return {
    movers: moving.sort((a, b) => leads(b) - leads(a) || far(b) - far(a)),
    still: told
      .filter(({ shape }) => shape.kind === "still")
      .flatMap(({ underlyings }) => underlyings),
  };
}
