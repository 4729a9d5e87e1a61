/** The words of the panel "الرسوم والتمويل". */
import type { enFunding, span as enSpan } from "../en-funding.js";
import {
  figure,
  latin,
  money,
  percent,
  plural,
  price,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { contractName, digits, positionName } from "./counted.js";

const HOURS_IN_A_DAY = 24;
const HOURS_IN_A_YEAR = 8766;

type Forms = readonly [
  one: string,
  two: string,
  few: string,
  many: string,
  part: string,
];
const MINUTES: Forms = ["دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة", "دقيقة"];
const HOURS: Forms = ["ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"];
const DAYS: Forms = ["يوم واحد", "يومين", "أيام", "يومًا", "يوم"];
const YEARS: Forms = ["سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"];

/** Rounded first: it is the figure shown that the noun goes with. */
function unit(value: number, [one, two, few, many, other]: Forms): string {
  const round = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  const shown = figure(round, { maximumSignificantDigits: 6 });
  return plural(round, {
    one,
    two,
    few: `${shown} ${few}`,
    many: `${shown} ${many}`,
    other: `${shown} ${other}`,
  });
}

export const span: typeof enSpan = (hours) => {
  if (hours < 1 / 60) return "أقل من دقيقة";
  if (hours < 1) return unit(hours * 60, MINUTES);
  if (hours <= 2 * HOURS_IN_A_DAY) return unit(hours, HOURS);
  if (hours <= 2 * HOURS_IN_A_YEAR) return unit(hours / HOURS_IN_A_DAY, DAYS);
  if (hours > 1e6 * HOURS_IN_A_YEAR) return "أكثر من مليون سنة";
  return unit(hours / HOURS_IN_A_YEAR, YEARS);
};

const deathless = {
  liquidatable: "دون حدّ التصفية الآن",
  "no-rate": "لم يُكتب معدّل",
  received: "بلا نهاية: يقبض التمويل",
  nothing: "بلا نهاية: لا يدفع شيئًا",
};

export const funding: Translated<typeof enFunding> = {
  intro:
    "التمويل يُدفع بين أصحاب الشراء وأصحاب البيع، لا للمنصة. وما دُفع خرج من المحفظة، وفي الهامش المعزول من وعاء مركزه.",
  paidTitle: "تمويل كل مركز",
  position: "المركز",
  paid: (currency) => `المدفوع حتى الآن، ${latin(currency)}`,
  paidOf: (name) => `المدفوع حتى الآن: ${name}`,
  rate: "المعدّل لكل فترة",
  rateOf: (symbol) => `معدّل تمويل ${contractName(symbol)}`,
  interval: "الفترة",
  intervalOf: (symbol) => `فترة تمويل ${contractName(symbol)}`,
  hoursUnit: "h",
  perHour: "في الساعة، بسعر العلامة",
  sameAs: (row) => `كما في ${row}`,
  signs:
    "المدفوع حتى الآن: السالب مقبوض. المعدّل: الموجب يدفعه الشراء، والسالب يدفعه البيع.",
  rowName: positionName,
  rowNumber: (name, n) => `${name}، الصف ${String(n)}`,
  pays: (cost, currency) => {
    if (cost === 0) return "لا شيء";
    const size = money(Math.abs(cost), currency);
    return cost > 0 ? `يدفع ${size}` : `يقبض ${size}`;
  },
  noRate: "لم يُكتب معدّل",
  notCounted: "لم يُحسب بعد",
  noPosition: "لا مراكز بعد.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود الأرقام.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  livesTitle: "كم يعيش كل وعاء إن لم يتحرّك أي سعر",
  livesNote:
    "الفائض مقسومًا على تمويل الساعة، بأسعار العلامة والمعدّلات الحالية. المعدّلات تتغيّر كل فترة، والمنصات تقتطع في نهايتها لا بالساعة.",
  pot: "الوعاء",
  common: "متقاطع: الوعاء المشترك",
  alone: (symbol, side) => `معزول: ${positionName(symbol, side)}`,
  buffer: "الفائض",
  lives: "يعيش",
  until: (extent, asked) =>
    asked !== null && asked > 0 && asked <= extent
      ? `من الآن إلى ${span(extent)}؛ المنقّط: ${span(asked)}`
      : `من الآن إلى ${span(extent)}`,
  deathless: (why) => deathless[why],
  hoursAhead: "ساعات إلى الأمام",
  hoursHint: (hours) => (hours >= 48 ? span(hours) : "كم ننظر إلى الأمام."),
  priceTitle: (hours) => `أسعار التصفية بعد تمويل ${span(hours)}`,
  priceNote: "تبقى أسعار العلامة مكانها؛ لا يتغيّر إلا المحفظة والهوامش.",
  askHours: "اكتب عدد الساعات إلى الأمام، فيظهر كل سعر تصفية بجانب سعره الآن.",
  askRates: "اكتب معدّلًا أعلاه لترى كم يعيش كل وعاء وأين تكون الأسعار عندئذ.",
  tooFar: "خارج ما يمكن حسابه.",
  crossNow: "متقاطع الآن",
  crossThen: "متقاطع عندئذ",
  isolatedNow: "معزول الآن",
  isolatedThen: "معزول عندئذ",
  bound: (value, mark, tick) =>
    `${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  dead: "دون حدّ التصفية",
  onProfit: "نفد هامشه، ويعيش على ربحه",
  none: (side) =>
    side === "long" ? "لا يوجد: لا هبوط يبلغه" : "لا يوجد: لا صعود يبلغه",
  feeTitle: "رسوم التصفية",
  feeInRules: (rate) => `هذه القواعد تقتطع ${percent(rate)} مما يُصفّى.`,
  feeNone: (custom) =>
    custom
      ? "قواعدك لا تشملها. المعدّل المكتوب هنا يصبح جزءًا منها."
      : "قواعد هذه المنصة هنا لا تشملها. المعدّل المكتوب هنا يُجرَّب أدناه ولا يُحفظ.",
  feeRate: "معدّل الرسوم",
  feeNote:
    "تُقتطع عند سعر التصفية على القيمة هناك، من الهامش الباقي عند ذلك السعر؛ وأسوأ خسارة في هذه الصفحة، أي الهامش كله أو الوعاء كله، تشملها ما دامت لا تزيد عليه.",
  feeCross: "متقاطع: القيمة هناك",
  feeIsolated: "معزول: القيمة هناك",
  fee: "الرسوم",
  feeOf: (notional, fee, currency) => ({
    notional: money(notional, currency),
    fee: money(fee, currency),
  }),
  left: (left, currency, beyond) => {
    if (left <= 0) return "، ولا شيء باقٍ من هامشه هناك";
    return beyond
      ? `، أكثر من الهامش الباقي هناك وهو ${money(left, currency)}`
      : ` من هامش باقٍ هناك قدره ${money(left, currency)}`;
  },
  more: (shown, all) => `أول ${digits(shown)} من ${digits(all)} مركز.`,
};
