/** Words of the sheet "مشاركة": the link, and the snippet for other people's pages. */
import type { shareText } from "../en-share.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";
import { positionsOf } from "./counted.js";

export const share: Translated<typeof shareText> = {
  title: "مشاركة هذا الحساب",
  linkTitle: "رابط",
  link: "الرابط",
  copyLink: "انسخ الرابط",
  send: "أرسله…",
  copied: "نُسخ.",
  byHand: "لا يسمح هذا المتصفح للصفحة بالنسخ. النص محدَّد: انسخه يدويًا.",
  holds: (items) => `يحوي ${list(items)}.`,
  rules: (name) => `قواعد ${name}`,
  customRules: "قواعد خاصة بك",
  ownTable: "شروط جدولك الخاص، قواعدَ مخصّصة",
  wallet: "المحفظة",
  positions: positionsOf,
  marks: (count) => `أسعار العلامة (${figure(count, {})})`,
  collateral: (count) => `صفوف الضمانات الأخرى (${figure(count, {})})`,
  wishes: "ما طُلب في اللوحات",
  panel: (title) => `اللوحة المفتوحة، ${title}`,
  warning:
    "كل من لديه الرابط يستطيع قراءة هذه الأرقام. وهي في جزء من العنوان لا يرسله أي متصفح إلى خادم.",
  long: (letters) =>
    `فيه ${figure(letters, {})} حرف: بعض البرامج تقطع الرابط بعد 2,000. الملف آمن: زرّ «تصدير» يصنعه.`,
  tooMany: (most) =>
    `يتسع الرابط لـ ${figure(most, {})} مركز؛ ولا تُقرأ البقية. زرّ «تصدير» يصنع ملفًا بها كلها.`,
  onDisk:
    "هذه الصفحة ملف على جهازك، ولا يصل إليه رابط. ضعها أولًا على خادم ويب؛ وهذا، بعد عنوانها هناك، هو الحساب:",
  withPanel: (title) => `افتح لوحة ${title}`,
  embedTitle: "في صفحة أخرى",
  embedIntro:
    "الصق هذا في \u2068HTML\u2069 درس أو منشور، فتظهر الحاسبة هناك بهذا الحساب أو بمثال.",
  onDiskEmbed:
    "هذه الصفحة ملف على جهازك. تعرضها صفحات أخرى متى كانت على خادم ويب: ارفع الموقع أولًا، واصنع المقتطف هناك.",
  as: "على شكل",
  ways: {
    frame: "إطار: يعمل في كل مكان، حتى في منصات التعليم",
    component: "مكوّن: بالارتفاع الذي يلزمه، وبمظهر صفحتك",
  },
  account: "يعرض",
  thisAccount: "هذا الحساب",
  theme: "المظهر",
  themes: {
    auto: "كما لدى القارئ",
    light: "فاتح",
    dark: "داكن",
    projector: "لجهاز العرض",
  },
  language: "اللغة",
  readersLanguage: "لغة القارئ",
  parts: "الأجزاء",
  part: {
    sentence: "الجملة",
    worlds: "العالمان بالأرقام",
    table: "الجدول",
  },
  noParts: "لم يُختر شيء: تُعرض كلها.",
  readOnly: "للعرض فقط",
  hideShare: "بلا زرّ المشاركة",
  snippet: "المقتطف",
  copySnippet: "انسخ المقتطف",
  frameTitle: "متقاطع أم معزول؟ حاسبة الهامش",
  preview: "معاينة",
  previewOf: "معاينة الحاسبة المضمّنة",
};
