/** The words of workings. */
import type { w as enWorking } from "../en-working.js";
import { latin, month } from "../format.js";
import type { Translated } from "../locale.js";
import { digits } from "./counted.js";

export const working: Translated<typeof enWorking> = {
  label: (title) => `خطوات حساب ${title}`,
  equity: "حقوق الملكية",
  wallet: "المحفظة",
  walletMeans: "المحفظة",
  walletWeighted: "المحفظة، كل أصل بسعره ووزنه",
  walletFunded: (paid) => `ناقص ${paid} من التمويل`,
  marginBefore: "هامشه الأولي، أو ما كُتب مكانه",
  fundingMeans: "التمويل المدفوع حتى الآن",
  rulesTyped: "من إدخالك.",
  rulesOf: (venue, asOf) => `${latin(venue)}، ${month(asOf)}.`,
  rulesSource: (fact, name, published) =>
    `${fact}: ${latin(name)}، ${published}.`,
  rulesAssumed: (what) => `مفترض، غير منشور: ${what}`,
  leftAtZero: (name, left) =>
    `عند سعر 0 لـ ${name} يبقى ${left} فوق هامش الصيانة.`,
  leftAtTen: (name, left) =>
    `عند عشرة أمثال سعر ${name} يبقى ${left} فوق هامش الصيانة.`,
  profitOf: (name) => `ربح ${name}`,
  profitsOf: (count) => `ربح المراكز كلها (${digits(count)})`,
  profitMeans: "الربح غير المحقق بسعر العلامة",
  sizeMeans: (unit, contracts) =>
    contracts ? `الحجم بوحدة ${unit} (${contracts})` : `الحجم بوحدة ${unit}`,
  quoteUnits: "وحدات تسعير",
  contracts: (count, each, unit) =>
    `${count} من العقود، كلٌّ منها ${each} ${unit}`,
  amountMeans: "الكمية",
  priceMeans: "السعر",
  weightMeans: "ما يُحتسب منه",
  entryMeans: "سعر الدخول",
  markMeans: "سعر العلامة",
  leverageMeans: "الرافعة",
  marginMeans: "الهامش المخصَّص",
  feeMeans: "معدّل رسوم الإغلاق، وتُخصَّص بجانب الهامش الأولي",
  maintenanceMeans: "هامش الصيانة",
  triggerMeans: "حدّ التصفية",
  equityMeans: "حقوق الملكية",
  letters: {
    W: "المحفظة",
    U: "الربح غير المحقق بسعر العلامة",
    E: "حقوق الملكية",
    M: "هامش الصيانة",
    A: "الهامش المخصَّص",
    N: "القيمة الاسمية",
    I: "الهامش الأولي",
    q: "الحجم",
    e: "سعر الدخول",
    m: "سعر العلامة",
    L: "الرافعة",
    "\u03A3": "المجموع على كل المراكز",
    "\u03B8": "حدّ التصفية",
  },
  ratio: "نسبة الهامش",
  ratioNote: "يُصفّى حين تبلغ \u2066100%\u2069.",
  noRatio: (equity) =>
    `لا نسبة إلى حقوق ملكية قدرها ${equity}: لم يبقَ ما يُقاس به هامش الصيانة.`,
  atRisk: "معرَّض للخسارة",
  atRiskCross:
    "في الهامش المتقاطع تدعم المحفظة كلها كل مركز: في أسوأ الأحوال تضيع كلها، لا أكثر.",
  atRiskNothing: "بلا مراكز لا شيء معرَّض للخسارة.",
  atRiskDebt: (wallet) => `المحفظة دَين قدره ${wallet}: لا شيء فيها يُخسر.`,
  atRiskIsolated: (symbol) =>
    `الهامش المعزول قد يخسر ما خُصّص لـ ${latin(symbol)}، لا أكثر.`,
  setAside: "مخصَّص",
  setAsideOf: (name) => `المخصَّص لـ ${name}`,
  setAsideTyped: "الهامش كما كُتب.",
  setAsideAll: (count) => `الهوامش كلها (${digits(count)})`,
  outOfReach: "في مأمن",
  shortBy: "النقص",
  shortNote: "الهوامش أكثر مما في المحفظة.",
  title: (world, what) =>
    world === "cross" ? `متقاطع: ${what}` : `معزول: ${what}`,
  lower: (what) => what,
  inverseNote: "عقد عكسي: قيمته بالعملة الرقمية هي حجمه مقسومًا على السعر.",
  rules: "القواعد",
  panel: {
    title: "الحساب خطوة خطوة",
    stale: "هذه الخطوات تعود إلى ما قبل آخر تعديل.",
    nothing: "لا شيء يُحسب بعد.",
    intro:
      "كل رقم في الصفحة من معادلته، وفيها أرقام هذا الحساب. احسبه بيدك تصل إلى الرقم نفسه.",
    position: "المركز",
    all: "الملخص وكل المراكز",
    worlds: "الهامش",
    worldNames: [
      ["both", "متقاطع ومعزول"],
      ["cross", "متقاطع"],
      ["isolated", "معزول"],
    ],
    copy: "انسخ نصًا",
    copied: "نُسخ.",
    byHand: "لا يُسمح لهذه الصفحة باستعمال الحافظة. انسخه من هنا:",
    printed: (shown, more) =>
      `الملخص وأول ${digits(shown)} من المراكز؛ وخطوات حساب الباقي (${digits(more)}) في الصفحة.`,
    more: (shown, more) =>
      `أول ${digits(shown)} من المراكز؛ اختر واحدًا لترى أيًّا من الباقي (${digits(more)}).`,
  },
};
