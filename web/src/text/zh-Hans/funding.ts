import type { Deathless } from "../../document/funding-ahead.js";
import type { enFunding } from "../en-funding.js";
import { money, percent, price, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";
import { span } from "./small.js";
import { named, positionName } from "./words.js";

const deathless: Record<Deathless, string> = {
  liquidatable: "已触强平线",
  "no-rate": "未填费率",
  received: "没有尽头：它收取资金费",
  nothing: "没有尽头：不付资金费",
};

export const funding: Translated<typeof enFunding> = {
  intro:
    "资金费在多空双方之间支付，不归交易所。付出的部分已离开钱包；在逐仓下，则离开该仓位自己的保证金。",
  paidTitle: "各仓位的资金费",
  position: "仓位",
  paid: (currency) => `已付（${currency}）`,
  paidOf: (name) => `已付：${name}`,
  rate: "每期费率",
  rateOf: (symbol) => `${named(symbol)} 的资金费率`,
  interval: "结算间隔",
  intervalOf: (symbol) => `${named(symbol)} 的资金费结算间隔`,
  hoursUnit: "小时",
  perHour: "每小时，按标记价格",
  sameAs: (row) => `同 ${row}`,
  signs: "已付：负数表示收到。费率：正数由多头支付，负数由空头支付。",
  rowName: positionName,
  rowNumber: (name, n) => `${name}，第 ${String(n)} 行`,
  pays: (cost, currency) => {
    if (cost === 0) return "无";
    const size = money(Math.abs(cost), currency);
    return cost > 0 ? `付 ${size}` : `收 ${size}`;
  },
  noRate: "未填费率",
  notCounted: "尚未计入",
  noPosition: "还没有仓位。",
  unread: "改正上方标出的地方，数字就会恢复。",
  stale: "下方数字是这次修改之前的。",
  livesTitle: "价格不动时，各资金池能撑多久",
  livesNote:
    "缓冲除以每小时资金费，按现在的标记价格与费率。费率每期都会变，交易所也在期末而非逐小时收取。",
  pot: "资金池",
  common: "全仓：共用资金池",
  alone: (symbol, side) => `逐仓：${positionName(symbol, side)}`,
  buffer: "缓冲",
  lives: "还能撑",
  until: (extent, asked) =>
    asked !== null && asked > 0 && asked <= extent
      ? `从现在到 ${span(extent)}；点线：${span(asked)}`
      : `从现在到 ${span(extent)}`,
  deathless: (why) => deathless[why],
  hoursAhead: "向前看多少小时",
  hoursHint: (hours) => (hours >= 48 ? span(hours) : "向前看多远。"),
  priceTitle: (hours) => `付 ${span(hours)} 资金费之后的强平价`,
  priceNote: "标记价格不动，只有钱包与保证金变化。",
  askHours: "填写向前看多少小时，届时的强平价会显示在现在的旁边。",
  askRates: "在上方填写费率，就能看到各资金池能撑多久、届时价格在哪里。",
  tooFar: "超出可计算的范围。",
  crossNow: "全仓，现在",
  crossThen: "全仓，届时",
  isolatedNow: "逐仓，现在",
  isolatedThen: "逐仓，届时",
  bound: (value, mark, tick) =>
    `${price(value, mark, tick)}（${signedPercent(value / mark - 1)}）`,
  dead: "已触强平线",
  onProfit: "保证金已耗尽，靠利润维持",
  none: (side) =>
    side === "long" ? "无：跌多少都到不了" : "无：涨多少都到不了",
  feeTitle: "强平手续费",
  feeInRules: (rate) => `这套规则按被强平价值的 ${percent(rate)} 收取。`,
  feeNone: (custom) =>
    custom
      ? "你的规则里没有。在此填写的费率会成为规则的一部分。"
      : "这家交易所的规则里没有。在此填写的费率只在下方试算，不会保存。",
  feeRate: "费率",
  feeNote:
    "在强平价格上按那里的价值收取，从那时剩余的保证金中扣除；只要不超过剩余部分，本页的最坏损失（整份保证金或整个资金池）已经包括它。",
  feeCross: "全仓：那里的价值",
  feeIsolated: "逐仓：那里的价值",
  fee: "手续费",
  feeOf: (notional, fee, currency) => ({
    notional: money(notional, currency),
    fee: money(fee, currency),
  }),
  left: (left, currency, beyond) => {
    if (left <= 0) return "，那里的保证金已一点不剩";
    return beyond
      ? `，超过那里剩余的保证金 ${money(left, currency)}`
      : `，出自那里剩余的保证金 ${money(left, currency)}`;
  },
  more: (shown, all) =>
    `共 ${String(all)} 个仓位，列出前 ${String(shown)} 个。`,
};
