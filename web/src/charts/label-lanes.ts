/** Names above a picture, in lanes, so that neither they nor the lines down from them run into each other. */
export interface Wanted {
  x: number;
  width: number;
  /** The side of its line on which a name stands best. */
  side: "left" | "right";
}

export interface Placed {
  /** Index into what was wanted. */
  index: number;
  /** 0 is nearest to the picture. */
  lane: number;
  /** The side of its line on which the name stands. */
  side: "left" | "right";
}

type Stretch = readonly [from: number, to: number];

/** Between a line and its name. */
export const GAP = 4;
const LEADER = 2;
const SIDES = ["left", "right"] as const;

const isFree = (taken: readonly Stretch[], [from, to]: Stretch): boolean =>
  taken.every(([a, b]) => to <= a || from >= b);

/**
 * Places what it can between `low` and `high`, the first wanted first. A name stands beside its line like a flag, in
 * the lowest lane where it is free and the way down from it is, too; what finds no place is left out.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  lanes: number,
  [low, high]: Stretch,
): Placed[] {
  const taken: Stretch[][] = Array.from({ length: lanes }, () => []);
  const isOpen = (lane: number, text: Stretch, leader: Stretch): boolean =>
    isFree(taken[lane] ?? [], text) &&
    taken.slice(0, lane).every((below) => isFree(below, leader));
  return wanted.flatMap(({ x, width, side: best }, index) => {
    const leader: Stretch = [x - LEADER, x + LEADER];
    for (const side of best === "left" ? SIDES : [...SIDES].reverse()) {
      const left = side === "left" ? x - GAP - width : x + GAP;
      const text: Stretch = [left, left + width];
      const isInside = left >= low && left + width <= high;
      for (let lane = 0; lane < lanes && isInside; lane++) {
        if (!isOpen(lane, text, leader)) continue;
        taken[lane]?.push(text);
        for (const row of taken.slice(0, lane + 1)) row.push(leader);
        return [{ index, lane, side }];
      }
    }
    return [];
  });
}
