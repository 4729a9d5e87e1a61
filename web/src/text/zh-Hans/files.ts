/** Words of what comes in and what goes out, and of pictures that are saved. */
import type { enExport } from "../en-export.js";
import type { enFiles } from "../en-files.js";
import type { offlineText } from "../en-offline.js";
import type { enPicture } from "../en-picture.js";
import type { enSave } from "../en-save.js";
import { list } from "../format.js";
import type { Translated } from "../locale.js";
import { positionName } from "./words.js";

const best = "最终以交易所自己的数字为准。";

export const files: Translated<typeof enFiles> = {
  import: "导入",
  export: "导出",
  failed: "这个页面未能载入。",
};

export const offline: Translated<typeof offlineText> = {
  take: "离线使用",
  what: "整个页面就是一个文件，存在硬盘上无需网络即可使用。",
  newer: "有新版本。",
  reload: "重新加载",
  later: "以后再说",
};

export const save: Translated<typeof enSave> = {
  save: "另存为",
  types: { svg: "SVG", png: "PNG" },
  saveAs: (type, title) => `另存为 ${type}：${title}`,
  saved: (name) => `已保存为 ${name}。`,
  failed: "图片未能生成。数字都还在，请重试。",
  byHand: "若没有保存出文件：长按图片或点右键，从那里保存。",
  close: "关闭",
  shown: (title) => `待保存的图片：${title}`,
};

export const exported: Translated<typeof enExport> = {
  title: "导出",
  intro: "账户现状及其数字。文件在这台设备上生成。",
  kinds: {
    json: {
      name: "账户，JSON",
      note: "全部内容：钱包、仓位、标记价格、规则。可在“导入”中重新打开。",
    },
    csv: {
      name: "仓位，CSV",
      note: "每个仓位及其两种强平价，供电子表格使用；“导入”可读回。可能被当作公式的文字前加了标记。",
    },
    text: {
      name: "文字",
      note: "结论、数字、规则与日期，纯文本。",
    },
  },
  picture: {
    name: "概要图片",
    note: "结论、两种模式与表格，附规则与日期。各面板的图下方也有同样的两个选项。",
  },
  paper: {
    name: "纸质",
    note: "页面现状，含打开的面板，以及每个数字的计算过程。",
    print: "连同计算过程打印",
  },
  save: "保存",
  copy: "复制",
  show: "显示文字",
  hide: "收起文字",
  actionOf: (action, name) => `${action}：${name}`,
  saved: (file) => `已保存为 ${file}。`,
  copied: "已复制。",
  notCopied: "浏览器不允许本页复制。下方文字已选中：请从那里复制。",
  shutIn: "本页被置于不能保存文件的框架中：请复制文字。",
  textOf: (name) => `${name}：待复制的文字`,
  stale: "有数字正在输入：不再相符的结果已略去。",
  nothing: "还没有可计算的内容。",
  liquidation: {
    cross: (price) => `全仓强平价：${price}`,
    isolated: (price) => `逐仓强平价：${price}`,
  },
  bound: (price, distance) => `${price}（${distance}）`,
  bounds: (bounds) => list(bounds),
  world: (title, status, figures) =>
    `${title}：${status}。${figures.join("，")}。`,
  figure: (name, shown) => `${name} ${shown}`,
  inCurrency: (currency) => `金额以 ${currency} 计。`,
  made: (day) => `${day}由 crossmargin 生成，MIT 许可的自由软件。${best}`,
};

export const picture: Translated<typeof enPicture> = {
  position: (symbol, side, size, entry, mark, leverage) =>
    `${positionName(symbol, side)} ${size}，开仓 ${entry}，标记 ${mark}，${leverage}\u00D7`,
  contracts: (count) => `${count} 张`,
  isolatedWith: (margin) => `逐仓保证金 ${margin}`,
  heldIsolated: "设为逐仓",
  wallet: (parts) => `钱包：${list(parts)}。`,
  positions: (texts, more) =>
    `仓位：${texts.join("；")}${more > 0 ? `；另有 ${String(more)} 个` : ""}。`,
  none: "没有仓位。",
  funding: (paid, received) =>
    received ? `其中 ${paid} 为已收资金费。` : `已扣除资金费 ${paid}。`,
  weighted: (amount, weight) => `${amount}，按 ${weight} 计`,
  rules: (venue, date) => `规则：${venue}，${date}。`,
  ownRules: (name, date) => `规则：使用者自备的表“${name}”，${date}。`,
  customRules: "规则：由使用者输入。",
  superseded: "已有更新的规则取代它。",
  stale: "这些数字是上次修改之前的。",
  made: (day) => `${day}由 crossmargin 绘制，MIT 许可的自由软件。${best}`,
  name: "crossmargin",
  moreRows: (shown, more) =>
    `画出前 ${String(shown)} 个仓位；另外 ${String(more)} 个已计入上方所有数字。`,
  cutTable: (rows, columns) =>
    `画到放得下为止：最多前 ${String(rows)} 行与 ${String(columns)} 列。`,
};
