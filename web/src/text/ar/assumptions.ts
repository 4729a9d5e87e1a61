/** Every assumption as a clause behind "إذا", and why this page computes otherwise. */
import type {
  clauses as enClauses,
  reasons as enReasons,
} from "../en-assumptions.js";
import { asFigure, figure, latin, plainPercent } from "../format.js";
import type { Translated } from "../locale.js";

export const clauses: Translated<typeof enClauses> = {
  asIsolated: () => "عُدّ المركز معزولًا",
  asCross: () => "عُدّ المركز متقاطعًا، ومن ورائه المحفظة كلها",
  asHeld: () => "أُخرجت من المحفظة هوامش المراكز المعزولة",
  others: () => "أُغفلت العقود الأخرى",
  leg: (_, { symbol }) => `أُغفلت الصفوف الأخرى من ${latin(symbol)}`,
  alone: () => "أُغفل كل مركز آخر",
  othersProfit: () =>
    "أُغفلت أرباح العقود الأخرى وخسائرها وأُبقي على هامش صيانتها",
  othersMaintenance: () =>
    "أُغفل هامش صيانة العقود الأخرى وأُبقي على أرباحها وخسائرها",
  hedgeGross: () => "دفع الشراء والبيع على عقد واحد كلاهما هامش الصيانة",
  hedgeLarger: () => "دفع الطرف الأكبر وحده من التحوّط هامش الصيانة",
  hedgeNet: () => "دُفع هامش الصيانة عن فرق التحوّط مع رسمين",
  tierEntry: () => "أُخذت الشريحة بحسب سعر الدخول",
  tierMark: () => "أُخذت الشريحة بحسب سعر العلامة",
  tierFirst: () => "طُبّق معدّل أدنى شريحة على كل الأحجام",
  noAmount: () => "أُغفل مبلغ الصيانة، أي خصم الشريحة",
  whole: () => "طُبّق على كل عقد معدّل شريحته على المركز كله",
  progressive: () => "طُبّق على كل جزء من المركز معدّل شريحته",
  maintenanceEntry: () => "حُسب هامش الصيانة على سعر الدخول",
  maintenanceMark: () => "حُسب هامش الصيانة على سعر العلامة",
  noFee: () => "لم تُحجز رسوم إغلاق",
  feeMark: (value) =>
    `حُجزت رسوم إغلاق ${plainPercent(value, 4)} من القيمة بسعر العلامة`,
  feeBankruptcy: (value) =>
    `حُجزت رسوم إغلاق ${plainPercent(value, 4)} من القيمة بسعر الإفلاس`,
  trigger: (value) =>
    value === 1
      ? "انتظرت التصفية حتى تهبط حقوق الملكية إلى هامش الصيانة"
      : `بدأت التصفية عند ${figure(value, {})} من أمثال هامش الصيانة`,
  collateralOut: (_, { currency }) => `أُغفل كل ضمان غير ${latin(currency)}`,
  fullWeight: () => "حُسب كل ضمان بكامل قيمته، والقروض بقيمتها لا أكثر",
  initialMargin: () => "كان هامشه هو الهامش الأولي، لا المبلغ المكتوب",
  marginAtMark: () => "حُسب هامشه بسعر العلامة، لا بسعر الدخول",
  leverage: (value) => `كان هامشه هامشَ رافعة ${asFigure(`${String(value)}×`)}`,
  profitInside: (_, { world }) =>
    world === "cross"
      ? "كانت المحفظة المكتوبة هنا تشمل أصلًا الربح والخسارة غير المحققين"
      : "كان الهامش المكتوب هنا يشمل أصلًا الربح والخسارة غير المحققين",
  profitOnTop: (_, { world }) =>
    `عُدّت حقوق الملكية ${world === "cross" ? "رصيدًا للمحفظة" : "هامشًا"}، فحُسب الربح والخسارة غير المحققين مرتين`,
  bankruptcy: () => "كان السعر المعروض سعر الإفلاس، حيث لا يبقى شيء",
  underlying: (_, { underlying }) =>
    `تحرّك معه كل ما على ${latin(underlying)}، من عقود أخرى وضمانات`,
};

const wallet =
  "في الهامش المتقاطع تتقاسم المراكز كلها محفظة واحدة، فربح كل مركز وهامش صيانته يحرّكان سعر الجميع.";
const tier =
  "قيمة الحجم عند التصفية غير قيمته الآن، والشريحة التي تُحتسب هي التي يقع فيها هناك.";
const fee =
  "القواعد المختارة هنا تحجز للإغلاق ما تقول المنصة إنه يُحجز، لا أكثر ولا أقل.";
const backing =
  "رصيد المحفظة لا يشمل الربح والخسارة غير المحققين؛ فالمحرّك يضيفهما بنفسه مع تحرّك السعر.";
const charged = "القواعد المختارة هنا تحدّد كيف يُحسب هامش الصيانة.";
const margin =
  "الهامش المعزول هو المبلغ المكتوب، أو قيمة الدخول مقسومة على الرافعة.";
const hedge = "القواعد المختارة هنا تحدّد ما يدفعه شراء وبيع على عقد واحد.";
const collateral = "تُحتسب الضمانات الأخرى بالوزن المكتوب لها.";

export const reasons: Translated<typeof enReasons> = {
  asIsolated: "في الهامش المتقاطع تقف المحفظة كلها وراء المركز، لا هامشه وحده.",
  asCross: "في الهامش المعزول لا يقف وراء المركز سوى هامشه.",
  asHeld:
    "عمود المتقاطع يعدّ كل المراكز متقاطعة؛ أما المعزولة فتُخرج هوامشها من المحفظة.",
  others: wallet,
  leg: "صفوف العقد الواحد تتحرّك معًا وتتقاسم المحفظة: إغفال أحدها يحرّك سعر الآخر.",
  alone: wallet,
  othersProfit: wallet,
  othersMaintenance: wallet,
  hedgeGross: hedge,
  hedgeLarger: hedge,
  hedgeNet: hedge,
  tierEntry: tier,
  tierMark: tier,
  tierFirst: tier,
  noAmount:
    "الجدول التصاعدي يطبّق على كل جزء معدّله؛ ومبلغ الصيانة هو ما يجعل معدّلًا واحدًا على الكل يؤدي إلى النتيجة نفسها.",
  whole: charged,
  progressive: charged,
  maintenanceEntry: charged,
  maintenanceMark: charged,
  noFee: fee,
  feeMark: fee,
  feeBankruptcy: fee,
  trigger: "القواعد المختارة هنا تحدّد عند أي مضاعف لهامش الصيانة تبدأ التصفية.",
  collateralOut: collateral,
  fullWeight: collateral,
  initialMargin: margin,
  marginAtMark: margin,
  leverage: margin,
  profitInside: backing,
  profitOnTop: backing,
  bankruptcy: "تبدأ التصفية قبل ذلك، وهامش الصيانة ما زال موجودًا.",
  underlying:
    "السعر المعروض هو لتحرّك هذا العقد وحده؛ وحيث يتحرّك غيره معه تعرض الصفحة ذلك بجانبه.",
};
