import type { Field } from "../../document/import-names.js";
import type { enImportNotes } from "../en-import-notes.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const fields: Record<Field, string> = {
  symbol: "合约",
  side: "方向",
  size: "数量",
  contracts: "张数",
  sizeUnit: "数量单位",
  contractSize: "合约面值",
  notional: "名义价值",
  entry: "开仓价",
  mark: "标记价格",
  last: "最新价",
  leverage: "杠杆",
  mode: "保证金模式",
  isolatedMargin: "逐仓保证金",
  collateral: "抵押品",
  initialMargin: "初始保证金",
  initialMarginRate: "初始保证金率",
  profit: "盈亏",
  funding: "已付资金费",
  settle: "货币",
};

const quoted = (found: string): string => (found === "" ? "空" : `“${found}”`);
const MOST_PLACES = 6;
const number = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const importNotes: Translated<typeof enImportNotes> = {
  fields,
  skips: {
    not_a_row: (_, found) => `${quoted(found)} 不是仓位`,
    no_symbol: () => "没有合约名称",
    not_a_symbol: (_, found) => `${quoted(found)} 不是合约名称`,
    option: () => "期权，在这里没有自己的强平价",
    no_size: () => "没有数量",
    closed: (field) => `${field || "数量"}为 0，是已平仓位`,
    no_price: () => "既没有开仓价，也没有标记价格",
    not_a_number: (field, found) => `${field}不是数字（${quoted(found)}）`,
    out_of_range: (field, found) =>
      found === ""
        ? "数量超出可计算的范围"
        : `${field}超出可计算的范围（${quoted(found)}）`,
    side_unknown: (_, found) => `${quoted(found)} 既不是多也不是空`,
    side_contradicts: (field, found) =>
      `${field}写的是 ${quoted(found)}，数量却为负`,
    not_in_rules: () => "不在这套规则的合约之中",
    too_many: () => "超出一个账户最多的 10,000 个仓位",
  },
  notes: {
    side_from_sign: () => "没有方向：按数量的正负，没有符号即为多",
    mode_assumed: () => "没有保证金模式：按全仓",
    leverage_assumed: (found) => `没有杠杆：取 ${found}\u00D7`,
    leverage_from_margin: (found) => `没有杠杆：按其保证金为 ${found}\u00D7`,
    size_from_value: (found) => `没有数量：按价值与价格为 ${found} 枚`,
    contract_size_from_value: (found) =>
      `没有合约面值：按价值与价格为 ${found}`,
    contract_size_of_rules: (found) => `没有合约面值：按规则为 ${found}`,
    contract_size_one: () => "没有合约面值：一张合约为一枚币",
    plain_as_value: () => "数量视为美元，每张一美元",
    plain_as_contracts: () => "数量视为合约张数",
    entry_from_mark: (found, symbol) =>
      `${symbol} 没有开仓价：取标记价格 ${found}`,
    mark_from_last: (found, symbol) =>
      `${symbol} 没有标记价格：取最新价 ${found}`,
    mark_from_entry: (_, symbol) => `${symbol} 没有标记价格：取其开仓价`,
    mark_kept: (found, symbol) =>
      `${symbol} 没有标记价格：取本页现有的 ${found}`,
    mark_replaced: (found, symbol) =>
      `${symbol} 的标记价格与本页原有的 ${found} 不同`,
    marks_differ: (found, symbol) =>
      `${symbol} 有几个标记价格：取第一个 ${found}`,
    margin_with_profit: (found) => `所给保证金含盈亏：扣除后为 ${found}`,
    other_money: (found, symbol) => `${symbol} 以 ${found} 计`,
    foreign_money: (found, symbol) =>
      `${symbol} 以另一货币结算，按 ${found} 计`,
    unread: (found, _, field) => `${field}无法读取（${quoted(found)}），已略过`,
  },
  places: (places) => {
    const named = places
      .slice(0, MOST_PLACES)
      .map((place) => number(place.number));
    const more = places.length - named.length;
    const unit = places[0]?.in === "line" ? "行" : "个仓位";
    return `第 ${list(named)} ${unit}${more > 0 ? `及另外 ${number(more)} ${unit}` : ""}`;
  },
  said: (place, text) => `${place}：${text}。`,
  named: (place, symbol) => `${place}，${symbol}`,
};
