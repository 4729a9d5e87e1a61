/**
 * The full engine: everything of the engine and what shows how its figures come about. It is a module of its own, so
 * that who needs figures alone does not load it: `import { loadEngine } from 'crossmargin/full'`.
 *
 * Units are those of the contract. "Settlement currency" is quote for linear and coin for inverse contracts.
 */
import type { Contagion, ContagionQuestion } from "./contagion.js";
import type { Account, Engine, LoadOptions, Outcome } from "./contract.js";
import type { Rescue, RescueQuestion } from "./rescue.js";
import type { Replay, ReplayQuestion } from "./replay.js";
import type { ShockAnswer, ShockQuestion } from "./shock.js";
import type { SurvivalMap, SurvivalMapQuestion } from "./survival-map.js";
import type { TradeFigures, TradeFiguresQuestion } from "./trade-figures.js";

export type * from "./contagion.js";
export type * from "./contract.js";
export type * from "./rescue.js";
export type * from "./replay.js";
export type * from "./shock.js";
export type * from "./survival-map.js";
export type * from "./trade-figures.js";

/** Starts the WebAssembly module of the full engine. Safe to call many times; nothing has to be freed by the caller. */
export function loadEngine(options?: LoadOptions): Promise<FullEngine>;

export interface FullEngine extends Engine {
  /**
   * What the markets of one pool do to each other: how far a move of one mark shifts the liquidation prices of all
   * others, and which market takes the pool down at which price. A move that cannot be is an error with the path
   * "move".
   */
  contagion(account: Account, question: ContagionQuestion): Outcome<Contagion>;
  /**
   * One path of prices, lived through in each of the three worlds: who is liquidated where, by which procedure, at what
   * cost, and what is left. Errors of the question have paths as "path[2].factors["BTC"]" and "procedure.share".
   */
  replay(account: Account, question: ReplayQuestion): Outcome<Replay>;
  /**
   * What shocks do to an account in all worlds: who dies on the way and what is left at its end; and the worth of
   * each world as a curve over shocks in one direction. Faults have paths like `shocks[2].t` and
   * `shocks[2].direction["BTC"]`.
   */
  shock(account: Account, question: ShockQuestion): Outcome<ShockAnswer>;
  /**
   * The account as a trade: effective leverage and how it grows along a move, what its margin carries and what pooling
   * saves, exact sensitivities of every liquidation price, and margin calls at ratios of one's choice.
   */
  tradeFigures(
    account: Account,
    question: TradeFiguresQuestion,
  ): Outcome<TradeFigures>;
  /**
   * The engine's own intermediate values behind the figures of one position in one world. A position that is not
   * there is an error with the path "position".
   */
  working(account: Account, question: WorkingQuestion): Outcome<Working>;
  /**
   * What would let the account survive a straight way of prices: the least deposit, the least cut of each position and
   * of all alike, each position in isolated margin; and the largest size of each that still survives. All by exact walks.
   */
  rescue(account: Account, question: RescueQuestion): Outcome<Rescue>;
  /**
   * Which pairs of prices of two underlyings the account survives, as exact lines. An axis that is no underlying of the
   * account is an error with the path "x" or "y"; so is every map of an account measured in a coin, in which one price moves.
   */
  survivalMap(
    account: Account,
    question: SurvivalMapQuestion,
  ): Outcome<SurvivalMap>;
}

export interface WorkingQuestion {
  world: "cross" | "isolated" | "configured";
  /** Index into Account.positions. */
  position: number;
}

export interface Working {
  /**
   * The charge that this position pays at the mark: its own, or the net one of its market, of which it pays `share`.
   * Empty where the other side of a hedge pays. Its maintenance margin is the sum of share x margin, and closingFee.
   */
  maintenance: Charge[];
  /** The closing fee that it reserves at the mark as a part of its maintenance margin; 0 where the rules reserve none. */
  closingFee: number;
  /** One solution for every price of PositionRisk, null where that is null; `price` is that very number. */
  liquidation: Bounds;
  underlyingLiquidation: Bounds;
  bankruptcy: Bounds;
}

export interface Bounds {
  lower: Solution | null;
  upper: Solution | null;
}

/**
 * A bound and the line on which it was found. Towards the bound, from the last change of a tier before it, what is left
 * (equity - triggerRatio x maintenance margin; for a bankruptcy price the equity alone) is constant + slope * variable,
 * for what stands behind the position: its pool, or itself alone.
 */
export interface Solution {
  price: number;
  /**
   * What the line is drawn over. price: the contract's price. inversePrice: 1 / price (an account measured in coin).
   * factor: price / mark, the same for everything of the underlying. inverseFactor: mark / price.
   */
  variable: "price" | "inversePrice" | "factor" | "inverseFactor";
  /** The variable at the bound. */
  x: number;
  constant: number;
  slope: number;
  /**
   * zero: what is left reaches 0 here, x = -constant / slope. jump: it is above 0 up to here and steps to 0 or below,
   * because a charge moves into another tier.
   */
  kind: "zero" | "jump";
  /** All of them add up to constant and slope, to the last digits. */
  parts: Part[];
  /** For a jump the parts as they are beyond it, in place of those with the same `of` and `position`; else empty. */
  beyond: Part[];
}

/** One summand of what is left: constant + slope * variable, in Account.currency. */
export interface Part {
  /**
   * wallet: what backs it, the pool's wallet (without collateral that moves along) or the isolated margin.
   * collateral: what moves along with the underlying, for underlyingLiquidation alone.
   * otherProfit, otherMaintenance: sums over the positions of the pool in markets that stand still, at their marks.
   * profit, maintenance, closingFee: of the positions that move. Everything of maintenance is negative and already
   * multiplied by triggerRatio.
   */
  of:
    | "wallet"
    | "collateral"
    | "otherProfit"
    | "otherMaintenance"
    | "profit"
    | "maintenance"
    | "closingFee";
  /**
   * The position it belongs to, an index into Account.positions. null: of several or none. The net charge of a market
   * is named after the first position of its larger side.
   */
  position: number | null;
  constant: number;
  slope: number;
  /** For `maintenance`: how it was charged at the bound. */
  charge: Charge | null;
}

/**
 * A size that the tier table charges. On the mark its margin is rate x notional - amount - unitsDeducted x (value of one
 * unit of size); where maintenance is charged on entry, all of that at the entry price.
 */
export interface Charge {
  /** The position charged; of a net charge the first one of the larger side. */
  position: number;
  /** True for the net size of a market's two sides. */
  net: boolean;
  /** Index into the market's tiers. */
  tier: number;
  rate: number;
  /** Deduction as used, given or computed, in settlement currency. */
  amount: number;
  /** Deduction in units of size, of tables that count contracts and give no amounts; it moves with the price. */
  unitsDeducted: number;
  contracts: number;
  /** Base units (linear) or quote units (inverse). */
  size: number;
  /** Value at the average entry price, in settlement currency. */
  entryValue: number;
  /** What chose the tier, here: notional in settlement currency, or contracts. */
  measure: number;
  /** Share of it that the position asked for pays: 1, and of a net charge its part of the larger side's contracts. */
  share: number;
  /** The whole charge here (at the mark, or at the bound) in Account.currency, not multiplied by triggerRatio. */
  margin: number;
}
