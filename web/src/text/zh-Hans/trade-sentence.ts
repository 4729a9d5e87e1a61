import type { MovesPreset } from "../../document/moves.js";
import {
  figure,
  list,
  money,
  percent,
  plainPercent,
  signedPercent,
} from "../format.js";
import { isSlight, plain } from "../trade-figures.js";
import type {
  names as namesInEnglish,
  times as timesInEnglish,
  TradeStory,
  tradeSentence as inEnglish,
} from "../trade-sentence.js";
import { fallOrRise } from "./words.js";

const MOST_NAMES = 3;

export const times: typeof timesInEnglish = (value) =>
  value === null
    ? "没有权益可作除数"
    : `${isSlight(value) ? "不到 0.01" : plain(value)}\u00A0×`;

const fold = (value: number): string =>
  `${isSlight(value) ? "不到 0.01" : plain(value)} 倍`;

export const names: typeof namesInEnglish = (all) => {
  const unique = [...new Set(all)];
  if (unique.length <= MOST_NAMES + 1) return list(unique);
  return `${unique.slice(0, MOST_NAMES).join("、")}等 ${figure(unique.length, {})} 个`;
};

const moveOf = (t: number): string =>
  `${fallOrRise(t)} ${plainPercent(Math.abs(t), 1)}`;

const moveWords: Record<MovesPreset, (t: number) => string> = {
  alike: (t) => `一切${moveOf(t)}`,
  days: (t) => `比特币${moveOf(t)}、其余按比例变动`,
  own: (t) => `按你所填比例${moveOf(t)}`,
};

function opening({ gross, equity, leverage, currency }: TradeStory): string {
  const start = `你持有 ${money(gross, currency)} 的仓位`;
  return leverage === null
    ? `${start}，却没有支撑它的权益：${money(equity, currency)}。`
    : `${start}，权益 ${money(equity, currency)}：${fold(leverage)}杠杆。`;
}

function isolatedPart(story: TradeStory): string {
  const { dead, isolated, goneNow, liquidatable, move } = story;
  if (dead.length === 0)
    return goneNow.length === 0
      ? ""
      : `逐仓下，${names(goneNow)} 现在就在强平线上。`;
  const then = liquidatable ? `在 ${signedPercent(move)} 时` : "那时";
  const gone = `逐仓下，${names(dead)} ${then}已连同保证金失去`;
  if (!isolated || isolated.gross === 0) return `${gone}；再没有仓位了。`;
  return isolated.leverage === null
    ? `${gone}。`
    : `${gone}，剩下的为 ${fold(isolated.leverage)}杠杆。`;
}

function crossPart(story: TradeStory): string {
  const { cross, leverage, move, preset, liquidatable, end } = story;
  if (liquidatable) return "全仓下，账户已在强平线上或以下。";
  if (move === 0) return "";
  const words = moveWords[preset](move);
  if (!cross) {
    const at = end ? `，它在 ${signedPercent(end.t)} 被强平` : "";
    return `${words}，已超出全仓资金池的终点${at}。`;
  }
  if (cross.leverage === null) return `${words}，资金池不剩权益。`;
  const same = leverage !== null && plain(cross.leverage) === plain(leverage);
  return `${words}，全仓杠杆${same ? "不变" : `变为 ${fold(cross.leverage)}`}。`;
}

function endPart(story: TradeStory): string {
  const { cross, end, liquidatable, move, otherEnd } = story;
  if (liquidatable || move === 0 || !cross) return "";
  if (!end) {
    const but =
      otherEnd === null
        ? ""
        : `；${fallOrRise(-move)} ${percent(Math.abs(otherEnd))} 则会`;
    return `无论${fallOrRise(move)}多少都爆不了全仓资金池${but}。`;
  }
  const leveraged =
    end.leverage === null ? "" : `，${fold(end.leverage)}杠杆时，`;
  return `在 ${signedPercent(end.t)}${leveraged}全仓资金池被强平。`;
}

export const tradeSentence: typeof inEnglish = (story) =>
  [opening, crossPart, isolatedPart, endPart]
    .map((part) => part(story))
    .join("");
