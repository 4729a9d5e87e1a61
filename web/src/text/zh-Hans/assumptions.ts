import type {
  clauses as clausesInEnglish,
  reasons as reasonsInEnglish,
} from "../en-assumptions.js";
import { figure, plainPercent } from "../format.js";
import type { Translated } from "../locale.js";

const rate = (value: number): string => plainPercent(value, 4);

export const clauses: Translated<typeof clausesInEnglish> = {
  asIsolated: () => "把该仓位当作逐仓",
  asCross: () => "把该仓位当作全仓，由整个钱包支撑",
  asHeld: () => "把设为逐仓的仓位的保证金从钱包中取出",
  others: () => "不计其他合约",
  leg: (_, { symbol }) => `不计 ${symbol} 的其他行`,
  alone: () => "不计其他所有仓位",
  othersProfit: () => "不计其他合约的盈亏，但保留其维持保证金",
  othersMaintenance: () => "不计其他合约的维持保证金，但保留其盈亏",
  hedgeGross: () => "同一合约的多空两边都收维持保证金",
  hedgeLarger: () => "对冲只收较大一边的维持保证金",
  hedgeNet: () => "对冲按差额收维持保证金，另加两边手续费",
  tierEntry: () => "按开仓价查档位",
  tierMark: () => "按标记价格查档位",
  tierFirst: () => "无论数量多少都用最低档费率",
  noAmount: () => "不减速算扣除额（即维持保证金额）",
  whole: () => "每个合约都按所在档位的费率对整个仓位收取",
  progressive: () => "仓位的每一段按各自档位的费率收取",
  maintenanceEntry: () => "维持保证金按开仓价收取",
  maintenanceMark: () => "维持保证金按标记价格收取",
  noFee: () => "不预留平仓手续费",
  feeMark: (value) => `按标记价格下价值的 ${rate(value)} 预留平仓手续费`,
  feeBankruptcy: (value) => `按破产价格下价值的 ${rate(value)} 预留平仓手续费`,
  trigger: (value) =>
    value === 1
      ? "等权益降到维持保证金才强平"
      : `在维持保证金的 ${figure(value, {})} 倍时开始强平`,
  collateralOut: (_, { currency }) => `不计 ${currency} 以外的抵押品`,
  fullWeight: () => "所有抵押品按全值计，借款也不加计",
  initialMargin: () => "其保证金为初始保证金，而非所填金额",
  marginAtMark: () => "其保证金按标记价格而非开仓价计算",
  leverage: (value) => `其保证金按 ${String(value)}× 杠杆计算`,
  profitInside: (_, { world }) =>
    `此处所填的${world === "cross" ? "钱包余额" : "保证金"}已包含未实现盈亏`,
  profitOnTop: (_, { world }) =>
    `把权益当作${world === "cross" ? "钱包余额" : "保证金"}，未实现盈亏因而算了两次`,
  bankruptcy: () => "显示的是破产价格，即一点不剩之处",
  underlying: (_, { underlying }) =>
    `${underlying} 的一切一同变动，包括其他合约与抵押品`,
};

const wallet =
  "全仓下所有仓位共用一个钱包，每个仓位的盈亏与维持保证金都会移动所有仓位的价格。";
const tier = "到强平之处，仓位的价值已经不同，应以它在那里所在的档位为准。";
const fee = "这里选用的规则恰好预留其交易所所说的平仓费用，不多也不少。";
const backing = "钱包余额不含未实现盈亏；引擎会随价格变动自行加上盈亏。";
const charged = "维持保证金如何收取，由这里选用的规则决定。";
const margin = "逐仓保证金为所填金额，未填则为开仓价值除以杠杆。";
const hedge = "同一合约的多空如何收取，由这里选用的规则决定。";
const collateral = "其他抵押品按所填的折算率计入。";

export const reasons: Translated<typeof reasonsInEnglish> = {
  asIsolated: "全仓下支撑仓位的是整个钱包，而不只是它自己的保证金。",
  asCross: "逐仓下支撑仓位的只有它自己的保证金。",
  asHeld: "全仓一栏把每个仓位都当作全仓；隔离的仓位本会把保证金从钱包中取走。",
  others: wallet,
  leg: "同一合约的各行一同变动并共用钱包：去掉一行会移动另一行的价格。",
  alone: wallet,
  othersProfit: wallet,
  othersMaintenance: wallet,
  hedgeGross: hedge,
  hedgeLarger: hedge,
  hedgeNet: hedge,
  tierEntry: tier,
  tierMark: tier,
  tierFirst: tier,
  noAmount:
    "累进表对每一段按各自费率收取；正是速算扣除额使整体用一个费率得出同样结果。",
  whole: charged,
  progressive: charged,
  maintenanceEntry: charged,
  maintenanceMark: charged,
  noFee: fee,
  feeMark: fee,
  feeBankruptcy: fee,
  trigger: "在维持保证金的几倍开始强平，由这里选用的规则决定。",
  collateralOut: collateral,
  fullWeight: collateral,
  initialMargin: margin,
  marginAtMark: margin,
  leverage: margin,
  profitInside: backing,
  profitOnTop: backing,
  bankruptcy: "强平来得更早，那时维持保证金还在。",
  underlying:
    "显示的是该合约单独变动的价格；若其他一同变动，页面会在旁边给出。",
};
