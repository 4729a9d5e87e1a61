/**
 * The sentence: what the worst trade does to the rest, in both worlds. Takes the facts of a story, returns
 * spans; the tone of a span says which world it speaks of.
 */
import type {
  CrossStory,
  IsolatedStory,
  Leg,
  Story,
  Together,
} from "../document/story-facts.js";
import {
  count,
  list,
  money,
  percent,
  price,
  roundPrice,
  signedPercent,
} from "./format.js";
import { saying } from "./locale.js";

export interface Span {
  text: string;
  tone?: "cross" | "isolated" | "trade";
}

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });
const trade = (text: string): Span => ({ text, tone: "trade" });

export const spansToText = (spans: readonly Span[]): string =>
  spans.map((span) => span.text).join("");

const legName = (leg: Leg, several: boolean): string =>
  several ? `the ${leg.symbol} ${leg.side}` : leg.symbol;

/** "BTC", "the BTC short", "both BTC positions", "BTC and ETH". */
function legNames(legs: readonly Leg[], several: boolean): string {
  const [first] = legs;
  if (!first) return "";
  if (legs.length === 1) return legName(first, several);
  const symbols = [...new Set(legs.map((leg) => leg.symbol))];
  if (symbols.length > 1) return list(symbols);
  return `${legs.length === 2 ? "both" : `all ${count(legs.length)}`} ${first.symbol} positions`;
}

function closing(positions: number, winners: number): string {
  if (positions === 1) return "";
  const closed =
    positions === 2 ? "both positions" : `${count(positions)} positions`;
  let winning = "";
  if (winners === positions)
    winning = winners === 2 ? ", both in profit" : ", all in profit";
  else if (winners > 0) winning = `, ${count(winners)} of them in profit`;
  return ` and closes ${closed}${winning}`;
}

function wholeLoss(story: Story, loss: number): string {
  if (loss <= 0) return "loses all that its profits had added";
  const sum = money(loss, story.currency);
  return story.mixedCollateral
    ? `loses all its collateral, ${sum},`
    : `loses the whole ${sum}`;
}

function togetherSpans(together: Together | null): Span[] {
  if (!together?.move || !together.sooner) return [];
  const enough = `${signedPercent(together.move.distance)} is enough.`;
  return [
    plain(
      together.collateral
        ? ` And its collateral moves with ${together.underlying}: together, ${enough}`
        : ` If everything on ${together.underlying} moves together, ${enough}`,
    ),
  ];
}

function crossDies(
  story: Story,
  facts: Extract<CrossStory, { state: "dies" }>,
): Span[] {
  const { move } = facts;
  const verb = move.distance < 0 ? "falls" : "rises";
  const share = percent(Math.abs(move.distance));
  const name =
    story.symbols === 1 && !facts.together
      ? move.symbol
      : `${move.symbol} alone`;
  const loss =
    wholeLoss(story, facts.loss) + closing(story.count, facts.winners);
  return [
    plain("If "),
    trade(name),
    plain(` ${verb} ${share} to ${roundPrice(move.price, move.mark)}, `),
    cross("cross margin"),
    plain(` ${loss.replace(/,$/u, "")}.`),
    ...togetherSpans(facts.together),
  ];
}

function crossDead(
  story: Story,
  facts: Extract<CrossStory, { state: "dead" }>,
): Span[] {
  const equity = money(facts.equity, story.currency);
  const due = money(facts.maintenance, story.currency);
  const all = { 1: "its position closes", 2: "both positions close" }[
    story.count
  ];
  const closed = all ?? `all ${count(story.count)} positions close`;
  const loss =
    facts.loss > 0
      ? `, at the worst for the whole ${money(facts.loss, story.currency)}`
      : "";
  return [
    cross("Cross margin"),
    plain(
      ` is under water already: with an equity of ${equity} against ${due} of maintenance, ${closed}${loss}.`,
    ),
  ];
}

function crossSpans(story: Story): Span[] {
  const facts = story.cross;
  switch (facts.state) {
    case "empty":
      return [
        plain(
          `With ${money(story.wallet, story.currency)} and no position, nothing can be liquidated. `,
        ),
        plain("Add a position to see what one bad trade does to the rest."),
      ];
    case "dead":
      return crossDead(story, facts);
    case "unbreakable":
      return [
        plain("Wherever a single price goes, it cannot end this account in "),
        cross("cross margin"),
        plain("."),
      ];
    case "dies":
      return crossDies(story, facts);
  }
}

function keeps(story: Story, survivors: number): string {
  if (survivors > 0) return "keeps the rest";
  return story.outOfReach > 0
    ? `keeps ${money(story.outOfReach, story.currency)}`
    : "";
}

/** A position without a margin of its own lives on its profit, and has nothing else to lose. */
const losing = (loss: number, story: Story): string =>
  loss > 0
    ? `loses ${money(loss, story.currency)}`
    : "loses nothing but the profit";

function isolatedDies(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dies" }>,
): string {
  const several = facts.legs.length > 1;
  const on =
    story.count === 1 ? "" : ` on ${legNames(facts.legs, story.severalLegs)}`;
  const first = several ? "the first " : "";
  const when = facts.sooner
    ? `, ${first}already at ${signedPercent(facts.distance)}`
    : ", at the same price";
  const kept = keeps(story, facts.survivors);
  const rest = kept ? `, and ${kept}.` : ".";
  return ` ${losing(facts.loss, story)}${on}${when}${rest}`;
}

function isolatedDead(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dead" }>,
): string {
  const names = legNames(
    facts.legs,
    facts.legs.length === 1 && story.severalLegs,
  );
  const kept = keeps(story, facts.survivors);
  const rest = kept ? `, and ${kept}` : "";
  const cost =
    facts.loss > 0
      ? `for ${money(facts.loss, story.currency)}`
      : `as ${facts.legs.length === 1 ? "it has" : "they have"} no margin`;
  return ` closes ${names} at once, ${cost}${rest}.`;
}

/** What isolated margin does, to go behind its name; null where that is no sentence of this form. */
function isolatedDeed(story: Story): string | null {
  const facts = story.isolated;
  const sum = (value: number) => money(value, story.currency);
  switch (facts.state) {
    case "unaffordable":
      return ` is out of reach: its margins need ${sum(facts.short)} more than the wallet holds.`;
    case "dead":
      return isolatedDead(story, facts);
    case "dies":
      return isolatedDies(story, facts);
    case "later": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.distance);
      return ` still holds ${leg} there. It gives up only at ${at}${facts.loss > 0 ? `, for ${sum(facts.loss)}` : ""}.`;
    }
    case "never":
      return ` holds ${facts.symbol} through any such move.`;
    case "alone": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.move.distance);
      return story.cross.state === "dead"
        ? ` keeps everything open; ${leg} is the next to go, at ${at}.`
        : ` ${losing(facts.loss, story)} on ${leg} at ${at}.`;
    }
    case "unbreakable":
      return story.cross.state === "dead" ? " keeps everything open." : null;
    case "empty":
      return null;
  }
}

function isolatedSpans(story: Story): Span[] {
  const deed = isolatedDeed(story);
  if (deed !== null) return [isolated("Isolated margin"), plain(deed)];
  if (story.isolated.state === "empty") return [];
  return [plain("Nor can it in "), isolated("isolated margin"), plain(".")];
}

export const sentence = saying("sentence", (story: Story): Span[] => {
  const second = isolatedSpans(story);
  return second.length > 0
    ? [...crossSpans(story), plain(" "), ...second]
    : crossSpans(story);
});

function othersHeld(story: Story, symbols: readonly string[]): string {
  const others = [...new Set(symbols)].filter(
    (symbol) => symbol !== story.focus?.symbol,
  );
  if (others.length === 0) return "";
  if (others.length === 1) return `${others.join("")} is held at its mark. `;
  if (others.length <= 3) return `${list(others)} are held at their marks. `;
  return `The ${count(others.length)} other prices are held at their marks. `;
}

function togetherNote(story: Story): string {
  const together = story.cross.state === "dies" ? story.cross.together : null;
  if (!together || together.sooner) return "";
  if (!together.move) {
    return `No common move of everything on ${together.underlying} ends it. `;
  }
  const { price: at, mark, distance } = together.move;
  return `When everything on ${together.underlying} moves together, it ends at ${price(at, mark)} (${signedPercent(distance)}). `;
}

/** One line under the sentence: what it takes for granted. */
export const sentenceNote = saying(
  "sentenceNote",
  (story: Story, symbols: readonly string[]): string => {
    if (story.count === 0) return "";
    const worst =
      "Losses are the worst case: positions taken over at the bankruptcy price.";
    const moves =
      story.cross.state === "dies" || story.isolated.state === "alone";
    return (
      (moves ? othersHeld(story, symbols) : "") + togetherNote(story) + worst
    );
  },
);
