import type { shareText } from "../en-share.js";
import type { sheetText } from "../en-sheet.js";
import type { enRows } from "../en-rows.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const n0 = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const sheet: Translated<typeof sheetText> = { close: "关闭" };

export const rows: Translated<typeof enRows> = {
  shown: (shown, all) =>
    `共 ${n0(all)} 行，显示 ${n0(shown)} 行；全部都已计入。`,
  more: (n) => `再显示 ${n0(n)} 行`,
};

export const share: Translated<typeof shareText> = {
  title: "分享这个账户",
  linkTitle: "链接",
  link: "链接",
  copyLink: "复制链接",
  send: "发送…",
  copied: "已复制。",
  byHand: "浏览器不允许本页复制。已经选中：请手动复制。",
  holds: (items) => `其中有${list(items)}。`,
  rules: (name) => `规则 ${name}`,
  customRules: "你自定义的规则",
  ownTable: "你自备档位表的内容，作为自定义规则",
  wallet: "钱包余额",
  positions: (count) => `${figure(count, {})} 个仓位`,
  marks: (count) => `${figure(count, {})} 个标记价格`,
  collateral: (count) => `${figure(count, {})} 行其他抵押品`,
  wishes: "各面板中所填的内容",
  panel: (title) => `打开的面板“${title}”`,
  warning:
    "拿到链接的人都能读到这些数字。它们位于地址中浏览器不会发给服务器的部分。",
  long: (letters) =>
    `链接有 ${figure(letters, {})} 个字符：有些程序会在 2,000 个之后截断。文件更稳妥：“导出”可以生成。`,
  tooMany: (most) =>
    `链接最多容纳 ${figure(most, {})} 个仓位，其余不会被读取。“导出”可把全部存为文件。`,
  onDisk:
    "本页是你设备上的一个文件，链接到不了它。请先放到网页服务器上；接在那里的地址之后，下面就是这个账户：",
  withPanel: (title) => `打开面板“${title}”`,
  embedTitle: "嵌入其他页面",
  embedIntro:
    "把这段代码粘贴到课程或文章的 HTML 中，计算器就会出现在那里，带着这个账户或某个示例。",
  onDiskEmbed:
    "本页是你设备上的一个文件。放到网页服务器上之后，其他页面才能显示它：请先上传网站，再在那里生成代码。",
  as: "方式",
  ways: {
    frame: "框架：到处可用，包括学习平台",
    component: "组件：高度自适应，样式随你的页面",
  },
  account: "显示",
  thisAccount: "这个账户",
  theme: "主题",
  themes: {
    auto: "随读者设置",
    light: "浅色",
    dark: "深色",
    projector: "投影",
  },
  language: "语言",
  readersLanguage: "读者的语言",
  parts: "组成部分",
  part: { sentence: "结论", worlds: "两种模式的数字", table: "表格" },
  noParts: "未选：全部显示。",
  readOnly: "只能查看",
  hideShare: "不含“分享”",
  snippet: "代码",
  copySnippet: "复制代码",
  frameTitle: "全仓还是逐仓？保证金计算器",
  preview: "预览",
  previewOf: "嵌入后的计算器预览",
};
