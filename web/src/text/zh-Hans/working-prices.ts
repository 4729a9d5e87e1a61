import type { wp } from "../en-working-prices.js";
import type { Translated } from "../locale.js";

const worlds = { cross: "全仓", isolated: "逐仓", configured: "按持仓" };
const behind = {
  cross: "账户",
  isolated: "自己的保证金",
  configured: "支撑它的资金",
};

export const workingPrices: Translated<typeof wp> = {
  worlds,
  price: {
    liquidation: (name) => `${name} 的强平价`,
    underlyingLiquidation: (name, underlying) =>
      `${underlying} 整体变动时 ${name} 的强平价`,
    bankruptcy: (name) => `${name} 的破产价`,
  },
  below: "标记价格下方",
  above: "标记价格上方",
  factor: (underlying) => `${underlying} 一切的价格，为其标记价格的倍数`,
  wallet: "钱包余额",
  margin: "为它划出的保证金",
  collateral: (underlying) => `随 ${underlying} 变动的抵押品，按现价`,
  otherProfit: "不动的所有仓位按标记价格的盈亏",
  otherMaintenance: "不动的所有仓位按标记价格的维持保证金",
  size: "数量",
  netSize: "多头数量减空头数量，或反之",
  entry: "开仓价",
  entryValue: "净数量按开仓价的价值",
  mark: "标记价格",
  multiple: "所求倍数",
  tierEnd: "档位终点",
  rate: "该档的维持保证金率",
  amount: "该档的速算扣除额",
  units: "该档以数量计的扣除额",
  fee: "平仓手续费率",
  leverage: "杠杆",
  trigger: "触发倍数",
  share: "它在较大一边的合约中所占比例",
  rest: "其他各行所加，与价格无关",
  restMoving: "其他各行对每单位价格所加",
  equityThere: "那里的权益",
  maintenanceThere: (triggered) =>
    triggered ? "那里的维持保证金乘触发倍数" : "那里的维持保证金",
  maintenanceBeyond: "越过后那一档的同一数额",
  isMet: (world) => `${behind[world]}所剩等于维持保证金之处即强平。`,
  isZero: (world) => `${behind[world]}耗尽之处即破产。`,
  jumps: (left, lacking) =>
    `档位表的台阶：到这个价格为止仍高出维持保证金 ${left}，越过它则缺 ${lacking}。`,
  tierNotional: (of, measure, unit) => `名义价值${of}为 ${measure} ${unit}`,
  tierContracts: (measure) => `${measure} 张合约`,
  tier: (which, number, from, to, rate, deduction) =>
    `${which}：第 ${String(number)} 档，${to === null ? `${from} 以上` : `从 ${from} 到 ${to}`}，费率 ${rate}，扣除额 ${deduction}。`,
  there: "在那里",
  now: "按标记价格",
  entered: "按开仓价",
  paysNothing: "对冲的另一边合约更多，由它为两边支付。",
  paysNoTier: "对冲的净数量由较大一边支付。",
  unitsDeducted: (size, unit) => `${size} ${unit}`,
  quoteUnits: "计价单位",
  every: "全部",
  title: (world, what) => `${worlds[world]}：${what}`,
  maintenance: "维持保证金",
  maintenanceOf: (name) => `${name} 的维持保证金`,
  maintenanceAll: (count) => `全部 ${String(count)} 份维持保证金`,
  noBound: (name, left) =>
    `${name} 的任何价格都耗不尽高出维持保证金的 ${left}。`,
  noBoundTogether: (underlying, left) =>
    `${underlying} 的任何价格都耗不尽高出维持保证金的 ${left}。`,
  noBankruptcy: (name, equity) => `${name} 的任何价格都耗不尽权益 ${equity}。`,
  isDue: (equity, due) =>
    `权益 ${equity} 不高于强平所在的 ${due}：现在按标记价格就已如此。`,
  isBankrupt: (equity) => `按标记价格权益为 ${equity}：已经耗尽。`,
};
