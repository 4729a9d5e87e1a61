import type { Fate, Lost, StressMove } from "../../document/stress.js";
import type { Ground } from "../../stress/stress-days.js";
import type {
  enStress,
  moveGroups as groupsInEnglish,
  reportedText as reportedInEnglish,
} from "../en-stress.js";
import {
  figure,
  money,
  percent,
  shortDays,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { problemText } from "../problems.js";
import { dayText, dayTitle } from "../stress-names.js";
import { positions, some } from "./words.js";

const LISTED_MOVES = 6;
const LISTED_ALIKE = 3;
const LISTED_LOST = 4;

/** Thousands of millions, told in hundreds of millions. */
export const reportedText: typeof reportedInEnglish = (reported) => {
  const found =
    /^([~>]?)([\d.]+)(?:-([\d.]+))?e9(?:, (low confidence)| \((lower bound)\))?$/u.exec(
      reported,
    );
  if (!found) return null;
  const [, sign, from = "", to, vague, bound] = found;
  const start = to === undefined ? (sign === ">" ? "超过 " : "约 ") : "";
  const sum = [from, to]
    .flatMap((one) => (one ? [figure(Number(one) * 10, {})] : []))
    .join("–");
  const doubt = vague ? "，不确定" : bound ? "，或更多" : "";
  return `${start}${sum} 亿美元${doubt}`;
};

const grounds: Record<Exclude<Ground, "measured">, string> = {
  usual: "当日记录中没有，按它与其余的通常比例",
  others: "记录中没有，取其余的中位数",
  still: "货币，保持不变",
};

const share = (move: number): string =>
  move === 0 ? withPercent("0") : signedPercent(move);

function someMoves(moves: readonly StressMove[]): string {
  const names = moves.map(({ underlying }) => underlying);
  const [first] = moves;
  const alike = moves.every(({ move }) => move === first?.move);
  if (first && moves.length > 1 && alike)
    return `${some(names, LISTED_ALIKE)}：${share(first.move)}`;
  const told = moves.map(
    ({ underlying, move }) => `${underlying}\u00A0${share(move)}`,
  );
  const more = told.length - LISTED_MOVES;
  return `${told.slice(0, LISTED_MOVES).join("、")}${more > 0 ? `，另有 ${String(more)} 个` : ""}`;
}

export const moveGroups: typeof groupsInEnglish = (moves) => {
  const sure = moves.filter(
    ({ ground }) => ground === "measured" || ground === "own",
  );
  const guessed = (Object.keys(grounds) as (keyof typeof grounds)[]).map(
    (ground) => ({
      part: moves.filter((move) => move.ground === ground),
      guess: grounds[ground],
    }),
  );
  return [{ part: sure, guess: null }, ...guessed]
    .filter(({ part }) => part.length > 0)
    .map(({ part, guess }) => ({ text: someMoves(part), guess }));
};

const at = (way: number): string =>
  way <= 0 ? "开始之前" : way === 1 ? "最后一刻" : `走完 ${percent(way)} 时`;

function lostText(lost: readonly Lost[], names: readonly string[]): string {
  const name = ({ position }: Lost): string => names[position] ?? "";
  const [first] = lost;
  const last = lost.at(-1);
  if (!first || !last) return "无";
  if (lost.length <= LISTED_LOST)
    return lost.map((one) => `${name(one)}（${at(one.at)}）`).join("、");
  const every = lost.length === names.length ? "全部 " : "";
  return `${every}${positions(lost.length)}，最先 ${name(first)}（${at(first.at)}），最后 ${name(last)}（${at(last.at)}）`;
}

const poolText = ({ diesAt }: Fate): string =>
  diesAt === null ? "存活" : diesAt <= 0 ? "已触强平线" : `${at(diesAt)}被强平`;

const ownName = (name: string, id: string): string => name || `自设情景 ${id}`;

function shortText(date: string): string {
  const [first = "", last] = date.split("..");
  return shortDays(
    first,
    last === undefined ? first : first.slice(0, -2) + last,
  );
}

export const stress: Translated<typeof enStress> = {
  intro:
    "把每一次下跌套用到现在的账户上：每个价格从现在的标记价格下跌到该币当天的跌幅。全仓把一切押在一个资金池上，只要它还在，每笔交易都能等到回升；逐仓更早放弃一笔交易，损失不超过它的保证金。",
  noPosition: "还没有仓位。在上方添加，就会逐一套用每次下跌。",
  unread: "改正上方标出的地方，数字就会恢复。",
  stale: "下方数字是这次修改之前的。",
  refused: "无法对这个账户套用这些下跌：",
  title: ({ day: one, own }) =>
    own ? ownName(own.name, own.id) : one ? dayTitle(one) : "",
  date: ({ day: one }) => (one ? dayText(one.date) : ""),
  shortDate: ({ day: one }) => (one ? shortText(one.date) : "自设"),
  picture: {
    probe: "情景",
    hint: "指向某次下跌，或用方向键逐个查看结果。",
    wallet: (mixed) => (mixed ? "抵押品" : "钱包"),
    now: "现在的权益",
    legend: {
      crossAlive: "全仓，存活",
      crossDead: "全仓，被强平",
      isolatedAlive: "逐仓，全部存活",
      isolatedLost: "逐仓，失去仓位",
      held: "按持仓方式",
    },
    unread: "未计算",
  },
  order: "排序",
  orders: [
    ["newest", "最近的在前"],
    ["oldest", "最早的在前"],
    ["cross", "全仓剩余最少的在前"],
    ["isolated", "逐仓剩余最少的在前"],
  ],
  table: {
    caption: "每次下跌在两种模式下剩多少",
    day: "下跌",
    moves: "相对标记价格的变动",
    cross: "全仓",
    isolated: "逐仓",
    held: "按持仓方式",
    more: (left, currency) =>
      left > 0 ? `剩 ${money(left, currency)}` : "一点不剩",
    reported: (text) => `全市场强平：${text}`,
    unaffordable: "钱包不足以支付其保证金",
    unread: "数字无法读取。",
  },
  pool: poolText,
  isolatedText: (fate, names) =>
    fate.lost.length === 0 ? "全部存活" : `失去 ${lostText(fate.lost, names)}`,
  heldText: (fate, names) => {
    const pot = `共用资金池${poolText(fate)}`;
    return fate.lost.length === 0
      ? pot
      : `${pot}；隔离部分失去 ${lostText(fate.lost, names)}`;
  },
  told: ({ cross, isolated, held }, names, currency, affordable) => {
    const sum = (value: number): string => money(value, currency);
    const pot =
      cross.diesAt === null
        ? `全仓存活，剩 ${sum(cross.left)}`
        : `全仓${poolText(cross)}，一点不剩`;
    const pots =
      isolated.lost.length === 0
        ? `逐仓没有失去仓位，最后剩 ${sum(isolated.left)}`
        : `逐仓失去 ${lostText(isolated.lost, names)}，保住 ${sum(isolated.left)}`;
    const mixed = held ? `按你的持仓方式，剩 ${sum(held.left)}。` : "";
    return affordable ? `${pot}；${pots}。${mixed}` : `${pot}；逐仓开不出来。`;
  },
  own: {
    title: "自设情景",
    intro:
      "记录里只有下跌，而空单在这样的日子里盈利。上涨会怎样、或另一种下跌会怎样，可以在这里添加；它会加入图与表格。",
    addFall: "添加下跌",
    addRise: "添加上涨",
    full: (most) => `最多保留 ${String(most)} 个。`,
    name: "名称",
    nameOf: (title) => `${title} 的名称`,
    placeholder: (id) => ownName("", id),
    all: "一切",
    allOf: (title) => `${title} 中的一切`,
    moveOf: (underlying, title) => `${title} 中的 ${underlying}`,
    added: (title) => `已添加 ${title}。`,
    remove: "删除",
    removeOf: (title) => `删除 ${title}`,
    removed: (title) => `已删除 ${title}。可以撤销。`,
    others: (hidden) => `未在此列出的 ${figure(hidden, {})} 个币按“一切”变动。`,
    hint: "空栏按“一切”变动。",
  },
  problem: (problem) =>
    problem.code === "falls_to_nothing"
      ? "价格的跌幅须小于 100%"
      : problem.code === "out_of_range"
        ? "最多 10,000%"
        : problemText(problem.code, problem.message),
  notesTitle: "关于这些数字",
  notes: [
    "跌幅为所列日期内从高点到其后低点的幅度，取自币安现货 K 线（2023 年中之前的 SOL 与 BNB 用日线合成）。在同一根四小时或日 K 线内，假设高点先于低点，因此跌幅略有高估。",
    "2025 年 10 月 10 日山寨币的低点为币安成交价，低于各交易所合并后的价格。",
    "使用现在的标记价格，而非当天的价格；所有币同时沿直线走到各自低点。当天低点来得有先有后，价格也会跳变：在这里存活的账户，当时可能已在途中被强平。",
    "某天缺少的币，按当天其他币（比特币除外）跌幅的中位数乘以它在记录中与该中位数的通常比例；记录里没有的币按中位数本身。有些跌得更多：2022 年 5 月几乎归零的 LUNA 不在记录中。",
    "被强平者失去整个资金池，以破产价格被接管：这是最坏的情形。存活者仍在场，能等到回升；被强平者等不到。途中的手续费与资金费不计。",
    "空单在这样的日子里盈利。记录里没有上涨：可在上方添加。",
    "强平总额为公开报道的数字，来自往往少报的统计网站：请当作粗略区间看。",
    "记录止于 2026 年 3 月 19 日；此后的下跌不在其中。",
  ],
  coinNote: (coin) =>
    `账户以 ${coin} 计，因此只有 ${coin} 的价格变动，剩余以币计，而币本身也贬值了。`,
};
