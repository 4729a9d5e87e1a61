/** How venues liquidate: what each publishes, and what a replay takes for granted where it publishes nothing. */
import type { Procedure } from "../engine/replay.js";

export interface VenueProcedure {
  procedure: Procedure;
  /** What the venue says, as sentences; null: there is no venue. */
  published: string | null;
  /** What the replay does beyond it, or in its place, as sentences. */
  assumed: string;
  /** Where it is published; null where nothing is. */
  source: string | null;
  /** Of the edition; of a page that bears none, the day it was read. */
  date: string | null;
}

/** The page's worst case: everything in the pot is taken over, and the equity left in it is lost. */
const whole: Procedure = {
  kind: "whole",
  takeover: true,
  tiersDown: 2,
  share: 0.2,
  wholeBelow: 0,
  feeRate: 0,
  slippage: 0,
  impact: 0,
};

const noCost =
  "Orders are taken to fill at the mark; slippage, fee and price impact are yours to set.";
const worst =
  "The position with the largest loss is taken to be the worst and to go first.";

const binanceAssumed = `Binance does not say which position goes first. ${worst} Each goes whole, until the pot is above its trigger. No current clearance fee is confirmed, so none is counted. ${noCost}`;
const binancePublished =
  "Open orders are cancelled. One large order that fills at once or is cancelled tries to bring the account back above maintenance; a clearance fee is charged on what it liquidates. If that is not enough, the insurance fund takes over the rest at the bankruptcy price.";

const bybit: VenueProcedure = {
  procedure: { ...whole, kind: "tiers", takeover: false, tiersDown: 1 },
  published:
    "Isolated: above the lowest tier, the position is reduced in part to a lower tier; in the lowest it is taken over at the bankruptcy price, and what is left goes to the insurance fund. Cross: derivative positions are reduced after borrowing has been repaid.",
  assumed: `The order of positions in cross is not known to us; each is taken down tier by tier as in isolated margin. ${worst} What is left after the last position is taken to stay. ${noCost}`,
  source: "Bybit help centre, Trading rules of the unified trading account",
  date: "2026-11-22",
};

const kraken: VenueProcedure = {
  procedure: { ...whole, takeover: false },
  published:
    "Positions are liquidated by orders limited at the bankruptcy price, and the client keeps what is left. Failing that they are assigned to members of a programme, and then unwound against other traders at the bankruptcy price.",
  assumed: `The whole pot is taken to be closed at once, at the mark. ${noCost}`,
  source: "Kraken support, article 360022835671",
  date: "2026-03",
};

const procedures: Readonly<Record<string, VenueProcedure>> = {
  "binance-usdm@2026-04": {
    procedure: { ...whole, kind: "worst-first", takeover: false },
    published: binancePublished,
    assumed: binanceAssumed,
    source: "Binance support, FAQ b3c689c1f50a44cabb3a84e663b81d93",
    date: "2026-11-22",
  },
  "binance-coinm@2023": {
    procedure: { ...whole, kind: "worst-first", takeover: false },
    published: `Published for USDS-M: ${binancePublished}`,
    assumed: `COIN-M is taken to be liquidated in the same way. ${binanceAssumed}`,
    source: "Binance support, FAQ b3c689c1f50a44cabb3a84e663b81d93",
    date: "2026-11-22",
  },
  "bybit-unified@2026-07": bybit,
  "bybit-unified@2025-08": {
    ...bybit,
    assumed: `What is published later is taken to have held already. ${bybit.assumed}`,
  },
  "okx-futures@2026": {
    procedure: { ...whole, kind: "tiers", takeover: false, tiersDown: 2 },
    published:
      "Orders are cancelled. From the third tier on a position is reduced two tiers at a time; in the first two, or below what the first tier requires, everything is handed over at the bankruptcy price. In cross margin hedged pairs are closed against each other first, then what lowers the net exposure, then what carries the highest risk.",
    assumed: `Hedged pairs are not closed against each other first. ${worst} In the first two tiers a position goes whole at the mark and what is left stays, instead of being lost at the bankruptcy price. ${noCost}`,
    source: "OKX help, Tiered maintenance margin ratio rules",
    date: "2025-05-16",
  },
  "bitget-usdt@2025-11": {
    procedure: { ...whole, kind: "tiers", takeover: false, tiersDown: 2 },
    published:
      "Orders are cancelled and hedged legs netted. In cross margin positions are reduced two tiers at a time; the rest is closed by one order. What is left goes to the risk fund.",
    assumed: `Hedged legs are not netted first, and isolated positions are reduced as those in cross margin. ${worst} What is left is taken to stay. ${noCost}`,
    source: "Bitget support, article 12560603841952",
    date: "2025-11",
  },
  "hyperliquid@2026-08": {
    procedure: {
      ...whole,
      kind: "share",
      takeover: false,
      share: 0.2,
      wholeBelow: 100000,
    },
    published:
      "Market orders of full size go to the book; of a position of more than 100,000 USDC 20 % goes first, and for 30 seconds after that orders are of full size. An account below two thirds of its maintenance margin goes to the liquidator vault: in cross margin all cross positions and the cross margin, in isolated margin that position alone. There is no clearance fee.",
    assumed: `A path has no clock, so a position stays at 20 % a time until the pot is safe or 100,000 USDC are left. The takeover below two thirds is left out: on a path without gaps a pot is dealt with at its trigger. ${worst} ${noCost}`,
    source: "Hyperliquid documentation, Liquidations",
    date: "2026-08-22",
  },
  "dydx-v4@2026-04": {
    procedure: {
      ...whole,
      kind: "share",
      takeover: false,
      share: 0.1,
      wholeBelow: 1000,
    },
    published:
      "Positions are closed by liquidation orders at a fillable price, with a penalty of up to 1.5 % to the insurance fund. The chain\u2019s first settings let each block close 1,000 USDC or 10 % of a position, whichever is more. An account below 0 is set off against opposite positions at once, at the bankruptcy price.",
    assumed: `A tenth at a time, the last 1,000 USDC at once, until the pot is above its trigger; votes may have changed these settings. ${worst} The penalty is not counted. ${noCost}`,
    source:
      "dYdX v4 documentation, commit 3e475b73, and the chain\u2019s genesis file",
    date: "2026-04-22",
  },
  "kraken-linear@2026-03": {
    ...kraken,
    published: `${String(kraken.published)} Since 26 March 2026 linear contracts are also liquidated in part, with fees.`,
    assumed: `How large the parts are is not published. ${kraken.assumed}`,
  },
  "kraken-inverse@2026-03": kraken,
};

const unknown: VenueProcedure = {
  procedure: whole,
  published: null,
  assumed:
    "These rules name no venue. The worst case is taken: everything in the pot is taken over at once at the bankruptcy price, and nothing of its margin comes back.",
  source: null,
  date: null,
};

/** The procedure behind a choice of rules; custom rules and packs of one's own get the worst case. */
export const procedureOf = (rulesId: string): VenueProcedure =>
  Object.hasOwn(procedures, rulesId)
    ? (procedures[rulesId] ?? unknown)
    : unknown;
