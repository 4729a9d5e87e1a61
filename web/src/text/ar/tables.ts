/** The words of the panel "جداولك الخاصة". */
import type { enTables } from "../en-tables.js";
import { amount, day, figure, latin, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { contracts, digits, mistakes } from "./counted.js";
import { problems } from "./problems.js";

const codes: Record<string, string> = {
  empty: "لا شيء هناك ليُقرأ",
  too_long: "أكثر من \u20665 MB\u2069 من النص",
  no_rows: "لم يوجد أي صف",
  not_json: "ليس \u2068JSON\u2069 قابلًا للقراءة",
  not_a_table: "لم توجد قائمة شرائح ولا قوائم شرائح بحسب العقد",
  not_a_row: "ليس صفًا من جدول",
  missing: "ناقص",
  not_a_symbol: "ليس اسم عقد",
  no_column: "لا عمود بهذا الاسم في الترويسة",
  too_many_tiers: "أكثر من 64 شريحة",
};

const why: Record<string, (detail: string) => string> = {
  problems: () => "فيه أخطاء، انظر أعلاه",
  currency: (currency) => `تسويته بعملة ${latin(currency)}`,
  "same-name": (other) => `العقد نفسه ${latin(other)}`,
  "too-many": () => "بعد 2,000 عقد",
};

export const tables: Translated<typeof enTables> = {
  intro: "جداول هامش الصيانة لأي منصة، قواعدَ خاصة بك. تبقى على هذا الجهاز.",
  kept: "الجداول المحفوظة",
  name: "الاسم",
  nameOf: (name) => `اسم ${latin(name)}`,
  about: (symbols, currency, date) =>
    `${contracts(symbols)} بعملة ${latin(currency)}، بتاريخ ${day(date)}`,
  use: "استعمل",
  used: "مستعمل",
  remove: "احذف",
  removed: (name) => `حُذف ${latin(name)}.`,
  actionOf: (action, name) => `${action}: ${latin(name)}`,
  add: "أضف جدولًا",
  paste: "الصق جدولًا هنا",
  how: "جواب \u2068fetchLeverageTiers\u2069 أو \u2068fetchMarketLeverageTiers\u2069 من \u2068ccxt\u2069 بصيغة \u2068JSON\u2069، أو \u2068CSV\u2069 بترويسة: \u2066symbol, floor, cap, maintenance margin rate, max leverage, cum, contract size\u2069. المعدّلات كسور أو بعلامة النسبة المئوية.",
  file: "أو اختر ملفًا، أو أسقطه هنا",
  read: "اقرأه",
  reading: "جارٍ القراءة…",
  unreadable: "تعذّرت قراءة هذا الملف.",
  problems: mistakes,
  problem: ({ row, field, code, found }) => {
    const place = [row, field]
      .filter(Boolean)
      .map((one) => latin(String(one)))
      .join("، ");
    const text = codes[code] ?? problems[code] ?? code;
    return `${place ? `${place}: ` : ""}${text}${found ? ` («${latin(found)}»)` : ""}`;
  },
  rest: (n) => `و${digits(n)} غيرها`,
  found: (n, currency) =>
    n === 0
      ? "لا عقد يمكن استعماله."
      : `${contracts(n)} بعملة ${latin(currency)}`,
  skippedTitle: (n) => `المتروك: ${contracts(n)}`,
  skipped: ({ written, why: reason, detail }) =>
    `${latin(written)}: ${why[reason]?.(detail) ?? reason}`,
  preview: "ما قُرئ",
  contract: "العقد",
  written: "في الجدول",
  kind: "التسوية",
  quote: "وحدات تسعير",
  linear: "بعملة التسعير (خطي)",
  inverse: "بالعملة الرقمية (عكسي)",
  contractSize: "حجم العقد",
  sizeOf: (size, unit) =>
    `${figure(size, { maximumSignificantDigits: 15 })} ${latin(unit)}`,
  tiers: "الشرائح",
  rates: "المعدّلات",
  upTo: "معروف حتى",
  ratesOf: (first, last) =>
    first === last ? percent(first) : `${percent(first)} إلى ${percent(last)}`,
  knownUpTo: (value, unit) =>
    value === null
      ? "لا نهاية مذكورة"
      : `${amount(value, "USD")} ${latin(unit)}`,
  rulesTitle: "كيف تحسب هذه المنصة",
  rulesNote:
    "الجدول لا يقول ذلك. وإن لم يذكر حجم العقد، فالعقد عملة واحدة (خطي) أو وحدة تسعير واحدة (عكسي).",
  nameHint: "كما يظهر بين القواعد",
  nameEmpty: "يلزم اسم",
  keep: "احفظ واستعمل",
  cancel: "اتركه",
  contracts: "عقود",
};
