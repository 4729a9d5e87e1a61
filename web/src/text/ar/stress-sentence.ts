/** What the falls would have left of the account in both worlds. */
import type { StressFacts } from "../../document/stress-facts.js";
import { latin, list, money } from "../format.js";
import type { Span } from "../sentence.js";
import type {
  inWords as enInWords,
  stressSentence as enSentence,
  stressTitle as enTitle,
  wholeLoss as enWholeLoss,
} from "../stress-sentence.js";
import { days as daysOf, definite, digits, falls } from "./counted.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });

const MOST_NAMED = 3;

export const inWords: typeof enInWords = (value) => digits(value);

export const wholeLoss: typeof enWholeLoss = (facts) => {
  const { wallet, mixedCollateral, currency } = facts;
  if (wallet <= 0) return "كل ما أضافته أرباحه";
  const sum = money(wallet, currency);
  return mixedCollateral ? `ضمانه كله، ${sum}` : `كامل ${sum}`;
};

const inSome = (some: number, facts: StressFacts): string =>
  some === facts.days ? "في كل منها" : `في ${digits(some)} منها`;

const all = ({ days, since }: StressFacts): string =>
  `${falls(days)} منذ ${String(since)}`;

function crossSpans(facts: StressFacts): Span[] {
  const { days, currency } = facts;
  const { dead, already } = facts.cross;
  const least = money(facts.cross.least ?? 0, currency);
  const loss = wholeLoss(facts);
  if (already)
    return [
      cross("الهامش المتقاطع"),
      plain(
        ` دون حدّ التصفية قبل أن يبدأ أيٌّ من ${all(facts)}، وقد خسر ${loss}.`,
      ),
    ];
  const start = plain(`من أصل ${all(facts)}، `);
  if (dead === 0)
    return [
      start,
      plain("كان "),
      cross("الهامش المتقاطع"),
      plain(` سينجو منها جميعًا، ويبقى ${least} بعد أسوئها.`),
    ];
  if (dead === days)
    return [
      start,
      plain("ما كان "),
      cross("الهامش المتقاطع"),
      plain(` لينجو من أي منها، وكان سيخسر ${loss} في كل مرة.`),
    ];
  return [
    start,
    plain("كان "),
    cross("الهامش المتقاطع"),
    plain(` سينجو من ${digits(days - dead)} ويخسر ${loss} في ${digits(dead)}.`),
  ];
}

function lostWords(facts: StressFacts): string {
  const { lost, any, all: whole } = facts.isolated;
  if (lost.length <= MOST_NAMED)
    return list(
      lost.map(({ name, days }) => `${latin(name)} ${inSome(days, facts)}`),
    );
  const every =
    facts.positions === 2
      ? "المركزين معًا"
      : `المراكز ${definite(facts.positions)} معًا`;
  const most =
    whole === 0
      ? "دون أن يخسرها كلها أبدًا"
      : `و${every} ${inSome(whole, facts)}`;
  return `مركزًا أو أكثر ${inSome(any, facts)}، ${most}`;
}

function isolatedSpans(facts: StressFacts): Span[] {
  const { short, any, least } = facts.isolated;
  const { currency } = facts;
  if (short > 0)
    return [
      isolated("الهامش المعزول"),
      plain(
        ` غير متاح: هوامشه تزيد ${money(short, currency)} على ما في المحفظة.`,
      ),
    ];
  if (any === 0)
    return [
      plain(facts.cross.dead === 0 ? "وما كان " : "أما "),
      isolated("الهامش المعزول"),
      plain(
        facts.cross.dead === 0
          ? " ليخسر أي مركز كذلك."
          : ` فما كان ليخسر أي مركز، ويبقى ${money(least, currency)} بعد أسوئها.`,
      ),
    ];
  const kept =
    least > 0
      ? `ويحتفظ بما لا يقل عن ${money(least, currency)}`
      : "ولا يحتفظ بشيء في أسوئها";
  return [
    plain("وكان "),
    isolated("الهامش المعزول"),
    plain(` سيخسر ${lostWords(facts)}، ${kept}.`),
  ];
}

const onDays = (days: number): string =>
  days === 0 ? "لا في أي يوم" : `في ${digits(days)}`;

/** Isolated margin loses less and loses it sooner: which of both counted for more, day by day. */
function moreWords({ more, days, isolated: { short } }: StressFacts): string {
  if (short > 0 || more.cross + more.isolated === 0) return "";
  const isolatedFirst = more.isolated >= more.cross;
  const [first, second] = isolatedFirst
    ? ["الهامش المعزول", "الهامش المتقاطع"]
    : ["الهامش المتقاطع", "الهامش المعزول"];
  const [often, seldom] = isolatedFirst
    ? [more.isolated, more.cross]
    : [more.cross, more.isolated];
  if (often === days) return ` ويبقى أكثر في ${first} في كل مرة.`;
  if (seldom === 0)
    return ` ويبقى أكثر في ${first} ${onDays(often)} من هذه الأيام، ويتساويان في الباقي.`;
  return ` ويبقى أكثر في ${first} ${onDays(often)} من هذه الأيام، وفي ${second} ${onDays(seldom)}.`;
}

function heldWords({ held, days, currency }: StressFacts): string {
  if (!held) return "";
  if (held.short > 0)
    return ` وبحسابك كما هو، ينقص المحفظة ${money(held.short, currency)} لتغطية الهوامش المعزولة.`;
  const survived =
    held.pool === 0
      ? "ينجو الوعاء المشترك من كل منها"
      : held.pool === days
        ? "لا ينجو الوعاء المشترك من أي منها"
        : `ينجو الوعاء المشترك من ${digits(days - held.pool)}`;
  const kept =
    held.least > 0
      ? `ويبقى ما لا يقل عن ${money(held.least, currency)}`
      : "ولا يبقى شيء بعد أسوئها";
  return ` وبحسابك كما هو، ${survived}، ${kept}.`;
}

export const stressSentence: typeof enSentence = (facts) =>
  [
    ...crossSpans(facts),
    plain(" "),
    ...isolatedSpans(facts),
    plain(moreWords(facts) + heldWords(facts)),
  ].filter(({ text }) => text !== "");

/** The title of the picture: what is seen in it. */
export const stressTitle: typeof enTitle = (facts) => {
  const { days, wallet, currency } = facts;
  const { dead, least } = facts.cross;
  const { short } = facts.isolated;
  const of = wallet > 0 ? ` من ${money(wallet, currency)}` : "";
  const pot =
    dead === 0
      ? `ما لا يقل عن ${money(least ?? 0, currency)} في الهامش المتقاطع`
      : `لا شيء في الهامش المتقاطع ${dead === days ? "في أي يوم" : `في ${daysOf(dead)}`}`;
  const pots =
    short > 0
      ? "والهامش المعزول غير متاح"
      : facts.isolated.least > 0
        ? `وما لا يقل عن ${money(facts.isolated.least, currency)} في الهامش المعزول`
        : "ولا شيء في الهامش المعزول بعد أسوئها";
  return `الباقي${of} بعد كل هبوط: ${pot}، ${pots}`;
};
