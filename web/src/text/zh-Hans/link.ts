import type { FindingCode } from "../../document/findings.js";
import type { findingsText } from "../en-findings.js";
import type { linkText } from "../en-link.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const quoted = (text: string): string => `“${text}”`;
const or = (allowed: readonly string[]): string => list(allowed, "disjunction");

function choices(allowed: readonly string[]): string {
  if (allowed.length === 0) return "";
  const some = allowed.slice(0, 14).join("、");
  return `可以是 ${some}${allowed.length > 14 ? " 等" : ""}。`;
}

const instead = "以默认值代替。";

type Words = (found: string, allowed: readonly string[]) => string;

export const findings: Record<FindingCode, Words> = {
  unreadable: () => "无法读取。",
  not_ours: (found) => `这不是本计算器的账户：其格式为 ${quoted(found)}。`,
  later_version: (found, allowed) =>
    `由另一版本 ${quoted(found)} 生成；本页读取的版本是 ${allowed.join("、")}。`,
  wrong_type: (found) => `这里不能是 ${quoted(found)}。${instead}`,
  not_a_number: (found, allowed) =>
    `${quoted(found)} 不是数字，数字写作 ${or(allowed)}。${instead}`,
  unknown_name: (found, allowed) =>
    `这里没有 ${quoted(found)}，已略去。${choices(allowed)}`,
  unknown_word: (found, allowed) =>
    `这里没有 ${quoted(found)}。${choices(allowed)}${instead}`,
  forbidden_name: (found) => `${quoted(found)} 不能作为名称，已略去。`,
  bad_encoding: (found) =>
    `${quoted(found)} 中的百分号不是 %20 那样的写法。${instead}`,
  said_twice: (found) => `${quoted(found)} 出现了两次：以第一次为准。`,
  without_value: (found) => `${quoted(found)} 没有内容，已略去。`,
  two_readings: (found, allowed) =>
    `${quoted(found)} 有两种读法：请写作 ${or(allowed)}。`,
  unknown_rules: (found, allowed) =>
    `这里没有规则 ${quoted(found)}，由其他规则代替。${choices(allowed)}`,
  later_rules: (found, allowed) =>
    `规则 ${quoted(found)} 比本页所知的更新；采用 ${allowed[0] ?? ""}。`,
  undated_rules: (found, allowed) =>
    `规则 ${quoted(found)} 没有日期；采用 ${allowed[0] ?? ""}。`,
  own_rules: () => "链接里没有自备档位表，由其他规则代替。",
  not_a_row: (found, allowed) =>
    `${quoted(found)} 无法读取，已略去。写法为 ${or(allowed)}。`,
  table_missing: () => "自备档位表不在这里，由其他规则代替。",
  too_long: (found, allowed) =>
    `${quoted(found)} 超过 ${allowed[0] ?? ""} 个字符，已略去。`,
  too_many: (found, allowed) =>
    `${found} 过多：只读取前 ${allowed[0] ?? ""} 个。`,
  and_more: (found) => `另有 ${found} 处。`,
};

export const findingsAbout: Translated<typeof findingsText> = {
  title: (n) => `有 ${figure(n, {})} 处未按所写采用`,
  at: (path, text) => (path === "" ? text : `${path}：${text}`),
};

export const link: Translated<typeof linkText> = {
  label: "关于链接",
  replaced: "这个账户来自链接。撤销可恢复原来的账户。",
  dismiss: "知道了",
  row: (kind, place) =>
    `${{ p: "仓位", c: "抵押品", m: "合约" }[kind]} ${String(place)}`,
  at: (place, field) => `${place}，${field}`,
  parts: {
    v: "版本",
    r: "规则",
    w: "钱包",
    in: "货币",
    rules: "自定义规则",
    p: "仓位",
    c: "抵押品",
    m: "合约",
    ahead: "向前看的小时数",
  },
  fields: {
    symbol: "合约",
    side: "方向",
    size: "数量",
    entry: "开仓价",
    mark: "标记价格",
    leverage: "杠杆",
    isolatedMargin: "逐仓保证金",
    fundingPaid: "已付资金费",
    asset: "资产",
    amount: "数量",
    price: "价格",
    weight: "折算率",
    liabilityWeight: "借款计入率",
    underlying: "标的",
    contractSize: "合约面值",
    fundingRate: "资金费率",
    fundingHours: "资金费结算小时",
    floor: "档位起点",
    rate: "档位费率",
  },
};
