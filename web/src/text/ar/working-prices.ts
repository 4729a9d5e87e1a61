/** The words of the workings of prices and of maintenance. */
import type { wp as enPrices } from "../en-working-prices.js";
import { latin } from "../format.js";
import type { Translated } from "../locale.js";
import { digits } from "./counted.js";

type World = "cross" | "isolated" | "configured";

const behind: Record<World, string> = {
  cross: "الحساب",
  isolated: "هامشه",
  configured: "ما يقف وراءه",
};
const worlds: Record<World, string> = {
  cross: "متقاطع",
  isolated: "معزول",
  configured: "كما هو",
};

export const workingPrices: Translated<typeof enPrices> = {
  worlds,
  price: {
    liquidation: (name) => `سعر تصفية ${name}`,
    underlyingLiquidation: (name, underlying) =>
      `سعر تصفية ${name} إذا تحرّك كل ما على ${latin(underlying)}`,
    bankruptcy: (name) => `سعر إفلاس ${name}`,
  },
  below: "دون سعر العلامة",
  above: "فوق سعر العلامة",
  factor: (underlying) =>
    `سعر كل ما على ${latin(underlying)}، مضاعفًا لسعر علامته`,
  wallet: "المحفظة",
  margin: "الهامش المخصَّص له",
  collateral: (underlying) =>
    `الضمان الذي يتحرّك مع ${latin(underlying)}، بسعره الآن`,
  otherProfit: "ربح كل المراكز الثابتة، بأسعار علامتها",
  otherMaintenance: "هامش صيانة كل المراكز الثابتة، بأسعار علامتها",
  size: "الحجم",
  netSize: "حجم الشراء ناقص حجم البيع، أو العكس",
  entry: "سعر الدخول",
  entryValue: "قيمة الحجم الصافي بأسعار دخوله",
  mark: "سعر العلامة",
  multiple: "المضاعف المطلوب",
  tierEnd: "نهاية الشريحة",
  rate: "معدّل هامش الصيانة في الشريحة",
  amount: "مبلغ الصيانة في الشريحة، وهو خصم",
  units: "خصم الشريحة بوحدات الحجم",
  fee: "معدّل رسوم الإغلاق",
  leverage: "الرافعة",
  trigger: "حدّ التصفية",
  share: "حصته من عقود الطرف الأكبر",
  rest: "ما تضيفه الصفوف الأخرى أيًّا كان السعر",
  restMoving: "ما تضيفه الصفوف الأخرى لكل وحدة من السعر",
  equityThere: "حقوق الملكية هناك",
  maintenanceThere: (triggered) =>
    triggered ? "هامش الصيانة هناك مضروبًا في حدّ التصفية" : "هامش الصيانة هناك",
  maintenanceBeyond: "والمثل في الشريحة التالية",
  isMet: (world) => `يُصفّى حيث يلتقي ما بقي من ${behind[world]} بهامش الصيانة.`,
  isZero: (world) => `يُفلس حيث ينفد ${behind[world]}.`,
  jumps: (left, lacking) =>
    `درجة في الجدول: حتى هذا السعر يبقى ${left} فوق هامش الصيانة، وبعده ينقص ${lacking}.`,
  tierNotional: (of, measure, unit) =>
    `القيمة الاسمية ${of} هي ${measure} ${latin(unit)}`,
  tierContracts: (measure) => `عدد العقود ${measure}`,
  tier: (which, number, from, to, rate, deduction) =>
    `${which}: الشريحة ${digits(number)}، من ${from} ${to === null ? "فصاعدًا" : `إلى ${to}`}، بمعدّل ${rate} وخصم ${deduction}.`,
  there: "هناك",
  now: "بسعر العلامة",
  entered: "بسعر الدخول",
  paysNothing: "عقود الطرف الآخر من التحوّط أكثر؛ فهو يدفع عن الاثنين.",
  paysNoTier: "يُحسب الحجم الصافي للتحوّط على الطرف الأكبر.",
  unitsDeducted: (size, unit) => `${size} ${unit}`,
  quoteUnits: "وحدات تسعير",
  every: "الكل",
  title: (world, what) => `${worlds[world]}: ${what}`,
  maintenance: "هامش الصيانة",
  maintenanceOf: (name) => `هامش صيانة ${name}`,
  maintenanceAll: (count) => `هوامش الصيانة كلها (${digits(count)})`,
  noBound: (name, left) =>
    `لا سعر لـ ${name} يستنفد ${left} الباقية فوق هامش الصيانة.`,
  noBoundTogether: (underlying, left) =>
    `لا سعر لـ ${latin(underlying)} يستنفد ${left} الباقية فوق هامش الصيانة.`,
  noBankruptcy: (name, equity) =>
    `لا سعر لـ ${name} يستنفد حقوق الملكية، وهي ${equity}.`,
  isDue: (equity, due) =>
    `حقوق الملكية ${equity} لا تزيد على ${due} التي يُصفّى عندها: فهو كذلك الآن بسعر العلامة.`,
  isBankrupt: (equity) => `حقوق الملكية ${equity} بسعر العلامة: لقد نفدت.`,
};
