/** Words of the panel "Shock". */
import type { MovesPreset } from "../document/moves.js";
import type { Death, Ends, ShockFacts, Span } from "../document/shock-facts.js";
import type { RowDeath } from "../document/shock-rows.js";
import type { Side } from "../document/draft.js";
import {
  amount,
  capital,
  count,
  figure,
  list,
  money,
  percent,
  price,
  scalePercent,
  signedMoney,
  signedPercent,
} from "./format.js";
import { saying, words } from "./locale.js";

/** Names listed before they are only counted. */
const MOST_NAMES = 3;
const LONGEST_NAME = 14;

const wayOf = (t: number): string => (t < 0 ? "fall" : "rise");
const sizeOf = (t: number): string => percent(Math.abs(t));

/** "a fall of 9.6 %" */
const named = (t: number): string => `a ${wayOf(t)} of ${sizeOf(t)}`;

function moveClause(facts: ShockFacts, preset: MovesPreset): string {
  const { t, only } = facts;
  if (t === 0) return "As prices stand now,";
  if (only && only.beta !== 0)
    return `If ${only.underlying} ${wayOf(t * only.beta)}s ${sizeOf(t * only.beta)},`;
  if (preset === "days")
    return `If bitcoin ${wayOf(t)}s ${sizeOf(t)} and the others as on the stress days,`;
  if (preset === "own")
    return `If the market ${wayOf(t)}s ${sizeOf(t)} and each coin goes by its own figure,`;
  return `If everything ${wayOf(t)}s ${sizeOf(t)},`;
}

function crossClause(facts: ShockFacts): string {
  const { diesAt, crossLeft, worth, currency } = facts;
  if (diesAt === 0 && worth <= 0)
    return "the cross account is under water before anything moves: nothing is left of it.";
  if (diesAt === 0)
    return "the cross account is at its trigger before anything moves: it is liquidated, and at worst nothing is left.";
  const whole = money(worth, currency);
  if (diesAt !== null)
    return `the cross account is liquidated on the way, at ${named(diesAt)}, and at worst nothing is left of its ${whole}.`;
  if (crossLeft === null) return "the cross account lives.";
  const left = money(crossLeft, currency);
  if (Math.abs(crossLeft - worth) <= 1e-9 * Math.abs(worth))
    return `the cross account lives and keeps its ${whole}.`;
  return crossLeft <= worth
    ? `the cross account lives, with ${left} left of its ${whole}.`
    : `the cross account lives and grows from ${whole} to ${left}.`;
}

/** "BTC is", "six of twelve positions are". */
function whoIs(dead: readonly Death[], all: number): string {
  const names = [...new Set(dead.map(({ name }) => name))];
  if (names.length <= MOST_NAMES && names.length === dead.length)
    return `${list(names)} ${dead.length === 1 ? "is" : "are"}`;
  if (dead.length === all)
    return all === 2 ? "both positions are" : "every position is";
  return `${count(dead.length)} of ${count(all)} positions are`;
}

/** ", the first sooner, at a fall of 9.6 %" */
function whenClause({ dead, diesAt }: ShockFacts, { at }: Death): string {
  const first = dead.length > 1 ? ", the first" : "";
  if (at === 0) return `${first} already`;
  const nearer = diesAt === null ? 0 : Math.abs(diesAt) - Math.abs(at);
  const order = nearer > 0 ? " sooner," : nearer < 0 ? " later," : "";
  return `${first}${order} at ${named(at)}`;
}

function othersClause({ count: all, dead }: ShockFacts): string {
  const alive = all - dead.length;
  if (alive === 0) return "";
  return alive === 1 ? "; the other lives" : `; the other ${count(alive)} live`;
}

function isolatedClause(facts: ShockFacts): string {
  const { dead, isolatedLeft, currency, count: all } = facts;
  const left =
    isolatedLeft === null ? "" : `, with ${money(isolatedLeft, currency)} left`;
  const [first] = dead;
  if (!first)
    return `In isolated margin ${all === 1 ? "it lives" : "every position lives"}${left}.`;
  const when = whenClause(facts, first) + othersClause(facts);
  return `In isolated margin ${whoIs(dead, all)} liquidated${when}${left}.`;
}

/** Margins that cannot be paid are no world to compare with. */
function difference(facts: ShockFacts): string {
  const { crossLeft, isolatedLeft, currency, short } = facts;
  if (short > 0)
    return `But the wallet is ${money(short, currency)} short of these margins: they could not all be set aside.`;
  if (crossLeft === null || isolatedLeft === null) return "";
  const more = isolatedLeft - crossLeft;
  const size = Math.max(Math.abs(crossLeft), Math.abs(isolatedLeft));
  if (Math.abs(more) <= 1e-9 * size)
    return "Both worlds are worth the same there.";
  const winner = more > 0 ? "Isolated" : "Cross";
  return `${winner} margin keeps ${money(Math.abs(more), currency)} more.`;
}

function heldClause({ held, currency }: ShockFacts): string {
  if (!held) return "";
  const left =
    held.left === null
      ? ""
      : `, with ${held.left === 0 ? "nothing" : money(held.left, currency)} left in all`;
  if (held.diesAt === null) return `As you hold it, the pot lives${left}.`;
  const when = held.diesAt === 0 ? "already" : `at ${named(held.diesAt)}`;
  return `As you hold it, the pot is liquidated ${when}${left}.`;
}

export const shockSentence = saying(
  "shockSentence",
  (facts: ShockFacts, preset: MovesPreset): string => {
    if (facts.count === 0) return enShock.noPosition;
    return [
      `${moveClause(facts, preset)} ${crossClause(facts)}`,
      isolatedClause(facts),
      difference(facts),
      heldClause(facts),
    ]
      .filter((part) => part !== "")
      .join(" ");
  },
);

/** What the picture shows, as its title says it. */
export const shockTitle = saying("shockTitle", (ends: Ends): string => {
  const { isDead, deadAlone, cross, isolated } = ends;
  const pool = isDead
    ? "The cross account is liquidated already"
    : cross.length === 0
      ? "No move drawn here ends the cross account"
      : `${capital(cross.map(named).join(" or "))} ends the cross account`;
  const first = isolated.map(named).join(" or ");
  const already =
    deadAlone === 0
      ? ""
      : `; ${count(deadAlone)} isolated ${deadAlone === 1 ? "position is" : "positions are"} liquidated already`;
  if (first === "")
    return pool + (already || "; none ends an isolated position");
  return already
    ? `${pool}${already}, the next goes at ${first}`
    : `${pool}; in isolated margin the first goes at ${first}`;
});

const UNITS: readonly (readonly [number, string])[] = [
  [1e12, "T"],
  [1e9, "G"],
  [1e6, "M"],
  [1e4, "k"],
];

/** An amount at a tick, short: 12k, 1.5M. */
export function tickMoney(
  value: number,
  step: number,
  currency: string,
): string {
  const size = Math.max(Math.abs(value), step * 4);
  const [, unit = ""] = UNITS.find(([least]) => size >= least) ?? [];
  if (!unit || value === 0)
    return value === 0
      ? "0"
      : step >= 1
        ? figure(value, { maximumFractionDigits: 0 })
        : amount(value, currency);
  const by =
    unit === "k" ? 1e3 : (UNITS.find(([, name]) => name === unit)?.[0] ?? 1);
  return figure(value / by, { maximumSignificantDigits: 4 }) + unit;
}

const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

export const enShock = words("shock", {
  intro:
    "Every price goes straight from the present to a share above or below it. What is liquidated counts as lost with all its margin, taken over at the bankruptcy price: the worst that can be.",
  slider: "The market moves by",
  percentUnit: "%",
  position: "Position",
  rowName: (symbol: string, side: Side) => `${symbol || "position"} ${side}`,
  spokenMove: (t: number) => (t === 0 ? "nothing" : signedPercent(t)),
  mark: (name: string, t: number) => `${cut(name)} ${signedPercent(t)}`,
  crossName: "cross",
  heldName: "as held",
  moveTick: (t: number) => (t === 0 ? "now" : scalePercent(t)),
  pictureLabel: (title: string) =>
    `${title}. Equity against the move of the market; all figures stand in the tables below.`,
  equityIn: (currency: string) => `What is left, ${currency}`,
  keyCross: "cross: one pot",
  keyIsolated: "isolated: a pot each, and the rest of the wallet",
  keyHeld: "as held",
  keyTrigger: "cross trigger: equity down there is liquidated",
  worldsTitle: "What ends each world",
  positionsTitle: (t: number) => `Each position at ${signedPercent(t)}`,
  world: "World",
  fall: "Liquidated by a fall",
  rise: "Liquidated by a rise",
  left: "Left at this move",
  ratio: "Margin ratio there",
  cross: "Cross",
  isolated: "Isolated",
  held: "As held: the pot",
  /** One pot's joint shock. */
  bound: (t: number | null, isDead: boolean) =>
    isDead ? "already" : t === null ? "by none" : `of ${sizeOf(t)}`,
  span: (span: Span | null, already: number) => {
    const start = already > 0 ? `${count(already)} already; ` : "";
    if (!span) return already > 0 ? `${count(already)} already` : "by none";
    const { first, last, count: all } = span;
    if (all === 1) return `${start}${first.name}, of ${sizeOf(first.at)}`;
    return `${start}${first.name} first, of ${sizeOf(first.at)}; ${count(all)} in all, ${last.name} last, of ${sizeOf(last.at)}`;
  },
  leftOf: (left: number | null, currency: string) =>
    left === null
      ? "no figure in coins"
      : left === 0
        ? "nothing"
        : money(left, currency),
  ratioOf: (ratio: number | null, isDead: boolean) =>
    ratio !== null
      ? percent(ratio)
      : isDead
        ? "liquidated"
        : "no equity to measure it by",
  worst: (ratio: number | null) =>
    ratio === null ? "none lives" : `at most ${percent(ratio)} of those alive`,
  priceAt: "Price",
  profit: "Unrealised profit",
  inCross: "Cross",
  inIsolated: "Isolated",
  asHeld: "As held",
  margin: "Left of its margin",
  price: (value: number, mark: number, tick: number | undefined) =>
    price(value, mark, tick),
  profitOf: (value: number | null, currency: string) =>
    value === null ? "no figure in coins" : signedMoney(value, currency),
  death: (death: RowDeath | null, mark: number, tick: number | undefined) =>
    death === null
      ? "lives"
      : death.at === 0
        ? "liquidated already"
        : `liquidated at ${price(death.price, mark, tick)} (${signedPercent(death.at)})`,
  more: (shown: number, all: number) =>
    `The first ${String(shown)} of ${String(all)} positions.`,
  fewerDots: (shown: number) =>
    `The picture marks ${String(shown)} deaths, those nearest to the present.`,
  impossible: (t: number) =>
    `A price would reach 0: figures are for a move of ${signedPercent(t)}, where the first one does.`,
  inCoin: (coin: string) =>
    `Measured in ${coin}, which moves itself: equity in coins bends, for it is worth what one coin buys.`,
  notes:
    "All prices move at once, in a straight line, and nobody adds or takes out anything. Funding and fees on the way are left out; what a liquidation really leaves depends on the price at which it is filled.",
  noPosition:
    "No position yet: there is nothing that a move of the market could take.",
  unread: "Put right what is marked above, and the figures come back.",
  stale: "Figures below are from before this edit.",
  refused: (why: string) => `This cannot be worked out: ${why}`,
});
