import type { Death, Ends, ShockFacts } from "../../document/shock-facts.js";
import type { MovesPreset } from "../../document/moves.js";
import type {
  enShock,
  shockSentence as sentenceInEnglish,
  shockTitle as titleInEnglish,
} from "../en-shock.js";
import {
  figure,
  list,
  money,
  percent,
  price,
  scalePercent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { fallOrRise, positionName } from "./words.js";

const MOST_NAMES = 3;
const LONGEST_NAME = 14;

const sizeOf = (t: number): string => percent(Math.abs(t));
const moveOf = (t: number): string => `${fallOrRise(t)} ${sizeOf(t)}`;
const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

function moveClause({ t, only }: ShockFacts, preset: MovesPreset): string {
  if (t === 0) return "按现在的价格，";
  if (only && only.beta !== 0)
    return `若 ${only.underlying} ${moveOf(t * only.beta)}，`;
  if (preset === "days")
    return `若比特币${moveOf(t)}，其余按历史大跌时的比例变动，`;
  if (preset === "own") return `若市场${moveOf(t)}，各币按所填比例变动，`;
  return `若一切${moveOf(t)}，`;
}

function crossClause(facts: ShockFacts): string {
  const { diesAt, crossLeft, worth, currency } = facts;
  if (diesAt === 0 && worth <= 0)
    return "全仓账户在变动之前就已资不抵债：什么也不剩。";
  if (diesAt === 0)
    return "全仓账户在变动之前就已触及强平线：会被强平，最坏时什么也不剩。";
  const whole = money(worth, currency);
  if (diesAt !== null)
    return `全仓账户途中在${moveOf(diesAt)}时被强平，${whole} 最坏时一点不剩。`;
  if (crossLeft === null) return "全仓账户存活。";
  const left = money(crossLeft, currency);
  if (Math.abs(crossLeft - worth) <= 1e-9 * Math.abs(worth))
    return `全仓账户存活，保住 ${whole}。`;
  return crossLeft <= worth
    ? `全仓账户存活，${whole} 还剩 ${left}。`
    : `全仓账户存活，从 ${whole} 增至 ${left}。`;
}

function whoIs(dead: readonly Death[], all: number): string {
  const names = [...new Set(dead.map(({ name }) => name))];
  if (names.length <= MOST_NAMES && names.length === dead.length)
    return `${list(names)} `;
  if (dead.length === all) return "全部仓位";
  return `${figure(all, {})} 个仓位中有 ${figure(dead.length, {})} 个`;
}

function whenClause({ dead, diesAt }: ShockFacts, { at }: Death): string {
  const first = dead.length > 1 ? "，最早的" : "，";
  if (at === 0) return dead.length > 1 ? "，最早的已经如此" : "，现在已经如此";
  const nearer = diesAt === null ? 0 : Math.abs(diesAt) - Math.abs(at);
  const order = nearer > 0 ? "更早，" : nearer < 0 ? "更晚，" : "";
  return `${first}${order}在${moveOf(at)}时`;
}

function isolatedClause(facts: ShockFacts): string {
  const { dead, isolatedLeft, currency, count: all } = facts;
  const left =
    isolatedLeft === null ? "" : `，还剩 ${money(isolatedLeft, currency)}`;
  const [first] = dead;
  if (!first) return `逐仓下${all === 1 ? "它" : "各仓位都"}存活${left}。`;
  const alive = all - dead.length;
  const others = alive === 0 ? "" : `；其余 ${figure(alive, {})} 个存活`;
  return `逐仓下${whoIs(dead, all)}被强平${whenClause(facts, first)}${others}${left}。`;
}

function difference(facts: ShockFacts): string {
  const { crossLeft, isolatedLeft, currency, short } = facts;
  if (short > 0)
    return `但钱包距这些保证金还差 ${money(short, currency)}：无法全部划出。`;
  if (crossLeft === null || isolatedLeft === null) return "";
  const more = isolatedLeft - crossLeft;
  const size = Math.max(Math.abs(crossLeft), Math.abs(isolatedLeft));
  if (Math.abs(more) <= 1e-9 * size) return "两种模式在那里价值相同。";
  return `${more > 0 ? "逐仓" : "全仓"}多保住 ${money(Math.abs(more), currency)}。`;
}

function heldClause({ held, currency }: ShockFacts): string {
  if (!held) return "";
  const left =
    held.left === null
      ? ""
      : held.left === 0
        ? "，总共什么也不剩"
        : `，总共还剩 ${money(held.left, currency)}`;
  if (held.diesAt === null) return `按你的持仓方式，资金池存活${left}。`;
  const when = held.diesAt === 0 ? "已经" : `在${moveOf(held.diesAt)}时`;
  return `按你的持仓方式，资金池${when}被强平${left}。`;
}

const noPosition = "还没有仓位：行情怎样变动都夺不走什么。";

export const shockSentence: typeof sentenceInEnglish = (facts, preset) =>
  facts.count === 0
    ? noPosition
    : [
        moveClause(facts, preset) + crossClause(facts),
        isolatedClause(facts),
        difference(facts),
        heldClause(facts),
      ].join("");

export const shockTitle: typeof titleInEnglish = (ends: Ends) => {
  const { isDead, deadAlone, cross, isolated } = ends;
  const pool = isDead
    ? "全仓账户已被强平"
    : cross.length === 0
      ? "图中的变动都爆不了全仓账户"
      : `${cross.map(moveOf).join("或")}就爆掉全仓账户`;
  const first = isolated.map(moveOf).join("或");
  if (deadAlone === 0)
    return first ? `${pool}；逐仓下最早的在${first}时倒下` : pool;
  const already = `；逐仓下已有 ${figure(deadAlone, {})} 个被强平`;
  return first ? `${pool}${already}，下一个在${first}时` : pool + already;
};

export const shock: Translated<typeof enShock> = {
  intro:
    "所有价格从现在沿直线走到上方或下方的某个幅度。被强平的按失去全部保证金计，以破产价格被接管：这是最坏的情形。",
  slider: "市场变动",
  position: "仓位",
  rowName: positionName,
  spokenMove: (t: number) => (t === 0 ? "不变" : signedPercent(t)),
  mark: (name: string, t: number) => `${cut(name)} ${signedPercent(t)}`,
  crossName: "全仓",
  heldName: "按持仓",
  moveTick: (t: number) => (t === 0 ? "现在" : scalePercent(t)),
  pictureLabel: (title: string) =>
    `${title}。权益随市场变动的曲线；全部数字见下方表格。`,
  equityIn: (currency: string) => `剩余（${currency}）`,
  keyCross: "全仓：一个资金池",
  keyIsolated: "逐仓：各用各的，外加钱包余款",
  keyHeld: "按持仓方式",
  keyTrigger: "全仓触发线：权益降到此处即强平",
  worldsTitle: "两种模式各在何处终结",
  positionsTitle: (t: number) => `变动 ${signedPercent(t)} 时的各仓位`,
  world: "模式",
  fall: "下跌多少被强平",
  rise: "上涨多少被强平",
  left: "此变动下剩余",
  ratio: "此处保证金率",
  cross: "全仓",
  isolated: "逐仓",
  held: "按持仓：资金池",
  bound: (t, isDead) => (isDead ? "已经" : t === null ? "无" : sizeOf(t)),
  span: (span, already) => {
    const start = already > 0 ? `已有 ${figure(already, {})} 个` : "";
    if (!span) return start || "无";
    const { first, last, count: all } = span;
    const head = start && `${start}；`;
    if (all === 1) return `${head}${first.name}，${sizeOf(first.at)}`;
    return `${head}最早 ${first.name}，${sizeOf(first.at)}；共 ${figure(all, {})} 个，最晚 ${last.name}，${sizeOf(last.at)}`;
  },
  leftOf: (left, currency) =>
    left === null
      ? "无法以币计"
      : left === 0
        ? "什么也不剩"
        : money(left, currency),
  ratioOf: (ratio, isDead) =>
    ratio !== null ? percent(ratio) : isDead ? "已强平" : "没有权益可供衡量",
  worst: (ratio) =>
    ratio === null ? "无一存活" : `存活者中最高 ${percent(ratio)}`,
  priceAt: "价格",
  profit: "未实现盈亏",
  inCross: "全仓",
  inIsolated: "逐仓",
  asHeld: "按持仓",
  margin: "保证金剩余",
  price: (value, mark, tick) => price(value, mark, tick),
  profitOf: (value, currency) =>
    value === null ? "无法以币计" : signedMoney(value, currency),
  death: (death, mark, tick) =>
    death === null
      ? "存活"
      : death.at === 0
        ? "已被强平"
        : `在 ${price(death.price, mark, tick)}（${signedPercent(death.at)}）被强平`,
  more: (shown, all) =>
    `共 ${String(all)} 个仓位，列出前 ${String(shown)} 个。`,
  fewerDots: (shown) => `图中标出离现在最近的 ${String(shown)} 次强平。`,
  impossible: (t) =>
    `有价格会到 0：数字按变动 ${signedPercent(t)} 计，即最先到 0 之处。`,
  inCoin: (coin) =>
    `以 ${coin} 计价，而它本身也在变动：以币计的权益是弯的，因为它值的是一枚币能买到的东西。`,
  notes:
    "所有价格同时沿直线变动，途中没有人存入或取出。途中的资金费与手续费不计；强平究竟剩下多少，取决于成交价格。",
  noPosition,
  unread: "改正上方标出的地方，数字就会恢复。",
  stale: "下方数字是这次修改之前的。",
  refused: (why: string) => `无法计算：${why}`,
};
