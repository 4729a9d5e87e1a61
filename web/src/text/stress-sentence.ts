/** The sentence of the panel "Stress days": what fourteen falls would have left of the account in both worlds. */
import type { StressFacts } from "../document/stress-facts.js";
import { count, list, money } from "./format.js";
import type { Span } from "./sentence.js";
import { saying } from "./locale.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });

const MORE_WORDS: Record<number, string> = { 13: "thirteen", 14: "fourteen" };
/** Positions named in the sentence. */
const MOST_NAMED = 3;

export const inWords = saying(
  "inWords",
  (value: number): string =>
    MORE_WORDS[value] ?? (value === 0 ? "none" : count(value)),
);

export const wholeLoss = saying("wholeLoss", (facts: StressFacts): string => {
  const { wallet, mixedCollateral, currency } = facts;
  if (wallet <= 0) return "all that its profits had added";
  const sum = money(wallet, currency);
  return mixedCollateral ? `all its collateral, ${sum},` : `the whole ${sum}`;
});

/** "in each", "in five": on how many of the days. */
const inSome = (some: number, facts: StressFacts): string =>
  some === facts.days ? "in each" : `in ${inWords(some)}`;

const falls = ({ days, since }: StressFacts): string =>
  `${inWords(days)} falls since ${since}`;

function crossSpans(facts: StressFacts): Span[] {
  const { days, currency } = facts;
  const { dead, already } = facts.cross;
  const least = money(facts.cross.least ?? 0, currency);
  const loss = wholeLoss(facts).replace(/,$/u, "");
  if (already)
    return [
      cross("Cross margin"),
      plain(
        ` is under water before any of the ${falls(facts)} begins, and has lost ${loss}.`,
      ),
    ];
  if (dead === 0)
    return [
      cross("Cross margin"),
      plain(
        ` would have survived all ${falls(facts)}, with ${least} left after the worst.`,
      ),
    ];
  if (dead === days)
    return [
      cross("Cross margin"),
      plain(
        ` would have survived none of the ${falls(facts)}, and lost ${loss} in each.`,
      ),
    ];
  return [
    plain(`Of ${falls(facts)}, `),
    cross("cross margin"),
    plain(
      ` would have survived ${inWords(days - dead)} and lost ${wholeLoss(facts)} in ${inWords(dead)}.`,
    ),
  ];
}

function lostWords(facts: StressFacts): string {
  const { lost, any, all } = facts.isolated;
  if (lost.length <= MOST_NAMED)
    return list(lost.map(({ name, days }) => `${name} ${inSome(days, facts)}`));
  const every =
    facts.positions === 2 ? "both" : `all ${inWords(facts.positions)}`;
  const most = all === 0 ? `never ${every}` : `${every} ${inSome(all, facts)}`;
  return `one position or more ${inSome(any, facts)}, ${most}`;
}

function isolatedSpans(facts: StressFacts): Span[] {
  const { short, any, least } = facts.isolated;
  const { currency } = facts;
  if (short > 0)
    return [
      isolated("Isolated margin"),
      plain(
        ` is out of reach: its margins need ${money(short, currency)} more than the wallet holds.`,
      ),
    ];
  if (any === 0)
    return [
      isolated("Isolated margin"),
      plain(
        facts.cross.dead === 0
          ? " would have lost no position either."
          : ` would have lost no position, with ${money(least, currency)} left after the worst.`,
      ),
    ];
  const comma = facts.isolated.lost.length > 1 ? "," : "";
  const kept =
    least > 0
      ? `and kept at least ${money(least, currency)}`
      : "and kept nothing in the worst";
  return [
    isolated("Isolated margin"),
    plain(` would have lost ${lostWords(facts)}${comma} ${kept}.`),
  ];
}

const onDays = (days: number): string =>
  days === 0 ? "on none" : `on ${inWords(days)}`;

/** Isolated margin loses less and loses it sooner: which of both counted for more, day by day. */
function moreWords({ more, days, isolated: { short } }: StressFacts): string {
  if (short > 0 || more.cross + more.isolated === 0) return "";
  const isolatedFirst = more.isolated >= more.cross;
  const [first, second] = isolatedFirst
    ? ["isolated margin", "cross margin"]
    : ["cross margin", "isolated margin"];
  const [often, seldom] = isolatedFirst
    ? [more.isolated, more.cross]
    : [more.cross, more.isolated];
  if (seldom === 0 && often < days)
    return ` More is left in ${first} ${onDays(often)} of these days, and as much in both on the ${days - often === 1 ? "other" : "others"}.`;
  return often === days
    ? ` More is left in ${first} each time.`
    : ` More is left in ${first} ${onDays(often)} of these days, in ${second} ${onDays(seldom)}.`;
}

function heldWords({ held, days, currency }: StressFacts): string {
  if (!held) return "";
  if (held.short > 0)
    return ` As you hold it, the wallet is ${money(held.short, currency)} short of the isolated margins.`;
  const survived =
    held.pool === 0
      ? "survives each"
      : held.pool === days
        ? "survives none"
        : `survives ${inWords(days - held.pool)}`;
  const kept =
    held.least > 0
      ? `at least ${money(held.least, currency)} is left`
      : "nothing is left after the worst";
  return ` As you hold it, the common pot ${survived}, and ${kept}.`;
}

export const stressSentence = saying(
  "stressSentence",
  (facts: StressFacts): Span[] => {
    return [
      ...crossSpans(facts),
      plain(" "),
      ...isolatedSpans(facts),
      plain(moreWords(facts) + heldWords(facts)),
    ].filter(({ text }) => text !== "");
  },
);

/** The title of the picture: what is seen in it. */
export const stressTitle = saying(
  "stressTitle",
  (facts: StressFacts): string => {
    const { days, wallet, currency } = facts;
    const { dead, least } = facts.cross;
    const { short } = facts.isolated;
    const of = wallet > 0 ? ` of ${money(wallet, currency)}` : "";
    const pot =
      dead === 0
        ? `at least ${money(least ?? 0, currency)} in cross margin`
        : `nothing in cross margin on ${dead === days ? "any day" : dead === 1 ? "one day" : `${inWords(dead)} days`}`;
    const pots =
      short > 0
        ? "isolated margin is out of reach"
        : facts.isolated.least > 0
          ? `at least ${money(facts.isolated.least, currency)} in isolated margin`
          : "nothing in isolated margin after the worst";
    return `Left${of} after each fall: ${pot}, ${pots}`;
  },
);
