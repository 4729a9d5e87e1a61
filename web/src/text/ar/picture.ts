/** Words of pictures that leave the page, of positions and of long tables. */
import type { legNames as enLegNames } from "../leg-names.js";
import type { enPicture } from "../en-picture.js";
import type { enRows } from "../en-rows.js";
import type { sheetText } from "../en-sheet.js";
import { asFigure, latin, list } from "../format.js";
import type { Translated } from "../locale.js";
import { digits, positionName } from "./counted.js";

export const picture: Translated<typeof enPicture> = {
  position: (symbol, side, size, entry, mark, leverage) =>
    `${positionName(symbol, side)} ${size} بسعر ${entry}، العلامة ${mark}، ${asFigure(`${leverage}×`)}`,
  contracts: (count) => `${count} عقد`,
  isolatedWith: (margin) => `هامش معزول ${margin}`,
  heldIsolated: "معزول",
  wallet: (parts) => `المحفظة: ${list(parts)}.`,
  positions: (texts, more) =>
    `المراكز: ${texts.join("؛ ")}${more > 0 ? `؛ و${digits(more)} غيرها` : ""}.`,
  none: "لا مراكز.",
  funding: (paid, received) =>
    received ? `منها ${paid} تمويل مقبوض.` : `طُرح تمويل قدره ${paid}.`,
  weighted: (amount, weight) => `${amount} يُحتسب منه ${weight}`,
  rules: (venue, date) => `القواعد: ${latin(venue)}، ${date}.`,
  ownRules: (name, date) => `القواعد: جدول خاص، «${latin(name)}»، ${date}.`,
  customRules: "القواعد: من إدخال المستخدم.",
  superseded: "حلّت قواعد أحدث محلّ هذه.",
  stale: "هذه الأرقام تعود إلى ما قبل آخر تعديل.",
  made: (day) =>
    `رُسم في ${day} ببرنامج \u2068crossmargin\u2069 الحرّ برخصة \u2068MIT\u2069. والعبرة برقم المنصة نفسها.`,
  name: "crossmargin",
  moreRows: (shown, more) =>
    `المرسوم أول ${digits(shown)} من المراكز؛ و${digits(more)} غيرها محسوبة في كل الأرقام أعلاه.`,
  cutTable: (rows, columns) =>
    `مرسوم بقدر ما يتسع المكان: أول ${digits(rows)} صف و${digits(columns)} عمود على الأكثر.`,
};

export const legNames: Translated<typeof enLegNames> = {
  leg: positionName,
  inRow: (leg, row) => `${leg}، الصف ${digits(row)}`,
  told: positionName,
};

export const rows: Translated<typeof enRows> = {
  shown: (shown, all) =>
    `المعروض ${digits(shown)} من ${digits(all)} صف؛ وكلها محسوبة.`,
  more: (n) => `اعرض ${digits(n)} أخرى`,
};

export const sheet: Translated<typeof sheetText> = { close: "إغلاق" };
