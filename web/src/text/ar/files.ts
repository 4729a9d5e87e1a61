/** Words of the bar and the foot of the page that are no part of the account. */
import type { enFiles } from "../en-files.js";
import type { offlineText } from "../en-offline.js";
import type { enSave } from "../en-save.js";
import { latin } from "../format.js";
import type { Translated } from "../locale.js";

export const files: Translated<typeof enFiles> = {
  import: "استيراد",
  export: "تصدير",
  failed: "تعذّر تحميل هذه النافذة.",
};

export const offline: Translated<typeof offlineText> = {
  take: "خذها دون اتصال",
  what: "الصفحة كلها ملفًا واحدًا، يعمل من القرص بلا شبكة.",
  newer: "وصل إصدار جديد.",
  reload: "أعد التحميل",
  later: "ليس الآن",
};

export const save: Translated<typeof enSave> = {
  save: "احفظ بصيغة",
  types: { svg: "SVG", png: "PNG" },
  saveAs: (type, title) => `احفظ بصيغة ${type}: ${title}`,
  saved: (name) => `حُفظ باسم ${latin(name)}.`,
  failed: "تعذّر إعداد الصورة. الأرقام سليمة؛ حاول مرة أخرى.",
  byHand:
    "إن لم يُحفظ ملف: اضغط على الصورة مطوّلًا، أو بالزر الأيمن، واحفظها من هناك.",
  close: "إغلاق",
  shown: (title) => `صورة للحفظ: ${title}`,
};
