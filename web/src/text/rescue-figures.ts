/** Amounts and shares of remedies, rounded to the safe side, in every language. */
import { figure, money, percent } from "./format.js";

/** An amount to be paid: never less than what is needed. */
export const atLeast = (amount: number, currency: string): string => {
  const whole = Math.abs(amount) >= 100 ? Math.ceil(amount) : amount;
  return money(whole, currency);
};

/** A share to be closed, in tenths of a per cent upwards. */
export const shareUp = (share: number): string =>
  percent(Math.min(1, Math.ceil(share * 1000 - 1e-9) / 1000));

/** Hundredths, and three digits at the most, rounded to the safe side. */
export function threeDigitsDown(value: number): number {
  const digits = Math.max(0, Math.floor(Math.log10(value)) + 1);
  const scale = 10 ** Math.min(2, 3 - digits);
  return Math.floor(value * scale) / scale;
}

/** What is left of a lack by rounding alone. */
export const isHair = (after: number, before: number): boolean =>
  after < 1e-5 * Math.abs(before);

/** A size as it would be typed, in the figures of the language. */
export const shownSize = (size: string | null): string =>
  size === null ? "" : figure(Number(size), { maximumFractionDigits: 18 });
