import { problemText } from "../problems.js";
import type { en } from "../en.js";
import { list, month, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";
import { chartLabel, placeOf } from "./page-parts.js";
import { named } from "./words.js";

const missing = {
  size: "数量",
  price: "开仓价或标记价格",
  leverage: "杠杆",
  amount: "金额",
};

export const page: Translated<typeof en> = {
  title: "全仓还是逐仓？",
  document: { title: "全仓还是逐仓？保证金计算器" },
  loading: "正在加载计算器…",
  failed: "计算器无法启动：浏览器没有载入它的 WebAssembly 部分。",
  lazy: {
    loading: "请稍候…",
    failed:
      "上方的数字仍然有效，输入的内容也都还在。若再试仍不成功，请重新加载页面。",
    retry: "重试",
  },
  working: {
    show: (name: string, shown: string) => `${name}：${shown}。查看计算过程`,
    of: (world, name) => `${world === "cross" ? "全仓" : "逐仓"}的${name}`,
    failed: "计算过程未能载入。",
  },
  linkFailed: "链接无法读取：页面的一部分没有载入。",
  panels: {
    label: "深入了解这个账户",
    titles: {
      shock: "行情冲击",
      contagion: "连带影响",
      stress: "历史大跌",
      map: "生存图",
      replay: "重演",
      rescue: "自救",
      trade: "交易指标",
      venues: "各交易所对比",
      working: "计算过程",
      reconcile: "与交易所数字不同？",
      funding: "手续费与资金费",
      tables: "自备档位表",
    },
    failed: "这个面板未能载入。",
  },
  bar: {
    label: "账户",
    rules: "规则",
    pack: (venue: string, asOf: string) => `${venue}，${month(asOf)}`,
    custom: "自定义",
    wallet: "钱包",
    walletIn: (currency: string) => `钱包余额（${currency}）`,
    currency: "账户的计价货币",
    usedUp: (symbols) =>
      `资金费已耗尽 ${list(symbols)} 的逐仓保证金：按零计算。`,
    funded: (wallet, funding, received) =>
      received
        ? `钱包：${wallet}，另加已收资金费 ${funding}。`
        : `钱包：${wallet}，扣除资金费 ${funding}。`,
    examples: "示例",
    share: "分享",
    shareFailed: "生成链接的部分未能载入。",
    undo: "撤销",
    redo: "重做",
    uncounted: (rows: number) =>
      `保留了 ${String(rows)} 行其他抵押品，但在这套规则下不计入。`,
  },
  examples: {
    "three-trades": {
      title: "三笔交易，一个资金池",
      lesson: "一笔下跌的多单，拖垮两笔盈利的交易。",
    },
    hedge: {
      title: "被上涨打垮的对冲",
      lesson: "多空相抵，维持保证金却随价格上升。",
    },
    "coin-collateral": {
      title: "抵押品也在下跌",
      lesson:
        "用比特币为比特币多单担保：下跌承受两次。95% 的折算率是我们的假设。",
    },
    "coin-margined": {
      title: "以比特币计价的账户",
      lesson: "反向合约：盈亏与保证金都以币计。",
    },
    published: {
      title: "币安官方示例",
      lesson: "帮助页给出的全仓价格：1,153.26 与 26,316.89。杠杆是我们的假设。",
    },
    stretched: {
      title: "资金不够开逐仓",
      lesson: "小钱包在全仓下撑得住的仓位，逐仓根本开不出来。",
    },
    "under-water": {
      title: "已触及强平线",
      lesson: "共用一个资金池已无可挽回；各用各的，三笔中有两笔能活下来。",
    },
  },
  source: (name: string) => `来源：${name}。`,
  unread: "改正标出的地方，结论就会恢复。",
  stale: "下方数字是这次修改之前的。",
  elsewhere: {
    title: "这些数字需要检查",
    item: (problem) =>
      `${placeOf(problem)}：${problemText(problem.code, problem.message)}`,
  },
  problem: (problem) => problemText(problem.code, problem.message),
  worlds: {
    label: "两种模式的数字",
    cross: "全仓：共用一个资金池",
    isolated: "逐仓：各用各的保证金",
    status: { safe: "安全", liquidatable: "已触强平线" },
    notAffordable: "资金不足",
    underWater: (symbols) => `${list([...new Set(symbols)])} 已触强平线`,
    equity: "权益",
    maintenance: "维持保证金",
    marginRatio: "保证金率",
    noRatio: "无权益",
    atRisk: "可能损失",
    setAside: "已划出",
    outOfReach: "不受牵连",
    shortBy: "尚缺",
    atRiskOn: (symbol: string) => `${symbol} 可能损失`,
    amounts: (currency: string) => `单位：${currency}`,
  },
  table: {
    label: "各仓位及其强平价格",
    position: "仓位",
    size: "数量",
    entry: "开仓价",
    mark: "标记价格",
    leverage: "杠杆",
    cross: "全仓强平价",
    isolated: "逐仓强平价",
    distance: "距标记价格",
    markTick: "标记",
    more: "更多",
    less: "收起",
    add: "添加仓位",
    none: "还没有仓位。",
  },
  row: {
    symbol: (n: number) => `第 ${String(n)} 个仓位：合约`,
    side: (name: string) => `${name} 的方向`,
    long: "做多",
    short: "做空",
    size: (name: string) => `${name} 的数量`,
    unit: (name: string) => `${name} 的单位`,
    contracts: "张",
    entry: (name: string) => `${name} 的开仓价`,
    mark: (name: string) => `${name} 的标记价格`,
    leverage: (name: string) => `${name} 的杠杆`,
    more: (name: string) => `${name} 的更多设置`,
    name: (symbol: string, n: number) =>
      `${symbol || "仓位"}，第 ${String(n)} 行`,
    profit: (name: string) => `${name} 的盈亏`,
    isolatedMargin: "逐仓保证金",
    isolatedMarginHint: "留空：即初始保证金。",
    isolatedMarginAndFee: "留空：即初始保证金加平仓手续费。",
    heldAs: "持仓模式",
    heldCross: "全仓，放在共用资金池",
    heldIsolated: "逐仓，单独隔离",
    duplicate: "复制",
    up: "上移",
    down: "下移",
    remove: "删除",
    unfinished: (lacks) =>
      `尚未计入：还缺${list(lacks.map((lack) => missing[lack]))}。`,
    underWater: "已触强平线",
    belowMaintenance: "已低于维持保证金",
    noneLong: (symbol, world) =>
      world === "cross"
        ? `无：${symbol} 跌到 0 也爆不了这个账户`
        : `无：${symbol} 跌到 0 也耗不尽保证金`,
    noneShort: (symbol, world) =>
      world === "cross"
        ? `无：${symbol} 怎么涨也爆不了这个账户`
        : `无：${symbol} 怎么涨也耗不尽保证金`,
    together: (underlying, at, distance) =>
      `${underlying} 整体变动时为 ${at}（${signedPercent(distance)}）`,
    togetherNone: (underlying: string) => `${underlying} 整体变动时无强平价`,
    chart: (symbol, cross, isolated) =>
      `${symbol} 距标记价格：全仓 ${chartLabel(cross)}；逐仓 ${chartLabel(isolated)}`,
  },
  removed: (name: string) => `已删除 ${name}。可以撤销。`,
  announce: { added: "已添加一行。", undone: "已撤销。", redone: "已重做。" },
  terms: {
    title: "自定义规则",
    failed: "自定义规则的编辑器未能载入。",
    intro: "由你输入。费率以百分比填写；任何一项都可以保持原样。",
    maintenancePrice: "维持保证金按",
    markPrice: "标记价格",
    entryPrice: "开仓价",
    tierRule: "档位表",
    progressive: "逐档累进计算",
    whole: "整个仓位用同一费率",
    tierBasis: "分档依据",
    byNotional: "名义价值",
    byContracts: "合约张数",
    closeFeeRate: "预留平仓手续费",
    closeFeeOn: "平仓手续费按",
    feeNone: "不收",
    feeMark: "标记价格下的价值",
    feeBankruptcy: "破产价格下的价值",
    hedging: "同一合约的多空双向持仓",
    gross: "两边都收维持保证金",
    largerSide: "只收较大的一边",
    netPlusFees: "收差额，另加两边手续费",
    triggerRatio: "权益降到以下水平即强平",
    triggerUnit: "× 维持保证金",
    liquidationFeeRate: "强平手续费",
    collateral: "其他抵押品",
    collateralIntro: "钱包之外的资产。负数表示借款。",
    asset: "资产",
    amount: "数量",
    priceIn: (currency: string) => `价格（${currency || "计价货币"}）`,
    weight: "折算率",
    liabilityWeight: "借款计入率",
    movesWith: "随之变动",
    movesWithNone: "不随任何标的",
    addCollateral: "添加抵押品",
    remove: "删除",
    removeAsset: (asset: string) => `删除 ${asset || "这项抵押品"}`,
    collateralName: (asset: string, n: number) =>
      `${asset ? `${asset}，` : ""}第 ${String(n)} 项抵押品`,
    contracts: "合约",
    named,
    kind: "结算方式",
    linear: "计价货币结算（正向）",
    inverse: "币结算（反向）",
    contractSizeLinear: "每张合约的币数",
    contractSizeInverse: "每张合约的计价单位",
    underlying: "标的",
    tiers: (symbol: string) => `${named(symbol)} 的维持保证金表`,
    from: "起点",
    rate: "费率",
    maintenanceAmount: "速算扣除额",
    maintenanceAmountAuto: "自动计算",
    addTier: "添加档位",
    tierField: (name, n, symbol) =>
      `${named(symbol)} 第 ${String(n)} 档的${name}`,
    removeTier: (n: number, symbol: string) =>
      `删除 ${named(symbol)} 的第 ${String(n)} 档`,
    fieldOf: (name: string, owner: string) => `${owner}：${name}`,
  },
  footer: {
    label: "关于这些数字",
    languages: "语言",
    full: "打开完整页面",
    unknown:
      "这些数字没有包括：所填之外的资金费、规则之外的手续费、滑点，以及交易所平仓的先后次序；交易所也可能分步平仓。请把每个价格都看作对账户最有利的情形，最终以交易所自己的数字为准。",
    custom: "规则：由你输入。",
    privacy: "全部在你的设备上计算，不发送任何数据。",
  },
};
