/**
 * Replay: one path of prices, lived through in each of the three worlds. Every event is at its exact place: on each
 * straight piece all prices run p(s) = p_a + s (p_b - p_a), and the first place at which a pot's equity is at its
 * trigger is found by the walk that finds every liquidation price.
 *
 * A pot is what shares one margin: the pool of all cross positions with the wallet, or an isolated position with its
 * own margin. Isolated margins are set aside at the start, at the present marks.
 */

export interface ReplayQuestion {
  /** Straight pieces between points; the first piece begins at the present. 1 to 200 points. */
  path: PathPoint[];
  procedure: Procedure;
}

/**
 * Price of each underlying as a factor on its present mark (1 = unchanged, 0.7 = 30 % lower); > 0, and such that every
 * price stays one that an account may hold. An underlying left out stays where it was; names that the account does not
 * have are passed over.
 */
export interface PathPoint {
  factors: Record<string, number>;
}

/** What happens when a pot is at its trigger. */
export interface Procedure {
  /**
   * whole: everything in the pot at once. worst-first: whole positions one after the other, until the pot is above its
   * trigger. tiers: the worst position down by `tiersDown` tiers of its table, to the end of the lower tier (of the next
   * one below where that would close less than a hundredth of it), again until safe; with fewer tiers below it the
   * position goes whole. share: `share` of the worst position at a time until safe; a position whose notional is at or
   * below `wholeBelow` goes whole. With tiers and share it also does where less than a thousandth would be left.
   *
   * The worst position is that with the largest unrealised loss or, where none loses, that with the largest maintenance
   * margin; of equals the first.
   */
  kind: "whole" | "worst-first" | "tiers" | "share";
  /**
   * With whole: true = taken over, the pot's remaining equity is lost and nothing else is charged; false = closed at the
   * mark less slippage and fee, and the rest stays. Without meaning for the other kinds: what is left when a pot's last
   * position goes stays.
   */
  takeover: boolean;
  /** With tiers: 1 to 64. */
  tiersDown: number;
  /** With share: 0.01 to 1. */
  share: number;
  /** With share: in Account.currency. */
  wholeBelow: number;
  /** Of the notional liquidated, at the mark; at least 0 and less than 1. */
  feeRate: number;
  /** Share of the price lost when closing: 0.001 fills a sale 0.1 % below the mark. At least 0 and less than 1. */
  slippage: number;
  /**
   * Permanent move of the underlying's price per unit of Account.currency liquidated: selling a notional N multiplies
   * every price of the underlying by 1 / (1 + impact x N), buying by 1 + impact x N, for the rest of the path and on top
   * of it. It acts after each step of a liquidation; prices stay within those that an account may hold.
   */
  impact: number;
}

export interface Replay {
  /** One pot. */
  cross: Timeline;
  /** A pot each, and the rest of the wallet outside. */
  isolated: Timeline;
  /** As the positions are marked. */
  configured: Timeline;
}

/**
 * What happened in one world. Money is conserved: walletBefore + revaluation = walletAfter + losses + fees + slippage
 * + takenOver - shortfall.
 */
export interface Timeline {
  /** In order; at one place in the order in which one led to the next. */
  events: ReplayEvent[];
  /**
   * Corners of the account's whole equity (wallet outside + all pots): the present, the ends of the pieces and both sides
   * of every liquidation. In between it is linear in `at`, in a coin-measured account linear in 1 / price. Two points at
   * one `at` are a jump.
   */
  equity: EquityPoint[];
  /** One per position. */
  ends: PositionEnd[];
  /** Weighted collateral at the present marks. */
  walletBefore: number;
  /** What is left in money at the end, with realised results and collateral at its value there. */
  walletAfter: number;
  /** walletAfter + unrealised profit of what still lives, at the end of the path. */
  equityAfter: number;
  /** Realised results of what was liquidated, at the marks, as a loss; negative: a gain. */
  losses: number;
  fees: number;
  slippage: number;
  /** Equity that pots still had when they were taken over. */
  takenOver: number;
  /** What pots lost beyond their equity, borne by the venue. */
  shortfall: number;
  /** Change of the value of collateral that moves, up to the end or to where its pot was lost. */
  revaluation: number;
  /**
   * True where the account of events ends before the path does, because it has 20,000 of them or would take too long:
   * all figures are then those of that place.
   */
  truncated: boolean;
}

export interface EquityPoint {
  /** Index of the piece + share of it, e.g. 1.37. */
  at: number;
  equity: number;
  /**
   * triggerRatio x maintenance margin of all that lives. Between two points it is not always straight; drawn straight it
   * meets the equity of a pool nowhere but at its liquidation.
   */
  trigger: number;
}

/** One position, wholly or partly closed. All of one step of a liquidation follow each other. */
export interface ReplayEvent {
  at: number;
  /** Index into Account.positions. */
  position: number;
  contracts: number;
  contractsLeft: number;
  /** Mark at which it happened. */
  price: number;
  /** After slippage. With a takeover that is the mark: no bankruptcy price is worked out. */
  fill: number;
  /** Of what was closed, at the mark, in Account.currency. */
  notional: number;
  /** At the mark, before fee and slippage. */
  realizedPnl: number;
  fee: number;
  /** Money lost between mark and fill. */
  slippage: number;
  /** Nothing is left in the pot after this step. */
  whole: boolean;
  /** Index into events of the one whose price impact brought this pot to its trigger; null: the path did. */
  causedBy: number | null;
  /** Of the pot, at the marks before the step and at those after it, price impact included. 0 after it is lost. */
  equityBefore: number;
  equityAfter: number;
}

export interface PositionEnd {
  /** Where the last of it went; null: it lives, or a part of it does. */
  diedAt: number | null;
  contractsLeft: number;
  /** At the marks, before fees and slippage. */
  realizedPnl: number;
  /** At the end of the path, of what is left. */
  unrealizedPnl: number;
  /**
   * What the liquidated part would have made between its liquidation and the path's own last price (without price
   * impact): the recovery that the dead did not see; negative where it was spared more.
   */
  missed: number;
}
