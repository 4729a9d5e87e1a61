/** What is said of an account as a trade: how much it holds on how little, and what a move makes of that. */
import type { MovesPreset } from "../../document/moves.js";
import {
  list,
  money,
  percent,
  plainPercent,
  signedPercent,
} from "../format.js";
import { isOne, isSlight, plain } from "../trade-figures.js";
import type {
  names as englishNames,
  times as englishTimes,
  tradeSentence as englishSentence,
  TradeStory,
} from "../trade-sentence.js";
import { una } from "./counts.js";

const NO_BREAK = "\u00A0";
const MOST_NAMES = 3;

export const times: typeof englishTimes = (value) =>
  value === null
    ? "sin patrimonio entre el que dividir"
    : `${isSlight(value) ? "menos de 0,01" : plain(value)}${NO_BREAK}×`;

const inWords = (value: number): string =>
  isSlight(value)
    ? `menos de 0,01${NO_BREAK}veces`
    : `${plain(value)}${NO_BREAK}${isOne(value) ? "vez" : "veces"}`;

/** At most three of them. */
export const names: typeof englishNames = (all) => {
  const unique = [...new Set(all)];
  if (unique.length <= MOST_NAMES + 1) return list(unique);
  const rest = unique.length - MOST_NAMES;
  return list([...unique.slice(0, MOST_NAMES), `otras ${una(rest)}`]);
};

const alikeMove = (t: number): string =>
  `Una ${t < 0 ? "caída" : "subida"} del ${plainPercent(Math.abs(t), 1)}`;
const moveWords: Record<MovesPreset, (t: number) => string> = {
  alike: alikeMove,
  days: (t) => `${alikeMove(t)} de bitcoin, con las demás a su paso,`,
  own: (t) => `${alikeMove(t)}, según tus cifras,`,
};

function opening(story: TradeStory): string {
  const { gross, equity, leverage, currency, positions } = story;
  const what = positions === 1 ? "una posición de" : "posiciones por";
  const start = `Mantienes ${what} ${money(gross, currency)}`;
  if (leverage === null)
    return `${start} sin patrimonio que las respalde: ${money(equity, currency)}.`;
  return `${start} con un patrimonio de ${money(equity, currency)}: ${inWords(leverage)}.`;
}

function isolatedPart(story: TradeStory): string {
  const { dead, isolated, goneNow, liquidatable, move } = story;
  if (dead.length === 0)
    return goneNow.length === 0
      ? ""
      : `En margen aislado, ${names(goneNow)} ${new Set(goneNow).size === 1 ? "está" : "están"} ahora en el umbral.`;
  const one = new Set(dead).size === 1;
  const then = liquidatable ? `en ${signedPercent(move)}` : "para entonces";
  const loss = one
    ? "ya ha caído y ha perdido su margen"
    : "ya han caído y han perdido sus márgenes";
  const gone = `En margen aislado, ${then} ${names(dead)} ${loss}`;
  if (!isolated || isolated.gross === 0)
    return `${gone}; no queda nada abierto.`;
  return isolated.leverage === null
    ? `${gone}.`
    : `${gone}, y lo que queda está en ${inWords(isolated.leverage)}.`;
}

function crossPart(story: TradeStory): string {
  const { cross, leverage, move, preset, liquidatable, end } = story;
  if (liquidatable)
    return "En margen cruzado la cuenta ya está en zona de liquidación, en su umbral o por debajo.";
  if (move === 0) return "";
  const words = moveWords[preset](move);
  if (!cross) {
    const at = end ? `, que se liquida en ${signedPercent(end.t)}` : "";
    return `${words} va más allá del final del fondo cruzado${at}.`;
  }
  if (cross.leverage === null)
    return `${words} deja sin patrimonio el fondo cruzado.`;
  const same =
    leverage !== null && plain(cross.leverage) === plain(leverage)
      ? "lo deja igual"
      : `lo lleva a ${inWords(cross.leverage)}`;
  return `${words} ${same} en margen cruzado.`;
}

function endPart(story: TradeStory): string {
  const { cross, end, liquidatable, move } = story;
  if (liquidatable || move === 0 || !cross) return "";
  if (!end) {
    const [way, other] = move < 0 ? ["caída", "subida"] : ["subida", "caída"];
    const but =
      story.otherEnd === null
        ? ""
        : `; una ${other} del ${percent(Math.abs(story.otherEnd))}, sí`;
    return `Ninguna ${way}, por grande que sea, acaba con el fondo cruzado${but}.`;
  }
  const at = end.leverage === null ? "" : `, con ${inWords(end.leverage)}`;
  return `En ${signedPercent(end.t)}${at}, se liquida el fondo cruzado.`;
}

export const tradeSentence: typeof englishSentence = (story) =>
  [opening(story), crossPart(story), isolatedPart(story), endPart(story)]
    .filter((part) => part !== "")
    .join(" ");
