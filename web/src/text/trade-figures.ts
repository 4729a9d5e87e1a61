/** Figures of an account as a trade, in every language. */
import { figure } from "./format.js";

/** 7.1, 58, 250: three digits at most. */
export const plain = (value: number): string =>
  figure(
    value,
    value >= 100
      ? { maximumFractionDigits: 0 }
      : { minimumFractionDigits: 1, maximumFractionDigits: value < 1 ? 2 : 1 },
  );

/** The same of what may be below 0. */
export const plainSigned = (value: number): string =>
  value < 0 ? `\u2212${plain(-value)}` : plain(value);

/** What two decimals would round to 0, and is not. */
export const isSlight = (value: number): boolean => value > 0 && value < 0.005;

/** Shown as one exactly. */
export const isOne = (value: number): boolean => plain(value) === plain(1);

export const shortest = (value: number): string =>
  figure(value, { maximumSignificantDigits: 4 });
export const shortFigure = (value: number): string =>
  figure(value, { maximumSignificantDigits: 5 });
