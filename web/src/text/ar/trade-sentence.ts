/** What is said of an account as a trade. */
import type { MovesPreset } from "../../document/moves.js";
import {
  latin,
  list,
  money,
  percent,
  plainPercent,
  signedPercent,
} from "../format.js";
import { asFigure, figure } from "../format.js";
import { isSlight, plain } from "../trade-figures.js";
import type {
  names as enNames,
  times as enTimes,
  tradeSentence as enSentence,
  TradeStory,
} from "../trade-sentence.js";
import { others, rise } from "./counted.js";

const MOST_NAMES = 3;
const LEAST = (): string => figure(0.01, { maximumFractionDigits: 2 });

export const times: typeof enTimes = (value) =>
  value === null
    ? "لا حقوق ملكية تُقسم عليها"
    : isSlight(value)
      ? `دون ${asFigure(`${LEAST()}\u00A0×`)}`
      : asFigure(`${plain(value)}\u00A0×`);

const inWords = (value: number): string =>
  isSlight(value)
    ? `أقل من ${LEAST()} من حقوق الملكية`
    : `رافعة ${asFigure(`${plain(value)}×`)}`;

export const names: typeof enNames = (all) => {
  const unique = [...new Set(all)];
  if (unique.length <= MOST_NAMES + 1) return list(unique.map(latin));
  return list([
    ...unique.slice(0, MOST_NAMES).map(latin),
    others(unique.length - MOST_NAMES),
  ]);
};

const alikeMove = (t: number): string =>
  `${rise(t)} بنسبة ${plainPercent(Math.abs(t), 1)}`;
const moveWords: Record<MovesPreset, (t: number) => string> = {
  alike: alikeMove,
  days: (t) =>
    `${rise(t)} البيتكوين بنسبة ${plainPercent(Math.abs(t), 1)}، والبقية على وتيرته،`,
  own: (t) => `${alikeMove(t)}، بأرقامك،`,
};

function opening(story: TradeStory): string {
  const { gross, equity, leverage, currency, positions } = story;
  const what = positions === 1 ? "مركزًا بقيمة" : "مراكز بقيمة";
  const start = `تحمل ${what} ${money(gross, currency)}`;
  if (leverage === null)
    return `${start}، ولا حقوق ملكية تحملها عليها: ${money(equity, currency)}.`;
  return `${start} على حقوق ملكية قدرها ${money(equity, currency)}: ${inWords(leverage)}.`;
}

function isolatedPart(story: TradeStory): string {
  const { dead, isolated, goneNow, liquidatable, move } = story;
  if (dead.length === 0)
    return goneNow.length === 0
      ? ""
      : `في الهامش المعزول بلغ حدّ التصفية الآن: ${names(goneNow)}.`;
  const one = new Set(dead).size === 1;
  const then = liquidatable ? `عند ${signedPercent(move)}` : "حينئذ";
  const gone = `في الهامش المعزول يكون قد انتهى ${names(dead)} ${then} مع ${one ? "هامشه" : "هوامشها"}`;
  if (!isolated || isolated.gross === 0) return `${gone}؛ ولا يبقى مركز.`;
  return isolated.leverage === null
    ? `${gone}.`
    : `${gone}، وما يبقى عند ${inWords(isolated.leverage)}.`;
}

function crossPart(story: TradeStory): string {
  const { cross, leverage, move, preset, liquidatable, end } = story;
  if (liquidatable)
    return "في الهامش المتقاطع الحساب دون حدّ التصفية الآن، أو عنده.";
  if (move === 0) return "";
  const words = moveWords[preset](move);
  if (!cross) {
    const at = end ? `، الذي يُصفّى عند ${signedPercent(end.t)}` : "";
    return `${words} يتجاوز نهاية الوعاء المشترك${at}.`;
  }
  if (cross.leverage === null) return `${words} لا يترك حقوق ملكية في الوعاء.`;
  const same =
    leverage !== null && plain(cross.leverage) === plain(leverage)
      ? "يُبقيها كما هي"
      : `يجعلها ${inWords(cross.leverage)}`;
  return `${words} ${same} في الهامش المتقاطع.`;
}

function endPart(story: TradeStory): string {
  const { cross, end, liquidatable, move } = story;
  if (liquidatable || move === 0 || !cross) return "";
  if (!end) {
    const but =
      story.otherEnd === null
        ? ""
        : `؛ بل يُنهيه ${rise(-move)} بنسبة ${percent(Math.abs(story.otherEnd))}`;
    return `لا ${rise(move)} مهما بلغ يُنهي الوعاء المشترك${but}.`;
  }
  return end.leverage === null
    ? `عند ${signedPercent(end.t)} يُصفّى الوعاء المشترك.`
    : `عند ${signedPercent(end.t)}، ومعه ${inWords(end.leverage)}، يُصفّى الوعاء المشترك.`;
}

export const tradeSentence: typeof enSentence = (story) =>
  [opening(story), crossPart(story), isolatedPart(story), endPart(story)]
    .filter((part) => part !== "")
    .join(" ");
