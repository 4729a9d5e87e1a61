/** Prices with the decimals that somebody typed, in every language. */
import type { Findings } from "../document/reconcile.js";
import { figure } from "./format.js";

export const decimalsOf = (step: number): number =>
  Math.min(15, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));

export const fixed = (value: number, decimals: number): string =>
  figure(value, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

/** With the decimals that were typed, and as many more as are asked for. */
export const priced = (value: number, { typed }: Findings, more = 0): string =>
  fixed(value, Math.min(18, decimalsOf(typed.step) + more));
