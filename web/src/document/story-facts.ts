/** The facts that the sentence is built from; story.ts finds them, src/text puts them into words. */

export interface Leg {
  symbol: string;
  side: "long" | "short";
}

/** One price moves, from its mark to a bound. */
export interface Move {
  symbol: string;
  mark: number;
  price: number;
  /** Signed, as a share of the mark. */
  distance: number;
}

/** The same death when everything of the underlying moves, where that is another price. */
export interface Together {
  underlying: string;
  /** Collateral is among what moves. */
  collateral: boolean;
  move: Move | null;
  sooner: boolean;
}

export type CrossStory =
  | { state: "empty" }
  | { state: "dead"; equity: number; maintenance: number; loss: number }
  | { state: "unbreakable" }
  | {
      state: "dies";
      move: Move;
      loss: number;
      winners: number;
      together: Together | null;
    };

export type IsolatedStory =
  | { state: "empty" }
  | { state: "unaffordable"; short: number }
  | { state: "dead"; legs: Leg[]; loss: number; survivors: number }
  | {
      state: "dies";
      legs: Leg[];
      loss: number;
      distance: number;
      sooner: boolean;
      survivors: number;
    }
  | { state: "later"; leg: Leg; distance: number; loss: number }
  | { state: "never"; symbol: string }
  | { state: "alone"; leg: Leg; move: Move; loss: number }
  | { state: "unbreakable" };

/** The account as it is set up, where some positions are ring-fenced and others share a pot. */
export interface HeldStory {
  isolated: Leg[];
  pooled: number;
  loss: number;
  state: "dead" | "unaffordable" | "unbreakable" | "dies";
  short: number;
  move: Move | null;
}

export interface Story {
  currency: string;
  wallet: number;
  count: number;
  /** How many different contracts those positions are in. */
  symbols: number;
  /** The killer is held in more than one row. */
  severalLegs: boolean;
  /** The wallet is made of more than the account's own currency. */
  mixedCollateral: boolean;
  /** Other contracts on the killer's underlying, held still in the sentence. */
  siblings: string[];
  cross: CrossStory;
  isolated: IsolatedStory;
  held: HeldStory | null;
  /** What cross margin can take: the wallet, and nothing where it is a debt. */
  atRisk: number;
  setAside: number;
  outOfReach: number;
  /** The trade that the isolated figure "at risk" is about. */
  focus: { symbol: string; atRisk: number } | null;
}
