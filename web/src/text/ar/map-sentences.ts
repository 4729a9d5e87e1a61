/** The sentences of the panel "خريطة النجاة". */
import type {
  Holder,
  LimitLine,
  MapFacts,
  Outcome,
} from "../../document/map-rows.js";
import type { MapTerms } from "../../document/map.js";
import { latin, list, percent, signedPercent } from "../format.js";
import { digits, others, positionName, positionsOf } from "./counted.js";

const MOST_NAMED = 6;

export const holder = ({ symbol, side }: Holder): string =>
  positionName(symbol, side);

const holders = (some: readonly Holder[]): string => {
  const names = [...new Set(some.map(holder))];
  return names.length <= MOST_NAMED
    ? list(names)
    : list([
        ...names.slice(0, MOST_NAMED - 1),
        others(names.length - MOST_NAMED + 1),
      ]);
};

export const moved = (name: string, move: number): string =>
  `${latin(name)} ${signedPercent(move)}`;

const thirdAt = ({ terms, move }: MapFacts): string => {
  const which = terms.third?.which;
  return `مع ${which ? latin(which) : "كل ما عداهما"} عند ${signedPercent(move)}`;
};

const ofDays = (survived: number, all: number): string =>
  survived === all
    ? `جميعها (${digits(all)})`
    : `${digits(survived)} من ${digits(all)}`;

/** The days as this map sees them: everything else stands where it is set. */
const onTheDays = (facts: MapFacts): string => {
  const { terms, move } = facts;
  const pair = `إذا هبط ${latin(terms.x)} و${latin(terms.y)} وحدهما كما في أيام الضغط`;
  return move === 0 ? pair : `${thirdAt(facts)}، ${pair}`;
};

/** The limit that a small move comes to first. */
const firstLimit = (limits: readonly LimitLine[]): LimitLine | undefined =>
  [...limits].sort((a, b) => Math.abs(a.at) - Math.abs(b.at))[0];

function isolatedSentence(facts: MapFacts): string {
  const { terms, limits, crossLives, endedBefore } = facts;
  const first = firstLimit(limits);
  const no = endedBefore.length > 0 ? "لا مركز معزولًا آخر" : "لا مركز معزولًا";
  if (!first) return `${no} ينتهي بأحد هذين السعرين.`;
  const other = first.axis === "x" ? terms.y : terms.x;
  const own = first.axis === "x" ? terms.x : terms.y;
  const ends = `في الهامش المعزول ينتهي ${holder(first.holder)} عند ${moved(own, first.at)} مهما فعل ${latin(other)}، ولا يجرّ غيره معه`;
  return crossLives
    ? `${ends}؛ وفي المتقاطع يسدّد الربحُ هنا الخسارةَ هناك، إلى أن تأخذ خسارةٌ كل شيء دفعة واحدة.`
    : `${ends}.`;
}

/** One by name, several by their number and names. */
const lost = (ended: readonly Holder[]): string =>
  ended.length === 1
    ? holders(ended)
    : `${positionsOf(ended.length)} (${holders(ended)})`;

export function sentence(facts: MapFacts): string {
  const { days, crossLives, endedBefore, terms, move } = facts;
  if (!crossLives) {
    const gone =
      move === 0
        ? "الهامش المتقاطع دون حدّ التصفية الآن، فلا حركة لهذين السعرين تجده حيًّا"
        : `${thirdAt(facts)}، ينتهي الهامش المتقاطع قبل أن يتحرّك ${latin(terms.x)} أو ${latin(terms.y)}`;
    const alone =
      endedBefore.length > 0
        ? `؛ وخسر الهامش المعزول ${lost(endedBefore)}`
        : "؛ وكل مركز معزول ما زال حيًّا";
    return `${gone}${alone}. ${isolatedSentence(facts)}`;
  }
  const survived = days.filter(({ cross }) => cross).length;
  const whole = days.filter(({ dead }) => dead.length === 0).length;
  const pool =
    survived === 0
      ? `لم ينجُ الهامش المتقاطع في أي من ${digits(days.length)}`
      : `نجا الهامش المتقاطع في ${ofDays(survived, days.length)}`;
  const cross = `${onTheDays(facts)}، ${pool}`;
  const isolated =
    endedBefore.length > 0
      ? `وخسر الهامش المعزول قبل ذلك ${lost(endedBefore)}`
      : whole === 0
        ? `ولم يُبقِ الهامش المعزول كل المراكز حيّة في أي من ${digits(days.length)}`
        : `وأبقى الهامش المعزول كل المراكز حيّة في ${ofDays(whole, days.length)}`;
  return `${cross}؛ ${isolated}. ${isolatedSentence(facts)}`;
}

/** Who lives at a place: for the line below the picture, and spoken. */
export function outcome(terms: MapTerms, one: Outcome): string {
  const { at, cross, ratio, configured, dead, alive } = one;
  const shown = ratio === null ? "" : ` بنسبة هامش ${percent(ratio)}`;
  const pool = cross ? `المتقاطع حيّ${shown}` : "المتقاطع يُصفّى";
  const mixed =
    configured === null
      ? ""
      : `؛ وبالحساب كما هو، الوعاء المشترك ${configured ? "حيّ" : "يُصفّى"}`;
  return `${moved(terms.x, at.x)}، ${moved(terms.y, at.y)}: ${pool}${mixed}؛ المعزول: ${isolatedOutcome(dead, alive)}.`;
}

export function isolatedOutcome(
  dead: readonly Holder[],
  alive: readonly Holder[],
): string {
  const all = dead.length + alive.length;
  if (dead.length === 0) return all === 1 ? "حيّ" : "الكل أحياء";
  if (alive.length === 0) return all === 1 ? "يُصفّى" : "يُصفّى الكل";
  if (all > MOST_NAMED) return `يُصفّى ${digits(dead.length)} من ${digits(all)}`;
  return `يُصفّى ${holders(dead)}، ويعيش ${holders(alive)}`;
}

export const endings = (
  name: string,
  { lower, upper }: { lower: number | null; upper: number | null },
  at: (move: number) => string,
): string => {
  const found = [lower, upper].filter((move) => move !== null);
  return found.length === 0
    ? `لا تُنهيه أي حركة لـ ${latin(name)} وحده`
    : `ينتهي عند ${list(found.map((move) => `${moved(name, move)} (${at(move)})`))}`;
};
