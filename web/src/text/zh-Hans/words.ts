/** What several of the modules here say in one way. */
import { figure, list } from "../format.js";
import type { legNames as legsInEnglish } from "../leg-names.js";
import type { Translated } from "../locale.js";

export const sideName = (side: string): string =>
  side === "short" ? "空单" : side === "long" ? "多单" : side;

export const named = (symbol: string): string => symbol || "未命名的合约";

/** "BTC 多单". */
export const positionName = (symbol: string, side: string): string =>
  `${symbol || "仓位"} ${sideName(side)}`;

/** "3 个仓位". */
export const positions = (n: number): string => `${figure(n, {})} 个仓位`;

export const fallOrRise = (move: number): string =>
  move < 0 ? "下跌" : "上涨";

/** Names of which some may be the same, each once. */
export const once = (names: readonly string[]): string =>
  list([...new Set(names)]);

/** Of many names the first, and how many more there are. */
export const some = (names: readonly string[], most: number): string =>
  names.length > most
    ? `${names.slice(0, most).join("、")}等 ${String(names.length)} 个`
    : list(names);

export const legNames: Translated<typeof legsInEnglish> = {
  leg: positionName,
  inRow: (leg, row) => `${leg}，第 ${String(row)} 行`,
  told: positionName,
};
