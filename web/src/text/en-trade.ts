/** The words of the panel "Figures of the trade". */
import type { Side } from "../document/draft.js";
import type { BoundSide, Parameter } from "../document/trade-rows.js";
import type { Pooling, Sensitivity } from "../engine/full.js";
import {
  count,
  figure,
  list,
  percent,
  price,
  signed,
  signedPercent,
} from "./format.js";
import { plain, plainSigned, shortest, shortFigure } from "./trade-figures.js";
import { times, tradeSentence, type TradeStory } from "./trade-sentence.js";
import { words } from "./locale.js";

const NO_BREAK = "\u00A0";

const parameterName: Record<Parameter, string> = {
  rate: "Maintenance rate",
  wallet: "Wallet",
  size: "Size",
  leverage: "Leverage",
  fee: "Closing fee rate",
  trigger: "Trigger ratio",
};
const sideName: Record<BoundSide, string> = {
  lower: "lower",
  upper: "upper",
};

/** Differences below this are of rounding alone. */
const HAIR = 1e-9;
/** Rises beyond this many times are not worth a figure. */
const FAR = 10;
const isRate = (of: Parameter): boolean => of === "rate" || of === "fee";

export const enTrade = words("trade", {
  intro:
    "What the account is as a trade: how much it holds on how little, what makes that worse, and where a margin call of your own would come.",
  noPosition: "No position yet.",
  unread: "Put right what is marked above, and the figures come back.",
  stale: "Figures below are from before this edit.",
  refused:
    "The engine does not take this move: it is beyond what can be reckoned with.",
  sentence: tradeSentence,
  times,
  percent: signedPercent,
  tick: (value: number) =>
    `${figure(value, { maximumFractionDigits: 2 })}${NO_BREAK}×`,
  position: (symbol: string, side: Side) => `${symbol || "position"} ${side}`,

  moveLabel: "How far the market goes",
  moveField: "Market move",
  moveText: (t: number) => signedPercent(t),
  leverageTitle: (end: TradeStory["end"], leverage: number | null) =>
    end?.leverage && leverage !== null && end.leverage > leverage
      ? "Leverage grows as equity goes: slowly, then all at once"
      : "Leverage along the move",
  leverageLabel: (story: TradeStory) =>
    `Effective leverage against the market move. ${tradeSentence(story)}`,
  poolEnds: (t: number) => `the pool is liquidated at ${signedPercent(t)}`,
  leverageNote:
    "All positions at their prices there, over the equity there. Thick: cross margin, to its liquidation (dashed). Thin: isolated margin, the wallet outside included; a hollow dot on the base line is a position liquidated, whose size and margin are gone. Where both are the same the thin line runs inside the thick one; one that goes higher leaves the frame.",
  unaffordable:
    "The wallet cannot pay all isolated margins: the thin line is what would be if it could.",
  standing: "Where the slider stands",
  standingHead: ["At the slider", "Cross", "Isolated"],
  standingRows: {
    gross: "Held",
    equity: "Equity",
    leverage: "Leverage",
  },
  gone: "liquidated",

  figuresTitle: "Leverage and margin efficiency",
  figuresHead: ["Figure", "Cross", "Isolated", "What it is"],
  gross: "Effective leverage",
  grossNote: "Notional of all positions at their marks, over equity.",
  net: "Effective leverage, net",
  netNote: "Longs less shorts, over equity.",
  amplification: "Leverage amplification",
  amplified: (value: number | null) =>
    value === null
      ? times(null)
      : `${signed(plainSigned(value), value)}${NO_BREAK}%`,
  amplificationNote:
    "Change of equity for the next per cent of this market move.",
  sameNow: "the same, as long as nothing is liquidated",
  perMargin: "Notional per unit of margin",
  perMarginNote:
    "Margin efficiency. There is no standard definition; ours: over what backs the positions, the equity of the pool or the sum of the isolated margins.",
  perMaintenance: "Notional per unit of maintenance margin",
  perMaintenanceNote: "Over the margin below which a venue liquidates.",
  ownLeverage: (range: readonly [number, number] | null) =>
    range === null
      ? "the same for the whole account"
      : `the same for the whole account; on its own margin each ${
          plain(range[0]) === plain(range[1])
            ? times(range[0])
            : `${times(range[0])} to ${times(range[1])}`
        }`,

  poolingTitle: "What pooling saves",
  poolingIntro:
    "The isolated margins that would keep each position alive as far as the pool does, held against the wallet that backs the pool. Ours, too: there is no standard.",
  poolingHead: ["As far as", "Margins needed", "Wallet of the pool", "Saved"],
  poolingAlone:
    "Each position\u2019s own cross price, the others standing still",
  poolingDown: (t: number) =>
    `The pool\u2019s end, when the market goes ${signedPercent(t)}`,
  saved: (pooling: Pooling) =>
    pooling.saved === null
      ? "nothing is needed"
      : Math.abs(pooling.saved) < HAIR
        ? "nothing: the same"
        : pooling.saved >= 0
          ? percent(pooling.saved)
          : `none: it takes ${percent(-pooling.saved)} more`,
  poolingNote: (pooling: Pooling) => {
    const base =
      "One wallet stands behind every position, but only once: the first line holds as long as one price moves alone. When all lose together the pool needs what they need, and only the profit of those that win is saved. A long that no price kills is counted with a margin that lasts to a price of 0.";
    if (pooling.leftOut === 0) return base;
    const some =
      pooling.leftOut === 1
        ? "One position is left out"
        : `${count(pooling.leftOut)} positions are left out`.replace(
            /^./u,
            (c) => c.toUpperCase(),
          );
    return `${base} ${some}: the pool has no end on that side, and no margin would last for ever.`;
  },
  needName: "Position",
  needNow: "Isolated margin now",
  needAlone: "Needed for its own price",
  needTogether: (t: number) => `Needed until ${signedPercent(t)} of everything`,
  noNeed: "not counted",

  barsTitle: "What moves the liquidation price",
  positionChoice: "Liquidation price of",
  boundName: (symbol: string, side: Side, bound: BoundSide, many: boolean) =>
    `the ${many ? `${sideName[bound]} ` : ""}liquidation price of ${symbol || "the position"} ${side}`,
  barsHeading: (
    name: string,
    strongest: { of: Parameter; change: number } | null,
    mark: number,
  ) =>
    strongest
      ? `${parameterName[strongest.of]} counts most: 1${NO_BREAK}% more moves ${name} by ${shortest(Math.abs(strongest.change))} (${percent(Math.abs(strongest.change) / mark)} of the mark)`
      : `Nothing moves ${name}`,
  parameter: (of: Parameter, isolatedOnly = false) =>
    of === "wallet" && !isolatedOnly ? "Wallet, or margin" : parameterName[of],
  barName: (of: Parameter) =>
    `${of === "wallet" ? "Wallet, or isolated margin," : parameterName[of]} +1${NO_BREAK}%`,
  change: (value: number | null) =>
    value === null
      ? "beyond all numbers"
      : value === 0
        ? "no change"
        : signed(shortest(value), value),
  changeOfMark: (value: number | null, mark: number) =>
    value === null || value === 0 ? "" : ` (${signedPercent(value / mark)})`,
  barsLabel: (heading: string) =>
    `${heading}. All figures are in the table below.`,
  barsHead: [
    "1\u00A0% more of",
    "Now",
    "Cross price moves",
    "Isolated price moves",
    "Cross, for one unit more",
    "Isolated, for one unit more",
  ],
  value: (one: Sensitivity) =>
    isRate(one.of)
      ? percent(one.value)
      : one.of === "leverage"
        ? times(one.value)
        : shortFigure(one.value),
  perUnit: (one: Sensitivity) => {
    if (one.derivative === null) return "beyond all numbers";
    if (one.derivative === 0) return "no change";
    // A rate by a percentage point: a whole unit would be 100 %.
    const step = isRate(one.of) ? one.derivative / 100 : one.derivative;
    return `${signed(shortFigure(step), step)}${isRate(one.of) ? " a percentage point" : ""}`;
  },
  noBound: (world: "cross" | "isolated") => `no ${world} price here`,
  none: (name: string) =>
    `${name} has no liquidation price in either world: no price of it alone reaches the trigger, or it is reached already.`,
  jump: (world: "cross" | "isolated") =>
    `The ${world} price is a jump: there the whole position steps into a higher tier. It moves with the size alone.`,
  barsNote:
    "Exact slopes at the present figures: for small changes, within the tier that is in force at the price. Size is added at the mark. An isolated margin that is not typed grows with size and shrinks with leverage; in cross margin leverage moves no price, unless a closing fee is kept on the bankruptcy price.",

  feeNote:
    "Here a closing fee is set aside with the isolated margin, which therefore counts as typed: leverage acts through the fee alone.",

  callsTitle: "Margin calls of your own",
  ratiosLabel: "Call me at",
  ratiosSpoken: "Call me at: per cent of the way to liquidation",
  ratiosHint: (ratios: readonly number[]) =>
    `Maintenance over equity: ${list(ratios.map((one) => enTrade.ratio(one)))}. 100${NO_BREAK}% is the liquidation.`,
  ratiosNone: "100\u00A0% alone: the liquidation.",
  problems: {
    ratios_wrong: "Percentages from 0.1 to 100, as 50 80",
    ratios_many: "Five at most",
  } as Readonly<Record<string, string>>,
  callsHead: ["Position", "From its mark", "Cross", "Isolated"],
  together: "Everything together",
  call: (
    ratio: number,
    value: number,
    mark: number,
    tick: number | undefined,
  ) =>
    value / mark - 1 > FAR
      ? `${enTrade.ratio(ratio)}: beyond ${signedPercent(FAR)}`
      : `${enTrade.ratio(ratio)}: ${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  joint: (ratio: number, t: number) =>
    t > FAR
      ? `${enTrade.ratio(ratio)}: beyond ${signedPercent(FAR)}`
      : `${enTrade.ratio(ratio)}: at ${signedPercent(t)}`,
  ratio: (value: number) =>
    `${figure(value * 100, { maximumSignificantDigits: 4 })}\u202F%`,
  reached: (ratio: number) => `${enTrade.ratio(ratio)}: reached already`,
  never: (ratio: number) => `${enTrade.ratio(ratio)}: never`,
  first: (name: string) => `first: ${name}`,
  callsScale: (extent: number) =>
    `Strips reach ${percent(extent)} to either side of the mark. Strokes are calls, dots liquidations, cross above isolated.`,
  callsNote:
    "Here 100\u00A0% is the liquidation and less is safer, as Binance, Bybit and Bitget write it. OKX and Phemex write equity over maintenance, the other way round: 50\u00A0% here is 200\u00A0% there, and 100\u00A0% is the liquidation in both. Venues send warnings at levels of their own, and give no time.",
  more: (shown: number, all: number) =>
    `The first ${String(shown)} of ${String(all)} positions.`,
});
