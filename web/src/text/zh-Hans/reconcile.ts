import type { Assumption } from "../../document/assumption.js";
import { MOST_TOLD } from "../../document/comparison.js";
import type { Change } from "../../document/follow.js";
import { digitsShared } from "../../document/precision.js";
import type { Explanation, Findings } from "../../document/reconcile.js";
import type { Place } from "../en-assumptions.js";
import type { enReconcile } from "../en-reconcile.js";
import { figure, list, percent, signed } from "../format.js";
import type { Translated } from "../locale.js";
import { decimalsOf, fixed, priced } from "../reconcile-figures.js";
import { clauses, reasons } from "./assumptions.js";
import { positionName } from "./words.js";

const clause = ({ kind, value }: Assumption, place: Place): string =>
  clauses[kind]?.(value ?? 0, place) ?? "";

const together = (chosen: readonly Assumption[], place: Place): string =>
  chosen.map((one) => clause(one, place)).join("，并且");

function agreement(findings: Findings, { rounding }: Explanation): string {
  const { agreement: found, typed } = findings;
  const manner =
    rounding === "down"
      ? "舍去尾数"
      : rounding === "up"
        ? "向上取整"
        : "四舍五入";
  if (found?.by === "tick")
    return `按价格步长 ${fixed(found.width, decimalsOf(found.width))} ${manner}`;
  if (found?.by === "fewer")
    return `${String(typed.digits)} 位数字中吻合 ${String(typed.digits - 1)} 位`;
  const aside = rounding === "down" || rounding === "up" ? `，${manner}` : "";
  return `所填的每一位都吻合${aside}`;
}

const byChance = ({ chance }: Findings): string =>
  `这可能是巧合：附近位数同样少的价格中，约有 ${percent(chance)} 会被这里试过的某一项碰上。多填几位就能分辨。`;

function found(findings: Findings, place: Place): string {
  const { explanations, outcome, ours } = findings;
  const [first] = explanations;
  if (!first) return "";
  const price = priced(findings.typed.value, findings);
  const aside = agreement(findings, first);
  const sure = outcome === "found";
  if (first.assumptions.length === 0) {
    const exact = ours === null ? "" : ` ${priced(ours, findings, 2)}`;
    return sure
      ? `${price} 就是本页自己的价格${exact}，${aside}。`
      : `${price} 可能是本页自己的价格${exact}，${aside}。${byChance(findings)}`;
  }
  if (explanations.length > 1) {
    const number = figure(explanations.length, {});
    const shown =
      explanations.length > MOST_TOLD
        ? `这里列出前 ${figure(MOST_TOLD, {})} 种。`
        : "";
    return sure
      ? `有 ${number} 种解释同样能得出交易所的 ${price}。多填几位就能分辨。${shown}`
      : `有 ${number} 种组合能得出交易所的 ${price}。${byChance(findings)}${shown}`;
  }
  const told = `如果${together(first.assumptions, place)}，就得出交易所的 ${price}，${aside}。`;
  return sure ? told : told + byChance(findings);
}

function none(findings: Findings): string {
  const { typed, singles, pairs } = findings;
  const part =
    pairs.tried < pairs.all
      ? `，${figure(pairs.all, {})} 对中试过的 ${figure(pairs.tried, {})} 对也不能`
      : "，任意两项合在一起也不能";
  return `${figure(singles.length, {})} 项假设中没有一项能得出交易所的 ${priced(typed.value, findings)}${part}。`;
}

const exactly = (change: Change, currency: string): string =>
  "value" in change && change.value !== null
    ? `${figure(change.value, { maximumFractionDigits: 8 })}\u00A0${currency}`
    : "";

const changes: Record<
  Change["kind"],
  (change: Change, currency: string) => string
> = {
  custom: () => "以这些表为起点改用自定义规则",
  rules: () => "更改规则",
  table: () => "更改维持保证金表",
  collateral: () => "更改其他抵押品",
  isolated: () => "把仓位设为逐仓",
  cross: () => "把仓位设为全仓",
  remove: (change) =>
    change.kind === "remove" ? `删除 ${list(change.symbols)}` : "",
  wallet: (change, currency) => `把钱包余额设为 ${exactly(change, currency)}`,
  margin: (change, currency) =>
    "value" in change && change.value === null
      ? "清空逐仓保证金，即用初始保证金"
      : `把逐仓保证金设为 ${exactly(change, currency)}`,
  funding: (change, currency) =>
    `把该仓位已付的资金费设为 ${exactly(change, currency)}`,
  leverage: (change) =>
    "value" in change ? `把杠杆设为 ${String(change.value)}×` : "",
};

export const reconcile: Translated<typeof enReconcile> = {
  intro:
    "填入交易所对其中一个仓位显示的强平价。本页会逐项、再两两尝试各交易所与计算器的不同做法，每一种都用同一引擎计算。",
  position: "仓位",
  row: (symbol, side, n) => `${positionName(symbol, side)}，第 ${String(n)} 行`,
  world: "保证金模式",
  worlds: { cross: "全仓", isolated: "逐仓" },
  price: "交易所的价格",
  noPosition: "还没有可能有价格的仓位。",
  stale: "与上次修改之前的数字相比。",
  working: "正在尝试…",
  answer: (findings, place) =>
    findings.outcome === "none" ? none(findings) : found(findings, place),
  capital: (text) => text,
  together,
  exchange: "交易所",
  ours: "本页",
  under: "按该假设",
  difference: "差额",
  priced,
  noPrice: "无",
  likewise: (others, place) =>
    `在这个账户里，以下情形结果相同：${others.map((one) => together(one, place)).join("；或者")}。`,
  reason: ({ kind }) => reasons[kind] ?? "",
  source: (name, date) => `${name}，${date}。`,
  follow: "在这里照做",
  followed: "账户已按此更改。",
  changes: (all, currency) =>
    `这会${list(all.map((change) => changes[change.kind](change, currency)))}。可以撤销。`,
  noFollow: "这只是同一账户的另一种读法：这里没有要改的。",
  nearest: (chosen, place, price, gap, digits) =>
    `最接近的是 ${price}，相差 ${gap}（${digits}）：如果${together(chosen, place)}。`,
  digits: (price, { typed }) =>
    `${figure(typed.digits, {})} 位中吻合 ${figure(digitsShared(price, typed), {})} 位`,
  wrongSide: (bound, mark) =>
    `没有一项能使强平价落在标记价格${bound === "lower" ? "下方" : "上方"}，这里的标记价格是 ${mark}。它与交易所的相同吗？`,
  unknown:
    "本页无从得知：账户里的其他仓位与挂单、赠金、当时的标记价格、此后更改的档位表，以及交易所途中的取整方式。",
  funding: (amount, decimals, currency, world, others) => {
    const sum = `${fixed(Math.abs(amount), decimals)}\u00A0${currency}`;
    const pot = world === "isolated" ? "它的保证金" : "钱包";
    const moved =
      amount > 0
        ? `已从${pot}付出 ${sum} 的资金费或手续费`
        : `${pot}已收到 ${sum} 的资金费`;
    return `如果${moved}，而此处所填未计入，结果${others ? "也" : ""}会吻合。一个可任意取值的金额几乎能解释任何价格：请先核实再相信。`;
  },
  followFunding: "写入账户",
  showAll: (n) => `显示全部 ${String(n)} 项假设`,
  hideAll: "收起假设",
  table: "各项假设单独给出的价格，最接近的在前",
  assumed: "如果",
  gives: "价格",
  away: "与交易所相差",
  agrees: "吻合",
  same: "无变化",
  oneClause: clause,
  gap: (gap, findings) => priced(Math.abs(gap), findings),
  signedGap: (gap, findings) => signed(priced(gap, findings), gap),
};
