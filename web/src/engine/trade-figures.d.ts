import type { Direction, Interval } from "./contract.js";

/** What is asked of Engine.tradeFigures. */
export interface TradeFiguresQuestion {
  /** How prices go along the way: mark x (1 + direction x t). Underlyings that it does not name stand still. */
  direction: Direction;
  /** Ends of the way, below and above 0. It ends earlier where a first price is at a thousandth of its mark. */
  from: number;
  to: number;
  /**
   * Margin calls of one's own: shares of triggerRatio x maintenance margin / equity, in (0, 1], 20 at most. 1 is the
   * liquidation; some venues write it the other way round, equity over maintenance.
   */
  ratios: number[];
}

/** Money is in Account.currency. A number that is null is beyond all numbers, or over equity that is 0 or less. */
export interface TradeFigures {
  present: TradePresent;
  /**
   * Between corners of a curve notional and equity are linear in t; where this is not 0 (an account measured in its
   * coin) in 1 / (1 + coinBeta t). Either way their quotient, the leverage, is a hyperbola in t.
   */
  coinBeta: number;
  /** Notional over equity, which is the margin of a pool, and over maintenance margin. */
  crossEfficiency: Efficiency;
  /** Notional over the sum of the isolated margins, and over the sum of their maintenance margins. */
  isolatedEfficiency: Efficiency;
  cross: LeverageCurve;
  /** The whole account, wallet outside the margins included. */
  isolated: LeverageCurve;
  configured: LeverageCurve;
  /** What backs the pool of the cross world: weighted collateral. */
  wallet: number;
  /**
   * What pooling saves. There is no standard definition. Ours: each position gets the isolated margin with which it
   * would live exactly as long alone, as far as its own cross liquidation price while the others stand still; the
   * pool's wallet is held against their sum. null where there is no position or the pool is at its trigger.
   */
  pooling: Pooling | null;
  /**
   * The same for a move of everything: margins with which each position alone would live as far as the pool does.
   * Losers then need what the pool has; only the profits of winners are saved. null where the pool outlives the way.
   */
  poolingDown: Pooling | null;
  poolingUp: Pooling | null;
  /** In the order of Account.positions. */
  positions: TradePosition[];
  /** In the order of the ratios. */
  calls: CallLine[];
}

/** The whole account at its marks, the same in every world. */
export interface TradePresent {
  /** Sum of all notionals. */
  gross: number;
  /** Notionals of longs less those of shorts. */
  net: number;
  equity: number;
  /** gross / equity: World.effectiveLeverage. */
  leverage: number | null;
  /** |net| / equity. */
  netLeverage: number | null;
  /** Leverage amplification: relative change of equity per t along the direction, at present. 7: a move of 1 % is 7 % of equity. */
  amplification: number | null;
}

export interface Efficiency {
  perMargin: number | null;
  perMaintenance: number | null;
}

/** What is liquidated on the way is gone with its notional and all of its margin, taken over at the bankruptcy price. */
export interface LeverageCurve {
  /** t at which the common pot is liquidated, also beyond the ends of the way; null where it is not. */
  ends: Interval;
  /** From the present outward. Empty where everything is at its trigger; they end early where nothing is left. */
  down: LeverageCorner[];
  up: LeverageCorner[];
}

/** Two corners at one place are a jump: something was liquidated there. */
export interface LeverageCorner {
  /** t. */
  at: number;
  gross: number;
  net: number;
  equity: number;
}

export interface Pooling {
  /** Sum of the margins that positions would need. */
  needed: number;
  /** 1 - wallet / needed; negative where the pool costs more. */
  saved: number | null;
  /** Positions in the sum, and those for which no margin would do (a short without an upper bound). */
  counted: number;
  leftOut: number;
}

export interface TradePosition {
  notional: number;
  /** Isolated margin. */
  margin: number;
  /** Notional over isolated margin and unrealised profit. */
  leverage: number | null;
  /** t at which it is liquidated alone. */
  isolatedEnds: Interval;
  /**
   * Isolated margin with which it lives, alone, to its cross liquidation price on the side of its loss; where there is
   * none, all the way of its loss (a long: to a price of 0). null where no margin would do, and where pooling is null.
   */
  needed: number | null;
  /** The same to where it stands when the pool is liquidated in the move of everything, down and up. */
  neededDown: number | null;
  neededUp: number | null;
  /** Of its liquidation prices while only its contract moves. */
  cross: SensitivityPair;
  isolated: SensitivityPair;
  /** Where it is neither of the two: in the pool of an account that also holds isolated positions. */
  configured: SensitivityPair | null;
}

/** One for each liquidation price that there is. */
export interface SensitivityPair {
  lower: BoundSensitivity | null;
  upper: BoundSensitivity | null;
}

/**
 * How a liquidation price L moves: exact derivatives -(dH/dx) / (dH/dL), H being equity - triggerRatio x maintenance
 * margin on the line of the tiers in force at L.
 */
export interface BoundSensitivity {
  price: number;
  /**
   * jump: the price at which a charge steps into a tier that liquidates. It moves with the size of that charge and, as
   * long as it stays a jump, with nothing else.
   */
  kind: "zero" | "jump";
  /** rate, wallet, size, leverage, fee, trigger: all six, in this order. */
  parameters: Sensitivity[];
}

export interface Sensitivity {
  /**
   * rate: maintenance margin rates of the contract, all by the same, deductions as they are. wallet: the pool's, or the
   * isolated margin. size: contracts of this position, added at the mark, which moves the average entry price.
   * leverage: of this position; it counts where the isolated margin is the initial margin, and in a closing fee on the
   * bankruptcy price. fee: closing fee rate. trigger: Rules.triggerRatio.
   */
  of: "rate" | "wallet" | "size" | "leverage" | "fee" | "trigger";
  /** At present; of rate the one in force at the price. */
  value: number;
  /** Of the price, by the parameter in its own unit (rates as shares). */
  derivative: number | null;
  /** Of the price when the parameter grows by 1 % of itself: derivative x value / 100. */
  change: number | null;
}

/** Where triggerRatio x maintenance margin / equity reaches a ratio. */
export interface CallLine {
  ratio: number;
  /** It is there already: prices and places below are null. */
  crossReached: boolean;
  configuredReached: boolean;
  /** t, for the move of everything. */
  joint: Interval;
  configuredJoint: Interval;
  /** In the order of Account.positions. */
  positions: CallPrices[];
}

/** Marks while only the position's contract moves; at ratio 1 the liquidation prices of the evaluation. */
export interface CallPrices {
  cross: Interval;
  isolated: Interval;
  configured: Interval;
  /** t. */
  isolatedJoint: Interval;
  isolatedReached: boolean;
}
