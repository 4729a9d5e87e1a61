/** The sentence and the title of the panel "صدمة". */
import type { MovesPreset } from "../../document/moves.js";
import type { Death, ShockFacts } from "../../document/shock-facts.js";
import type {
  shockSentence as enSentence,
  shockTitle as enTitle,
} from "../en-shock.js";
import { latin, list, money, percent } from "../format.js";
import { digits, positions, rise, rises } from "./counted.js";

const MOST_NAMES = 3;

export const sizeOf = (t: number): string => percent(Math.abs(t));
/** "هبوط بنسبة 9.6%" */
const named = (t: number): string => `${rise(t)} بنسبة ${sizeOf(t)}`;

function moveClause(facts: ShockFacts, preset: MovesPreset): string {
  const { t, only } = facts;
  if (t === 0) return "بالأسعار كما هي الآن،";
  if (only && only.beta !== 0)
    return `إذا ${rises(t * only.beta)} ${latin(only.underlying)} بنسبة ${sizeOf(t * only.beta)}،`;
  if (preset === "days")
    return `إذا ${rises(t)} البيتكوين بنسبة ${sizeOf(t)} والبقية كما في أيام الضغط،`;
  const falls = t < 0 ? "هبطت" : "صعدت";
  if (preset === "own")
    return `إذا ${falls} السوق بنسبة ${sizeOf(t)} وتحرّكت كل عملة برقمها،`;
  return `إذا ${rises(t)} كل شيء بنسبة ${sizeOf(t)}،`;
}

function crossClause(facts: ShockFacts): string {
  const { diesAt, crossLeft, worth, currency } = facts;
  if (diesAt === 0 && worth <= 0)
    return "الحساب المتقاطع دون حدّ التصفية قبل أن يتحرّك شيء: لم يبقَ منه شيء.";
  if (diesAt === 0)
    return "الحساب المتقاطع عند حدّ التصفية قبل أن يتحرّك شيء: يُصفّى، ولا يبقى شيء في أسوأ الأحوال.";
  const whole = money(worth, currency);
  if (diesAt !== null)
    return `يُصفّى الحساب المتقاطع في الطريق، عند ${named(diesAt)}، ولا يبقى في أسوأ الأحوال شيء من ${whole}.`;
  if (crossLeft === null) return "يعيش الحساب المتقاطع.";
  const left = money(crossLeft, currency);
  if (Math.abs(crossLeft - worth) <= 1e-9 * Math.abs(worth))
    return `يعيش الحساب المتقاطع ويحتفظ بـ ${whole}.`;
  return crossLeft <= worth
    ? `يعيش الحساب المتقاطع، ويبقى له ${left} من ${whole}.`
    : `يعيش الحساب المتقاطع وينمو من ${whole} إلى ${left}.`;
}

function whoIs(dead: readonly Death[], all: number): string {
  const names = [...new Set(dead.map(({ name }) => name))];
  if (names.length <= MOST_NAMES && names.length === dead.length)
    return list(names.map(latin));
  if (dead.length === all) return all === 2 ? "المركزان كلاهما" : "كل المراكز";
  return `${positions(dead.length)} من ${digits(all)}`;
}

function whenClause({ dead, diesAt }: ShockFacts, { at }: Death): string {
  const first = dead.length > 1 ? "، وأولها" : "";
  if (at === 0) return `${first} الآن`;
  const nearer = diesAt === null ? 0 : Math.abs(diesAt) - Math.abs(at);
  const order = nearer > 0 ? " قبل ذلك،" : nearer < 0 ? " بعد ذلك،" : "";
  return `${first}${order} عند ${named(at)}`;
}

function othersClause({ count: all, dead }: ShockFacts): string {
  const alive = all - dead.length;
  if (alive === 0) return "";
  if (alive === 1) return "؛ ويعيش الآخر";
  return alive === 2 ? "؛ ويعيش الآخران" : `؛ ويعيش الباقي (${digits(alive)})`;
}

function isolatedClause(facts: ShockFacts): string {
  const { dead, isolatedLeft, currency, count: all } = facts;
  const left =
    isolatedLeft === null ? "" : `، والباقي ${money(isolatedLeft, currency)}`;
  const [first] = dead;
  if (!first)
    return `في الهامش المعزول ${all === 1 ? "يعيش المركز" : "تعيش كل المراكز"}${left}.`;
  const when = whenClause(facts, first) + othersClause(facts);
  return `في الهامش المعزول يُصفّى ${whoIs(dead, all)}${when}${left}.`;
}

function difference(facts: ShockFacts): string {
  const { crossLeft, isolatedLeft, currency, short } = facts;
  if (short > 0)
    return `لكن المحفظة ينقصها ${money(short, currency)} لهذه الهوامش: لا يمكن تخصيصها كلها.`;
  if (crossLeft === null || isolatedLeft === null) return "";
  const more = isolatedLeft - crossLeft;
  const size = Math.max(Math.abs(crossLeft), Math.abs(isolatedLeft));
  if (Math.abs(more) <= 1e-9 * size) return "قيمة العالمين هناك متساوية.";
  const winner = more > 0 ? "المعزول" : "المتقاطع";
  return `يحتفظ الهامش ${winner} بزيادة قدرها ${money(Math.abs(more), currency)}.`;
}

function heldClause({ held, currency }: ShockFacts): string {
  if (!held) return "";
  const left =
    held.left === null
      ? ""
      : held.left === 0
        ? "، ولا يبقى شيء في المجموع"
        : `، والباقي في المجموع ${money(held.left, currency)}`;
  if (held.diesAt === null) return `بحسابك كما هو، يعيش الوعاء${left}.`;
  const when = held.diesAt === 0 ? "الآن" : `عند ${named(held.diesAt)}`;
  return `بحسابك كما هو، يُصفّى الوعاء ${when}${left}.`;
}

export const noPosition = "لا مراكز بعد: لا شيء يمكن أن تأخذه حركة في السوق.";

export const shockSentence: typeof enSentence = (facts, preset) => {
  if (facts.count === 0) return noPosition;
  return [
    `${moveClause(facts, preset)} ${crossClause(facts)}`,
    isolatedClause(facts),
    difference(facts),
    heldClause(facts),
  ]
    .filter((part) => part !== "")
    .join(" ");
};

export const shockTitle: typeof enTitle = (ends) => {
  const { isDead, deadAlone, cross, isolated } = ends;
  const pool = isDead
    ? "الحساب المتقاطع مُصفّى الآن"
    : cross.length === 0
      ? "لا حركة مرسومة هنا تُنهي الحساب المتقاطع"
      : `${list(cross.map(named), "disjunction")} يُنهي الحساب المتقاطع`;
  const first = list(isolated.map(named), "disjunction");
  const already =
    deadAlone === 0
      ? ""
      : `؛ المراكز المعزولة المُصفّاة الآن: ${digits(deadAlone)}`;
  if (first === "") return pool + (already || "؛ ولا حركة تُنهي مركزًا معزولًا");
  return already
    ? `${pool}${already}، والتالي عند ${first}`
    : `${pool}؛ وفي الهامش المعزول يسقط الأول عند ${first}`;
};
