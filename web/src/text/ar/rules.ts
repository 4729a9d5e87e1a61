/** Words about the rules that are chosen. */
import { amount, asFigure, day, latin, month } from "../format.js";
import type { rulesText } from "../en-rules.js";
import type { Translated } from "../locale.js";

export const rules: Translated<typeof rulesText> = {
  superseded: (name) => `${name} (حلّ محلّها أحدث)`,
  markIs: (what) => `سعر العلامة وفق هذه القواعد هو ${what}: اكتبه هو.`,
  fetching: (name) => `جارٍ جلب قواعد ${name}…`,
  notFetched: (name) => `تعذّر جلب قواعد ${name}؛ بقيت القواعد الحالية. `,
  gone: "الجدول الخاص الذي استند إليه هذا الحساب لم يعد هنا؛ حلّت محلّه قواعد أخرى.",
  from: (venue, asOf, covers) =>
    `القواعد: ${latin(venue)}، ${month(asOf)}. ${covers} المنصات تغيّرها دون إشعار.`,
  replaced: "حلّت قواعد أحدث محلّ هذه.",
  assumed: "مفترض، غير منشور:",
  sources: "المصادر:",
  published: (date, by) =>
    `${day(date)}${by === "third-party" ? "، نقلًا عن آخرين" : ""}`,
  warning: (warning) =>
    warning.kind === "leverage"
      ? `فوق ${asFigure(`${String(warning.allowed)}×`)} المسموح بها لهذا الحجم`
      : `${warning.at === "mark" ? "يتجاوز" : "يتجاوز عند سعر تصفيته"} ${asFigure(`${amount(warning.knownUpTo, warning.unit)}\u00A0${warning.unit}`)}، وهو ما تُعرف هذه القواعد حتى بلوغه`,
};
