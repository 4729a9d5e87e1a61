import type { Skipped } from "../../document/table-import.js";
import type { enTables } from "../en-tables.js";
import { amount, day, figure, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { problemTexts } from "../problems.js";

const codes: Record<string, string> = {
  empty: "没有可读取的内容",
  too_long: "文字超过 5 MB",
  no_rows: "没有找到任何一行",
  not_json: "不是可读取的 JSON",
  not_a_table: "既不是档位列表，也不是按合约列出的档位",
  not_a_row: "不是表中的一行",
  missing: "缺少",
  not_a_symbol: "不是合约名称",
  no_column: "表头中没有这个名称的列",
  too_many_tiers: "超过 64 个档位",
};

const why: Record<Skipped["why"], (detail: string) => string> = {
  problems: () => "有错误，见上方",
  currency: (currency) => `以 ${currency} 结算`,
  "same-name": (other) => `与 ${other} 是同一合约`,
  "too-many": () => "超出 2,000 个合约",
};

const contracts = (n: number): string => `${figure(n, {})} 个合约`;

export const tables: Translated<typeof enTables> = {
  intro: "任何交易所的维持保证金表，都可作为你自己的规则。只保存在这台设备上。",
  kept: "已保存的表",
  name: "名称",
  nameOf: (name) => `${name} 的名称`,
  about: (symbols, currency, date) =>
    `${contracts(symbols)}，${currency} 计价，${day(date)}`,
  use: "使用",
  used: "使用中",
  remove: "删除",
  removed: (name) => `已删除 ${name}。`,
  actionOf: (action, name) => `${action}：${name}`,
  add: "添加一张表",
  paste: "在此粘贴一张表",
  how: "ccxt 的 fetchLeverageTiers 或 fetchMarketLeverageTiers 返回的 JSON，或带表头的 CSV：symbol、floor、cap、maintenance margin rate、max leverage、cum、contract size。费率写成小数，或带百分号。",
  file: "或选择一个文件，或把它拖到这里",
  read: "读取",
  reading: "正在读取…",
  unreadable: "这个文件无法读取。",
  problems: (n) => `${figure(n, {})} 处错误`,
  problem: ({ row, field, code, found }) => {
    const place = [row, field].filter(Boolean).join("，");
    const text = codes[code] ?? problemTexts[code] ?? code;
    return `${place ? `${place}：` : ""}${text}${found ? `（“${found}”）` : ""}`;
  },
  rest: (n) => `另有 ${String(n)} 处`,
  found: (n, currency) =>
    n === 0 ? "没有可用的合约。" : `${contracts(n)}，${currency} 计价`,
  skippedTitle: (n) => `略去：${contracts(n)}`,
  skipped: ({ written, why: reason, detail }) =>
    `${written}：${why[reason](detail)}`,
  preview: "读到的内容",
  contract: "合约",
  written: "表中写法",
  kind: "结算",
  quote: "计价单位",
  linear: "计价货币（正向）",
  inverse: "币（反向）",
  contractSize: "合约面值",
  sizeOf: (size, unit) =>
    `${figure(size, { maximumSignificantDigits: 15 })} ${unit}`,
  tiers: "档位",
  rates: "费率",
  upTo: "已知上限",
  ratesOf: (first, last) =>
    first === last ? percent(first) : `${percent(first)} 至 ${percent(last)}`,
  knownUpTo: (value, unit) =>
    value === null ? "未给出上限" : `${amount(value, "USD")} ${unit}`,
  rulesTitle: "这家交易所怎样计算",
  rulesNote:
    "表里没有这些。没有给出合约面值时，一张合约为一枚币（正向）或一个计价单位（反向）。",
  nameHint: "它在规则列表中的名称",
  nameEmpty: "需要名称",
  keep: "保存并使用",
  cancel: "放弃",
  contracts: "张",
};
