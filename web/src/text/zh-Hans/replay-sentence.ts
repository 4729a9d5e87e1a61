import type { PathStory, Shape } from "../../document/replay-shape.js";
import type {
  Cascade,
  Fall,
  ReplayStory,
  WorldStory,
} from "../../document/replay-story.js";
import type { WorldName } from "../../document/replay-worlds.js";
import {
  figure,
  list,
  money,
  plainPercent,
  roundPrice,
  scalePercent,
} from "../format.js";
import type {
  heldReplay as heldInEnglish,
  replaySentence as inEnglish,
} from "../replay-sentence.js";
import type { Span } from "../sentence.js";
import { fallOrRise, positions, some } from "./words.js";

const MOST_NAMES = 3;
const share = (value: number): string => plainPercent(value, 1);
const plain = (text: string): Span => ({ text });

const isBack = (end: number): boolean => Math.abs(end) < 1e-5;

function back({ peak, end }: Shape): string {
  if (isBack(end)) return "后完全回来";
  if (end > 0 === peak > 0) return `后回到 ${scalePercent(end)}`;
  return `，随后${end > 0 ? "升" : "跌"}到起点${end > 0 ? "上方" : "下方"} ${share(Math.abs(end))}`;
}

const endAt = (end: number): string =>
  isBack(end) ? "最后回到起点" : `最后在 ${scalePercent(end)}`;

function moves(shape: Shape): string {
  const { kind, peak, end, low, high, turns } = shape;
  const goes = `${fallOrRise(peak)} ${share(Math.abs(peak))}`;
  switch (kind) {
    case "still":
      return "不动";
    case "one-way":
      return turns ? `分几段${goes}` : goes;
    case "there-and-back":
      return goes + back(shape);
    case "legs":
      return `最远${goes}，${endAt(end)}`;
    case "swings":
      return `在 ${scalePercent(low)} 与 ${scalePercent(high)} 之间摆动，${endAt(end)}`;
  }
}

function others(rest: PathStory["movers"]): string {
  if (rest.length === 0) return "";
  const told = rest
    .slice(0, MOST_NAMES)
    .map(
      ({ underlyings, shape }) =>
        `${some(underlyings, MOST_NAMES)} ${scalePercent(shape.peak)}`,
    );
  const more = rest
    .slice(MOST_NAMES)
    .reduce((all, { underlyings }) => all + underlyings.length, 0);
  return `（${told.join("、")}${more > 0 ? `，另有 ${figure(more, {})} 个` : ""}）`;
}

function pathClause({ movers, still }: PathStory): string {
  const [first, ...rest] = movers;
  if (!first) return "没有价格变动";
  const { underlyings, shape } = first;
  if (underlyings.length === 1) {
    const alone = rest.length === 0 && still.length > 0 ? "单独" : "";
    return `${underlyings.join("")} ${alone}${moves(shape)}${others(rest)}`;
  }
  const subject =
    rest.length === 0 && still.length === 0
      ? "一切"
      : `${some(underlyings, MOST_NAMES + 1)} `;
  return `${subject}${moves(shape)}${others(rest)}`;
}

const at = ({ name, price, mark }: Fall): string =>
  `${name}（${roundPrice(price, mark)}）`;

const atOrFrom = (fall: Fall): string =>
  fall.isGradual
    ? `${fall.name}（从 ${roundPrice(fall.price, fall.mark)} 起）`
    : at(fall);

const subjects: Record<WorldName, Span> = {
  cross: { text: "全仓", tone: "cross" },
  isolated: { text: "逐仓", tone: "isolated" },
  configured: plain("按你持仓方式的账户"),
};

const forCost = (cost: number, currency: string): string => {
  if (cost === 0) return "";
  return cost > 0
    ? `，代价 ${money(cost, currency)}`
    : `，得利 ${money(-cost, currency)}`;
};

function ruin(world: WorldStory, currency: string): string {
  const { falls, walletBefore, atOnce } = world;
  const [first] = falls;
  const all =
    walletBefore > 0
      ? `失去全部 ${money(walletBefore, currency)}`
      : "失去利润带来的一切";
  if (!first) return all;
  return atOnce ? `随 ${at(first)} ${all}` : `${all}，最先是 ${at(first)}`;
}

function deaths({ falls, positions: held, fate, atOnce }: WorldStory): string {
  const dead = falls.filter(({ left }) => left === 0);
  const [first] = dead;
  if (!first) return "";
  if (dead.length <= (atOnce ? 1 : MOST_NAMES))
    return `失去 ${list(dead.map(atOrFrom))}`;
  const which =
    fate === "all"
      ? `全部 ${positions(held)}`
      : `${positions(held)}中的 ${figure(dead.length, {})} 个`;
  return atOnce
    ? `随 ${at(first)} 失去${which}`
    : `失去${which}，最先是 ${at(first)}`;
}

function cuts({ falls }: WorldStory): string {
  const cut = falls.filter(({ left }) => left > 0);
  const [first] = cut;
  if (!first) return "";
  if (cut.length > 1)
    return `减仓 ${positions(cut.length)}，最先是 ${at(first)}`;
  return `从 ${roundPrice(first.price, first.mark)} 起把 ${first.name} 减到原来的 ${share(first.left)}`;
}

const missedOf = ({ missed }: WorldStory, currency: string): string => {
  if (Math.abs(missed) < 0.005) return "";
  return missed > 0
    ? `错过回升 ${money(missed, currency)}`
    : `免去进一步亏损 ${money(-missed, currency)}`;
};

function worldClause(world: WorldStory, currency: string): string {
  const ends = `最后剩 ${money(world.equityAfter, currency)}`;
  if (world.fate === "alive") return `挺过全程，${ends}`;
  const ruined = world.fate === "all" && world.ruined;
  const hits = ruined
    ? [ruin(world, currency)]
    : [deaths(world), cuts(world)].filter(Boolean);
  const cost = ruined ? "" : forCost(world.cost, currency);
  const wholly =
    world.world === "cross" || (world.fate === "all" && world.atOnce);
  const start = world.drowned
    ? `第一步之前就已${wholly ? "" : "部分"}触及强平线，`
    : "";
  const rest = [missedOf(world, currency), ruined ? "" : ends].filter(Boolean);
  return [`${start}${hits.join("，并")}${cost}`, ...rest].join("，");
}

function cascadeClause(
  { from, to, side, steps }: Cascade,
  world: Span,
): string {
  const deed = side === "sale" ? "卖出" : "买入";
  if (to !== null)
    return `${world.text}下，${deed} ${from} 推动了它的价格，于是 ${to} 也被强平。`;
  return `${world.text}下，每次${deed} ${from} 都推动它的价格：单是这样就多引发 ${figure(steps, {})} 步。`;
}

function verdict(story: ReplayStory): string {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated) return "";
  const more = isolated.equityAfter - cross.equityAfter;
  const difference = money(Math.abs(more), story.currency);
  if (!/[1-9]/u.test(difference)) return "最后两者相同。";
  return `最后${more > 0 ? "逐仓" : "全仓"}多 ${difference}。`;
}

const worldSpans = (
  story: ReplayStory,
  world: WorldStory,
  proviso = "",
): Span[] => [
  subjects[world.world],
  plain(`${proviso}${worldClause(world, story.currency)}。`),
  ...(world.cascade
    ? [plain(cascadeClause(world.cascade, subjects[world.world]))]
    : []),
];

export const replaySentence: typeof inEnglish = (
  story,
  day,
  payable = true,
) => {
  const [cross, isolated] = story.worlds;
  if (!cross || !isolated || story.positions === 0) return [];
  const clause = pathClause(story.path);
  return [
    plain(day === null ? `${clause}。` : `如 ${day} 那样：${clause}。`),
    ...worldSpans(story, cross),
    ...worldSpans(story, isolated, payable ? "" : "（假如钱包付得起）"),
    plain(verdict(story)),
  ];
};

export const heldReplay: typeof heldInEnglish = (story) => {
  const held = story.worlds[2];
  return held ? worldSpans(story, held) : [];
};
