import type { MovesPreset } from "../../document/moves.js";
import {
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
    ? "bölünecek özkaynak yok"
    : `${isSlight(value) ? "0,01’den az" : plain(value)}\u00A0×`;

const fold = (value: number): string =>
  `${isSlight(value) ? "0,01’den az" : plain(value)} kat`;

export const names: typeof namesInEnglish = (all) => {
  const unique = [...new Set(all)];
  if (unique.length <= MOST_NAMES + 1) return list(unique);
  const rest = String(unique.length - MOST_NAMES);
  return list([...unique.slice(0, MOST_NAMES), `${rest} tane daha`]);
};

const moveOf = (t: number): string =>
  `${plainPercent(Math.abs(t), 1)} ${fallOrRise(t)}`;

const moveWords: Record<MovesPreset, (t: number) => string> = {
  alike: moveOf,
  days: (t) => `Bitcoinde ${moveOf(t)}, ötekiler orantılı,`,
  own: (t) => `Sizin oranlarınızla ${moveOf(t)}`,
};

function opening({ gross, equity, leverage, currency }: TradeStory): string {
  const start = `${money(gross, currency)} değerinde pozisyon tutuyorsunuz`;
  return leverage === null
    ? `${start}, onları taşıyacak özkaynak yok: ${money(equity, currency)}.`
    : `${start}; özkaynak ${money(equity, currency)}: ${fold(leverage)}.`;
}

function isolatedPart(story: TradeStory): string {
  const { dead, isolated, goneNow, liquidatable, move } = story;
  if (dead.length === 0)
    return goneNow.length === 0
      ? ""
      : `İzole marjinde şimdi tetikte olanlar: ${names(goneNow)}.`;
  const then = liquidatable
    ? `${signedPercent(move)} olunca`
    : "o zamana kadar";
  const gone = `İzole marjinde ${then} marjiniyle gidenler: ${names(dead)}`;
  if (!isolated || isolated.gross === 0)
    return `${gone}; artık tutulan bir şey yok.`;
  return isolated.leverage === null
    ? `${gone}.`
    : `${gone}; kalanın kaldıracı ${fold(isolated.leverage)}.`;
}

function crossPart(story: TradeStory): string {
  const { cross, leverage, move, preset, liquidatable, end } = story;
  if (liquidatable)
    return "Çapraz marjinde hesap çoktan tetikte ya da altında.";
  if (move === 0) return "";
  const words = moveWords[preset](move);
  if (!cross) {
    const at = end
      ? `; havuz ${signedPercent(end.t)} olunca likide edilir`
      : "";
    return `${words} çapraz havuzun sonunun ötesine geçer${at}.`;
  }
  if (cross.leverage === null) return `${words} havuzda özkaynak bırakmaz.`;
  const same = leverage !== null && plain(cross.leverage) === plain(leverage);
  return same
    ? `${words} çapraz marjinde kaldıracı değiştirmez.`
    : `${words} çapraz marjinde kaldıracı değiştirir: ${fold(cross.leverage)}.`;
}

function endPart(story: TradeStory): string {
  const { cross, end, liquidatable, move, otherEnd } = story;
  if (liquidatable || move === 0 || !cross) return "";
  if (!end) {
    const but =
      otherEnd === null
        ? ""
        : `; ${percent(Math.abs(otherEnd))} ${fallOrRise(-move)} bitirir`;
    return `Ne kadar büyük olursa olsun hiçbir ${fallOrRise(move)} çapraz havuzu bitirmez${but}.`;
  }
  const leveraged = end.leverage === null ? "" : ` (${fold(end.leverage)})`;
  return `Çapraz havuz ${signedPercent(end.t)} olunca likide edilir${leveraged}.`;
}

export const tradeSentence: typeof inEnglish = (story) =>
  [opening, crossPart, isolatedPart, endPart]
    .map((part) => part(story))
    .filter(Boolean)
    .join(" ");
