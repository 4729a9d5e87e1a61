/** Words of the sheet that takes figures out. */
import type { enExport } from "../en-export.js";
import { latin, list } from "../format.js";
import type { Translated } from "../locale.js";

export const exporting: Translated<typeof enExport> = {
  title: "تصدير",
  intro: "الحساب كما هو، مع أرقامه. تُصنع الملفات على هذا الجهاز.",
  kinds: {
    json: {
      name: "الحساب، \u2068JSON\u2069",
      note: "كله: المحفظة والمراكز وأسعار العلامة والقواعد. ويُفتح هنا ثانية من «استيراد».",
    },
    csv: {
      name: "المراكز، \u2068CSV\u2069",
      note: "كل مركز بسعرَي تصفيته، لجدول بيانات؛ ويقرؤه «استيراد» ثانية. والنصوص التي قد يعدّها الجدول معادلة تسبقها علامة.",
    },
    text: {
      name: "بالكلمات",
      note: "الجملة والأرقام والقواعد واليوم، نصًا عاديًا.",
    },
  },
  picture: {
    name: "الملخص، صورةً",
    note: "الجملة والعالمان والجدول، مع القواعد واليوم. وتحت كل صورة في اللوحات الكلمتان نفسهما.",
  },
  paper: {
    name: "على الورق",
    note: "الصفحة كما هي، مع اللوحة المفتوحة وخطوات حساب كل رقم.",
    print: "اطبع مع خطوات الحساب",
  },
  save: "احفظ",
  copy: "انسخ",
  show: "اعرض النص",
  hide: "أخفِ النص",
  actionOf: (action, name) => `${action}: ${name}`,
  saved: (file) => `حُفظ باسم ${latin(file)}.`,
  copied: "نُسخ.",
  notCopied:
    "لا يسمح هذا المتصفح للصفحة بالنسخ. النص أدناه محدَّد: انسخه من هناك.",
  shutIn: "هذه الصفحة داخل إطار لا يُسمح له بحفظ الملفات: انسخ النص.",
  textOf: (name) => `${name}: نص للنسخ`,
  stale: "أرقام قيد الكتابة: تُركت النتائج التي لم تعد توافقها.",
  nothing: "لم يمكن حساب شيء بعد.",
  liquidation: {
    cross: (price) => `تصفية متقاطع: ${price}`,
    isolated: (price) => `تصفية معزول: ${price}`,
  },
  bound: (price, distance) => `${price} (${distance})`,
  bounds: (bounds) => list(bounds),
  world: (title, status, figures) =>
    `${title}: ${status}. ${figures.join("، ")}.`,
  figure: (name, shown) => `${name} ${shown}`,
  inCurrency: (currency) => `المبالغ بعملة ${latin(currency)}.`,
  made: (day) =>
    `صُنع في ${day} ببرنامج \u2068crossmargin\u2069 الحرّ برخصة \u2068MIT\u2069. والعبرة برقم المنصة نفسها.`,
};
