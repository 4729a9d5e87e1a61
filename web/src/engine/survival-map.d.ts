/** The survival map: which pairs of prices an account survives, when two underlyings move. */

export interface SurvivalMapQuestion {
  /** The underlyings of both axes, two different ones of the account. Everything of each moves with it, collateral too. */
  x: string;
  y: string;
  /** The map's ranges, as factors on the present prices: 1 is the present, 0.5 half of it. 0 < low < 1 < high. */
  xLow: number;
  xHigh: number;
  yLow: number;
  yHigh: number;
  /**
   * What has moved before, and the collateral that moves with it: one other underlying, or, where that is null, all others.
   * The factor is on the present price. null: everything else stands still.
   */
  third: { underlying: string | null; factor: number } | null;
  /**
   * A region for each: where the margin ratio, triggerRatio x maintenance margin / equity, stays below `ratio`, in (0, 1].
   * 1 is the liquidation. At most 8.
   */
  mapLevels: { ratio: number }[];
  /** Places asked about, as factors. At most 200. */
  mapPoints: { x: number; y: number }[];
}

export interface SurvivalMap {
  /** One region per level: everything in one pool. */
  cross: MapRegion[];
  /** The same for the pool of those marked as cross, without the margins of the isolated ones. Empty unless both kinds are there. */
  configured: MapRegion[];
  /** One per position. */
  isolated: IsolatedLimit[];
  /** One per point. */
  points: MapOutcome[];
}

/**
 * The part of {equity - (triggerRatio / level) x maintenance margin > 0} that is connected with the present, clipped to the
 * ranges. That is one function of x and one of y, both piecewise linear, so that its boundary is made of straight edges,
 * with a corner at every breakpoint of either.
 */
export interface MapRegion {
  level: number;
  /** The present, after the third has moved, lies in it; else there is nothing of it. */
  safe: boolean;
  /** Factors at which it ends while x alone moves, or y alone, also beyond the ranges; null where it does not. */
  x: { lower: number | null; upper: number | null };
  y: { lower: number | null; upper: number | null };
  /** Closed lines with what is safe on their left: the outer one and, where maintenance jumps at tiers, any holes. */
  loops: MapLoop[];
}

export interface MapLoop {
  corners: MapCorner[];
}

export interface MapCorner {
  /** Factors on the present prices. */
  x: number;
  y: number;
  /**
   * What the edge from here to the next corner (behind the last: the first) is. zero: what is left is 0 on it. jump: it steps
   * from above 0 to 0 or below, because maintenance jumps at a tier. frame: the range ends.
   */
  edge: "zero" | "jump" | "frame";
}

/** A position with nothing but its isolated margin. It lives or dies by the price of its own underlying alone. */
export interface IsolatedLimit {
  /** What moves its price on this map; third: it moved before. */
  moves: "x" | "y" | "third" | "none";
  /** It lives at the present of the map, after the third has moved. */
  alive: boolean;
  /** Factors on the present price of its underlying between which it lives; null: no bound there. Both null, too, where it is liquidatable already. */
  factors: { lower: number | null; upper: number | null };
}

export interface MapOutcome {
  /** The pool of all lives all along the straight way from the present (with the third moved) to the point. */
  cross: boolean;
  /** triggerRatio x maintenance margin / equity of that pool at the point, whether it came there or not; null where no equity is left. */
  marginRatio: number | null;
  /** The same for the pool of those marked as cross; where there are none, true. */
  configured: boolean;
  /** Indices of the positions that, isolated, do not live there. */
  isolatedDead: number[];
}
