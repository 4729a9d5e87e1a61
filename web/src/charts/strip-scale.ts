/** Where the bounds of a row lie on the strip: one scale for all rows, in shares of the mark. */
import { scaleLinear } from "d3-scale";

/** Half-widths the strip may have, so that the scale does not breathe with every keystroke. */
const EXTENTS = [0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;
const WITHOUT_BOUNDS = 0.5;

/** The least half-width that holds three bounds in four; what lies farther off becomes an arrow. */
export function commonExtent(distances: readonly number[]): number {
  const sizes = distances.map(Math.abs).sort((a, b) => a - b);
  const reach = sizes[Math.ceil(sizes.length * 0.75) - 1];
  if (reach === undefined) return WITHOUT_BOUNDS;
  return EXTENTS.find((extent) => extent >= reach) ?? 1;
}

export interface StripMark {
  /** Per cent of the strip's width. */
  x: number;
  /** Beyond the scale, on the side of `x`. */
  beyond: boolean;
}

export function stripMarks(
  distances: readonly number[],
  extent: number,
): StripMark[] {
  const scale = scaleLinear([-extent, extent], [0, 100]).clamp(true);
  return distances.map((distance) => ({
    x: Number(scale(distance).toFixed(2)),
    beyond: Math.abs(distance) > extent,
  }));
}

/** Signed distances of an interval's bounds from the mark. */
export function boundDistances(
  interval: { lower: number | null; upper: number | null },
  mark: number,
): number[] {
  return [interval.lower, interval.upper].flatMap((bound) =>
    bound === null ? [] : [bound / mark - 1],
  );
}
