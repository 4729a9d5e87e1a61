/** What is said of an account as a trade: how much it holds on how little, and what a move makes of that. */
import type { MovesPreset } from "../document/moves.js";
import type { Held } from "../document/trade.js";
import {
  count,
  list,
  money,
  percent,
  plainPercent,
  signedPercent,
} from "./format.js";
import { saying } from "./locale.js";
import { isOne, isSlight, plain } from "./trade-figures.js";

const NO_BREAK = "\u00A0";
const MOST_NAMES = 3;

export const times = saying("times", (value: number | null): string =>
  value === null
    ? "no equity to divide by"
    : `${isSlight(value) ? "under 0.01" : plain(value)}${NO_BREAK}×`,
);
const inWords = (value: number): string =>
  isSlight(value)
    ? `under 0.01${NO_BREAK}times`
    : `${plain(value)}${NO_BREAK}${isOne(value) ? "time" : "times"}`;

/** At most three of them. */
export const names = saying("names", (all: readonly string[]): string => {
  const unique = [...new Set(all)];
  if (unique.length <= MOST_NAMES + 1) return list(unique);
  const rest = unique.length - MOST_NAMES;
  return list([...unique.slice(0, MOST_NAMES), `${count(rest)} others`]);
});

/** As round as it was asked for. */
const share = (t: number): string => plainPercent(Math.abs(t), 1);
const alikeMove = (t: number): string =>
  `A ${t < 0 ? "fall" : "rise"} of ${share(t)}`;
const moveWords: Record<MovesPreset, (t: number) => string> = {
  alike: alikeMove,
  days: (t) => `${alikeMove(t)} in bitcoin, the others in step,`,
  own: (t) => `${alikeMove(t)}, by your figures,`,
};

export interface TradeStory {
  gross: number;
  equity: number;
  leverage: number | null;
  currency: string;
  positions: number;
  preset: MovesPreset;
  move: number;
  /** At the move; null where the pool is gone. */
  cross: Held | null;
  isolated: Held | null;
  /** The pool is under water now. */
  liquidatable: boolean;
  /** Where the pool ends on this way; null where it does not. */
  end: { t: number; leverage: number | null } | null;
  /** Where it ends on the other. */
  otherEnd: number | null;
  /** Isolated positions that are gone at the move. */
  dead: readonly string[];
  /** Isolated positions that are gone already. */
  goneNow: readonly string[];
}

function opening(story: TradeStory): string {
  const { gross, equity, leverage, currency, positions } = story;
  const what = positions === 1 ? "a position of" : "positions of";
  const start = `You hold ${what} ${money(gross, currency)}`;
  if (leverage === null)
    return `${start}, and no equity to hold them on: ${money(equity, currency)}.`;
  return `${start} on ${money(equity, currency)} of equity: ${inWords(leverage)}.`;
}

function isolatedPart(story: TradeStory): string {
  const { dead, isolated, goneNow, liquidatable, move } = story;
  if (dead.length === 0)
    return goneNow.length === 0
      ? ""
      : `In isolated margin ${names(goneNow)} ${new Set(goneNow).size === 1 ? "is" : "are"} at the trigger now.`;
  const verb = new Set(dead).size === 1 ? "is" : "are";
  const then = liquidatable ? `at ${signedPercent(move)}` : "by then";
  const gone = `In isolated margin ${names(dead)} ${verb} gone ${then} with ${verb === "is" ? "its" : "their"} margin`;
  if (!isolated || isolated.gross === 0)
    return `${gone}; nothing is held any more.`;
  return isolated.leverage === null
    ? `${gone}.`
    : `${gone}, and what is left stands at ${inWords(isolated.leverage)}.`;
}

function crossPart(story: TradeStory): string {
  const { cross, leverage, move, preset, liquidatable, end } = story;
  if (liquidatable)
    return "In cross margin the account is under water already, at its trigger or below.";
  if (move === 0) return "";
  const words = moveWords[preset](move);
  if (!cross) {
    const at = end ? `, which is liquidated at ${signedPercent(end.t)}` : "";
    return `${words} goes beyond the end of the cross pool${at}.`;
  }
  if (cross.leverage === null) return `${words} leaves no equity in the pool.`;
  const same =
    leverage !== null && plain(cross.leverage) === plain(leverage)
      ? "leaves it there"
      : `makes it ${inWords(cross.leverage)}`;
  return `${words} ${same} in cross margin.`;
}

function endPart(story: TradeStory): string {
  const { cross, end, liquidatable, move } = story;
  if (liquidatable || move === 0 || !cross) return "";
  if (!end) {
    const [way, far, other] =
      move < 0 ? ["fall", "deep", "rise"] : ["rise", "high", "fall"];
    const but =
      story.otherEnd === null
        ? ""
        : `; a ${other} of ${percent(Math.abs(story.otherEnd))} does`;
    return `No ${way}, however ${far}, ends the cross pool${but}.`;
  }
  return end.leverage === null
    ? `At ${signedPercent(end.t)} the cross pool is liquidated.`
    : `At ${signedPercent(end.t)}, at ${inWords(end.leverage)}, the cross pool is liquidated.`;
}

export const tradeSentence = saying(
  "tradeSentence",
  (story: TradeStory): string =>
    [opening(story), crossPart(story), isolatedPart(story), endPart(story)]
      .filter((part) => part !== "")
      .join(" "),
);
