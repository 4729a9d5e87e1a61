/** Words of the panel that puts the account under every venue's rules. */
import type {
  Aspect,
  Difference,
  Kind,
  Verdict,
} from "../document/venue-causes.js";
import type { Order, WorldName } from "../document/venue-lines.js";
import type { Unlike } from "../document/venues.js";
import type { Rules } from "../engine/contract.js";
import type { PackEntry } from "../rules/packs.js";
import {
  asFigure,
  count,
  figure,
  list,
  month,
  percent,
  plainPercent,
} from "./format.js";
import { words } from "./locale.js";
import { stepOf } from "./venue-figures.js";

const TIMES = "\u00D7";
const MINUS = "\u2212";

/** A rate, with the digits it is given in. */
const rate = (share: number): string => plainPercent(share, 4);

const feeOn: Record<Rules["closeFee"]["on"], string> = {
  none: "nothing",
  mark: "the value at the mark",
  bankruptcy: "the bankruptcy value",
};

const hedging: Record<Rules["hedging"], string> = {
  gross: "maintenance on both legs of a hedge",
  "larger-side": "maintenance on the larger leg of a hedge alone",
  "net-plus-fees": "maintenance on the net of a hedge, plus both fees",
};

export interface Terms {
  rules: Rules;
  /** Of the tier at the price; null where there is none. */
  rate: number | null;
}

const isCharged = ({ closeFee }: Rules): boolean =>
  closeFee.on !== "none" && closeFee.rate > 0;

const aspects: Record<Aspect, (from: Terms, to: Terms) => string> = {
  deductions: () => "the deductions in its table",
  tierRule: (_, to) =>
    to.rules.tierRule === "whole"
      ? "one rate for the whole position, without a deduction"
      : "each slice of the position at its own rate",
  rates: (from, to) =>
    from.rate === null || to.rate === null || from.rate === to.rate
      ? "the maintenance rates of its tables"
      : `its maintenance rate, ${rate(to.rate)} instead of ${rate(from.rate)}`,
  maintenancePrice: (_, to) =>
    `maintenance charged on the ${to.rules.maintenancePrice} price`,
  closeFee: (from, { rules }) =>
    isCharged(rules)
      ? `the closing fee it holds back (${rate(rules.closeFee.rate)} of ${feeOn[rules.closeFee.on]})`
      : `no closing fee held back (${rate(from.rules.closeFee.rate)} of ${feeOn[from.rules.closeFee.on]} on the page)`,
  setAside: (_, { rules }) =>
    isCharged(rules)
      ? "that fee set aside beside the isolated margin"
      : "no fee set aside beside the isolated margin",
  hedging: (_, to) => hedging[to.rules.hedging],
  triggerRatio: (_, to) =>
    `liquidation at ${figure(to.rules.triggerRatio, { maximumFractionDigits: 4 })} ${TIMES} maintenance`,
};

const named = (ids: readonly Aspect[], from: Terms, to: Terms): string =>
  list(ids.map((id) => aspects[id](from, to)));

function by(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  return isLess ? `less than ${shown}` : shown;
}

function signedBy(value: number, like: number, tickSize?: number): string {
  const { isLess } = stepOf(value, like, tickSize);
  const size = by(value, like, tickSize);
  return isLess ? size : asFigure((value < 0 ? MINUS : "+") + size);
}

/** A lower bound that is higher is nearer, and so is an upper one that is lower. */
const towards = ({ side }: Pick<Difference, "side">, step: number): string =>
  step > 0 === (side === "lower") ? "nearer" : "farther";

const world = (name: WorldName): string =>
  name === "cross" ? "cross price" : "isolated price";

function shareOf(share: number): string {
  if (share > 1 - 1e-6) return "all of it";
  if (share >= 0.9) return "nearly all of it";
  return share > 0.5 ? "most of it" : "the largest part of it";
}

const turned: Record<Kind, (venue: string, what: string) => string> = {
  price: (venue, what) => `Only ${venue} has a ${what} on this side`,
  none: (venue, what) => `${venue} has no ${what} on this side`,
  over: (venue) => `With ${venue} it is over already`,
};

function verdict(
  venue: string,
  name: WorldName,
  difference: Difference,
  found: Verdict | null,
  terms: readonly [from: Terms, to: Terms],
  tickSize?: number,
): string {
  const { from, to, turns } = difference;
  const [before, after] = terms;
  const what = world(name);
  if (from === null || to === null) {
    const last = turns.findLast(({ into }) => into === difference.kind);
    if (!last) return `There is no ${what} on this side either way.`;
    const why = aspects[last.aspect](before, after);
    return `${turned[difference.kind](venue, what)}: it comes of ${why}.`;
  }
  if (!found)
    return difference.causes.length === 0
      ? `The ${what} is the same: nothing in these rules moves it.`
      : `The ${what} is the same: what differs cancels out.`;
  const step = to - from;
  const moved = `${venue}\u2019s ${what} is ${by(step, to, tickSize)} ${towards(difference, step)}`;
  const why = named(found.main.aspects, before, after);
  if (found.share <= 1.005)
    return `${moved}, ${shareOf(found.share)} from ${why}.`;
  const alone = by(found.main.by, to, tickSize);
  return `${moved}: ${alone} from ${why}, and other differences take part of that back.`;
}

const dated = (pack: Pick<PackEntry, "asOf" | "supersededBy">): string =>
  pack.supersededBy === null
    ? month(pack.asOf)
    : `as of ${month(pack.asOf)}, since replaced`;

function unlike(reason: Unlike, symbol: string): string {
  switch (reason.why) {
    case "currency":
      return `keeps its account in ${reason.kept}, this one is kept in ${reason.held}`;
    case "contract":
      return `no table for ${reason.symbol}`;
    case "settled":
      return reason.here === "linear"
        ? `settles ${reason.symbol} in the coin`
        : `does not settle ${reason.symbol} in the coin`;
    case "marks":
      return `has one contract for what is two here, with two marks: ${reason.symbol}`;
    case "collateral":
      return `not comparable: these rules know no ${list(reason.assets)} as collateral`;
    case "others":
      return `not comparable: no table for ${list(reason.symbols.filter((one) => one !== symbol))}`;
    case "refused":
      return (
        reason.message || "the account cannot be counted under these rules"
      );
  }
}

export const venues = words("venues", {
  title: "The same account on every venue",
  intro:
    "The same positions, sizes, prices, leverage and wallet, each time under the rules of another venue.",
  empty: "A position that counts is needed first.",
  stale: "From before this edit.",
  position: "Position",
  all: "All positions",
  order: "Order",
  orders: {
    cross: "nearest in cross first",
    isolated: "nearest in isolated first",
    venue: "by name",
  } satisfies Record<Order, string>,
  missing: "Positions without a table",
  missingApart: "end the comparison",
  missingLeftOut: "are left out there",
  without: (symbols: readonly string[]) =>
    `without ${list(symbols)}, there and here`,
  positionName: (symbol: string, side: string, n: number) =>
    `${symbol} ${side}, row ${String(n)}`,
  tableName: (symbol: string, n: number) =>
    `${symbol}, row ${String(n)}, on every venue`,
  venue: "Venue",
  custom: "Custom rules",
  customDate: "typed by you",
  dated,
  onPage: "on the page now",
  towardsShort: (
    side: Difference["side"],
    step: number,
    like: number,
    tick?: number,
  ) => `${by(step, like, tick)} ${towards({ side }, step)}`,
  same: "the same",
  headline: (
    symbol: string,
    name: WorldName,
    near: readonly [venue: string, price: string],
    far: readonly [venue: string, price: string],
  ) =>
    near[1] === far[1]
      ? `In ${name} margin ${symbol} is liquidated at ${near[1]} wherever it can be compared.`
      : `In ${name} margin ${symbol} is liquidated at ${near[1]} on ${near[0]}, at ${far[1]} on ${far[0]}.`,
  drowned: (name: WorldName, names: readonly string[]) =>
    name === "cross"
      ? `In cross margin under water already: ${names.join("; ")}.`
      : `In isolated margin below its maintenance already: ${names.join("; ")}.`,
  loading: "Fetching these rules\u2026",
  computing: "Counting\u2026",
  failed: "These rules could not be fetched.",
  retry: "Try again",
  retryOf: (venue: string) => `Try again: ${venue}`,
  unfold: "What differs",
  unfoldOf: (venue: string, where: string) =>
    `What differs: ${venue}, ${where}`,
  use: "Use these rules",
  useOf: (venue: string, date: string) => `Use these rules: ${venue}, ${date}`,
  used: (venue: string) => `The page is now under the rules of ${venue}.`,
  verdict,
  cause: named,
  signedBy,
  steps: (name: WorldName) => `Steps of the ${world(name)}`,
  stepsOrder: "together, each step on top of those before it",
  assumed: "Taken for granted",
  assumedCount: (n: number) =>
    n === 1 ? "one assumption" : `${count(n)} assumptions`,
  markIs: (what: string) => `What is called mark here is ${what} there.`,
  oneForOne: (held: string, kept: string) =>
    `One ${held} counts as one ${kept}.`,
  covers: "Covers",
  allows: (leverage: number) =>
    `Allows only ${figure(leverage, { maximumFractionDigits: 2 })}${TIMES} at this size`,
  beyond: (at: "mark" | "liquidation", limit: string) =>
    at === "mark"
      ? `Larger than its table is known for: ${limit}`
      : `At the liquidation price larger than its table is known for: ${limit}`,
  apartTitle: (symbol: string) => `No figures for ${symbol}`,
  unlike,
  uncoveredTitle: "Not covered",
  percent,
});
