import type { legNames as english } from "../leg-names.js";
import type { Translated } from "../locale.js";

const sides = { long: "largo", short: "corto" };

export const legNames: Translated<typeof english> = {
  leg: (symbol, side) => `${symbol} ${sides[side]}`,
  inRow: (leg, row) => `${leg}, fila ${String(row)}`,
  told: (symbol, side) => `el ${sides[side]} en ${symbol}`,
};
