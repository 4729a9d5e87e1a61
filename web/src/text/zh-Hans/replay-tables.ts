import type { tables } from "../en-replay-tables.js";
import { figure, money, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { positionName } from "./words.js";

const worlds = {
  cross: "全仓",
  isolated: "逐仓",
  configured: "按你的持仓方式",
};

export const replayTables: Translated<typeof tables> = {
  ends: "路径终点的各仓位",
  events: (world) => `事件，${worlds[world]}`,
  account: "账户，之前与之后",
  position: "仓位",
  rowName: positionName,
  lives: "存活",
  livesSmaller: (left) => `存活，剩 ${percent(left)}`,
  died: (shown) => `在 ${shown} 倒下`,
  realized: "已实现",
  realizedLine: (value) => `已实现 ${value}`,
  openLine: (value) => `未平 ${value}`,
  missedLine: (value, currency) =>
    value >= 0
      ? `错过 ${money(value, currency)}`
      : `避免 ${money(-value, currency)}`,
  place: "步",
  placeText: (at) => figure(at, { maximumFractionDigits: 3 }),
  price: "标记价格",
  filled: (shown) => `，成交于 ${shown}`,
  closed: "平掉",
  closedOf: (share, left) =>
    left === 0 && share > 0.9999
      ? "全部"
      : left === 0
        ? `最后的 ${percent(share)}`
        : `${percent(share)}；剩 ${percent(left)}`,
  notional: "价值",
  costs: "手续费、滑点",
  costsOf: (fee, slippage, currency) =>
    fee === 0 && slippage === 0
      ? "无"
      : `${money(fee, currency)}、${money(slippage, currency)}`,
  pot: "资金池，之前与之后",
  potOf: (before, after, currency) =>
    `${money(before, currency)}，之后 ${money(after, currency)}`,
  cause: "起因",
  byPath: "路径",
  byEvent: (n) => `第 ${String(n)} 个事件的价格冲击`,
  eventName: (n, name) => `${String(n)}. ${name}`,
  moreEvents: (shown, all) =>
    `共 ${figure(all, {})} 个事件，列出前 ${figure(shown, {})} 个。`,
  moreEnds: (shown, all) =>
    `共 ${figure(all, {})} 个仓位，列出前 ${figure(shown, {})} 个；受影响的在前。`,
  none: "没有事件",
  sum: "合计",
  before: "之前的钱包",
  revaluation: "抵押品价值变动",
  losses: "强平已实现",
  fees: "强平手续费",
  slippage: "滑点",
  takenOver: "被接管",
  shortfall: "由交易所承担",
  after: "之后的钱包",
  unrealized: "存活仓位的浮动盈亏",
  equity: "终点权益",
  add: "每一栏自上而下相加：之前的钱包与其下各行得出之后的钱包；再加浮动盈亏，即为权益。",
};
