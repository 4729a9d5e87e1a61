/** The words of the panel "Survival map". */
import type {
  Holder,
  LimitLine,
  MapFacts,
  Outcome,
} from "../document/map-rows.js";
import type { MapTerms, Place } from "../document/map.js";
import {
  capital,
  count,
  list,
  percent,
  price,
  scalePercent,
  signedPercent,
} from "./format.js";
import { dayText, dayTitle } from "./stress-names.js";
import { words } from "./locale.js";

/** So many isolated positions are named; of more only the number is said. */
const MOST_NAMED = 6;

const holder = ({ symbol, side }: Holder): string =>
  `${symbol || "position"} ${side}`;

const short = (name: string, most = 10): string =>
  name.length > most ? `${name.slice(0, most - 1)}\u2026` : name;

const holders = (some: readonly Holder[]): string => {
  const names = [...new Set(some.map(holder))];
  return names.length <= MOST_NAMED
    ? list(names)
    : `${list(names.slice(0, MOST_NAMED - 1))} and ${count(names.length - MOST_NAMED + 1)} others`;
};

const moved = (name: string, move: number): string =>
  `${name} ${signedPercent(move)}`;

const thirdName = ({ third }: MapTerms): string =>
  third?.which || "everything else";

const thirdAt = ({ terms, move }: MapFacts): string =>
  `With ${thirdName(terms)} at ${signedPercent(move)}, `;

const ofDays = (survived: number, all: number): string =>
  survived === all
    ? `all ${String(all)} of them`
    : `${survived === 0 ? "none" : String(survived)} of the ${String(all)}`;

const keptOn = (whole: number, all: number): string =>
  whole === all ? "all" : whole === 0 ? "none" : String(whole);

/** The days as this map sees them: everything else stands where it is set. */
const onTheDays = (facts: MapFacts): string => {
  const { terms, move } = facts;
  return move === 0
    ? `If only ${terms.x} and ${terms.y} fall as on the stress days, `
    : `${thirdAt(facts).replace(/, $/u, "")} and only ${terms.x} and ${terms.y} falling as on the stress days, `;
};

/** The limit that a small move comes to first. */
const firstLimit = (limits: readonly LimitLine[]): LimitLine | undefined =>
  [...limits].sort((a, b) => Math.abs(a.at) - Math.abs(b.at))[0];

function isolatedSentence(facts: MapFacts): string {
  const { terms, limits, crossLives, endedBefore } = facts;
  const first = firstLimit(limits);
  const no = endedBefore.length > 0 ? "No other" : "No";
  if (!first)
    return `${no} isolated position ends by either of these two prices.`;
  const other = first.axis === "x" ? terms.y : terms.x;
  const own = first.axis === "x" ? terms.x : terms.y;
  const ends = `Isolated, ${holder(first.holder)} ends at ${moved(own, first.at)} whatever ${other} does, and takes no other with it`;
  return crossLives
    ? `${ends}; in cross a gain on the one pays for a loss on the other, until a loss takes everything at once.`
    : `${ends}.`;
}

/** One by name, several by their number and names. */
const lost = (ended: readonly Holder[]): string =>
  ended.length === 1
    ? holders(ended)
    : `${count(ended.length)} positions (${holders(ended)})`;

function sentence(facts: MapFacts): string {
  const { days, crossLives, endedBefore, terms, move } = facts;
  const before = move === 0 ? "" : thirdAt(facts);
  if (!crossLives) {
    const gone =
      move === 0
        ? "Cross margin is under water already, so that no move of these prices finds it alive"
        : `${before}cross margin has ended before ${terms.x} or ${terms.y} move at all`;
    const alone =
      endedBefore.length > 0
        ? `; isolated margin has lost ${lost(endedBefore)}`
        : "; every isolated position still lives";
    return `${gone}${alone}. ${isolatedSentence(facts)}`;
  }
  const survived = days.filter(({ cross }) => cross).length;
  const whole = days.filter(({ dead }) => dead.length === 0).length;
  const cross = `${onTheDays(facts)}cross margin survives ${ofDays(survived, days.length)}`;
  const isolated =
    endedBefore.length > 0
      ? `isolated margin has lost ${lost(endedBefore)} already`
      : `isolated margin keeps every position alive on ${keptOn(whole, days.length)}`;
  return `${cross}; ${isolated}. ${isolatedSentence(facts)}`;
}

/** Who lives at a place: for the line below the picture, and spoken. */
function outcome(terms: MapTerms, one: Outcome): string {
  const { at, cross, ratio, configured, dead, alive } = one;
  const shown = ratio === null ? "" : ` at a margin ratio of ${percent(ratio)}`;
  const pool = cross ? `cross lives${shown}` : "cross is liquidated";
  const mixed =
    configured === null
      ? ""
      : `; as held, the common pot ${configured ? "lives" : "is liquidated"}`;
  return `${moved(terms.x, at.x)}, ${moved(terms.y, at.y)}: ${pool}${mixed}; isolated: ${isolatedOutcome(dead, alive)}.`;
}

function isolatedOutcome(
  dead: readonly Holder[],
  alive: readonly Holder[],
): string {
  if (dead.length === 0) return alive.length === 1 ? "it lives" : "all live";
  if (alive.length === 0)
    return dead.length === 1 ? "it is liquidated" : "all are liquidated";
  if (dead.length + alive.length > MOST_NAMED)
    return `${count(dead.length)} of ${count(dead.length + alive.length)} are liquidated`;
  return `${holders(dead)} liquidated, ${holders(alive)} ${alive.length === 1 ? "lives" : "live"}`;
}

const endings = (
  name: string,
  { lower, upper }: { lower: number | null; upper: number | null },
  at: (move: number) => string,
): string => {
  const found = [lower, upper].filter((move) => move !== null);
  return found.length === 0
    ? `no move of ${name} alone`
    : list(found.map((move) => `${moved(name, move)} (${at(move)})`));
};

export const enMap = words("map", {
  intro:
    "Two prices move, each by itself. Cross margin ends on the thick line, where equity is no more than the margin that must be held, with a bend wherever a position comes into another tier. An isolated position ends on its own thin line.",
  axis: { x: "Across", y: "Upwards" },
  third: "What else has moved before",
  everythingElse: "everything else",
  moveOf: (name: string) => `${capital(name)} has moved by`,
  movedBy: (move: number) => (move === 0 ? "not moved" : signedPercent(move)),
  sentence,
  outcome,
  moved,
  holder,
  title: ({ terms, crossLives, corners }: MapFacts) => {
    if (!crossLives)
      return "Nothing of this map is left to cross; the lines say where each isolated position ends";
    return corners.length === 0
      ? "Cross lives on all of this map; the lines say where each isolated position ends"
      : `Where cross lives as ${terms.x} and ${terms.y} move, and where each isolated position ends`;
  },
  probe: ({ x, y }: MapTerms) =>
    `A place on the map of ${x} and ${y}: left and right arrows move ${x}, up and down ${y}, with Shift in small steps; Escape goes back to the present`,
  probeHint:
    "Point at the map, or go there with Tab and the arrow keys, in small steps with Shift.",
  key: {
    cross: "cross ends here",
    jump: "cross ends by a jump: a tier charges the whole position",
    isolated: (leftOut: number) =>
      leftOut === 0
        ? "an isolated position ends here"
        : `an isolated position ends here; ${count(leftOut)} farther ${leftOut === 1 ? "line is" : "lines are"} not drawn`,
    configured: "as held: the pot of the cross positions ends here",
    levels: "grey: margin ratio above 50\u202F%, darker: above 80\u202F%",
    dead: "hatched: cross is liquidated",
    box: "within this frame every isolated position on the axes lives",
    lived: "stress day that cross survives",
    died: "stress day that ends it",
  },
  now: "now",
  crossEnds: "cross ends",
  level: (ratio: number) => `ratio ${scalePercent(ratio).replace("+", "")}`,
  /** In the picture, where long names are cut. */
  limit: ({ holder: { symbol, side }, at }: LimitLine) =>
    `${short(symbol)} ${side} ${signedPercent(at)}`,
  axisName: (name: string) => short(name, 20),
  along: (
    { terms, alone, move }: MapFacts,
    prices: Record<"x" | "y", (at: number) => string>,
  ) =>
    `While ${terms.y} stands still, cross ends at ${endings(terms.x, alone.x, prices.x)}; while ${terms.x} stands still, at ${endings(terms.y, alone.y, prices.y)}.${
      move === 0
        ? " For a coin held in one contract only, that is its liquidation price in the table above."
        : ""
    }`.replaceAll("at no move", "by no move"),
  price: (mark: number, move: number, tickSize?: number) =>
    price(mark * (1 + move), mark, tickSize),
  days: {
    title: "The stress days on this map",
    day: "Days",
    cross: "Cross",
    configured: "As held",
    isolated: "Isolated",
    lives: (ratio: number | null) =>
      ratio === null
        ? "lives"
        : `lives, at a margin ratio of ${percent(ratio)}`,
    dead: "liquidated",
    isolatedOutcome,
    note: "Each day takes both prices from the high to the low of its days, straight there; all else stands where it is set above, though on the day it fell too. The panel of the stress days moves everything.",
  },
  corners: {
    title: "The line on which cross ends, corner by corner",
    where: "Corner",
    move: (name: string) => `${name}, move`,
    price: (name: string) => `${name}, price`,
    kinds: {
      zero: "a tier begins",
      jump: "a jump of maintenance",
      frame: "edge of the map",
    },
    alone: (name: string) => `${name} alone`,
    none: "Cross ends nowhere on this map.",
    more: (shown: number, all: number) =>
      `The first ${String(shown)} of ${String(all)} corners.`,
    note: "Between two corners the line is straight.",
  },
  limits: {
    title: "Where each isolated position ends",
    position: "Position",
    at: "Ends at",
    price: "Price",
    none: "No isolated position ends by one of these two prices.",
    more: (shown: number, all: number) =>
      `The first ${String(shown)} of ${String(all)}.`,
  },
  day: dayText,
  event: dayTitle,
  at: (terms: MapTerms, { x, y }: Place) =>
    `${moved(terms.x, x)}, ${moved(terms.y, y)}`,
  move: signedPercent,
  tick: scalePercent,
  detour:
    "Where a tier charges the whole position, a day may lie inside the line and still be deadly: the straight way there leads through a jump.",
  unaffordable:
    "The wallet cannot pay all isolated margins at once; each is shown as if it could.",
  noPosition: "No position yet.",
  unread: "Put right what is marked above, and the map comes back.",
  stale: "The map below is from before this edit.",
  /** Of an account that moves with one underlying: moves at which it ends; `cross` null where it is under water. */
  single: (
    name: string,
    cross: readonly number[] | null,
    isolated: readonly number[],
    mark: number,
  ) => {
    const places = (moves: readonly number[]): string =>
      list([
        ...new Set(
          moves.map(
            (move) =>
              `${price(mark * (1 + move), mark)} (${signedPercent(move)})`,
          ),
        ),
      ]);
    const pool =
      cross === null
        ? "cross is under water already"
        : cross.length === 0
          ? `no price of ${name} ends cross`
          : `cross ends at ${places(cross)}`;
    const alone =
      isolated.length === 0
        ? `none ends an isolated position that lives`
        : `isolated, the nearest ${isolated.length === 1 ? "end is" : "ends are"} ${places(isolated)}`;
    return `A map needs two underlyings, and this account moves with ${name} alone. On its one line, ${pool}; ${alone}.`;
  },
  nothingMoves:
    "A map needs two underlyings, and nothing of this account moves with a price.",
});
