/** Small counts in words, as the press writes them: up to nine. */
import { figure } from "../format.js";

const WORDS = [
  "cero",
  "uno",
  "dos",
  "tres",
  "cuatro",
  "cinco",
  "seis",
  "siete",
  "ocho",
  "nueve",
];

const inWords = (value: number): string =>
  WORDS[value] ?? figure(value, { maximumFractionDigits: 0 });

/** Alone: "uno de ellos", "dos". */
export const uno = inWords;
/** Before a masculine noun: "un contrato". */
export const un = (value: number): string =>
  value === 1 ? "un" : inWords(value);
/** Feminine, alone or before a noun: "una posición". */
export const una = (value: number): string =>
  value === 1 ? "una" : inWords(value);

export const posiciones = (value: number): string =>
  value === 1 ? "una posición" : `${inWords(value)} posiciones`;

export const contratos = (value: number): string =>
  value === 1 ? "un contrato" : `${inWords(value)} contratos`;

/** All that there are: "las dos", "las tres". */
export const lasQueHay = (value: number): string => `las ${inWords(value)}`;
