/** Words of the replay, beside its sentence. */
import { tables } from "./en-replay-tables.js";
import type { Procedure } from "../engine/replay.js";
import type { PriceThen } from "../document/replay-at.js";
import type { WorldName } from "../document/replay-worlds.js";
import type { Ground } from "../stress/stress-days.js";
import {
  count,
  day,
  figure,
  list,
  price,
  scalePercent,
  signedPercent,
} from "./format.js";
import { words } from "./locale.js";

const kinds: Record<Procedure["kind"], string> = {
  whole: "Whole account at once",
  "worst-first": "Worst loss first until safe",
  tiers: "Down by tiers",
  share: "A share at a time",
};

const grounds: Record<Ground, string> = {
  measured: "",
  usual: " (by its usual ratio to bitcoin)",
  others: " (not in the record: by the middle of the others)",
  still: " (money: it stays)",
};

const plural = (n: number, one: string, many: string): string =>
  `${count(n)} ${n === 1 ? one : many}`;

const namesOf = (names: readonly string[]): string =>
  names.length > 4
    ? plural(names.length, "position", "positions")
    : list(names);

const stepsOf = (steps: number, names: readonly string[]): string =>
  steps > names.length ? ` in ${count(steps)} steps` : "";

/** "12 March 2020", and "9\u201312 May 2022" from "2022-05-09..12". */
function dateOf(date: string): string {
  const [first = "", last] = date.split("..");
  if (last === undefined) return day(first);
  const [start = "", ...rest] = day(first).split(" ");
  return `${start}\u2013${String(Number(last))} ${rest.join(" ")}`;
}

const allOf = (n: number): string => (n === 2 ? "both" : `all ${count(n)}`);

const inWorld: Record<WorldName, string> = {
  cross: "cross margin",
  isolated: "isolated margin",
  configured: "the account as held",
};

export const enReplay = words("replay", {
  intro:
    "One path of prices, walked in both worlds. Whatever reaches its trigger on the way is liquidated there, at that very price, and does not come back when the price does.",
  noPosition: "With no position there is nothing to replay. Add one above.",
  unread: "Put right what is marked above, and the replay comes back.",
  stale: "The replay below is from before this edit.",
  refused: "This path cannot be replayed with this account:",
  short: (by: string) =>
    `The wallet is ${by} short of the isolated margins: in the isolated world the rest of the wallet stands below 0.`,
  truncated:
    "So many events that the replay stops before the path ends: all figures are those of that place.",
  worlds: {
    cross: "Cross",
    isolated: "Isolated",
    configured: "As held",
  } satisfies Record<WorldName, string>,
  worldTitles: {
    cross: "Cross: one pot for all",
    isolated: "Isolated: a pot each",
    configured: "As you hold it",
  } satisfies Record<WorldName, string>,
  path: {
    title: "The path",
    label: "Path",
    presets: [
      ["crash", "Crash and recovery"],
      ["bleed", "Slow bleed"],
      ["whipsaw", "Whipsaw"],
      ["drawn", "Drawn by hand"],
    ] as readonly (readonly [string, string])[],
    dayChoice: (date: string, event: string) =>
      `${dateOf(date)}: ${event.split(/[;,]/u)[0] ?? event}`,
    dateOf,
    falls: (
      falls: readonly { underlying: string; fall: number; ground: Ground }[],
      most: number,
    ) => {
      const told = falls
        .slice(0, most)
        .map(
          ({ underlying, fall, ground }) =>
            `${underlying} ${signedPercent(fall)}${grounds[ground]}`,
        );
      const more = falls.length - told.length;
      return `Down and all the way back: ${told.join(", ")}${more > 0 ? `, and ${count(more)} more` : ""}.`;
    },
    floored: (names: readonly string[]) =>
      `${list(names)} would have gone to 0 or below: held at 1\u202F% of ${names.length === 1 ? "its" : "their"} present price.`,
  },
  draw: {
    label: "The path, drawn: the market in per cent from now",
    hint: "Drag a point up or down; or go to it with the Tab key and use the arrow keys, Page Up and Page Down for ten at a time, Delete to remove it.",
    point: (index: number, of: number) =>
      `Point ${String(index)} of ${String(of)}`,
    pointField: (index: number) => `Point ${String(index)}`,
    spoken: (index: number) =>
      `Point ${String(index)}: the market from now, in per cent`,
    value: (share: number) => signedPercent(share),
    tick: scalePercent,
    add: "Add a point",
    remove: "Remove",
    removePoint: (index: number) => `Remove point ${String(index)}`,
    now: "now",
  },
  procedure: {
    title: "The procedure",
    label: "What happens at the trigger",
    asRules: (kind: Procedure["kind"]) =>
      `As the rules name it: ${kinds[kind].toLowerCase()}`,
    kinds,
    fee: "Liquidation fee",
    slippage: "Slippage",
    impact: (lot: string) => `Price impact per ${lot}`,
    tiersDown: "Tiers at a time",
    share: "Share at a time",
    wholeBelow: "Whole at or below",
    ending: "What is left in the pot",
    endings: [
      ["taken", "is taken over and lost"],
      ["closed", "stays: closed at the mark"],
    ] as readonly (readonly [string, string])[],
    published: "Published:",
    nothingPublished: "Published: nothing, for these rules name no venue.",
    assumed: "Assumed here:",
    chosen:
      "This procedure is your choice, whatever the venue does. The position with the largest loss is the worst one and goes first.",
    source: (source: string, date: string | null) =>
      date === null ? `${source}.` : `${source}, ${day(date)}.`,
    takenCosts:
      "Taken over at the mark with all that is left in the pot, so no fee and no slippage is charged beside it. Price impact moves the price itself, for good: a sale pushes it down, a purchase up, and what that liquidates is liquidated, too.",
    costs:
      "Slippage is lost between the mark and the fill. Price impact moves the price itself, for good: a sale pushes it down, a purchase up, and what that liquidates is liquidated, too.",
  },
  picture: {
    prices: (currency: string) =>
      `Above: prices, from now. Below: equity in ${currency}.`,
    line: {
      cross: "cross, thick line, filled dots",
      isolated: "isolated, thin line, hollow dots",
      configured: "as held, dashed",
    } satisfies Record<WorldName, string>,
    trigger:
      "Dotted: where the equity of the common pot is at its trigger. Dots: events, in the world and at the price where they happen.",
    impact:
      "Drawn are the path\u2019s own prices: what liquidations push comes on top, and every event names the price it met.",
    now: "now",
    all: "all",
    andMore: (n: number) => `, and ${count(n)} more`,
    more: (name: string, n: number) => `${name} and ${count(n)} more`,
    first: (name: string, at: string, all: boolean) =>
      `${name} at ${at}${all ? " with all others" : ""}`,
    nobody: "Both worlds come through: nothing is liquidated on this path.",
    only: (world: WorldName, hit: string) =>
      `Only ${inWorld[world]} is hit: ${hit}.`,
    together: (
      first: WorldName,
      hit: string,
      second: WorldName,
      then: string,
    ) =>
      hit === then
        ? `Hit in ${inWorld[first]} and in ${inWorld[second]}, at one and the same place: ${hit}.`
        : `Hit at one and the same place: ${hit} in ${inWorld[first]}, ${then} in ${inWorld[second]}.`,
    both: (first: WorldName, hit: string, second: WorldName, then: string) =>
      `Hit first: ${hit} in ${inWorld[first]}. Then: ${then} in ${inWorld[second]}.`,
    positions: (n: number) => `${count(n)} positions`,
    cut: (names: string) => `${names} cut`,
    axis: "Steps of the path; it has no clock.",
    marks: (shown: number, all: number) =>
      `Only ${count(shown)} of ${figure(all, {})} events are marked.`,
    lines: (shown: number, all: number) =>
      `Prices of ${count(shown)} of ${count(all)} ways are drawn: the largest position and those that go farthest.`,
  },
  player: {
    play: "Play",
    pause: "Pause",
    step: "Next event",
    scrub: "Place on the path",
    at: (at: number, of: number) =>
      `Step ${figure(at, { maximumFractionDigits: 2 })} of ${String(of)}`,
    price: ({ symbol, price: at, mark, tickSize }: PriceThen) =>
      `${symbol} ${price(at, mark, tickSize)} (${signedPercent(at / mark - 1)})`,
    more: (n: number) => `and ${count(n)} more`,
    equity: (text: string) => `equity ${text}`,
  },
  standing: {
    all: (n: number) => (n === 1 ? "the position lives" : `${allOf(n)} live`),
    none: (n: number) =>
      n === 1 ? "the position is gone" : `${allOf(n)} are gone`,
    names: (kind: "live" | "cut" | "gone", names: readonly string[]) => {
      const MOST = 4;
      const told = names.length > MOST ? count(names.length) : list(names);
      const one = names.length === 1;
      if (kind === "live") return `${told} ${one ? "lives" : "live"}`;
      if (kind === "cut") return `${told} ${one ? "is" : "are"} smaller`;
      return `${told} ${one ? "is" : "are"} gone`;
    },
  },
  story: {
    title: "What happened, world by world",
    nothing: "Nothing is liquidated on the way.",
    gone: (names: readonly string[], steps: number) =>
      `${namesOf(names)} liquidated${stepsOf(steps, names)}`,
    cut: (names: readonly string[], steps: number) =>
      `${namesOf(names)} cut down${stepsOf(steps, names)}`,
    at: (shown: string, move: number) => `${shown} (${signedPercent(move)})`,
    where: (shown: string) => `at ${shown}`,
    along: (first: string, last: string) => `from ${first} to ${last}`,
    of: (name: string, shown: string) => `${name} at ${shown}`,
    realized: (value: string) => `realised ${value}`,
    fees: (value: string) => `fees ${value}`,
    slippage: (value: string) => `slippage ${value}`,
    takenOver: (value: string) => `taken over with ${value} left`,
    left: (value: string) => `left in the pot ${value}`,
    caused: (steps: number, all: number) =>
      steps === all
        ? "brought about by the price impact of the liquidation before"
        : `${count(steps)} of ${count(all)} steps brought about by the price impact of those before`,
    missed: (value: string) =>
      `Missed: ${value}, which what was liquidated would have made from there to the end.`,
    spared: (value: string) =>
      `Spared: ${value}, which what was liquidated would have lost from there to the end.`,
    end: (equity: string) => `At the end: ${equity}`,
    more: (n: number) =>
      `And ${plural(n, "place", "places")} more, in the table below.`,
  },
  tables,
  notes:
    "Equality is liquidated. No funding and no trading fee is counted, nothing is added or taken out on the way, and no position is closed or opened by hand. Isolated margin loses no more than each margin and keeps the rest out of reach; cross margin lives longer, with everything behind it.",
});
