/** The sentence: what the worst trade does to the rest, in both worlds. */
import type {
  CrossStory,
  IsolatedStory,
  Leg,
  Story,
  Together,
} from "../../document/story-facts.js";
import {
  latin,
  list,
  money,
  percent,
  price,
  roundPrice,
  signedPercent,
} from "../format.js";
import type {
  sentence as enSentence,
  sentenceNote as enNote,
  Span,
} from "../sentence.js";
import { allPositions, definite, digits, positionName } from "./counted.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });
const trade = (text: string): Span => ({ text, tone: "trade" });

const legName = (leg: Leg, several: boolean): string =>
  several ? positionName(leg.symbol, leg.side) : latin(leg.symbol);

function legNames(legs: readonly Leg[], several: boolean): string {
  const [first] = legs;
  if (!first) return "";
  if (legs.length === 1) return legName(first, several);
  const symbols = [...new Set(legs.map((leg) => leg.symbol))];
  if (symbols.length > 1) return list(symbols.map(latin));
  return legs.length === 2
    ? `مركزَي ${latin(first.symbol)} كليهما`
    : `مراكز ${latin(first.symbol)} ${definite(legs.length)} كلها`;
}

function closing(count: number, winners: number): string {
  if (count === 1) return "";
  const closed = count === 2 ? "المركزين كليهما" : `المراكز ${definite(count)}`;
  let winning = "";
  if (winners === count)
    winning = winners === 2 ? "، وكلاهما رابح" : "، وكلها رابحة";
  else if (winners === 1) winning = "، وأحدها رابح";
  else if (winners === 2) winning = "، واثنان منها رابحان";
  else if (winners > 0) winning = `، و${digits(winners)} منها رابحة`;
  if (count === 2 && winners === 1) winning = "، وأحدهما رابح";
  return `، ويُغلق ${closed}${winning}`;
}

function wholeLoss(story: Story, loss: number): string {
  if (loss <= 0) return "يخسر كل ما أضافته أرباحه";
  const sum = money(loss, story.currency);
  return story.mixedCollateral ? `يخسر ضمانه كله، ${sum}` : `يخسر كامل ${sum}`;
}

function togetherSpans(together: Together | null): Span[] {
  if (!together?.move || !together.sooner) return [];
  const enough = `يكفي ${signedPercent(together.move.distance)}.`;
  const name = latin(together.underlying);
  return [
    plain(
      together.collateral
        ? ` ولأن ضمانه يتحرّك مع ${name}، ${enough}`
        : ` وإذا تحرّك معًا كل ما على ${name}، ${enough}`,
    ),
  ];
}

function crossDies(
  story: Story,
  facts: Extract<CrossStory, { state: "dies" }>,
): Span[] {
  const { move } = facts;
  const verb = move.distance < 0 ? "هبط" : "صعد";
  const share = percent(Math.abs(move.distance));
  const symbol = latin(move.symbol);
  const name =
    story.symbols === 1 && !facts.together ? symbol : `${symbol} وحده`;
  const loss =
    wholeLoss(story, facts.loss) + closing(story.count, facts.winners);
  return [
    plain(`إذا ${verb} `),
    trade(name),
    plain(` بنسبة ${share} إلى ${roundPrice(move.price, move.mark)}، فإن `),
    cross("الهامش المتقاطع"),
    plain(` ${loss}.`),
    ...togetherSpans(facts.together),
  ];
}

function crossDead(
  story: Story,
  facts: Extract<CrossStory, { state: "dead" }>,
): Span[] {
  const equity = money(facts.equity, story.currency);
  const due = money(facts.maintenance, story.currency);
  const loss =
    facts.loss > 0
      ? `، والخسارة في أسوأ الأحوال كامل ${money(facts.loss, story.currency)}`
      : "";
  return [
    cross("الهامش المتقاطع"),
    plain(
      ` دون حدّ التصفية الآن: حقوق الملكية ${equity} مقابل ${due} من هامش الصيانة، فيُغلق ${allPositions(story.count)}${loss}.`,
    ),
  ];
}

function crossSpans(story: Story): Span[] {
  const facts = story.cross;
  switch (facts.state) {
    case "empty":
      return [
        plain(
          `مع ${money(story.wallet, story.currency)} وبلا مراكز، لا شيء يمكن تصفيته. `,
        ),
        plain("أضف مركزًا لترى ما تفعله صفقة سيئة واحدة بالبقية."),
      ];
    case "dead":
      return crossDead(story, facts);
    case "unbreakable":
      return [
        plain("أينما ذهب سعر واحد بمفرده، لا يستطيع إنهاء هذا الحساب في "),
        cross("الهامش المتقاطع"),
        plain("."),
      ];
    case "dies":
      return crossDies(story, facts);
  }
}

function keeps(story: Story, survivors: number): string {
  if (survivors > 0) return "ويحتفظ بالبقية";
  return story.outOfReach > 0
    ? `ويحتفظ بـ ${money(story.outOfReach, story.currency)}`
    : "";
}

const losing = (loss: number, story: Story): string =>
  loss > 0 ? `يخسر ${money(loss, story.currency)}` : "لا يخسر سوى الربح";

function isolatedDies(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dies" }>,
): string {
  const several = facts.legs.length > 1;
  const on =
    story.count === 1 ? "" : ` في ${legNames(facts.legs, story.severalLegs)}`;
  const when = facts.sooner
    ? several
      ? `، وأولها أبكر، عند ${signedPercent(facts.distance)}`
      : `، وذلك أبكر، عند ${signedPercent(facts.distance)}`
    : "، عند السعر نفسه";
  const kept = keeps(story, facts.survivors);
  const rest = kept ? `، ${kept}.` : ".";
  return ` ${losing(facts.loss, story)}${on}${when}${rest}`;
}

function isolatedDead(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dead" }>,
): string {
  const one = facts.legs.length === 1;
  const names = legNames(facts.legs, one && story.severalLegs);
  const kept = keeps(story, facts.survivors);
  const rest = kept ? `، ${kept}` : "";
  const cost =
    facts.loss > 0
      ? `بخسارة ${money(facts.loss, story.currency)}`
      : `إذ لا هامش ${one ? "له" : "لها"}`;
  return ` يُغلق ${names} فورًا، ${cost}${rest}.`;
}

/** What isolated margin does, to go behind its name; null where that is no sentence of this form. */
function isolatedDeed(story: Story): string | null {
  const facts = story.isolated;
  const sum = (value: number) => money(value, story.currency);
  switch (facts.state) {
    case "unaffordable":
      return ` غير متاح: هوامشه تزيد ${sum(facts.short)} على ما في المحفظة.`;
    case "dead":
      return isolatedDead(story, facts);
    case "dies":
      return isolatedDies(story, facts);
    case "later": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.distance);
      return ` ما زال يحتفظ هناك بـ ${leg}، ولا يتخلى عنه إلا عند ${at}${facts.loss > 0 ? `، بخسارة ${sum(facts.loss)}` : ""}.`;
    }
    case "never":
      return ` يحتفظ بـ ${latin(facts.symbol)} مهما بلغت حركة كهذه.`;
    case "alone": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.move.distance);
      return story.cross.state === "dead"
        ? ` يُبقي كل شيء مفتوحًا؛ والتالي في السقوط ${leg}، عند ${at}.`
        : ` ${losing(facts.loss, story)} في ${leg} عند ${at}.`;
    }
    case "unbreakable":
      return story.cross.state === "dead" ? " يُبقي كل شيء مفتوحًا." : null;
    case "empty":
      return null;
  }
}

function isolatedSpans(story: Story): Span[] {
  const deed = isolatedDeed(story);
  if (deed !== null) return [isolated("الهامش المعزول"), plain(deed)];
  if (story.isolated.state === "empty") return [];
  return [plain("ولا في "), isolated("الهامش المعزول"), plain(".")];
}

export const sentence: typeof enSentence = (story) => {
  const second = isolatedSpans(story);
  return second.length > 0
    ? [...crossSpans(story), plain(" "), ...second]
    : crossSpans(story);
};

function othersHeld(story: Story, symbols: readonly string[]): string {
  const others = [...new Set(symbols)].filter(
    (symbol) => symbol !== story.focus?.symbol,
  );
  if (others.length === 0) return "";
  if (others.length <= 3)
    return `مع بقاء ${list(others.map(latin))} عند سعر العلامة. `;
  return `مع بقاء الأسعار الأخرى (${digits(others.length)}) عند أسعار العلامة. `;
}

function togetherNote(story: Story): string {
  const together = story.cross.state === "dies" ? story.cross.together : null;
  if (!together || together.sooner) return "";
  const name = latin(together.underlying);
  if (!together.move) return `لا حركة مشتركة لكل ما على ${name} تُنهيه. `;
  const { price: at, mark, distance } = together.move;
  return `إذا تحرّك معًا كل ما على ${name}، انتهى عند ${price(at, mark)} (${signedPercent(distance)}). `;
}

export const sentenceNote: typeof enNote = (story, symbols) => {
  if (story.count === 0) return "";
  const worst = "الخسائر محسوبة على أسوأ حالة: تُستلم المراكز بسعر الإفلاس.";
  const moves =
    story.cross.state === "dies" || story.isolated.state === "alone";
  return (
    (moves ? othersHeld(story, symbols) : "") + togetherNote(story) + worst
  );
};
