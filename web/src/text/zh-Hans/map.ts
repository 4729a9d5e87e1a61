import type {
  Holder,
  LimitLine,
  MapFacts,
  Outcome,
} from "../../document/map-rows.js";
import type { MapTerms } from "../../document/map.js";
import type { enMap } from "../en-map.js";
import {
  figure,
  list,
  percent,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { dayText, dayTitle } from "../stress-names.js";
import { once, positionName } from "./words.js";

const MOST_NAMED = 6;

const holder = ({ symbol, side }: Holder): string => positionName(symbol, side);
const short = (name: string, most = 10): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;

const holders = (some: readonly Holder[]): string => {
  const names = [...new Set(some.map(holder))];
  return names.length <= MOST_NAMED
    ? list(names)
    : `${names.slice(0, MOST_NAMED - 1).join("、")}等 ${figure(names.length, {})} 个`;
};

const moved = (name: string, move: number): string =>
  `${name} ${signedPercent(move)}`;
const thirdName = ({ third }: MapTerms): string => third?.which || "其余一切";
const thirdAt = ({ terms, move }: MapFacts): string =>
  `${moved(thirdName(terms), move)} 时，`;

const onTheDays = (facts: MapFacts): string => {
  const { x, y } = facts.terms;
  return `${facts.move === 0 ? "" : thirdAt(facts)}若只有 ${x} 与 ${y} 像历史大跌那样下跌，`;
};

function isolatedSentence({
  terms,
  limits,
  crossLives,
  endedBefore,
}: MapFacts): string {
  const [first] = [...limits].sort((a, b) => Math.abs(a.at) - Math.abs(b.at));
  if (!first)
    return `没有${endedBefore.length > 0 ? "别的" : ""}逐仓仓位因这两个价格倒下。`;
  const other = first.axis === "x" ? terms.y : terms.x;
  const own = first.axis === "x" ? terms.x : terms.y;
  const ends = `逐仓下，${holder(first.holder)} 在 ${moved(own, first.at)} 倒下，与 ${other} 无关，也不连累别的`;
  return crossLives
    ? `${ends}；全仓下，一边的盈利补另一边的亏损，直到某次亏损一举带走一切。`
    : `${ends}。`;
}

const lost = (ended: readonly Holder[]): string =>
  ended.length === 1
    ? ` ${holders(ended)}`
    : ` ${figure(ended.length, {})} 个仓位（${holders(ended)}）`;

function sentence(facts: MapFacts): string {
  const { days, crossLives, endedBefore, terms, move } = facts;
  const before = move === 0 ? "" : thirdAt(facts);
  if (!crossLives) {
    const gone =
      move === 0
        ? "全仓已触强平线，这两个价格怎样变动都无济于事"
        : `${before}${terms.x} 与 ${terms.y} 还没动，全仓就已爆掉`;
    const alone =
      endedBefore.length > 0
        ? `；逐仓已失去${lost(endedBefore)}`
        : "；逐仓的每个仓位都还存活";
    return `${gone}${alone}。${isolatedSentence(facts)}`;
  }
  const all = String(days.length);
  const survived = days.filter(({ cross }) => cross).length;
  const whole = days.filter(({ dead }) => dead.length === 0).length;
  const cross = `${onTheDays(facts)}${all} 次中全仓挺过 ${String(survived)} 次`;
  const isolated =
    endedBefore.length > 0
      ? `逐仓已失去${lost(endedBefore)}`
      : `逐仓有 ${String(whole)} 次保住全部仓位`;
  return `${cross}；${isolated}。${isolatedSentence(facts)}`;
}

function isolatedOutcome(
  dead: readonly Holder[],
  alive: readonly Holder[],
): string {
  const all = dead.length + alive.length;
  if (dead.length === 0) return alive.length === 1 ? "存活" : "全部存活";
  if (alive.length === 0) return dead.length === 1 ? "被强平" : "全部被强平";
  if (all > MOST_NAMED)
    return `${figure(all, {})} 个中有 ${figure(dead.length, {})} 个被强平`;
  return `${holders(dead)} 被强平，${holders(alive)} 存活`;
}

function outcome(terms: MapTerms, one: Outcome): string {
  const { at, cross, ratio, configured, dead, alive } = one;
  const shown = ratio === null ? "" : `，保证金率 ${percent(ratio)}`;
  const pool = cross ? `全仓存活${shown}` : "全仓被强平";
  const mixed =
    configured === null
      ? ""
      : `；按持仓方式，共用资金池${configured ? "存活" : "被强平"}`;
  return `${moved(terms.x, at.x)}，${moved(terms.y, at.y)}：${pool}${mixed}；逐仓：${isolatedOutcome(dead, alive)}。`;
}

const endings = (
  name: string,
  { lower, upper }: { lower: number | null; upper: number | null },
  at: (move: number) => string,
): string => {
  const found = [lower, upper].filter((move) => move !== null);
  return found.length === 0
    ? `${name} 单独怎样变动都爆不了全仓`
    : `全仓在 ${list(found.map((move) => `${moved(name, move)}（${at(move)}）`))} 爆掉`;
};

const unread = "改正上方标出的地方，图就会恢复。";

export const map: Translated<typeof enMap> = {
  intro:
    "两个价格各自变动。全仓在粗线上终结：那里权益不再高于必须持有的保证金；仓位进入另一档时线会折弯。逐仓仓位在各自的细线上终结。",
  axis: { x: "横向", y: "纵向" },
  third: "其余已先变动的",
  everythingElse: "其余一切",
  moveOf: (name) => `${name} 已变动`,
  movedBy: (move) => (move === 0 ? "未变动" : signedPercent(move)),
  sentence,
  outcome,
  moved,
  holder,
  title: ({ terms, crossLives, corners }) => {
    if (!crossLives) return "图上没有全仓能存活之处；细线标出各逐仓仓位的终点";
    return corners.length === 0
      ? "整张图上全仓都存活；细线标出各逐仓仓位的终点"
      : `${terms.x} 与 ${terms.y} 变动时全仓在哪里存活，各逐仓仓位在哪里终结`;
  },
  probe: ({ x, y }) =>
    `${x} 与 ${y} 图上的一点：左右方向键移动 ${x}，上下移动 ${y}，按住 Shift 为小步；Escape 回到现在`,
  probeHint: "指向图上任意处，或用 Tab 与方向键前往，按住 Shift 为小步。",
  key: {
    cross: "全仓在此终结",
    jump: "全仓因跳变终结：某档按整个仓位计费",
    isolated: (leftOut) =>
      leftOut === 0
        ? "某个逐仓仓位在此终结"
        : `某个逐仓仓位在此终结；另有 ${figure(leftOut, {})} 条较远的线未画`,
    configured: "按持仓方式：全仓仓位的资金池在此终结",
    levels: "浅灰：保证金率高于 50%；深灰：高于 80%",
    dead: "斜线：全仓被强平",
    box: "框内坐标轴上的逐仓仓位全部存活",
    lived: "全仓挺过的历史大跌",
    died: "全仓没挺过的历史大跌",
  },
  now: "现在",
  crossEnds: "全仓终结",
  level: (ratio) => `保证金率 ${scalePercent(ratio).replace("+", "")}`,
  limit: ({ holder: { symbol, side }, at }: LimitLine) =>
    `${positionName(short(symbol), side)} ${signedPercent(at)}`,
  axisName: (name) => short(name, 20),
  along: ({ terms, alone, move }, prices) =>
    `${terms.y} 不动时，${endings(terms.x, alone.x, prices.x)}；${terms.x} 不动时，${endings(terms.y, alone.y, prices.y)}。${
      move === 0 ? "对只在一个合约中持有的币，这就是上方表格里它的强平价。" : ""
    }`,
  price: (mark, move, tickSize) => price(mark * (1 + move), mark, tickSize),
  days: {
    title: "这张图上的历史大跌",
    day: "日期",
    cross: "全仓",
    configured: "按持仓",
    isolated: "逐仓",
    lives: (ratio) =>
      ratio === null ? "存活" : `存活，保证金率 ${percent(ratio)}`,
    dead: "被强平",
    isolatedOutcome,
    note: "每次都让两个价格沿直线从当日高点走到低点；其余停在上方所设之处，尽管当天它们也在下跌。“历史大跌”面板会移动一切。",
  },
  corners: {
    title: "全仓终结之线，逐个拐点",
    where: "拐点",
    move: (name) => `${name} 变动`,
    price: (name) => `${name} 价格`,
    kinds: { zero: "一档开始", jump: "维持保证金跳变", frame: "图的边缘" },
    alone: (name) => `仅 ${name}`,
    none: "全仓在这张图上无处终结。",
    more: (shown, all) =>
      `共 ${String(all)} 个拐点，列出前 ${String(shown)} 个。`,
    note: "两个拐点之间是直线。",
  },
  limits: {
    title: "各逐仓仓位在哪里终结",
    position: "仓位",
    at: "终结于",
    price: "价格",
    none: "没有逐仓仓位因这两个价格之一终结。",
    more: (shown, all) => `共 ${String(all)} 个，列出前 ${String(shown)} 个。`,
  },
  day: dayText,
  event: dayTitle,
  at: (terms, { x, y }) => `${moved(terms.x, x)}，${moved(terms.y, y)}`,
  move: signedPercent,
  tick: scalePercent,
  detour:
    "在按整个仓位计费的档位上，某一天可能落在线内却仍然致命：直线走到那里要穿过一次跳变。",
  unaffordable: "钱包无法同时付出所有逐仓保证金；每个仓位都按付得起显示。",
  noPosition: "还没有仓位。",
  unread,
  stale: "下方的图是这次修改之前的。",
  single: (name, cross, isolated, mark) => {
    const places = (all: readonly number[]): string =>
      once(
        all.map(
          (move) =>
            `${price(mark * (1 + move), mark)}（${signedPercent(move)}）`,
        ),
      );
    const pool =
      cross === null
        ? "全仓已触强平线"
        : cross.length === 0
          ? `${name} 的任何价格都爆不了全仓`
          : `全仓在 ${places(cross)} 爆掉`;
    const alone =
      isolated.length === 0
        ? "存活的逐仓仓位也都不会终结"
        : `逐仓最近的终点在 ${places(isolated)}`;
    return `生存图需要两个标的，而这个账户只随 ${name} 变动。在它这一条线上，${pool}；${alone}。`;
  },
  nothingMoves: "生存图需要两个标的，而这个账户里没有什么随价格变动。",
};
