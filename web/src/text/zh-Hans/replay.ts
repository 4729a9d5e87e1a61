import type { Procedure } from "../../engine/replay.js";
import type { WorldName } from "../../document/replay-worlds.js";
import type { Ground } from "../../stress/stress-days.js";
import type { enReplay } from "../en-replay.js";
import {
  day,
  figure,
  list,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { dayText } from "../stress-names.js";
import { replayTables } from "./replay-tables.js";
import { positions } from "./words.js";

const kinds: Record<Procedure["kind"], string> = {
  whole: "整个账户一次平掉",
  "worst-first": "先平亏损最大的，直到安全",
  tiers: "逐档减仓",
  share: "每次平掉一部分",
};

const grounds: Record<Ground, string> = {
  measured: "",
  usual: "（按它与比特币的通常比例）",
  others: "（记录中没有：取其余的中位数）",
  still: "（货币：不变）",
};

const inWorld: Record<WorldName, string> = {
  cross: "全仓",
  isolated: "逐仓",
  configured: "按持仓的账户",
};

const namesOf = (names: readonly string[]): string =>
  names.length > 4 ? positions(names.length) : list(names);
const stepsOf = (steps: number, names: readonly string[]): string =>
  steps > names.length ? `，分 ${figure(steps, {})} 步` : "";

const impact =
  "价格冲击会永久移动价格本身：卖出压低，买入推高，因此触发的强平也照样执行。";

export const replay: Translated<typeof enReplay> = {
  intro:
    "一条价格路径，在两种模式下各走一遍。途中触及强平线的，就在那一刻、按那个价格被强平，价格回来它也不会回来。",
  noPosition: "没有仓位就没有可重演的。请在上方添加。",
  unread: "改正上方标出的地方，重演就会恢复。",
  stale: "下方的重演是这次修改之前的。",
  refused: "这个账户无法重演这条路径：",
  short: (by) => `钱包距逐仓保证金还差 ${by}：在逐仓模式下，钱包余款低于 0。`,
  truncated: "事件过多，重演在路径结束之前停止：所有数字均为停止处的数字。",
  worlds: { cross: "全仓", isolated: "逐仓", configured: "按持仓" },
  worldTitles: {
    cross: "全仓：共用一个资金池",
    isolated: "逐仓：各用各的",
    configured: "按你的持仓方式",
  },
  path: {
    title: "路径",
    label: "路径",
    presets: [
      ["crash", "暴跌后回升"],
      ["bleed", "阴跌"],
      ["whipsaw", "来回震荡"],
      ["drawn", "自己画"],
    ],
    dayChoice: (date, event) =>
      `${dayText(date)}：${event.split(/[;,]/u)[0] ?? event}`,
    dateOf: dayText,
    falls: (falls, most) => {
      const told = falls
        .slice(0, most)
        .map(
          ({ underlying, fall, ground }) =>
            `${underlying} ${signedPercent(fall)}${grounds[ground]}`,
        );
      const more = falls.length - told.length;
      return `跌下去再完全回来：${told.join("、")}${more > 0 ? `，另有 ${figure(more, {})} 个` : ""}。`;
    },
    floored: (names) => `${list(names)} 本会跌到 0 或以下：止于现价的 1%。`,
  },
  draw: {
    label: "自己画的路径：市场相对现在的百分比",
    hint: "上下拖动一个点；或用 Tab 键到达后按方向键，Page Up 与 Page Down 每次十格，Delete 删除。",
    point: (index, of) => `第 ${String(index)} 点，共 ${String(of)} 点`,
    pointField: (index) => `第 ${String(index)} 点`,
    spoken: (index) => `第 ${String(index)} 点：市场相对现在，百分比`,
    value: (share) => signedPercent(share),
    tick: scalePercent,
    add: "添加一点",
    remove: "删除",
    removePoint: (index) => `删除第 ${String(index)} 点`,
    now: "现在",
  },
  procedure: {
    title: "强平流程",
    label: "触及强平线时怎么办",
    asRules: (kind) => `按规则所定：${kinds[kind]}`,
    kinds,
    fee: "强平手续费",
    slippage: "滑点",
    impact: (lot) => `每 ${lot} 的价格冲击`,
    tiersDown: "每次降几档",
    share: "每次平掉",
    wholeBelow: "低于此数一次平掉",
    ending: "资金池剩余部分",
    endings: [
      ["taken", "被接管，归零"],
      ["closed", "留下：按标记价格平仓"],
    ],
    published: "公布：",
    nothingPublished: "公布：无，这套规则没有指明交易所。",
    assumed: "这里的假设：",
    chosen:
      "这个流程由你选择，与交易所的做法无关。亏损最大的仓位视为最差，最先平掉。",
    source: (source, date) =>
      date === null ? `${source}。` : `${source}，${day(date)}。`,
    takenCosts: `按标记价格连同资金池剩余的一切被接管，因此不另收手续费与滑点。${impact}`,
    costs: `滑点损失在标记价格与成交价格之间。${impact}`,
  },
  picture: {
    prices: (currency) => `上：价格，相对现在。下：权益（${currency}）。`,
    line: {
      cross: "全仓，粗线，实心点",
      isolated: "逐仓，细线，空心点",
      configured: "按持仓，虚线",
    },
    trigger:
      "点线：共用资金池的权益触及强平线之处。圆点：事件，位于其发生的模式与价格上。",
    impact:
      "画的是路径本身的价格：强平造成的推动另计，每个事件都注明它遇到的价格。",
    now: "现在",
    all: "全部",
    andMore: (n) => `，另有 ${figure(n, {})} 个`,
    more: (name, n) => `${name}及另外 ${figure(n, {})} 个`,
    first: (name, at, all) => `${name} 在 ${at}${all ? "，连同其余全部" : ""}`,
    nobody: "两种模式都挺过来：这条路径上无一被强平。",
    only: (world, hit) => `只有${inWorld[world]}受创：${hit}。`,
    together: (first, hit, second, then) =>
      hit === then
        ? `${inWorld[first]}与${inWorld[second]}在同一处受创：${hit}。`
        : `在同一处受创：${inWorld[first]}是 ${hit}，${inWorld[second]}是 ${then}。`,
    both: (first, hit, second, then) =>
      `先受创的是${inWorld[first]}：${hit}。随后是${inWorld[second]}：${then}。`,
    positions,
    cut: (names) => `${names} 被减仓`,
    axis: "路径的各步；它没有时钟。",
    marks: (shown, all) =>
      `共 ${figure(all, {})} 个事件，只标出 ${figure(shown, {})} 个。`,
    lines: (shown, all) =>
      `${figure(all, {})} 条价格走势中画出 ${figure(shown, {})} 条：仓位最大的与走得最远的。`,
  },
  player: {
    play: "播放",
    pause: "暂停",
    step: "下一事件",
    scrub: "路径上的位置",
    at: (at, of) =>
      `第 ${figure(at, { maximumFractionDigits: 2 })} 步，共 ${String(of)} 步`,
    price: ({ symbol, price: at, mark, tickSize }) =>
      `${symbol} ${price(at, mark, tickSize)}（${signedPercent(at / mark - 1)}）`,
    more: (n) => `另有 ${figure(n, {})} 个`,
    equity: (text) => `权益 ${text}`,
  },
  standing: {
    all: (n) => (n === 1 ? "仓位存活" : `${figure(n, {})} 个全部存活`),
    none: (n) => (n === 1 ? "仓位已没" : `${figure(n, {})} 个全没了`),
    names: (kind, names) => {
      const told = names.length > 4 ? positions(names.length) : list(names);
      return `${told} ${{ live: "存活", cut: "被减仓", gone: "已没" }[kind]}`;
    },
  },
  story: {
    title: "发生了什么，逐一看",
    nothing: "途中无一被强平。",
    gone: (names, steps) => `${namesOf(names)} 被强平${stepsOf(steps, names)}`,
    cut: (names, steps) => `${namesOf(names)} 被减仓${stepsOf(steps, names)}`,
    at: (shown, move) => `${shown}（${signedPercent(move)}）`,
    where: (shown) => `在 ${shown}`,
    along: (first, last) => `从 ${first} 到 ${last}`,
    of: (name, shown) => `${name} 在 ${shown}`,
    realized: (value) => `已实现 ${value}`,
    fees: (value) => `手续费 ${value}`,
    slippage: (value) => `滑点 ${value}`,
    takenOver: (value) => `被接管时还剩 ${value}`,
    left: (value) => `资金池剩余 ${value}`,
    caused: (steps, all) =>
      steps === all
        ? "由前一次强平的价格冲击引发"
        : `${figure(all, {})} 步中有 ${figure(steps, {})} 步由前面的价格冲击引发`,
    missed: (value) => `错过：${value}，即被强平的仓位从那里到终点本可赚到的。`,
    spared: (value) => `避免：${value}，即被强平的仓位从那里到终点还会亏掉的。`,
    end: (equity) => `终点：${equity}`,
    more: (n) => `另有 ${figure(n, {})} 处，见下方表格。`,
  },
  tables: replayTables,
  notes:
    "相等即强平。不计资金费与交易手续费，途中没有存入或取出，也没有手动开平仓。逐仓最多损失各自的保证金，其余不受牵连；全仓以全部资金支撑，活得更久。",
};
