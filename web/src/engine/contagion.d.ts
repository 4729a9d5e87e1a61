/** What the markets of one pool do to each other: the question and the answer of FullEngine.contagion. */
import type { Interval } from "./contract.js";

export interface ContagionQuestion {
  /** Whose pool: all positions, or those that are configured as cross and the wallet less the margins of the others. */
  world: "cross" | "configured";
  /** How far each mark is moved, one at a time, as a share of it: -0.01 is one per cent down. Above -1 and not 0. */
  move: number;
}

/**
 * Only marks of contracts move here, one contract at a time: collateral and other contracts of the same underlying
 * stand still. Money is in Account.currency, prices in quote.
 */
export interface Contagion {
  /** The pool is at its trigger or below it at the present marks: then all lists are empty. */
  liquidatable: boolean;
  /** World.buffer of the pool: equity - triggerRatio x maintenance margin. */
  buffer: number;
  /** World.walletBalance of the pool: what it loses at the worst. */
  wallet: number;
  /** Markets of the pool that are not in `markets`: at most 60 are, those with the smallest |distance|. */
  leftOut: number;
  /** Each market of the pool once, for all of its positions share one liquidation price; in the order of the account. */
  markets: ContagionMarket[];
  /** Every position of the pool at the present marks. */
  positions: PoolMember[];
  /** The markets listed that can take the pool down by themselves, the smallest |move| first. */
  killers: Killer[];
}

/** A row of the matrix, as a market whose liquidation prices shift, and a column, as a market that moves. */
export interface ContagionMarket {
  /** Index into Account.markets. */
  market: number;
  /** Those of the pool that are held in it: indices into Account.positions. */
  positions: number[];
  /** PositionRisk.liquidation of these positions. */
  liquidation: Interval;
  /** Signed move from the mark to the nearer of them; null where there is none. */
  distance: number | null;
  /** Its mark after its own move: mark x (1 + move). */
  price: number;
  /** What its own move adds to the buffer of the pool, negative where it takes. Exact, through all tiers on the way. */
  bufferChange: number;
  /** Its own move takes the pool down, at its end or on the way there. */
  liquidates: boolean;
  /** What happens to the liquidation prices of this market; shifts[k] as the mark of markets[k] moves. */
  shifts: Shift[];
}

/**
 * With h the part of the buffer that depends on one price, L a liquidation price of this market j and p the mark of k.
 * Each bound is null where this market has no such liquidation price. On the diagonal derivatives are 0: a market's own
 * move leaves its liquidation price where it is and only comes nearer to it.
 */
export interface Shift {
  /**
   * dL/dp = -h_k'(p) / h_j'(L), as p sets out in the direction of the move (which decides where a tier ends just at the
   * mark), by the line that leads to L from the present. In an account measured in coin both are functions of 1 / price, and it is times
   * (L / p)^2. 0 where L stands at a jump of the margin: a small move does not shift it. Also null where it is too large
   * for a number.
   */
  derivative: Interval;
  /** derivative x p / mark of j: by how many per cent of its own mark L rises when p rises by one per cent. */
  relative: Interval;
  /**
   * The liquidation prices after the whole move of k, by the same walk as all liquidation prices. Null: there is none
   * then, or the move of k takes the pool down (liquidates of markets[k]).
   */
  moved: Interval;
}

export interface PoolMember {
  /** Index into Account.positions. */
  position: number;
  /** Unrealised profit. */
  profit: number;
  /** With its isolated margin alone the same position would not be liquidated, neither at these prices nor on the way. */
  livesAlone: boolean;
}

/**
 * A market that takes the pool down while all others stand still. What dies is every position of the pool: those of
 * this market, in `legs`, at its price; the others, in Contagion.positions, at their marks.
 */
export interface Killer {
  /** Index into Account.markets. */
  market: number;
  /** The nearer of its liquidation prices, the lower one where both are equally near, and the move to it from the mark. */
  price: number;
  move: number;
  /** The other liquidation price and the move to it; null where there is none. */
  otherPrice: number | null;
  otherMove: number | null;
  /** The positions of this market at `price`. */
  legs: PoolMember[];
  /** Numbers of positions: all that die; of them those with a profit above 0; and those that live on an isolated margin. */
  dying: number;
  winning: number;
  spared: number;
  /** What the pool loses at the worst: its wallet, as PositionRisk.maxLoss. */
  crossLoss: number;
  /** What isolated margin loses at the worst by the same move: the margins of the positions that die there, too. */
  isolatedLoss: number;
  /** Collateral damage in money: crossLoss - isolatedLoss. Below 0 where isolated margin loses more. */
  damage: number;
  /** Unrealised profit, at that moment, of the positions that live on isolated margin; not in `damage`. */
  sparedProfit: number;
}
