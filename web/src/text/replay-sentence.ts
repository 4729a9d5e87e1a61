/** The sentence of a replay: what prices do, what happens in each world, and who ends with more. */
import type { PathStory, Shape } from "../document/replay-shape.js";
import type {
  Cascade,
  Fall,
  ReplayStory,
  WorldStory,
} from "../document/replay-story.js";
import type { WorldName } from "../document/replay-worlds.js";
import {
  count,
  list,
  money,
  plainPercent,
  roundPrice,
  scalePercent,
} from "./format.js";
import type { Span } from "./sentence.js";
import { saying } from "./locale.js";

/** Names beyond these are counted. */
const MOST_NAMES = 3;

/** Round where it is round. */
const share = (value: number): string => plainPercent(value, 1);

const plain = (text: string): Span => ({ text });

const back = ({ peak, end }: Shape): string => {
  if (Math.abs(end) < 1e-5) return " and comes all the way back";
  if (end > 0 === peak > 0) return ` and comes back to ${scalePercent(end)}`;
  return end > 0
    ? `, then rises to ${share(end)} above where it began`
    : `, then falls to ${share(-end)} below where it began`;
};

const endAt = (end: number): string =>
  Math.abs(end) < 1e-5 ? "ends where it began" : `ends at ${scalePercent(end)}`;

function moves(shape: Shape): string {
  const { kind, peak, end, low, high, turns } = shape;
  const goes = `${peak < 0 ? "falls" : "rises"} ${share(Math.abs(peak))}`;
  switch (kind) {
    case "still":
      return "stays where it is";
    case "one-way":
      return turns ? `${goes} in several legs` : goes;
    case "there-and-back":
      return goes + back(shape);
    case "legs":
      return `${goes} at the farthest and ${endAt(end)}`;
    case "swings":
      return `swings between ${scalePercent(low)} and ${scalePercent(high)} and ${endAt(end)}`;
  }
}

/** The others, in brackets: how far each goes at the farthest. */
function others(rest: PathStory["movers"]): string {
  if (rest.length === 0) return "";
  const told = rest.slice(0, MOST_NAMES).map(({ underlyings, shape }) => {
    const names =
      underlyings.length > MOST_NAMES
        ? `${count(underlyings.length)} others`
        : list(underlyings);
    return `${names} ${scalePercent(shape.peak)}`;
  });
  const more = rest
    .slice(MOST_NAMES)
    .reduce((all, { underlyings }) => all + underlyings.length, 0);
  return ` (${told.join(", ")}${more > 0 ? `, and ${count(more)} more` : ""})`;
}

function pathClause({ movers, still }: PathStory): string {
  const [first, ...rest] = movers;
  if (!first) return "No price moves";
  const { underlyings, shape } = first;
  const everything = rest.length === 0 && still.length === 0;
  const [name = ""] = underlyings;
  if (underlyings.length === 1) {
    const alone = rest.length === 0 && still.length > 0 ? " alone" : "";
    return `${name}${alone} ${moves(shape)}${others(rest)}`;
  }
  const subject = everything
    ? "Everything"
    : underlyings.length > MOST_NAMES
      ? `${name}, like ${count(underlyings.length - 1)} others,`
      : `${name}, like ${list(underlyings.slice(1))},`;
  return `${subject} ${moves(shape)}${others(rest)}`;
}

const at = ({ name, price, mark }: Fall): string =>
  `${name} at ${roundPrice(price, mark)}`;

/** Of what went in parts only the first price is told. */
const atOrFrom = (fall: Fall): string =>
  fall.isGradual
    ? `${fall.name} from ${roundPrice(fall.price, fall.mark)} on`
    : at(fall);

const subjects: Record<WorldName, Span> = {
  cross: { text: "Cross margin", tone: "cross" },
  isolated: { text: "Isolated margin", tone: "isolated" },
  configured: plain("The account as you hold it"),
};

const everyOf = (positions: number): string =>
  positions === 2 ? "both positions" : `all ${count(positions)} positions`;

const forCost = (cost: number, currency: string): string => {
  if (cost === 0) return "";
  return cost > 0
    ? ` for ${money(cost, currency)}`
    : ` with a gain of ${money(-cost, currency)}`;
};

function ruin(world: WorldStory, currency: string): string {
  const { falls, walletBefore, atOnce } = world;
  const [first] = falls;
  const all =
    walletBefore > 0
      ? `loses the whole ${money(walletBefore, currency)}`
      : "loses all that its profits had added";
  if (!first) return all;
  return atOnce ? `${all} with ${at(first)}` : `${all}, ${at(first)} first,`;
}

function deaths(world: WorldStory): string {
  const { falls, positions, fate, atOnce } = world;
  const dead = falls.filter(({ left }) => left === 0);
  const [first] = dead;
  if (!first) return "";
  if (dead.length <= (atOnce ? 1 : MOST_NAMES))
    return `loses ${list(dead.map(atOrFrom))}`;
  const which =
    fate === "all"
      ? everyOf(positions)
      : `${count(dead.length)} of ${count(positions)} positions`;
  return atOnce
    ? `loses ${which} with ${at(first)}`
    : `loses ${which}, ${at(first)} first,`;
}

function cuts({ falls }: WorldStory): string {
  const cut = falls.filter(({ left }) => left > 0);
  const [first] = cut;
  if (!first) return "";
  if (cut.length > 1)
    return `cuts down ${count(cut.length)} positions, ${at(first)} first,`;
  return `cuts ${first.name} down to ${share(first.left)} of its size from ${roundPrice(first.price, first.mark)} on`;
}

const missedOf = ({ missed }: WorldStory, currency: string): string => {
  if (Math.abs(missed) < 0.005) return "";
  return missed > 0
    ? `misses ${money(missed, currency)} of recovery`
    : `is spared a further loss of ${money(-missed, currency)}`;
};

function worldClause(world: WorldStory, currency: string): string {
  const ends = `ends with ${money(world.equityAfter, currency)}`;
  if (world.fate === "alive") return `lives through it and ${ends}`;
  const ruined = world.fate === "all" && world.ruined;
  const hits = ruined
    ? [ruin(world, currency)]
    : [deaths(world), cuts(world)].filter((text) => text !== "");
  const last = hits.length - 1;
  if (!ruined)
    hits[last] = `${hits[last] ?? ""}${forCost(world.cost, currency)}`;
  const rest = [missedOf(world, currency), ruined ? "" : ends];
  const wholly =
    world.world === "cross" || (world.fate === "all" && world.atOnce);
  const where = `${wholly ? "" : "partly "}under water`;
  const start = world.drowned ? [`is ${where} before the first step`] : [];
  return list([...start, ...hits, ...rest.filter((text) => text !== "")]);
}

function cascadeClause(cascade: Cascade, world: Span): string {
  const { from, to, side, steps } = cascade;
  const where = `In ${world.text.toLowerCase()}`;
  if (to !== null)
    return ` ${where} the ${side} of ${from} pushes its price, and that liquidates ${to}, too.`;
  return ` ${where} each ${side} of ${from} pushes its price: that alone caused ${count(steps)} ${steps === 1 ? "step" : "steps"} more.`;
}

function verdict(story: ReplayStory): string {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated) return "";
  const more = isolated.equityAfter - cross.equityAfter;
  const difference = money(Math.abs(more), story.currency);
  if (!/[1-9]/u.test(difference)) return " Both end with the same.";
  return more > 0
    ? ` In the end isolated margin has ${difference} more.`
    : ` In the end cross margin has ${difference} more.`;
}

const worldSpans = (
  story: ReplayStory,
  world: WorldStory,
  proviso = "",
): Span[] => [
  subjects[world.world],
  plain(`${proviso} ${worldClause(world, story.currency)}.`),
  ...(world.cascade
    ? [plain(cascadeClause(world.cascade, subjects[world.world]))]
    : []),
];

/** `day`: "12 March 2020", where the path is that of a stress day. `payable`: the wallet holds all isolated margins. */
export const replaySentence = saying(
  "replaySentence",
  (story: ReplayStory, day: string | null, payable = true): Span[] => {
    const [cross, isolated] = story.worlds;
    if (!cross || !isolated || story.positions === 0) return [];
    const clause = pathClause(story.path);
    return [
      plain(day === null ? `${clause}. ` : `As on ${day}: ${clause}. `),
      ...worldSpans(story, cross),
      plain(" "),
      ...worldSpans(
        story,
        isolated,
        payable ? "" : ", if this wallet could pay for it,",
      ),
      plain(verdict(story)),
    ];
  },
);

/** The third world has a line of its own. */
export const heldReplay = saying("heldReplay", (story: ReplayStory): Span[] => {
  const held = story.worlds[2];
  return held ? worldSpans(story, held) : [];
});
