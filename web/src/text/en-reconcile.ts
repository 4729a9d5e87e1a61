/** The words of the panel that reconciles an exchange's price with ours. */
import type { Assumption, Kind, Setting } from "../document/assumption.js";
import { MOST_TOLD } from "../document/comparison.js";
import { digitsShared } from "../document/precision.js";
import type { Change } from "../document/follow.js";
import type { Explanation, Findings } from "../document/reconcile.js";
import { clauses, type Place, reasons } from "./en-assumptions.js";
import { asFigure, capital, count, figure, list, percent } from "./format.js";
import { words } from "./locale.js";
import { decimalsOf, fixed, priced } from "./reconcile-figures.js";

const clause = ({ kind, value }: Assumption, place: Place): string =>
  clauses[kind](value ?? 0, place);

const together = (chosen: readonly Assumption[], place: Place): string =>
  chosen.map((one) => clause(one, place)).join(", and ");

/** How well it agrees, as an aside between commas. */
function agreement(findings: Findings, { rounding }: Explanation): string {
  const { agreement: found, typed } = findings;
  const manner =
    rounding === "down"
      ? "cut off"
      : rounding === "up"
        ? "rounded up"
        : "rounded";
  if (found?.by === "tick")
    return `${manner} to a price step of ${fixed(found.width, decimalsOf(found.width))}`;
  if (found?.by === "fewer")
    return `to ${String(typed.digits - 1)} of ${String(typed.digits)} digits`;
  const aside = rounding === "down" || rounding === "up" ? `, ${manner}` : "";
  return `to every digit typed${aside}`;
}

const byChance = ({ chance }: Findings): string =>
  `That may be chance: of all prices near it with as few digits, about ${percent(chance)} would be met by something tried here. A price with more digits decides.`;

function found(findings: Findings, place: Place): string {
  const { explanations, outcome, ours } = findings;
  const [first] = explanations;
  if (!first) return "";
  const price = priced(findings.typed.value, findings);
  const aside = agreement(findings, first);
  if (first.assumptions.length === 0) {
    const exact = ours === null ? "" : `, ${priced(ours, findings, 2)}`;
    return outcome === "found"
      ? `${price} is this page\u2019s own price${exact}, ${aside}.`
      : `${price} may be this page\u2019s own price${exact}, ${aside}. ${byChance(findings)}`;
  }
  if (explanations.length > 1) {
    const number = capital(count(explanations.length));
    const shown =
      explanations.length > MOST_TOLD
        ? ` Here are the first ${count(MOST_TOLD)}.`
        : "";
    return outcome === "found"
      ? `${number} explanations give the exchange\u2019s ${price} equally well. A price with more digits tells them apart.${shown}`
      : `${number} combinations give the exchange\u2019s ${price}. ${byChance(findings)}${shown}`;
  }
  const told = `The exchange\u2019s ${price} comes out, ${aside}, if ${together(first.assumptions, place)}.`;
  return outcome === "found" ? told : `${told} ${byChance(findings)}`;
}

function none({ typed, singles, pairs, ...rest }: Findings): string {
  const findings = { typed, singles, pairs, ...rest };
  const price = priced(typed.value, findings);
  const part =
    pairs.tried < pairs.all
      ? `, nor any of the ${figure(pairs.tried, {})} pairs tried of ${figure(pairs.all, {})}`
      : `, nor any two of them`;
  return `None of the ${figure(singles.length, {})} assumptions gives the exchange\u2019s ${price}${part}.`;
}

const changes: Record<
  Change["kind"],
  (change: Change, currency: string) => string
> = {
  custom: () => "turns to custom rules, from these tables",
  rules: () => "changes the rules",
  table: () => "changes the maintenance table",
  collateral: () => "changes the other collateral",
  isolated: () => "sets the position isolated",
  cross: () => "sets the position cross",
  remove: (change) =>
    change.kind === "remove" ? `removes ${list(change.symbols)}` : "",
  wallet: (change, currency) =>
    `sets the wallet to ${exactly(change, currency)}`,
  margin: (change, currency) =>
    "value" in change && change.value === null
      ? "empties the isolated margin, so that it is the initial margin"
      : `sets the isolated margin to ${exactly(change, currency)}`,
  funding: (change, currency) =>
    `sets the funding paid so far by this position to ${exactly(change, currency)}`,
  leverage: (change) =>
    "value" in change
      ? `sets the leverage to ${String(change.value)}\u00D7`
      : "",
};

const exactly = (change: Change, currency: string): string =>
  "value" in change && change.value !== null
    ? `${figure(change.value, { maximumFractionDigits: 8 })}\u00A0${currency}`
    : "";

export const enReconcile = words("reconcile", {
  intro:
    "Type the liquidation price that the exchange shows for one of these positions. The page then tries what venues and calculators do otherwise, one assumption at a time and then two, and computes each with the same engine.",
  position: "Position",
  row: (symbol: string, side: string, n: number) =>
    `${symbol} ${side}, row ${String(n)}`,
  world: "Margin",
  worlds: { cross: "cross", isolated: "isolated" },
  price: "The exchange\u2019s price",
  noPosition: "There is no position yet that could have a price.",
  stale: "Compared with the figures from before the last edit.",
  working: "Trying\u2026",
  answer: (findings: Findings, place: Place) =>
    findings.outcome === "none" ? none(findings) : found(findings, place),
  capital,
  together,
  exchange: "Exchange",
  ours: "This page",
  under: "With that assumption",
  difference: "Difference",
  priced,
  noPrice: "none",
  likewise: (others: readonly (readonly Assumption[])[], place: Place) =>
    `In this account it comes to the same if ${others.map((one) => together(one, place)).join("; or if ")}.`,
  reason: ({ kind }: Assumption) => reasons[kind],
  source: (name: string, date: string) => `${name}, ${date}.`,
  follow: "Follow it here",
  followed: "The account was changed to follow it.",
  changes: (all: readonly Change[], currency: string) =>
    `This ${list(all.map((change) => changes[change.kind](change, currency)))}. Undo brings back what it was.`,
  noFollow:
    "It is another way to read the same account: there is nothing to change here.",
  nearest: (
    chosen: readonly Assumption[],
    place: Place,
    price: string,
    gap: string,
    digits: string,
  ) =>
    `The nearest, ${price}, is ${gap} away (${digits}): if ${together(chosen, place)}.`,
  digits: (price: number, { typed }: Findings) => {
    const shared = digitsShared(price, typed);
    const agree = shared === 1 ? "agrees" : "agree";
    return `${shared === 0 ? "none" : count(shared)} of ${count(typed.digits)} digits ${agree}`;
  },
  wrongSide: (bound: "lower" | "upper", mark: string) =>
    `None of them leaves a liquidation price ${bound === "lower" ? "below" : "above"} the mark, which here is ${mark}. Is it the exchange\u2019s?`,
  unknown:
    "What this page cannot know: other positions and open orders of the account, bonus credit, the mark price at that moment, tables changed since, the venue\u2019s own rounding on the way.",
  funding: (
    amount: number,
    decimals: number,
    currency: string,
    world: Setting["world"],
    others: boolean,
  ) => {
    const sum = `${fixed(Math.abs(amount), decimals)}\u00A0${currency}`;
    const pot = world === "isolated" ? "its margin" : "the wallet";
    const moved =
      amount > 0
        ? `${sum} of funding or fees has been paid from ${pot}`
        : `${sum} of funding has been received into ${pot}`;
    return `It ${others ? "also " : ""}comes out if ${moved} and is not in the figure typed here. One free amount explains almost any price: look it up before you believe it.`;
  },
  followFunding: "Put it into the account",
  showAll: (n: number) => `Show all ${String(n)} assumptions`,
  hideAll: "Hide the assumptions",
  table: "What each assumption alone would give, nearest first",
  assumed: "If",
  gives: "Price",
  away: "From the exchange\u2019s",
  agrees: "agrees",
  same: "no change",
  oneClause: (one: Assumption, place: Place) => capital(clause(one, place)),
  gap: (gap: number, findings: Findings) => priced(Math.abs(gap), findings),
  signedGap: (gap: number, findings: Findings) =>
    gap > 0 ? asFigure(`+${priced(gap, findings)}`) : priced(gap, findings),
});

export type { Kind, Place };
