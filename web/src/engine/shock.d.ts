import type { Direction } from "./contract.js";

/** What FullEngine.shock is asked. */
export interface ShockQuestion {
  /** At most 200. */
  shocks: Shock[];
  curve: ShockRange | null;
}

/** All prices go straight from the present to mark x (1 + direction x t). |t| <= 1e15. */
export interface Shock {
  direction: Direction;
  t: number;
}

/** The shocks of one direction between `from` and `to`, from < to. */
export interface ShockRange {
  direction: Direction;
  from: number;
  to: number;
}

export interface ShockAnswer {
  /** One for every shock, in order. */
  shocks: ShockOutcome[];
  curve: ShockCurve | null;
}

/** Money in Account.currency. */
export interface ShockOutcome {
  /**
   * A price that the account depends on would reach 0 or less: everything here is as it stands where the first does.
   * In an account measured in a coin there is nothing to say in that coin where it is worth nothing: all is null then
   * but diesAt and what is left of the dead.
   */
  impossible: boolean;
  /** t at the end of the way: that of the question unless it is impossible. */
  end: number;
  /** What is left of the account with all positions in one pool. */
  crossLeft: number | null;
  /**
   * ... with every position in isolated margin: the wallet outside all of them, with the collateral that moves, and
   * what is left of each. Where the wallet cannot pay for all margins (World.affordable) what is outside is below 0.
   */
  isolatedLeft: number | null;
  /** ... as its rows say. */
  configuredLeft: number | null;
  cross: PotOutcome;
  /** The pool of the cross rows. */
  configured: PotOutcome;
  /** One per position. */
  isolated: PotOutcome[];
}

/** One margin and who lives on it: a pool, or an isolated position. */
export interface PotOutcome {
  /**
   * t of the first equity <= triggerRatio x maintenance margin on the way, its end included: the bound of
   * Engine.jointShock. 0: it is so at present. null: it outlives the shock.
   */
  diesAt: number | null;
  /** At the end of the way, had nobody been liquidated. */
  equity: number | null;
  /** triggerRatio x maintenance margin, likewise. */
  trigger: number | null;
  /** Its equity or, when it died, 0: the worst case, taken over at the bankruptcy price. */
  left: number | null;
  /** trigger / equity. null: it died, or equity is 0 or less. */
  marginRatio: number | null;
}

/** A polyline with rising t: a vertex where the slope changes, and two at one t where the value jumps. */
export interface CurvePoint {
  t: number;
  value: number;
}

/**
 * What is left of each world at every shock. In an account measured in a coin equity is linear in 1 / price: there are
 * vertices between, so close that straight lines stay within 0.1 % of what depends on the price.
 */
export interface ShockCurve {
  /**
   * As asked, cut where the first price reaches 0; in an account measured in a coin where it keeps a thousandth of the
   * mark. Where nothing remains the two are equal and there are no points.
   */
  from: number;
  to: number;
  cross: CurvePoint[];
  isolated: CurvePoint[];
  configured: CurvePoint[];
  /** triggerRatio x maintenance margin of the cross pool, also where it is dead. */
  trigger: CurvePoint[];
  /** Strictly inside, with rising t. What is dead at present is in none. */
  deaths: ShockDeath[];
}

export interface ShockDeath {
  world: "cross" | "isolated" | "configured";
  /** Index into Account.positions; null for the pool. */
  position: number | null;
  t: number;
  /** The curve of its world just before, towards the present, and from its death on: all deaths at one t together. */
  before: number;
  after: number;
}
