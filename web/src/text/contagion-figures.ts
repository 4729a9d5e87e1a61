/** Moves and prices of the contagion, in every language. */
import type { ContagionRow } from "../document/contagion.js";
import { plainPercent, price, signed, signedPercent } from "./format.js";

/** As it was typed. */
export const typed = (share: number): string => plainPercent(share, 3);
export const signedTyped = (share: number): string =>
  signed(typed(share), share);

export const at = (
  value: number,
  { mark, tickSize }: Pick<ContagionRow, "mark" | "tickSize">,
): string => price(value, mark, tickSize);

/** A price and how far it is from the mark. */
export const bound = (value: number, row: ContagionRow): string =>
  `${at(value, row)} (${signedPercent(value / row.mark - 1)})`;
