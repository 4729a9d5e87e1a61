import type {
  Aspect,
  Difference,
  Kind,
  Verdict,
} from "../../document/venue-causes.js";
import type { WorldName } from "../../document/venue-lines.js";
import type { Unlike } from "../../document/venues.js";
import type { Rules } from "../../engine/contract.js";
import type { Terms, venues as inEnglish } from "../en-venues.js";
import {
  asFigure,
  figure,
  list,
  month,
  percent,
  plainPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { stepOf } from "../venue-figures.js";
import { positionName } from "./words.js";

const rate = (share: number): string => plainPercent(share, 4);
const worldPrice = (name: WorldName): string =>
  name === "cross" ? "全仓强平价" : "逐仓强平价";

const feeOn: Record<Rules["closeFee"]["on"], string> = {
  none: "零",
  mark: "标记价格下的价值",
  bankruptcy: "破产价格下的价值",
};

const hedging: Record<Rules["hedging"], string> = {
  gross: "对冲两边都收维持保证金",
  "larger-side": "对冲只收较大一边的维持保证金",
  "net-plus-fees": "对冲按差额收维持保证金，另加两边手续费",
};

const isCharged = ({ closeFee }: Rules): boolean =>
  closeFee.on !== "none" && closeFee.rate > 0;
const feeOf = ({ closeFee }: Rules): string =>
  `${feeOn[closeFee.on]}的 ${rate(closeFee.rate)}`;

const aspects: Record<Aspect, (from: Terms, to: Terms) => string> = {
  deductions: () => "其档位表中的速算扣除额",
  tierRule: (_, { rules }) =>
    rules.tierRule === "whole"
      ? "整个仓位用同一费率、不减扣除额"
      : "仓位的每一段按各自费率计",
  rates: (from, to) =>
    from.rate === null || to.rate === null || from.rate === to.rate
      ? "其档位表的维持保证金率"
      : `其维持保证金率为 ${rate(to.rate)} 而非 ${rate(from.rate)}`,
  maintenancePrice: (_, { rules }) =>
    `维持保证金按${rules.maintenancePrice === "mark" ? "标记价格" : "开仓价"}收取`,
  closeFee: ({ rules: before }, { rules }) =>
    isCharged(rules)
      ? `它预留的平仓手续费（${feeOf(rules)}）`
      : `不预留平仓手续费（本页为${feeOf(before)}）`,
  setAside: (_, { rules }) =>
    isCharged(rules)
      ? "这笔手续费在逐仓保证金之外另行划出"
      : "逐仓保证金之外不另划手续费",
  hedging: (_, { rules }) => hedging[rules.hedging],
  triggerRatio: (_, { rules }) =>
    `在维持保证金的 ${figure(rules.triggerRatio, { maximumFractionDigits: 4 })} 倍时强平`,
};

const named = (ids: readonly Aspect[], from: Terms, to: Terms): string =>
  list(ids.map((id) => aspects[id](from, to)));

function by(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  return isLess ? `不到 ${shown}` : shown;
}

function signedBy(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  return isLess
    ? `不到 ${shown}`
    : asFigure((value < 0 ? "\u2212" : "+") + shown);
}

const towards = ({ side }: Pick<Difference, "side">, step: number): string =>
  step > 0 === (side === "lower") ? "更近" : "更远";

function shareOf(share: number): string {
  if (share > 1 - 1e-6) return "全部";
  if (share >= 0.9) return "几乎全部";
  return share > 0.5 ? "大部分" : "最大的一部分";
}

const turned: Record<Kind, (venue: string, what: string) => string> = {
  price: (venue, what) => `这一侧只有 ${venue} 有${what}`,
  none: (venue, what) => `${venue} 在这一侧没有${what}`,
  over: (venue) => `在 ${venue} 已经强平`,
};

function verdict(
  venue: string,
  name: WorldName,
  difference: Difference,
  found: Verdict | null,
  [before, after]: readonly [from: Terms, to: Terms],
  tickSize?: number,
): string {
  const { from, to, turns } = difference;
  const what = worldPrice(name);
  if (from === null || to === null) {
    const last = turns.findLast(({ into }) => into === difference.kind);
    if (!last) return `两边在这一侧都没有${what}。`;
    const why = aspects[last.aspect](before, after);
    return `${turned[difference.kind](venue, what)}：原因是${why}。`;
  }
  if (!found)
    return difference.causes.length === 0
      ? `${what}相同：这套规则里没有什么会移动它。`
      : `${what}相同：差异互相抵消。`;
  const step = to - from;
  const moved = `${venue} 的${what}${towards(difference, step)} ${by(step, to, tickSize)}`;
  const why = named(found.main.aspects, before, after);
  return found.share <= 1.005
    ? `${moved}，${shareOf(found.share)}来自${why}。`
    : `${moved}：其中 ${by(found.main.by, to, tickSize)} 来自${why}，其他差异又抵回一部分。`;
}

function unlike(reason: Unlike, symbol: string): string {
  switch (reason.why) {
    case "currency":
      return `账户以 ${reason.kept} 计，而这个账户以 ${reason.held} 计`;
    case "contract":
      return `没有 ${reason.symbol} 的档位表`;
    case "settled":
      return reason.here === "linear"
        ? `${reason.symbol} 以币结算`
        : `${reason.symbol} 不以币结算`;
    case "marks":
      return `这里的两个合约在那里是一个，却有两个标记价格：${reason.symbol}`;
    case "collateral":
      return `无法比较：这套规则不认 ${list(reason.assets)} 为抵押品`;
    case "others":
      return `无法比较：没有 ${list(reason.symbols.filter((one) => one !== symbol))} 的档位表`;
    case "refused":
      return reason.message || "这个账户在这套规则下无法计算";
  }
}

export const venues: Translated<typeof inEnglish> = {
  title: "同一账户在各交易所",
  intro: "同样的仓位、数量、价格、杠杆与钱包，每次换用一家交易所的规则。",
  empty: "先要有一个计入的仓位。",
  stale: "这次修改之前的结果。",
  position: "仓位",
  all: "全部仓位",
  order: "排序",
  orders: {
    cross: "全仓最近的在前",
    isolated: "逐仓最近的在前",
    venue: "按名称",
  },
  missing: "没有档位表的仓位",
  missingApart: "不再比较",
  missingLeftOut: "在那里略去",
  without: (symbols) => `两边都不计 ${list(symbols)}`,
  positionName: (symbol, side, n) =>
    `${positionName(symbol, side)}，第 ${String(n)} 行`,
  tableName: (symbol, n) => `${symbol}，第 ${String(n)} 行，在各交易所`,
  venue: "交易所",
  custom: "自定义规则",
  customDate: "由你输入",
  dated: (pack) =>
    pack.supersededBy === null
      ? month(pack.asOf)
      : `截至 ${month(pack.asOf)}，已被取代`,
  onPage: "本页现用",
  towardsShort: (side, step, like, tick) =>
    `${towards({ side }, step)} ${by(step, like, tick)}`,
  same: "相同",
  headline: (symbol, name, near, far) => {
    const start = `${name === "cross" ? "全仓" : "逐仓"}下，${symbol} `;
    return near[1] === far[1]
      ? `${start}在所有可比较之处都在 ${near[1]} 被强平。`
      : `${start}在 ${near[0]} 于 ${near[1]} 被强平，在 ${far[0]} 于 ${far[1]}。`;
  },
  drowned: (name, names) =>
    `${name === "cross" ? "全仓下已触强平线" : "逐仓下已低于维持保证金"}：${names.join("；")}。`,
  loading: "正在获取规则…",
  computing: "正在计算…",
  failed: "规则未能获取。",
  retry: "重试",
  retryOf: (venue) => `重试：${venue}`,
  unfold: "有何不同",
  unfoldOf: (venue, where) => `有何不同：${venue}，${where}`,
  use: "使用这套规则",
  useOf: (venue, date) => `使用这套规则：${venue}，${date}`,
  used: (venue) => `本页现在使用 ${venue} 的规则。`,
  verdict,
  cause: named,
  signedBy,
  steps: (name) => `${worldPrice(name)}的各步`,
  stepsOrder: "合计，每一步叠加在前面之上",
  assumed: "前提",
  assumedCount: (n) => `${figure(n, {})} 项假设`,
  markIs: (what) => `这里所称的标记价格，在那里是${what}。`,
  oneForOne: (held, kept) => `1 ${held} 按 1 ${kept} 计。`,
  covers: "涵盖",
  allows: (leverage) =>
    `这一数量最多 ${figure(leverage, { maximumFractionDigits: 2 })}×`,
  beyond: (at, limit) =>
    at === "mark"
      ? `超出其档位表已知的范围：${limit}`
      : `在强平价格上超出其档位表已知的范围：${limit}`,
  apartTitle: (symbol) => `没有 ${symbol} 的数字`,
  unlike,
  uncoveredTitle: "未涵盖",
  percent,
};
