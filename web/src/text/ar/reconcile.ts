/** The words of the panel that reconciles an exchange's price with ours. */
import type { Assumption } from "../../document/assumption.js";
import { MOST_TOLD } from "../../document/comparison.js";
import { digitsShared } from "../../document/precision.js";
import type { Change } from "../../document/follow.js";
import type { Explanation, Findings } from "../../document/reconcile.js";
import type { Place } from "../en-assumptions.js";
import type { enReconcile } from "../en-reconcile.js";
import { asFigure, figure, latin, list, percent, signed } from "../format.js";
import type { Translated } from "../locale.js";
import { decimalsOf, fixed, priced } from "../reconcile-figures.js";
import { clauses, reasons } from "./assumptions.js";
import { digits, positionName } from "./counted.js";

const clause = ({ kind, value }: Assumption, place: Place): string =>
  clauses[kind]?.(value ?? 0, place) ?? "";

const together = (chosen: readonly Assumption[], place: Place): string =>
  chosen.map((one) => clause(one, place)).join("، و");

/** How well it agrees, as an aside between commas. */
function agreement(findings: Findings, { rounding }: Explanation): string {
  const { agreement: found, typed } = findings;
  const manner =
    rounding === "down"
      ? "مقطوعًا"
      : rounding === "up"
        ? "مقرّبًا صعودًا"
        : "مقرّبًا";
  if (found?.by === "tick")
    return `${manner} إلى خطوة السعر ${fixed(found.width, decimalsOf(found.width))}`;
  if (found?.by === "fewer")
    return `في ${digits(typed.digits - 1)} أرقام من ${digits(typed.digits)}`;
  const aside = rounding === "down" || rounding === "up" ? `، ${manner}` : "";
  return `في كل رقم مكتوب${aside}`;
}

const byChance = ({ chance }: Findings): string =>
  `قد يكون ذلك مصادفة: من كل الأسعار القريبة منه بهذه القلة من الأرقام، يصيب شيءٌ مجرَّب هنا نحو ${percent(chance)}. وسعر بأرقام أكثر يحسم الأمر.`;

function found(findings: Findings, place: Place): string {
  const { explanations, outcome, ours } = findings;
  const [first] = explanations;
  if (!first) return "";
  const price = priced(findings.typed.value, findings);
  const aside = agreement(findings, first);
  if (first.assumptions.length === 0) {
    const exact = ours === null ? "" : `، ${priced(ours, findings, 2)}`;
    return outcome === "found"
      ? `${price} هو سعر هذه الصفحة نفسه${exact}، ${aside}.`
      : `${price} قد يكون سعر هذه الصفحة نفسه${exact}، ${aside}. ${byChance(findings)}`;
  }
  if (explanations.length > 1) {
    const number = digits(explanations.length);
    const shown =
      explanations.length > MOST_TOLD
        ? ` وهذه أول ${digits(MOST_TOLD)} منها.`
        : "";
    return outcome === "found"
      ? `تفسيرات عدة (${number}) تعطي سعر المنصة ${price} بالجودة نفسها. وسعر بأرقام أكثر يميّز بينها.${shown}`
      : `تركيبات عدة (${number}) تعطي سعر المنصة ${price}. ${byChance(findings)}${shown}`;
  }
  const told = `يخرج سعر المنصة ${price}، ${aside}، إذا ${together(first.assumptions, place)}.`;
  return outcome === "found" ? told : `${told} ${byChance(findings)}`;
}

function none(findings: Findings): string {
  const { typed, singles, pairs } = findings;
  const part =
    pairs.tried < pairs.all
      ? `، ولا أيٌّ من ${digits(pairs.tried)} زوج جُرّبت من ${digits(pairs.all)}`
      : "، ولا أي اثنين معًا";
  return `لا افتراض من ${digits(singles.length)} يعطي سعر المنصة ${priced(typed.value, findings)}${part}.`;
}

const exactly = (change: Change, currency: string): string =>
  "value" in change && change.value !== null
    ? asFigure(
        `${figure(change.value, { maximumFractionDigits: 8 })}\u00A0${currency}`,
      )
    : "";

const changes: Record<
  Change["kind"],
  (change: Change, currency: string) => string
> = {
  custom: () => "يتحوّل إلى قواعد مخصّصة من هذه الجداول",
  rules: () => "يغيّر القواعد",
  table: () => "يغيّر جدول هامش الصيانة",
  collateral: () => "يغيّر الضمانات الأخرى",
  isolated: () => "يجعل المركز معزولًا",
  cross: () => "يجعل المركز متقاطعًا",
  remove: (change) =>
    change.kind === "remove" ? `يحذف ${list(change.symbols.map(latin))}` : "",
  wallet: (change, currency) => `يضبط المحفظة على ${exactly(change, currency)}`,
  margin: (change, currency) =>
    "value" in change && change.value === null
      ? "يفرغ الهامش المعزول ليصبح الهامش الأولي"
      : `يضبط الهامش المعزول على ${exactly(change, currency)}`,
  funding: (change, currency) =>
    `يضبط التمويل الذي دفعه هذا المركز حتى الآن على ${exactly(change, currency)}`,
  leverage: (change) =>
    "value" in change
      ? `يضبط الرافعة على ${asFigure(`${String(change.value)}×`)}`
      : "",
};

export const reconcile: Translated<typeof enReconcile> = {
  intro:
    "اكتب سعر التصفية الذي تعرضه المنصة لأحد هذه المراكز. تجرّب الصفحة ما تفعله المنصات والحاسبات على نحو آخر، افتراضًا واحدًا ثم اثنين، وتحسب كلًّا بالمحرّك نفسه.",
  position: "المركز",
  row: (symbol, side, n) => `${positionName(symbol, side)}، الصف ${digits(n)}`,
  world: "الهامش",
  worlds: { cross: "متقاطع", isolated: "معزول" },
  price: "سعر المنصة",
  noPosition: "لا مركز بعد يمكن أن يكون له سعر.",
  stale: "المقارنة بأرقام ما قبل آخر تعديل.",
  working: "جارٍ التجريب…",
  answer: (findings, place) =>
    findings.outcome === "none" ? none(findings) : found(findings, place),
  capital: (text) => text,
  together,
  exchange: "المنصة",
  ours: "هذه الصفحة",
  under: "بهذا الافتراض",
  difference: "الفرق",
  priced,
  noPrice: "لا يوجد",
  likewise: (others, place) =>
    `في هذا الحساب النتيجة نفسها إذا ${others.map((one) => together(one, place)).join("؛ أو إذا ")}.`,
  reason: ({ kind }) => reasons[kind] ?? "",
  source: (name, date) => `${latin(name)}، ${date}.`,
  follow: "طبّقه هنا",
  followed: "غُيّر الحساب ليتبعه.",
  changes: (all, currency) =>
    `هذا ${list(all.map((change) => changes[change.kind](change, currency)))}. زرّ «تراجع» يعيد ما كان.`,
  noFollow: "إنها قراءة أخرى للحساب نفسه: لا شيء هنا يُغيَّر.",
  nearest: (chosen, place, price, gap, shown) =>
    `الأقرب ${price}، ويبعد ${gap} (${shown}): إذا ${together(chosen, place)}.`,
  digits: (price, { typed }) => {
    const shared = digitsShared(price, typed);
    return shared === 0
      ? "لا رقم متطابق"
      : `الأرقام المتطابقة ${digits(shared)} من ${digits(typed.digits)}`;
  },
  wrongSide: (bound, mark) =>
    `لا افتراض منها يترك سعر تصفية ${bound === "lower" ? "دون" : "فوق"} سعر العلامة، وهو هنا ${mark}. أهو سعر العلامة لدى المنصة؟`,
  unknown:
    "ما لا تستطيع هذه الصفحة معرفته: مراكز الحساب الأخرى وأوامره المفتوحة، ورصيد المكافآت، وسعر العلامة في تلك اللحظة، وجداول تغيّرت بعد ذلك، وتقريب المنصة نفسها في الطريق.",
  funding: (amount, decimals, currency, world, others) => {
    const sum = asFigure(
      `${fixed(Math.abs(amount), decimals)}\u00A0${currency}`,
    );
    const pot = world === "isolated" ? "هامشه" : "المحفظة";
    const moved =
      amount > 0
        ? `دُفع من ${pot} ${sum} تمويلًا أو رسومًا`
        : `قُبض في ${pot} ${sum} تمويلًا`;
    return `ويخرج ${others ? "أيضًا " : ""}إذا ${moved} ولم يدخل في الرقم المكتوب هنا. مبلغ حرّ واحد يفسّر أي سعر تقريبًا: تحقق منه قبل أن تصدّقه.`;
  },
  followFunding: "أدخله في الحساب",
  showAll: (n) => `اعرض كل الافتراضات (${digits(n)})`,
  hideAll: "أخفِ الافتراضات",
  table: "ما يعطيه كل افتراض وحده، والأقرب أولًا",
  assumed: "إذا",
  gives: "السعر",
  away: "عن سعر المنصة",
  agrees: "متطابق",
  same: "لا تغيّر",
  oneClause: clause,
  gap: (gap, findings) => priced(Math.abs(gap), findings),
  signedGap: (gap, findings) => signed(priced(gap, findings), gap),
};
