/** The sentence of a replay: what prices do, what happens in each world, and who ends with more. */
import type { PathStory, Shape } from "../../document/replay-shape.js";
import type {
  Cascade,
  Fall,
  ReplayStory,
  WorldStory,
} from "../../document/replay-story.js";
import type { WorldName } from "../../document/replay-worlds.js";
import {
  latin,
  list,
  money,
  plainPercent,
  roundPrice,
  scalePercent,
} from "../format.js";
import type {
  heldReplay as enHeld,
  replaySentence as enSentence,
} from "../replay-sentence.js";
import type { Span } from "../sentence.js";
import {
  allPositionsOf,
  digits,
  positionsOf,
  steps as stepsOf,
} from "./counted.js";

const MOST_NAMES = 3;

const share = (value: number): string => plainPercent(value, 1);
const plain = (text: string): Span => ({ text });
const names = (all: readonly string[]): string => list(all.map(latin));

const back = ({ peak, end }: Shape): string => {
  if (Math.abs(end) < 1e-5) return " ثم يعود إلى حيث بدأ";
  if (end > 0 === peak > 0) return ` ثم يعود إلى ${scalePercent(end)}`;
  return end > 0
    ? `، ثم يصعد إلى ${share(end)} فوق بدايته`
    : `، ثم يهبط إلى ${share(-end)} دون بدايته`;
};

const endAt = (end: number): string =>
  Math.abs(end) < 1e-5 ? "ينتهي حيث بدأ" : `ينتهي عند ${scalePercent(end)}`;

function moves(shape: Shape): string {
  const { kind, peak, end, low, high, turns } = shape;
  const goes = `${peak < 0 ? "يهبط" : "يصعد"} ${share(Math.abs(peak))}`;
  switch (kind) {
    case "still":
      return "يبقى مكانه";
    case "one-way":
      return turns ? `${goes} على مراحل` : goes;
    case "there-and-back":
      return goes + back(shape);
    case "legs":
      return `${goes} في أبعد نقطة و${endAt(end)}`;
    case "swings":
      return `يتأرجح بين ${scalePercent(low)} و${scalePercent(high)} و${endAt(end)}`;
  }
}

function others(rest: PathStory["movers"]): string {
  if (rest.length === 0) return "";
  const told = rest.slice(0, MOST_NAMES).map(({ underlyings, shape }) => {
    const who =
      underlyings.length > MOST_NAMES
        ? `${digits(underlyings.length)} غيرها`
        : names(underlyings);
    return `${who} ${scalePercent(shape.peak)}`;
  });
  const more = rest
    .slice(MOST_NAMES)
    .reduce((all, { underlyings }) => all + underlyings.length, 0);
  return ` (${told.join("، ")}${more > 0 ? `، و${digits(more)} غيرها` : ""})`;
}

function pathClause({ movers, still }: PathStory): string {
  const [first, ...rest] = movers;
  if (!first) return "لا يتحرّك أي سعر";
  const { underlyings, shape } = first;
  const everything = rest.length === 0 && still.length === 0;
  const name = latin(underlyings[0] ?? "");
  if (underlyings.length === 1) {
    const alone = rest.length === 0 && still.length > 0 ? " وحده" : "";
    return `${name}${alone} ${moves(shape)}${others(rest)}`;
  }
  const subject = everything
    ? "كل شيء"
    : underlyings.length > MOST_NAMES
      ? `${name}، ومثله ${digits(underlyings.length - 1)} غيره،`
      : `${name}، ومثله ${names(underlyings.slice(1))}،`;
  return `${subject} ${moves(shape)}${others(rest)}`;
}

const at = ({ name, price, mark }: Fall): string =>
  `${name} عند ${roundPrice(price, mark)}`;

/** Of what went in parts only the first price is told. */
const atOrFrom = (fall: Fall): string =>
  fall.isGradual
    ? `${fall.name} ابتداءً من ${roundPrice(fall.price, fall.mark)}`
    : at(fall);

const subjects: Record<WorldName, Span> = {
  cross: { text: "الهامش المتقاطع", tone: "cross" },
  isolated: { text: "الهامش المعزول", tone: "isolated" },
  configured: plain("حسابك كما هو"),
};

const forCost = (cost: number, currency: string): string => {
  if (cost === 0) return "";
  return cost > 0
    ? ` بخسارة ${money(cost, currency)}`
    : ` بربح ${money(-cost, currency)}`;
};

function ruin(world: WorldStory, currency: string): string {
  const { falls, walletBefore, atOnce } = world;
  const [first] = falls;
  const all =
    walletBefore > 0
      ? `يخسر كامل ${money(walletBefore, currency)}`
      : "يخسر كل ما أضافته أرباحه";
  if (!first) return all;
  return atOnce ? `${all} مع ${at(first)}` : `${all}، وأولها ${at(first)}،`;
}

function deaths(world: WorldStory): string {
  const { falls, positions, fate, atOnce } = world;
  const dead = falls.filter(({ left }) => left === 0);
  const [first] = dead;
  if (!first) return "";
  if (dead.length <= (atOnce ? 1 : MOST_NAMES))
    return `يخسر ${list(dead.map(atOrFrom))}`;
  const which =
    fate === "all"
      ? allPositionsOf(positions)
      : `${positionsOf(dead.length)} من ${digits(positions)}`;
  return atOnce
    ? `يخسر ${which} مع ${at(first)}`
    : `يخسر ${which}، وأولها ${at(first)}،`;
}

function cuts({ falls }: WorldStory): string {
  const cut = falls.filter(({ left }) => left > 0);
  const [first] = cut;
  if (!first) return "";
  if (cut.length > 1)
    return `يقلّص ${positionsOf(cut.length)}، وأولها ${at(first)}،`;
  return `يقلّص ${first.name} إلى ${share(first.left)} من حجمه ابتداءً من ${roundPrice(first.price, first.mark)}`;
}

const missedOf = ({ missed }: WorldStory, currency: string): string => {
  if (Math.abs(missed) < 0.005) return "";
  return missed > 0
    ? `يفوته من التعافي ${money(missed, currency)}`
    : `يُوقى خسارة أخرى قدرها ${money(-missed, currency)}`;
};

function worldClause(world: WorldStory, currency: string): string {
  const ends = `ينتهي بـ ${money(world.equityAfter, currency)}`;
  if (world.fate === "alive") return `يجتازه حيًّا و${ends}`;
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
  const start = world.drowned
    ? [`دون حدّ التصفية${wholly ? "" : " جزئيًا"} قبل الخطوة الأولى`]
    : [];
  return list([...start, ...hits, ...rest.filter((text) => text !== "")]);
}

const deals: Record<Cascade["side"], string> = {
  sale: "بيع",
  purchase: "شراء",
};

function cascadeClause(cascade: Cascade, world: Span): string {
  const { from, to, side, steps } = cascade;
  const where = `في ${world.text}`;
  if (to !== null)
    return ` ${where} يدفع ${deals[side]} ${from} سعرَه، فيُصفّى ${to} أيضًا.`;
  return ` ${where} كل ${deals[side]} من ${from} يدفع سعرَه: وهذا وحده سبّب ${stepsOf(steps)} إضافية.`;
}

function verdict(story: ReplayStory): string {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated) return "";
  const more = isolated.equityAfter - cross.equityAfter;
  const difference = money(Math.abs(more), story.currency);
  if (!/[1-9]/u.test(difference)) return " وينتهيان متساويين.";
  return more > 0
    ? ` في النهاية يزيد الهامش المعزول ${difference}.`
    : ` في النهاية يزيد الهامش المتقاطع ${difference}.`;
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

export const replaySentence: typeof enSentence = (
  story,
  day,
  payable = true,
) => {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated || story.positions === 0) return [];
  const clause = pathClause(story.path);
  return [
    plain(day === null ? `${clause}. ` : `كما في ${day}: ${clause}. `),
    ...worldSpans(story, cross),
    plain(" "),
    ...worldSpans(story, isolated, payable ? "" : "، لو كفته هذه المحفظة،"),
    plain(verdict(story)),
  ];
};

export const heldReplay: typeof enHeld = (story) => {
  const held = story.worlds[2];
  return held ? worldSpans(story, held) : [];
};
