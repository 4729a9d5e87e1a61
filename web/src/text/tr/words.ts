/** What several of the modules here say in one way. */
import { figure, list } from "../format.js";
import type { legNames as legsInEnglish } from "../leg-names.js";
import type { Translated } from "../locale.js";

export const named = (symbol: string): string => symbol || "adsız sözleşme";

/** "BTC long". */
export const positionName = (symbol: string, side: string): string =>
  `${symbol || "pozisyon"} ${side}`;

/** "3 pozisyon": behind a number Turkish keeps the singular. */
export const positions = (n: number): string => `${figure(n, {})} pozisyon`;

export const fallOrRise = (move: number): string =>
  move < 0 ? "düşüş" : "yükseliş";

/** Names of which some may be the same, each once. */
export const once = (names: readonly string[]): string =>
  list([...new Set(names)]);

/** Of many names the first, and how many more there are. */
export const some = (names: readonly string[], most: number): string =>
  names.length > most
    ? `${names.slice(0, most).join(", ")} ve ${String(names.length - most)} tane daha`
    : list(names);

export const legNames: Translated<typeof legsInEnglish> = {
  leg: positionName,
  inRow: (leg, row) => `${leg}, satır ${String(row)}`,
  told: positionName,
};
