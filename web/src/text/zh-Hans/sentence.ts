import type {
  CrossStory,
  HeldStory,
  IsolatedStory,
  Leg,
  Story,
  Together,
} from "../../document/story-facts.js";
import {
  figure,
  list,
  money,
  percent,
  price,
  roundPrice,
  signedPercent,
} from "../format.js";
import type { sentence as inEnglish, Span } from "../sentence.js";
import { fallOrRise, once, sideName } from "./words.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });
const trade = (text: string): Span => ({ text, tone: "trade" });

const legName = (leg: Leg, several: boolean): string =>
  several ? `${leg.symbol} ${sideName(leg.side)}` : leg.symbol;

function legNames(legs: readonly Leg[], several: boolean): string {
  const [first] = legs;
  if (!first) return "";
  if (legs.length === 1) return legName(first, several);
  const symbols = [...new Set(legs.map((leg) => leg.symbol))];
  return symbols.length > 1
    ? list(symbols)
    : `${first.symbol} 的全部 ${String(legs.length)} 个仓位`;
}

function closing(positions: number, winners: number): string {
  if (positions === 1) return "";
  const winning =
    winners === positions
      ? "，它们全都在盈利"
      : winners > 0
        ? `，其中 ${figure(winners, {})} 个正在盈利`
        : "";
  return `，${figure(positions, {})} 个仓位全部平掉${winning}`;
}

function wholeLoss(story: Story, loss: number): string {
  if (loss <= 0) return "失去利润带来的一切";
  const sum = money(loss, story.currency);
  return story.mixedCollateral ? `失去全部抵押品 ${sum}` : `失去全部 ${sum}`;
}

function togetherSpans(together: Together | null): Span[] {
  if (!together?.move || !together.sooner) return [];
  const enough = signedPercent(together.move.distance);
  return [
    plain(
      together.collateral
        ? `它的抵押品也随 ${together.underlying} 变动：合在一起，${enough} 就够了。`
        : `若 ${together.underlying} 的一切同时变动，${enough} 就够了。`,
    ),
  ];
}

function crossDies(
  story: Story,
  { move, together, loss, winners }: Extract<CrossStory, { state: "dies" }>,
): Span[] {
  const alone = story.symbols === 1 && !together ? "" : "单独";
  return [
    plain("只要 "),
    trade(move.symbol),
    plain(
      ` ${alone}${fallOrRise(move.distance)} ${percent(Math.abs(move.distance))} 到 ${roundPrice(move.price, move.mark)}，`,
    ),
    cross("全仓"),
    plain(`就会${wholeLoss(story, loss)}${closing(story.count, winners)}。`),
    ...togetherSpans(together),
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
      ? `，最坏时损失全部 ${money(facts.loss, story.currency)}`
      : "";
  const all =
    story.count === 1 ? "这个仓位" : `${figure(story.count, {})} 个仓位全部`;
  return [
    cross("全仓"),
    plain(
      `已触强平线：权益 ${equity}，维持保证金 ${due}，${all}被平掉${loss}。`,
    ),
  ];
}

function crossSpans(story: Story): Span[] {
  const facts = story.cross;
  switch (facts.state) {
    case "empty":
      return [
        plain(
          `持有 ${money(story.wallet, story.currency)} 而没有仓位，没有什么可以被强平。`,
        ),
        plain("添加一个仓位，看看一笔坏交易会怎样连累其余。"),
      ];
    case "dead":
      return crossDead(story, facts);
    case "unbreakable":
      return [
        plain("无论哪一个价格单独走到哪里，都爆不了这个"),
        cross("全仓"),
        plain("账户。"),
      ];
    case "dies":
      return crossDies(story, facts);
  }
}

function keeps(story: Story, survivors: number): string {
  if (survivors > 0) return "，保住其余";
  return story.outOfReach > 0
    ? `，保住 ${money(story.outOfReach, story.currency)}`
    : "";
}

const losing = (loss: number, story: Story): string =>
  loss > 0 ? `损失 ${money(loss, story.currency)}` : "只失去利润";

function isolatedDies(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dies" }>,
): string {
  const on =
    story.count === 1 ? "" : `在 ${legNames(facts.legs, story.severalLegs)} 上`;
  const first = facts.legs.length > 1 ? "，最早的" : "，";
  const when = facts.sooner
    ? `${first}在 ${signedPercent(facts.distance)} 就已发生`
    : "，在同一价格";
  return `${on}${losing(facts.loss, story)}${when}${keeps(story, facts.survivors)}。`;
}

function isolatedDead(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dead" }>,
): string {
  const several = facts.legs.length === 1 && story.severalLegs;
  const cost =
    facts.loss > 0
      ? `代价 ${money(facts.loss, story.currency)}`
      : "因为没有保证金";
  return `立即平掉 ${legNames(facts.legs, several)}，${cost}${keeps(story, facts.survivors)}。`;
}

function isolatedDeed(story: Story): string | null {
  const facts = story.isolated;
  switch (facts.state) {
    case "unaffordable":
      return `开不出来：所需保证金比钱包多 ${money(facts.short, story.currency)}。`;
    case "dead":
      return isolatedDead(story, facts);
    case "dies":
      return isolatedDies(story, facts);
    case "later": {
      const cost =
        facts.loss > 0 ? `，代价 ${money(facts.loss, story.currency)}` : "";
      return `此时仍持有 ${legName(facts.leg, story.severalLegs)}，到 ${signedPercent(facts.distance)} 才放弃${cost}。`;
    }
    case "never":
      return `无论怎样变动都拿得住 ${facts.symbol}。`;
    case "alone": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.move.distance);
      return story.cross.state === "dead"
        ? `让一切保持开仓；下一个倒下的是 ${leg}，在 ${at}。`
        : `在 ${at} 时于 ${leg} 上${losing(facts.loss, story)}。`;
    }
    case "unbreakable":
      return story.cross.state === "dead" ? "让一切保持开仓。" : null;
    case "empty":
      return null;
  }
}

function isolatedSpans(story: Story): Span[] {
  const deed = isolatedDeed(story);
  if (deed !== null) return [isolated("逐仓"), plain(deed)];
  if (story.isolated.state === "empty") return [];
  return [isolated("逐仓"), plain("同样爆不了。")];
}

export const sentence: typeof inEnglish = (story) => [
  ...crossSpans(story),
  ...isolatedSpans(story),
];

function othersHeld(story: Story, symbols: readonly string[]): string {
  const others = [...new Set(symbols)].filter(
    (symbol) => symbol !== story.focus?.symbol,
  );
  if (others.length === 0) return "";
  return others.length <= 3
    ? `${list(others)} 保持在标记价格不变。`
    : `其余 ${figure(others.length, {})} 个价格保持在标记价格不变。`;
}

function togetherNote(story: Story): string {
  const together = story.cross.state === "dies" ? story.cross.together : null;
  if (!together || together.sooner) return "";
  if (!together.move)
    return `${together.underlying} 的一切同时变动时，无论多少都爆不了。`;
  const { price: at, mark, distance } = together.move;
  return `${together.underlying} 的一切同时变动时，在 ${price(at, mark)}（${signedPercent(distance)}）爆仓。`;
}

export const sentenceNote = (
  story: Story,
  symbols: readonly string[],
): string => {
  if (story.count === 0) return "";
  const moves =
    story.cross.state === "dies" || story.isolated.state === "alone";
  return `${moves ? othersHeld(story, symbols) : ""}${togetherNote(story)}损失按最坏情形计：仓位以破产价格被接管。`;
};

export const heldSentence = (held: HeldStory, currency: string): string => {
  const start = `按你的持仓方式，${once(held.isolated.map(({ symbol }) => symbol))} 单独隔离`;
  const pot =
    held.pooled === 1
      ? "资金池里剩下的那个仓位"
      : `资金池里剩下的 ${figure(held.pooled, {})} 个仓位`;
  const loss = held.loss > 0 ? `，损失 ${money(held.loss, currency)}` : "";
  if (held.state === "unaffordable")
    return `${start}，钱包距逐仓保证金还差 ${money(held.short, currency)}。`;
  if (held.state === "dead") return `${start}，${pot}现在就会平掉${loss}。`;
  if (held.state === "unbreakable" || !held.move)
    return `${start}，没有哪个单独的价格能爆掉${pot}。`;
  const { symbol, distance, mark, price: at } = held.move;
  return `${start}，${symbol} ${fallOrRise(distance)} ${percent(Math.abs(distance))} 到 ${price(at, mark)} 就平掉${pot}${loss}。`;
};
