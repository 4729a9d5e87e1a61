/** The words of the page. */
import type { en } from "../en.js";
import { latin, list, month } from "../format.js";
import type { Translated } from "../locale.js";
import type { Problem } from "../../document/fields.js";
import { rows } from "./counted.js";
import { problemText } from "./problems.js";
import { row } from "./row.js";
import { terms } from "./terms.js";

const names = (symbols: readonly string[]): string =>
  list([...new Set(symbols)].map(latin));

const panelTitles = {
  shock: "صدمة",
  contagion: "العدوى",
  stress: "أيام الضغط",
  map: "خريطة النجاة",
  replay: "محاكاة المسار",
  rescue: "الإنقاذ",
  trade: "أرقام الصفقة",
  venues: "على كل منصة",
  working: "خطوات الحساب",
  reconcile: "رقم منصتك مختلف؟",
  funding: "الرسوم والتمويل",
  tables: "جداولك الخاصة",
};

/** Where a field is, of one that is not on the page; of one without a name for people, its path. */
function placeOf({ path, field }: Problem): string {
  const found = /^positions\[(\d+)\]\.fundingPaid$/u.exec(path ?? "")?.[1];
  if (found === undefined) return latin(path ?? field);
  return `${panelTitles.funding}، المدفوع حتى الآن في الصف ${String(Number(found) + 1)}`;
}

export const page: Translated<typeof en> = {
  title: "متقاطع أم معزول؟",
  document: { title: "متقاطع أم معزول؟ حاسبة الهامش" },
  loading: "جارٍ تحميل الحاسبة…",
  failed:
    "تعذّر تشغيل الحاسبة: لم يحمّل هذا المتصفح جزء \u2068WebAssembly\u2069 منها.",
  lazy: {
    loading: "لحظة من فضلك…",
    failed:
      "الأرقام أعلاه صحيحة ولم يضِع شيء مما كُتب. إن فشلت محاولة ثانية فأعد تحميل الصفحة.",
    retry: "أعد المحاولة",
  },
  linkFailed: "تعذّرت قراءة الرابط: لم يصل جزء من الصفحة.",
  working: {
    show: (name, shown) => `${name}: ${shown}. اعرض خطوات الحساب`,
    of: (world, name) => `${name}، ${world === "cross" ? "متقاطع" : "معزول"}`,
    failed: "تعذّر تحميل خطوات الحساب.",
  },
  panels: {
    label: "المزيد عن هذا الحساب",
    titles: panelTitles,
    failed: "تعذّر تحميل هذه اللوحة.",
  },
  bar: {
    label: "الحساب",
    rules: "القواعد",
    pack: (venue, asOf) => `${latin(venue)}، ${month(asOf)}`,
    custom: "قواعد مخصّصة",
    wallet: "المحفظة",
    walletIn: (currency) => `المحفظة بعملة ${latin(currency)}`,
    currency: "عملة الحساب",
    usedUp: (symbols) =>
      `استنفد التمويلُ الهامشَ المعزول لـ ${names(symbols)}: يُحسب فارغًا.`,
    funded: (wallet, funding, received) =>
      received
        ? `المحفظة: ${wallet} مضافًا إليها ${funding} من التمويل المقبوض.`
        : `المحفظة: ${wallet} مطروحًا منها ${funding} من التمويل المدفوع.`,
    examples: "أمثلة",
    share: "مشاركة",
    shareFailed: "تعذّر تحميل ما يصنع الرابط.",
    undo: "تراجع",
    redo: "إعادة",
    uncounted: (count) =>
      `${rows(count)} من الضمانات الأخرى: محفوظ، لكنه لا يُحسب وفق هذه القواعد.`,
  },
  examples: {
    "three-trades": {
      title: "ثلاث صفقات ووعاء واحد",
      lesson: "مركز شراء واحد يهبط فيجرّ معه صفقتين رابحتين.",
    },
    hedge: {
      title: "تحوّط يقتله الصعود",
      lesson: "الشراء والبيع يتعادلان، لكن هامش الصيانة يكبر مع السعر.",
    },
    "coin-collateral": {
      title: "ضمان يهبط هو أيضًا",
      lesson:
        "البيتكوين ضمانٌ لمركز شراء على البيتكوين: الهبوط يُصيب مرتين. وزنه \u206695%\u2069 افتراضٌ منّا.",
    },
    "coin-margined": {
      title: "حساب بالبيتكوين",
      lesson: "عقود عكسية: الربح والخسارة والهامش كلها تُحسب بالعملة الرقمية.",
    },
    published: {
      title: "مثال \u2068Binance\u2069 نفسها",
      lesson:
        "أسعار التصفية المتقاطعة في صفحة المساعدة لديها: \u20661,153.26\u2069 و\u206626,316.89\u2069. الرافعة افتراضٌ منّا.",
    },
    stretched: {
      title: "أقلّ من أن يُعزل",
      lesson: "المتقاطع يتيح لمحفظة صغيرة ما لا يستطيع المعزول فتحه.",
    },
    "under-water": {
      title: "دون حدّ التصفية الآن",
      lesson:
        "الوعاء الواحد فات إنقاذه؛ ولو كان لكلٍّ وعاؤه لعاشت صفقتان من ثلاث.",
    },
  },
  source: (name) => `المصدر: ${latin(name)}.`,
  unread: "صحّح ما هو معلَّم، فتعود الجملة.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  elsewhere: {
    title: "هذه الأرقام تحتاج إلى مراجعة",
    item: (problem) =>
      `${placeOf(problem)}: ${problemText(problem.code, problem.message)}`,
  },
  problem: (problem) => problemText(problem.code, problem.message),
  worlds: {
    label: "العالمان بالأرقام",
    cross: "متقاطع: وعاء واحد للجميع",
    isolated: "معزول: لكل مركز وعاؤه",
    status: { safe: "آمن", liquidatable: "دون حدّ التصفية" },
    notAffordable: "لا تكفيه المحفظة",
    underWater: (symbols) => `${names(symbols)} دون حدّ التصفية`,
    equity: "حقوق الملكية",
    maintenance: "هامش الصيانة",
    marginRatio: "نسبة الهامش",
    noRatio: "لا حقوق ملكية",
    atRisk: "معرَّض للخسارة",
    setAside: "مخصَّص",
    outOfReach: "في مأمن",
    shortBy: "النقص",
    atRiskOn: (symbol) => `معرَّض للخسارة في ${latin(symbol)}`,
    amounts: (currency) => `بعملة ${latin(currency)}`,
  },
  table: {
    label: "المراكز وأسعار تصفيتها",
    position: "المركز",
    size: "الحجم",
    entry: "الدخول",
    mark: "العلامة",
    leverage: "الرافعة",
    cross: "تصفية متقاطع",
    isolated: "تصفية معزول",
    distance: "البعد عن سعر العلامة",
    markTick: "العلامة",
    more: "المزيد",
    less: "أقل",
    add: "أضف مركزًا",
    none: "لا مراكز بعد.",
  },
  row,
  removed: (name) => `حُذف ${name}. زرّ «تراجع» يعيده.`,
  announce: {
    added: "أُضيف صف.",
    undone: "تم التراجع.",
    redone: "تمت الإعادة.",
  },
  terms,
  footer: {
    label: "عن هذه الأرقام",
    full: "افتح الصفحة كاملة",
    languages: "اللغة",
    unknown:
      "لا تشمل هذه الأرقام: تمويلًا غير ما كُتب أنه دُفع، ورسومًا غير ما في القواعد، والانزلاق السعري، والترتيب الذي تُغلق به المنصة المراكز؛ وقد تُغلقها المنصات على مراحل. عُدّ كل سعر أفضلَ حالة ممكنة للحساب، والعبرة برقم المنصة نفسها.",
    custom: "القواعد: من إدخالك.",
    privacy: "تُحسب على جهازك، ولا يُرسل شيء.",
  },
};
