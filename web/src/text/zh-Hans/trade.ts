import type { BoundSide, Parameter } from "../../document/trade-rows.js";
import type { enTrade } from "../en-trade.js";
import {
  figure,
  list,
  percent,
  price,
  signed,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { plain, plainSigned, shortest, shortFigure } from "../trade-figures.js";
import { times, tradeSentence } from "./trade-sentence.js";
import { positionName } from "./words.js";

const parameterName: Record<Parameter, string> = {
  rate: "维持保证金率",
  wallet: "钱包余额",
  size: "数量",
  leverage: "杠杆",
  fee: "平仓手续费率",
  trigger: "触发倍数",
};
const sideName: Record<BoundSide, string> = { lower: "下方", upper: "上方" };

const HAIR = 1e-9;
const FAR = 10;
const isRate = (of: Parameter): boolean => of === "rate" || of === "fee";
const ratioText = (value: number): string =>
  withPercent(figure(value * 100, { maximumSignificantDigits: 4 }));
const beyond = "超出一切数字";

export const trade: Translated<typeof enTrade> = {
  intro:
    "把账户当作一笔交易来看：以多少权益持有多少仓位，什么会使它变糟，你自己的追保提醒会在哪里响起。",
  noPosition: "还没有仓位。",
  unread: "改正上方标出的地方，数字就会恢复。",
  stale: "下方数字是这次修改之前的。",
  refused: "引擎不接受这个变动：超出可计算的范围。",
  sentence: tradeSentence,
  times,
  percent: signedPercent,
  tick: (value) => `${figure(value, { maximumFractionDigits: 2 })}\u00A0×`,
  position: positionName,
  moveLabel: "市场走多远",
  moveField: "市场变动",
  moveText: (t) => signedPercent(t),
  leverageTitle: (end, leverage) =>
    end?.leverage && leverage !== null && end.leverage > leverage
      ? "权益流失，杠杆上升：先慢，后快"
      : "变动途中的杠杆",
  leverageLabel: (story) => `实际杠杆随市场变动的曲线。${tradeSentence(story)}`,
  poolEnds: (t) => `资金池在 ${signedPercent(t)} 被强平`,
  leverageNote:
    "所有仓位在那里的价值除以那里的权益。粗线：全仓，直到强平（虚线）。细线：逐仓，含外面的钱包余款；底线上的空心点是被强平的仓位，其数量与保证金已不在。两者相同之处，细线在粗线之内；走得更高的超出图框。",
  unaffordable: "钱包付不起所有逐仓保证金：细线是假如付得起的情形。",
  standing: "滑块所在之处",
  standingHead: ["滑块处", "全仓", "逐仓"],
  standingRows: { gross: "持有", equity: "权益", leverage: "杠杆" },
  gone: "被强平",
  figuresTitle: "杠杆与保证金效率",
  figuresHead: ["指标", "全仓", "逐仓", "含义"],
  gross: "实际杠杆",
  grossNote: "所有仓位按标记价格的名义价值除以权益。",
  net: "净实际杠杆",
  netNote: "多头减空头，除以权益。",
  amplification: "杠杆放大",
  amplified: (value) =>
    value === null
      ? times(null)
      : signed(withPercent(plainSigned(value)), value),
  amplificationNote: "市场再变动 1% 时权益的变化。",
  sameNow: "相同，只要没有强平",
  perMargin: "每单位保证金的名义价值",
  perMarginNote:
    "保证金效率。没有统一定义；我们的定义：除以支撑仓位的资金，即资金池的权益或逐仓保证金之和。",
  perMaintenance: "每单位维持保证金的名义价值",
  perMaintenanceNote: "除以低于它交易所就会强平的保证金。",
  ownLeverage: (range) =>
    range === null
      ? "整个账户相同"
      : `整个账户相同；各仓位按自己的保证金为 ${
          plain(range[0]) === plain(range[1])
            ? times(range[0])
            : `${times(range[0])} 至 ${times(range[1])}`
        }`,
  poolingTitle: "合并资金池省下多少",
  poolingIntro:
    "让每个仓位像资金池那样走得一样远所需的逐仓保证金，与支撑资金池的钱包相比。同样是我们的定义：没有标准。",
  poolingHead: ["走到", "所需保证金", "资金池的钱包", "省下"],
  poolingAlone: "各仓位自己的全仓强平价，其余不动",
  poolingDown: (t) => `资金池的终点，即市场变动 ${signedPercent(t)} 时`,
  saved: ({ saved }) =>
    saved === null
      ? "不需要"
      : Math.abs(saved) < HAIR
        ? "没有：相同"
        : saved >= 0
          ? percent(saved)
          : `没有：反而多用 ${percent(-saved)}`,
  poolingNote: ({ leftOut }) => {
    const base =
      "一个钱包支撑每个仓位，但只有一份：第一行只在一个价格单独变动时成立。全部一起亏损时，资金池所需与它们相同，省下的只有盈利仓位的利润。没有价格能爆掉的多单，按足以撑到价格为 0 的保证金计。";
    return leftOut === 0
      ? base
      : `${base}略去 ${figure(leftOut, {})} 个仓位：资金池在那一侧没有终点，多少保证金也撑不到永远。`;
  },
  needName: "仓位",
  needNow: "现在的逐仓保证金",
  needAlone: "走到自己的价格所需",
  needTogether: (t) => `一切变动 ${signedPercent(t)} 所需`,
  noNeed: "不计",
  barsTitle: "什么会移动强平价",
  positionChoice: "强平价，仓位",
  boundName: (symbol, side, bound, many) =>
    `${positionName(symbol, side)} ${many ? sideName[bound] : ""}的强平价`,
  barsHeading: (name, strongest, mark) =>
    strongest
      ? `影响最大的是${parameterName[strongest.of]}：增加 1% 使${name}移动 ${shortest(Math.abs(strongest.change))}（标记价格的 ${percent(Math.abs(strongest.change) / mark)}）`
      : `没有什么会移动${name}`,
  parameter: (of, isolatedOnly = false) =>
    of === "wallet" && !isolatedOnly ? "钱包余额或保证金" : parameterName[of],
  barName: (of) =>
    `${of === "wallet" ? "钱包余额或逐仓保证金" : parameterName[of]} +1%`,
  change: (value) =>
    value === null
      ? beyond
      : value === 0
        ? "无变化"
        : signed(shortest(value), value),
  changeOfMark: (value, mark) =>
    value === null || value === 0 ? "" : `（${signedPercent(value / mark)}）`,
  barsLabel: (heading) => `${heading}。全部数字见下方表格。`,
  barsHead: [
    "增加 1%",
    "现在",
    "全仓价移动",
    "逐仓价移动",
    "全仓，每增加一个单位",
    "逐仓，每增加一个单位",
  ],
  value: (one) =>
    isRate(one.of)
      ? percent(one.value)
      : one.of === "leverage"
        ? times(one.value)
        : shortFigure(one.value),
  perUnit: (one) => {
    if (one.derivative === null) return beyond;
    if (one.derivative === 0) return "无变化";
    const step = isRate(one.of) ? one.derivative / 100 : one.derivative;
    return `${isRate(one.of) ? "每个百分点 " : ""}${signed(shortFigure(step), step)}`;
  },
  noBound: (world) => `此处没有${world === "cross" ? "全仓" : "逐仓"}强平价`,
  none: (name) =>
    `${name} 在两种模式下都没有强平价：它的价格单独到不了强平线，或已经到了。`,
  jump: (world) =>
    `${world === "cross" ? "全仓" : "逐仓"}强平价是一次跳变：整个仓位在那里进入更高档位。它只随数量移动。`,
  barsNote:
    "现在数字上的精确斜率：适用于小变动，且不跨出该价格所在的档位。数量按标记价格增加。未填的逐仓保证金随数量增加、随杠杆减少；全仓下杠杆不移动任何价格，除非按破产价格预留平仓手续费。",
  feeNote:
    "这里平仓手续费与逐仓保证金一起划出，因此按已填计：杠杆只通过手续费起作用。",
  callsTitle: "自设追保提醒",
  ratiosLabel: "提醒我，当达到",
  ratiosSpoken: "提醒我，当达到：通往强平之路的百分比",
  ratiosHint: (ratios) =>
    `维持保证金除以权益：${list(ratios.map(ratioText))}。100% 即强平。`,
  ratiosNone: "只有 100%：即强平。",
  problems: {
    ratios_wrong: "0.1 到 100 之间的百分数，如 50 80",
    ratios_many: "最多五个",
  },
  callsHead: ["仓位", "距其标记价格", "全仓", "逐仓"],
  together: "一切一同变动",
  call: (ratio, value, mark, tick) =>
    value / mark - 1 > FAR
      ? `${ratioText(ratio)}：超过 ${signedPercent(FAR)}`
      : `${ratioText(ratio)}：${price(value, mark, tick)}（${signedPercent(value / mark - 1)}）`,
  joint: (ratio, t) =>
    t > FAR
      ? `${ratioText(ratio)}：超过 ${signedPercent(FAR)}`
      : `${ratioText(ratio)}：在 ${signedPercent(t)}`,
  ratio: ratioText,
  reached: (ratio) => `${ratioText(ratio)}：已达到`,
  never: (ratio) => `${ratioText(ratio)}：不会`,
  first: (name) => `最先：${name}`,
  callsScale: (extent) =>
    `刻度为标记价格两侧各 ${percent(extent)}。短线为提醒，圆点为强平，全仓在上，逐仓在下。`,
  callsNote:
    "这里 100% 即强平，越小越安全，与币安、Bybit、Bitget 的写法相同。OKX 与 Phemex 写的是权益除以维持保证金，方向相反：这里的 50% 在那里是 200%，而 100% 在两处都是强平。各交易所按自己的水平发出警告，且不留时间。",
  more: (shown, all) =>
    `共 ${String(all)} 个仓位，列出前 ${String(shown)} 个。`,
};
