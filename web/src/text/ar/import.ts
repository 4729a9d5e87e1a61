/** Words of the sheet that imports positions. */
import type { enImport } from "../en-import.js";
import { asFigure, figure, latin, list } from "../format.js";
import type { Translated } from "../locale.js";
import { digits, positions } from "./counted.js";

export const importing: Translated<typeof enImport> = {
  title: "استيراد مراكز",
  intro:
    "الصق مراكز، أو اختر ملفًا أو أسقطه: \u2068JSON\u2069 من \u2068fetchPositions\u2069 في \u2068ccxt\u2069 أو من منصة نفسها، أو جدول بترويسة (\u2068CSV\u2069، أو منسوخ من جدول بيانات أو صفحة منصة)، أو حساب حفظته هذه الحاسبة. يُقرأ على هذا الجهاز، ولا يُستبدل شيء قبل أن تأذن.",
  paste: "الصق المراكز هنا",
  file: "أو اختر ملفًا، أو أسقطه هنا",
  unreadable: "تعذّرت قراءة هذا الملف.",
  reading: "جارٍ القراءة…",
  source: (name, bytes) =>
    `${latin(name)}، ${asFigure(`${figure(bytes / 1e6, { maximumSignificantDigits: 2 })} MB`)}`,
  pasted: "نص ملصق",
  whole: {
    empty: () => "لا شيء هناك ليُقرأ.",
    too_long: () =>
      "أكثر من \u206620 MB\u2069 من النص: استخرج المراكز منه أولًا.",
    binary: () =>
      "ليس هذا نصًا. من جدول بيانات احفظ الورقة بصيغة \u2068CSV\u2069؛ والأرشيف يلزم فكّه.",
    not_json: (found) =>
      `يبدأ هذا كأنه \u2068JSON\u2069 لكن لا يمكن قراءته (${latin(found)}). اطبعه بـ \u2068JSON.stringify\u2069 أو \u2068json.dumps\u2069.`,
    no_positions: () =>
      "لم يوجد فيه مركز: يلزم المركزَ رمزٌ وعقود أو حجم أو قيمة اسمية.",
    no_column: (found) =>
      `لم توجد ترويسة تسمّي رمزًا وحجمًا. السطر الأول «${latin(found)}».`,
    no_rows: () => "لا مركز فيه.",
  },
  found: (n) => (n === 0 ? "لا مركز يمكن أخذه" : `المقروء: ${positions(n)}`),
  preview: "ما قُرئ",
  head: {
    contract: "العقد",
    written: "في النص",
    side: "الاتجاه",
    size: "الحجم",
    entry: "الدخول",
    mark: "العلامة",
    leverage: "الرافعة",
    held: "وضع الهامش",
  },
  long: "شراء",
  short: "بيع",
  cross: "متقاطع",
  isolated: "معزول",
  isolatedWith: (margin) => `معزول، ${margin}`,
  contracts: (size) => `${size} عقد`,
  asMark: "كسعر العلامة",
  asEntry: "كسعر الدخول",
  rest: (n) => `و${digits(n)} غيرها`,
  skipped: (n) => `المتروك: ${digits(n)}`,
  spoken: (read, skipped) =>
    skipped > 0
      ? `المقروء: ${positions(read)}، والمتروك: ${digits(skipped)}.`
      : `المقروء: ${positions(read)}.`,
  taken: "مسلَّم به",
  unused: (columns) => `غير مستعمل: ${list(columns.map(latin))}.`,
  unknown: (contracts, rules) =>
    `ليس من عقود ${rules}: ${list(contracts.map(latin))}. قد تكون في قواعد أخرى. والقواعد المخصّصة تقبل كل عقد: عقود ${rules} تُبقي جداولها، وغيرها يُحسب بنصف بالمئة حتى تكتب جداوله.`,
  takeCustom: "خذ قواعد مخصّصة",
  how: "مصير المراكز الموجودة",
  replace: (n) =>
    n === 1
      ? "يحلّ الجديد محلّ الموجود"
      : `يحلّ الجديد محلّ الموجودة (${digits(n)})`,
  add: "تبقى وتُضاف إليها هذه",
  rules: "القواعد",
  rulesFailed: "تعذّر جلب هذه القواعد.",
  wallet: (currency) => `المحفظة بعملة ${latin(currency)}`,
  walletKept: "كما هي، ما لم تكتب غيرها.",
  walletForeign: (before) =>
    `كُتبت المحفظة بعملة ${latin(before)}: اكتبها بهذه العملة.`,
  apply: {
    replace: (n) => `استبدال: ${positions(n)}`,
    add: (n) => `إضافة: ${positions(n)}`,
  },
  cancel: "اتركه",
  oneStep: "خطوة واحدة يعيدها زرّ «تراجع».",
  done: {
    replace: (n, before) =>
      before === 0
        ? `استُورد ${positions(n)}.`
        : `استُورد ${positions(n)} بدلًا من ${digits(before)}. زرّ «تراجع» يعيد ما كان.`,
    add: (n) => `أُضيف ${positions(n)}. زرّ «تراجع» يزيلها.`,
    account: "فُتح الحساب. زرّ «تراجع» يعيد السابق.",
  },
  account: (n, rules, wallet) =>
    `حساب من هذه الحاسبة: ${positions(n)}، ومحفظة ${wallet}، بقواعد ${rules}.`,
  notAccount: "لا يمكن فتح هذا الحساب.",
  open: "افتحه بدلًا من هذا الحساب",
  failed: "تعذّر تحميل الاستيراد.",
};
