import type { rulesText } from "../en-rules.js";
import { amount, day, month } from "../format.js";
import type { Translated } from "../locale.js";

export const rules: Translated<typeof rulesText> = {
  superseded: (name: string) => `${name}（已被取代）`,
  markIs: (what: string) => `在这套规则下，标记价格即${what}：请填写它。`,
  fetching: (name: string) => `正在获取 ${name} 的规则…`,
  notFetched: (name: string) => `未能获取 ${name} 的规则，仍用现在这套。`,
  gone: "这个账户所依据的自备档位表已不在这里，由其他规则代替。",
  from: (venue: string, asOf: string, covers: string) =>
    `规则：${venue}，${month(asOf)}。${covers}交易所可能不经通知更改规则。`,
  replaced: "已有更新的规则取代它。",
  assumed: "假设，并非官方公布：",
  sources: "来源：",
  published: (date: string, by) =>
    `${day(date)}${by === "third-party" ? "，经第三方转述" : ""}`,
  warning: (warning) =>
    warning.kind === "leverage"
      ? `超过这一数量允许的 ${String(warning.allowed)}× 杠杆`
      : `${warning.at === "mark" ? "" : "在强平价格上"}超出这套规则已知的上限 ${amount(warning.knownUpTo, warning.unit)} ${warning.unit}`,
};
