/** What a position is called by its contract and its side, wherever several are told apart. */
import type { Side } from "../document/draft.js";
import { words } from "./locale.js";

export const legNames = words("legNames", {
  leg: (symbol: string, side: Side) => `${symbol} ${side}`,
  /** Of several alike, with its row. */
  inRow: (leg: string, row: number) => `${leg}, row ${String(row)}`,
  /** In the midst of a sentence. */
  told: (symbol: string, side: Side) => `the ${symbol} ${side}`,
});
