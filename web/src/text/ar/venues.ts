/** Words of the panel that puts the account under every venue's rules. */
import type { Aspect, Difference, Kind } from "../../document/venue-causes.js";
import type { WorldName } from "../../document/venue-lines.js";
import type { Unlike } from "../../document/venues.js";
import type { Rules } from "../../engine/contract.js";
import type { Terms, venues as enVenues } from "../en-venues.js";
import {
  asFigure,
  figure,
  latin,
  list,
  month,
  percent,
  plainPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { stepOf } from "../venue-figures.js";
import { assumptions, digits, positionName } from "./counted.js";

const rate = (share: number): string => plainPercent(share, 4);

const feeOn: Record<Rules["closeFee"]["on"], string> = {
  none: "لا شيء",
  mark: "القيمة بسعر العلامة",
  bankruptcy: "القيمة بسعر الإفلاس",
};

const hedging: Record<Rules["hedging"], string> = {
  gross: "هامش صيانة على طرفي التحوّط",
  "larger-side": "هامش صيانة على الطرف الأكبر من التحوّط وحده",
  "net-plus-fees": "هامش صيانة على صافي التحوّط مع رسوم الطرفين",
};

const isCharged = ({ closeFee }: Rules): boolean =>
  closeFee.on !== "none" && closeFee.rate > 0;

const aspects: Record<Aspect, (from: Terms, to: Terms) => string> = {
  deductions: () => "الخصوم في جدولها",
  tierRule: (_, to) =>
    to.rules.tierRule === "whole"
      ? "معدّل واحد للمركز كله بلا خصم"
      : "معدّل لكل جزء من المركز",
  rates: (from, to) =>
    from.rate === null || to.rate === null || from.rate === to.rate
      ? "معدّلات الصيانة في جداولها"
      : `معدّل صيانتها، ${rate(to.rate)} بدلًا من ${rate(from.rate)}`,
  maintenancePrice: (_, to) =>
    to.rules.maintenancePrice === "mark"
      ? "حساب هامش الصيانة على سعر العلامة"
      : "حساب هامش الصيانة على سعر الدخول",
  closeFee: (from, { rules }) =>
    isCharged(rules)
      ? `رسوم الإغلاق التي تحجزها (${rate(rules.closeFee.rate)} من ${feeOn[rules.closeFee.on]})`
      : `عدم حجز رسوم إغلاق (${rate(from.rules.closeFee.rate)} من ${feeOn[from.rules.closeFee.on]} في الصفحة)`,
  setAside: (_, { rules }) =>
    isCharged(rules)
      ? "تخصيص تلك الرسوم بجانب الهامش المعزول"
      : "عدم تخصيص رسوم بجانب الهامش المعزول",
  hedging: (_, to) => hedging[to.rules.hedging],
  triggerRatio: (_, to) =>
    `التصفية عند ${figure(to.rules.triggerRatio, { maximumFractionDigits: 4 })} × هامش الصيانة`,
};

const named = (ids: readonly Aspect[], from: Terms, to: Terms): string =>
  list(ids.map((id) => aspects[id](from, to)));

function by(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  return isLess ? `أقل من ${shown}` : shown;
}

function signedBy(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  if (isLess) return `أقل من ${shown}`;
  const plain = shown.replace(/[\u2066\u2069]/gu, "");
  return asFigure((value < 0 ? "−" : "+") + plain);
}

const towards = ({ side }: Pick<Difference, "side">, step: number): string =>
  step > 0 === (side === "lower") ? "أقرب" : "أبعد";

const price = (name: WorldName): string =>
  name === "cross" ? "السعر المتقاطع" : "السعر المعزول";

function shareOf(share: number): string {
  if (share > 1 - 1e-6) return "وكله";
  if (share >= 0.9) return "ومعظمه الأعظم";
  return share > 0.5 ? "ومعظمه" : "وأكبر جزء منه";
}

const turned: Record<Kind, (venue: string, what: string) => string> = {
  price: (venue, what) => `لا يوجد ${what} في هذه الجهة إلا لدى ${venue}`,
  none: (venue, what) => `لا يوجد ${what} في هذه الجهة لدى ${venue}`,
  over: (venue) => `لدى ${venue} انتهى الأمر الآن`,
};

const verdict: (typeof enVenues)["verdict"] = (
  venue,
  name,
  difference,
  found,
  terms,
  tickSize,
) => {
  const { from, to, turns } = difference;
  const [before, after] = terms;
  const what = price(name);
  const who = latin(venue);
  if (from === null || to === null) {
    const last = turns.findLast(({ into }) => into === difference.kind);
    if (!last) return `لا يوجد ${what} في هذه الجهة في الحالين.`;
    const why = aspects[last.aspect](before, after);
    return `${turned[difference.kind](who, what)}، وسببه ${why}.`;
  }
  if (!found)
    return difference.causes.length === 0
      ? `${what} نفسه: لا شيء في هذه القواعد يحرّكه.`
      : `${what} نفسه: ما يختلف يتعادل.`;
  const step = to - from;
  const moved = `${what} لدى ${who} ${towards(difference, step)} بمقدار ${by(step, to, tickSize)}`;
  const why = named(found.main.aspects, before, after);
  if (found.share <= 1.005)
    return `${moved}، ${shareOf(found.share)} من ${why}.`;
  const alone = by(found.main.by, to, tickSize);
  return `${moved}: ${alone} من ${why}، وفروق أخرى تستردّ بعضه.`;
};

function unlike(reason: Unlike, symbol: string): string {
  switch (reason.why) {
    case "currency":
      return `حسابها بعملة ${latin(reason.kept)}، وهذا الحساب بعملة ${latin(reason.held)}`;
    case "contract":
      return `لا جدول لـ ${latin(reason.symbol)}`;
    case "settled":
      return reason.here === "linear"
        ? `تسوّي ${latin(reason.symbol)} بالعملة الرقمية`
        : `لا تسوّي ${latin(reason.symbol)} بالعملة الرقمية`;
    case "marks":
      return `لديها عقد واحد لما هو هنا عقدان بسعرَي علامة: ${latin(reason.symbol)}`;
    case "collateral":
      return `غير قابلة للمقارنة: هذه القواعد لا تعرف ${list(reason.assets.map(latin))} ضمانًا`;
    case "others":
      return `غير قابلة للمقارنة: لا جدول لـ ${list(reason.symbols.filter((one) => one !== symbol).map(latin))}`;
    case "refused":
      return reason.message || "لا يمكن حساب الحساب وفق هذه القواعد";
  }
}

export const venues: Translated<typeof enVenues> = {
  title: "الحساب نفسه على كل منصة",
  intro:
    "المراكز والأحجام والأسعار والرافعات والمحفظة نفسها، كل مرة بقواعد منصة أخرى.",
  empty: "يلزم أولًا مركز محسوب.",
  stale: "تعود إلى ما قبل هذا التعديل.",
  position: "المركز",
  all: "كل المراكز",
  order: "الترتيب",
  orders: {
    cross: "الأقرب في المتقاطع أولًا",
    isolated: "الأقرب في المعزول أولًا",
    venue: "بالاسم",
  },
  missing: "المراكز بلا جدول",
  missingApart: "تُنهي المقارنة",
  missingLeftOut: "تُترك هناك",
  without: (symbols) => `بلا ${list(symbols.map(latin))}، هناك وهنا`,
  positionName: (symbol, side, n) =>
    `${positionName(symbol, side)}، الصف ${digits(n)}`,
  tableName: (symbol, n) => `${latin(symbol)}، الصف ${digits(n)}، على كل منصة`,
  venue: "المنصة",
  custom: "قواعد مخصّصة",
  customDate: "من إدخالك",
  dated: (pack) =>
    pack.supersededBy === null
      ? month(pack.asOf)
      : `${month(pack.asOf)}، حلّ محلّها أحدث`,
  onPage: "على الصفحة الآن",
  towardsShort: (side, step, like, tick) =>
    `${towards({ side }, step)} ${by(step, like, tick)}`,
  same: "نفسه",
  headline: (symbol, name, near, far) => {
    const margin = name === "cross" ? "المتقاطع" : "المعزول";
    return near[1] === far[1]
      ? `في الهامش ${margin} يُصفّى ${latin(symbol)} عند ${near[1]} أينما أمكنت المقارنة.`
      : `في الهامش ${margin} يُصفّى ${latin(symbol)} عند ${near[1]} لدى ${latin(near[0])}، وعند ${far[1]} لدى ${latin(far[0])}.`;
  },
  drowned: (name, names) =>
    name === "cross"
      ? `في الهامش المتقاطع دون حدّ التصفية الآن: ${names.map(latin).join("؛ ")}.`
      : `في الهامش المعزول دون هامش صيانته الآن: ${names.map(latin).join("؛ ")}.`,
  loading: "جارٍ جلب هذه القواعد…",
  computing: "جارٍ الحساب…",
  failed: "تعذّر جلب هذه القواعد.",
  retry: "أعد المحاولة",
  retryOf: (venue) => `أعد المحاولة: ${latin(venue)}`,
  unfold: "ما يختلف",
  unfoldOf: (venue, where) => `ما يختلف: ${latin(venue)}، ${where}`,
  use: "استعمل هذه القواعد",
  useOf: (venue, date) => `استعمل هذه القواعد: ${latin(venue)}، ${date}`,
  used: (venue) => `الصفحة الآن بقواعد ${latin(venue)}.`,
  verdict,
  cause: named,
  signedBy,
  steps: (name) => `خطوات ${price(name)}`,
  stepsOrder: "معًا، كل خطوة فوق ما قبلها",
  assumed: "مسلَّم به",
  assumedCount: assumptions,
  markIs: (what) => `ما يُسمّى هنا سعر العلامة هو هناك ${what}.`,
  oneForOne: (held, kept) => `كل ${latin(held)} يُحسب ${latin(kept)} واحدًا.`,
  covers: "تشمل",
  allows: (leverage) =>
    `لا تسمح إلا بـ ${asFigure(`${figure(leverage, { maximumFractionDigits: 2 })}×`)} لهذا الحجم`,
  beyond: (at, limit) =>
    at === "mark"
      ? `أكبر مما يُعرف من جدولها: ${limit}`
      : `عند سعر التصفية أكبر مما يُعرف من جدولها: ${limit}`,
  apartTitle: (symbol) => `لا أرقام لـ ${latin(symbol)}`,
  unlike,
  uncoveredTitle: "غير مشمولة",
  percent,
};
