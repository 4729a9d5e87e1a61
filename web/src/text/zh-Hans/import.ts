import type { enImport } from "../en-import.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";
import { positions } from "./words.js";

const n0 = (n: number): string => figure(n, { maximumFractionDigits: 0 });

export const imported: Translated<typeof enImport> = {
  title: "导入仓位",
  intro:
    "粘贴仓位，选择文件或拖入文件：ccxt 的 fetchPositions 或交易所自身的 JSON，带表头的表格（CSV，或从电子表格、交易所页面复制），或本计算器保存的账户。内容在这台设备上读取，未经你同意不会替换任何东西。",
  paste: "在此粘贴仓位",
  file: "或选择一个文件，或把它拖到这里",
  unreadable: "这个文件无法读取。",
  reading: "正在读取…",
  source: (name, bytes) =>
    `${name}，${figure(bytes / 1e6, { maximumSignificantDigits: 2 })} MB`,
  pasted: "粘贴的文字",
  whole: {
    empty: () => "没有可读取的内容。",
    too_long: () => "文字超过 20 MB：请先把仓位取出来。",
    binary: () => "这不是文本。电子表格请另存为 CSV；压缩包需先解压。",
    not_json: (found) =>
      `开头像 JSON，但无法读取（${found}）。请用 JSON.stringify 或 json.dumps 输出。`,
    no_positions: () =>
      "没有找到仓位：仓位需要合约名称与张数、数量或名义价值。",
    no_column: (found) => `没有找到写明合约与数量的表头。第一行是“${found}”。`,
    no_rows: () => "其中没有仓位。",
  },
  found: (n) => (n === 0 ? "没有可用的仓位" : `已读取 ${positions(n)}`),
  preview: "读到的内容",
  head: {
    contract: "合约",
    written: "原文写法",
    side: "方向",
    size: "数量",
    entry: "开仓价",
    mark: "标记价格",
    leverage: "杠杆",
    held: "持仓模式",
  },
  long: "多",
  short: "空",
  cross: "全仓",
  isolated: "逐仓",
  isolatedWith: (margin) => `逐仓，${margin}`,
  contracts: (size) => `${size} 张`,
  asMark: "同标记价格",
  asEntry: "同开仓价",
  rest: (n) => `另有 ${n0(n)} 个`,
  skipped: (n) => `略去 ${n0(n)} 个`,
  spoken: (read, skipped) =>
    skipped > 0
      ? `已读取 ${positions(read)}，略去 ${n0(skipped)} 个。`
      : `已读取 ${positions(read)}。`,
  taken: "前提",
  unused: (columns) => `未使用：${list(columns)}。`,
  unknown: (contracts, rules) =>
    `${rules} 没有这些合约：${list(contracts)}。其他规则可能有。自定义规则接受任何合约：${rules} 的合约保留其档位表，其余在你填写之前按 0.5% 收取。`,
  takeCustom: "改用自定义规则",
  how: "现有仓位怎么办",
  replace: (n) => `替换现有的 ${n0(n)} 个`,
  add: "保留，并加入这些",
  rules: "规则",
  rulesFailed: "这套规则未能获取。",
  wallet: (currency) => `钱包余额（${currency}）`,
  walletKept: "除非另填，否则保持原样。",
  walletForeign: (before) => `钱包原以 ${before} 填写：请按这种货币重填。`,
  apply: {
    replace: (n) => `替换为 ${positions(n)}`,
    add: (n) => `加入 ${positions(n)}`,
  },
  cancel: "放弃",
  oneStep: "一步完成，可以撤销。",
  done: {
    replace: (n, before) =>
      before === 0
        ? `已导入 ${positions(n)}。`
        : `已导入 ${positions(n)}，替换原有的 ${n0(before)} 个。可以撤销。`,
    add: (n) => `已加入 ${positions(n)}。可以撤销。`,
    account: "账户已打开。撤销可恢复之前的账户。",
  },
  account: (n, rules, wallet) =>
    `本计算器的账户：${positions(n)}，钱包 ${wallet}，规则为 ${rules}。`,
  notAccount: "这个账户无法打开。",
  open: "打开它，取代现在的账户",
  failed: "导入功能未能载入。",
};
