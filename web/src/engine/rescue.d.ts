/**
 * Engine.rescue: what would let an account survive a straight way of prices. Amounts are in Account.currency.
 *
 * The buffer is equity less triggerRatio x maintenance margin; a pot is liquidated where it is 0 or below. At every
 * figure here the least buffer on the way is 0, which is at the trigger: anything beyond the figure is enough.
 */
import type { Direction } from "./contract.js";

/** All prices go in a straight line from the present to mark x (1 + direction x t); everything of an underlying moves. */
export interface RescueQuestion {
  direction: Direction;
  /** Within +-1e15. */
  t: number;
  /** The pool that is to survive: all positions, or those held as cross with the wallet less the margins of the others. */
  world: "cross" | "configured";
  /** deposit: the way and what is lacking alone, at a fraction of the time. */
  find: "all" | "deposit";
}

export interface Rescue {
  /** The pool is at or below its trigger already, at the marks. A deposit or a cut may still cure it. */
  liquidatable: boolean;
  /** A price that the pool knows reaches 0 on the way: then there is no way, and nothing below it. */
  priceAtZero: boolean;
  pool: Passage;
  /** Corners of the pool's buffer along the way, in order. Between them it is straight; in an account measured in coin,
   * where it is straight over 1 / price, corners lie close enough to be joined. */
  way: Corner[];
  /** The same share of every position of the pool. */
  equalCut: Resize;
  /** The positions of the pool, by index; the first 100 of more. None where only the deposit was asked for. */
  positions: PositionRescue[];
  /** One per position of the account: alone with its isolated margin. */
  isolated: Passage[];
}

/** A pot on the way; all null where a price that it knows reaches 0. */
export interface Passage {
  survives: boolean;
  /** Share of the way at which the buffer is first 0 or below; 0 at the marks. null: nowhere. */
  diesAt: number | null;
  /** The least buffer on the way, on either side of a jump, and the share of the way where it is. */
  least: number | null;
  leastAt: number | null;
  /** Least amount of the account's currency to add, counted in full: max(0, -least). */
  deposit: number | null;
}

export interface Corner {
  /** Share of the way, 0 to 1. Two corners at one place are a jump. */
  at: number;
  buffer: number;
}

export interface Resize {
  /** A share to close (0 to 1; 0: nothing is needed), or a factor on the size (1 and more). */
  share: number | null;
  /**
   * Why share is null. price-at-zero: there is no way. not-enough: closing all of it would not do. already-dead: of a
   * largest size, the way is not survived as it is. unbounded: of a largest size, none is too large. average-entry:
   * maintenance follows an average entry price that the size changes, so that there is no line to walk. not-found: no
   * candidate held all along the way (only where tiers jump).
   */
  why:
    | "none"
    | "price-at-zero"
    | "not-enough"
    | "already-dead"
    | "unbounded"
    | "average-entry"
    | "not-found";
}

export interface PositionRescue {
  /** Index into Account.positions. */
  position: number;
  /**
   * Least share to close at the mark, its profit or loss put into the wallet, no fee counted. It survives the whole way.
   * None smaller does where rates grow with the tiers without a jump and no hedge is netted; else one may lie between
   * two candidates.
   */
  cut: Resize;
  /** Largest factor on its size, what is added bought or sold at the mark, at which the way is still survived. */
  largest: Resize;
  isolate: Isolating;
}

/** Moved to isolated margin, as Account.positions gives it or else its initial margin; how it fares alone is in
 * Rescue.isolated, and `margin` is the most it can lose. */
export interface Isolating {
  margin: number;
  /** The pool's wallet holds that margin. */
  affordable: boolean;
  /** The pool without it. One that is left without positions survives. */
  rest: Passage;
}
