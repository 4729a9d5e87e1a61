import type { StressFacts } from "../../document/stress-facts.js";
import { figure, money } from "../format.js";
import type { Span } from "../sentence.js";
import type {
  inWords as wordsInEnglish,
  stressSentence as inEnglish,
  stressTitle as titleInEnglish,
  wholeLoss as lossInEnglish,
} from "../stress-sentence.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });

const MOST_NAMED = 3;

export const inWords: typeof wordsInEnglish = (value) => figure(value, {});

export const wholeLoss: typeof lossInEnglish = ({
  wallet,
  mixedCollateral,
  currency,
}) => {
  if (wallet <= 0) return "利润带来的一切";
  return `${mixedCollateral ? "全部抵押品" : "全部"} ${money(wallet, currency)}`;
};

const falls = ({ days, since }: StressFacts): string =>
  `${since} 年以来的 ${figure(days, {})} 次大跌`;
const times = (n: number): string => `${figure(n, {})} 次`;

function crossSpans(facts: StressFacts): Span[] {
  const { days, currency } = facts;
  const { dead, already } = facts.cross;
  const loss = wholeLoss(facts);
  if (already)
    return [
      plain(`${falls(facts)}还没开始，`),
      cross("全仓"),
      plain(`就已触强平线，失去${loss}。`),
    ];
  if (dead === 0)
    return [
      cross("全仓"),
      plain(
        `能挺过${falls(facts)}，最糟的一次之后还剩 ${money(facts.cross.least ?? 0, currency)}。`,
      ),
    ];
  if (dead === days)
    return [
      cross("全仓"),
      plain(`挺不过${falls(facts)}中的任何一次，每次都失去${loss}。`),
    ];
  return [
    plain(`${falls(facts)}中，`),
    cross("全仓"),
    plain(`能挺过 ${times(days - dead)}，有 ${times(dead)}失去${loss}。`),
  ];
}

const inSome = (n: number, { days }: StressFacts): string =>
  n === days ? "每次" : `有 ${times(n)}`;

function lostWords(facts: StressFacts): string {
  const { lost, any, all } = facts.isolated;
  if (lost.length <= MOST_NAMED)
    return lost
      .map(({ name, days }) => `${inSome(days, facts)}失去 ${name}`)
      .join("，");
  const every = all === 0 ? "从未失去全部" : `${inSome(all, facts)}失去全部`;
  return `${inSome(any, facts)}失去至少一个仓位，${every} ${figure(facts.positions, {})} 个`;
}

function isolatedSpans(facts: StressFacts): Span[] {
  const { short, any, least } = facts.isolated;
  const { currency } = facts;
  if (short > 0)
    return [
      isolated("逐仓"),
      plain(`开不出来：所需保证金比钱包多 ${money(short, currency)}。`),
    ];
  if (any === 0)
    return [
      isolated("逐仓"),
      plain(
        facts.cross.dead === 0
          ? "同样没有失去仓位。"
          : `没有失去仓位，最糟的一次之后还剩 ${money(least, currency)}。`,
      ),
    ];
  const kept =
    least > 0 ? `至少保住 ${money(least, currency)}` : "最糟时一点不剩";
  return [isolated("逐仓"), plain(`${lostWords(facts)}，${kept}。`)];
}

function moreWords({ more, days, isolated: { short } }: StressFacts): string {
  if (short > 0 || more.cross + more.isolated === 0) return "";
  const first = more.isolated >= more.cross;
  const [often, seldom] = first
    ? [more.isolated, more.cross]
    : [more.cross, more.isolated];
  const [most, least] = first ? ["逐仓", "全仓"] : ["全仓", "逐仓"];
  if (often === days) return `每次都是${most}剩得更多。`;
  if (seldom === 0) return `有 ${times(often)}${most}剩得更多，其余两者相同。`;
  return `有 ${times(often)}${most}剩得更多，有 ${times(seldom)}${least}更多。`;
}

function heldWords({ held, days, currency }: StressFacts): string {
  if (!held) return "";
  if (held.short > 0)
    return `按你的持仓方式，钱包距逐仓保证金还差 ${money(held.short, currency)}。`;
  const survived =
    held.pool === 0
      ? "每次都存活"
      : held.pool === days
        ? "一次也没挺过"
        : `挺过 ${times(days - held.pool)}`;
  const kept =
    held.least > 0
      ? `至少还剩 ${money(held.least, currency)}`
      : "最糟的一次之后一点不剩";
  return `按你的持仓方式，共用资金池${survived}，${kept}。`;
}

export const stressSentence: typeof inEnglish = (facts) =>
  [
    ...crossSpans(facts),
    ...isolatedSpans(facts),
    plain(moreWords(facts) + heldWords(facts)),
  ].filter(({ text }) => text !== "");

export const stressTitle: typeof titleInEnglish = (facts) => {
  const { days, wallet, currency } = facts;
  const { dead, least } = facts.cross;
  const of = wallet > 0 ? `${money(wallet, currency)} ` : "";
  const pot =
    dead === 0
      ? `全仓至少剩 ${money(least ?? 0, currency)}`
      : `全仓${dead === days ? "每次都" : `有 ${times(dead)}`}一点不剩`;
  const pots =
    facts.isolated.short > 0
      ? "逐仓开不出来"
      : facts.isolated.least > 0
        ? `逐仓至少剩 ${money(facts.isolated.least, currency)}`
        : "逐仓最糟时一点不剩";
  return `${of}在每次下跌后剩多少：${pot}，${pots}`;
};
