import type { Resize } from "../../engine/full.js";
import type { enRescue } from "../en-rescue.js";
import { figure, money } from "../format.js";
import type { Translated } from "../locale.js";
import {
  atLeast,
  isHair,
  shareUp,
  threeDigitsDown,
} from "../rescue-figures.js";

const noCut: Record<Resize["why"], string> = {
  none: "",
  "price-at-zero": "不行：有价格会到 0",
  "not-enough": "全部平掉也不够",
  "already-dead": "",
  unbounded: "",
  "average-entry": "未计算：其维持保证金跟随平均开仓价",
  "not-found": "未找到：途中档位有跳变",
};
const noLargest = { ...noCut, unbounded: "多大都可以" };

export const rescue: Translated<typeof enRescue> = {
  intro:
    "怎样让账户挺过一段行情：最少追加多少钱、最少减多少仓，或让某个仓位单独成为逐仓。每一种都精确算出，并在提供之前先验证过。",
  kind: "要挺过什么",
  kinds: [
    ["move", "整个市场的变动"],
    ["stop", "某个币走到某个价格"],
  ],
  move: "挺过市场变动",
  coin: "让强平保持在",
  stop: "之外",
  stopOf: (coin) => `之外：${coin} 可以走到的价格`,
  stopHint: (mark) => `标记价格为 ${mark}。`,
  others: (coin) => `${coin} 的一切按同一比例变动，包括其他合约与抵押品。`,
  world: "要存活的资金池",
  worlds: [
    ["configured", "设为全仓的部分"],
    ["cross", "全部仓位，视作都是全仓"],
  ],
  asHeld:
    "这里看的是实际持仓的账户：设为逐仓的仓位连同其保证金都不在资金池里。",
  noPosition: "还没有仓位。",
  unread: "改正上方标出的地方，数字就会恢复。",
  wrong: "改正标出的地方，答案就会恢复。",
  refused: "超出可计算的范围。",
  stale: "下方数字是这次修改之前的。",
  pictureTitle: (dies) =>
    dies
      ? "最少的钱与最少的减仓，恰好止于强平线之上"
      : "全程在强平线之上还剩多少",
  asItIs: "维持原样",
  now: "现在",
  trigger: "强平线",
  plotLabel: (name, now, end, before) =>
    before === null
      ? `${name}：现在高出强平线 ${now}，途中最少 ${end}`
      : `${name}：途中高出强平线最少 ${end}，原本为 ${before}`,
  key: "途中的权益减去触发倍数乘维持保证金。虚线：维持原样，叉号为倒下之处。实线：采取该办法之后。",
  poolTitle: "对整体",
  rowsTitle: "逐个仓位",
  remedy: "办法",
  takes: "需要多少",
  least: "高出强平线最少",
  apply: "照做",
  depositName: "追加资金",
  equalName: "一律减仓",
  depositTakes: (amount, currency) => `钱包追加 ${atLeast(amount, currency)}`,
  equalTakes: (share) => `每个仓位减少 ${shareUp(share)}`,
  notEnough: "不够",
  after: (before, after, currency) => {
    const then =
      before !== null && isHair(after, before)
        ? "略高于 0"
        : money(after, currency);
    return before === null ? then : `${money(before, currency)}，之后 ${then}`;
  },
  position: "仓位",
  close: "按标记价格平掉一部分",
  isolate: "改为逐仓",
  largest: "能存活的最大数量",
  alone: "若一直单独持有",
  cut: ({ share, why }, { size, paid }, currency) => {
    if (share === null) return noCut[why];
    const text = share >= 1 ? "全部" : `${shareUp(share)}，剩 ${size ?? ""}`;
    if (paid === 0) return text;
    const result = money(Math.abs(paid), currency);
    return `${text}；${paid > 0 ? "实现盈利" : "亏损"} ${result}`;
  },
  cutOnly: ({ share, why }) =>
    share === null ? noCut[why] : `${shareUp(share)}，这里不提供`,
  isolated: ({ margin, affordable, rest }, currency) => {
    if (!affordable) return `资金不足：${money(margin, currency)}`;
    if (rest.survives) return `其余存活；它可能损失 ${money(margin, currency)}`;
    return `其余仍缺 ${atLeast(rest.deposit ?? 0, currency)}`;
  },
  largestOf: ({ share, why }) =>
    share === null
      ? noLargest[why]
      : `现有数量的 ${figure(threeDigitsDown(share), { maximumSignificantDigits: 3 })} 倍`,
  aloneOf: (passage, currency) => {
    if (!passage || passage.least === null) return "它的价格会到 0";
    if (passage.survives) return "存活";
    return `还需保证金 ${atLeast(passage.deposit ?? 0, currency)}`;
  },
  doDeposit: (amount, currency) =>
    `存入 ${figure(amount, { maximumFractionDigits: 8 })}\u00A0${currency}`,
  doEqual: "一律减仓",
  doCut: (name) => `平掉 ${name} 的这一部分`,
  doClose: (name) => `平掉 ${name}`,
  doIsolate: (name) => `${name} 改为逐仓`,
  done: (what) => `${what}：已完成。可以撤销。`,
  more: (shown, all) =>
    `共 ${String(all)} 个仓位，列出减仓最少的 ${String(shown)} 个。`,
  notesTitle: "前提",
  notes: [
    "价格从标记价格沿直线变动，账户必须全程高于强平线，而不只是在终点。",
    "平仓按标记价格，盈亏进入钱包。手续费、滑点与资金费不计。",
    "恰在所给数字上，权益等于强平线，即会强平：因此金额末位向上取整，数量向下取整。",
    "逐仓仓位可能在途中被强平，那时它失去自己的保证金，但不会更多。",
  ],
};
