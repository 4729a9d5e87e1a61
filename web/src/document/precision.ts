/** How exact a typed price is, and how well another agrees with it. */
import { parseNumber, tidy } from "./numbers.js";

export interface Typed {
  value: number;
  /** One unit of the last digit typed. */
  step: number;
  /** Significant digits typed. */
  digits: number;
}

export type TypedPrice =
  { ok: true; typed: Typed } | { ok: false; problem: string | null };

/** Figures with a multiple or an exponent say their precision by their last digit that is not 0. */
const SHORTENED = /\d\s?[kKM]\b|\d[eE][+-]?\d/u;

function stepOf(text: string, value: number, decimals: number): number {
  if (!SHORTENED.test(text)) return Number(`1e-${String(decimals)}`);
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const after = (mantissa.split(".")[1] ?? "").length;
  return Number(`1e${String(Number(exponent) - after)}`);
}

/**
 * What was typed, when a field shows it tidied: "52k" stands there as "52,000", and is no more exact for it.
 */
export const asTyped = (before: string, now: string): string =>
  SHORTENED.test(before) && tidy(before) === now ? before : now;

/** A problem of null: nothing is typed yet. */
export function readPrice(text: string): TypedPrice {
  const parsed = parseNumber(text);
  if (!parsed.ok)
    return {
      ok: false,
      problem: parsed.reason === "empty" ? null : parsed.reason,
    };
  const { value, decimals } = parsed;
  if (value < 1e-15 || value > 1e15)
    return {
      ok: false,
      problem: value > 0 ? "price_out_of_range" : "price_not_positive",
    };
  const step = stepOf(text, value, decimals);
  const digits = Math.max(1, Math.floor(Math.log10(value / step) + 1e-9) + 1);
  return { ok: true, typed: { value, step, digits } };
}

/** Prices of one and the same meaning: what is between them is the rounding of doubles. */
export const isSamePrice = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-10 * Math.max(Math.abs(a), Math.abs(b));

/** How a price was brought to the digits typed; null when it does not come out. */
export type Rounding = "exact" | "nearest" | "down" | "up";

/** Whether `price`, rounded in some way to whole units of `width`, is the one typed. */
export function roundingTo(
  price: number,
  value: number,
  width: number,
): Rounding | null {
  if (isSamePrice(price, value)) return "exact";
  const gap = (price - value) / width;
  const slack = (1e-10 * Math.abs(value)) / width;
  if (Math.abs(gap) <= 0.5 + slack) return "nearest";
  if (Math.abs(gap) >= 1 - slack) return null;
  return gap > 0 ? "down" : "up";
}

/** How many of the digits typed a price agrees with, the last of them give or take one. */
export function digitsShared(price: number, typed: Typed): number {
  for (let lost = 0; lost < typed.digits; lost += 1) {
    if (roundingTo(price, typed.value, typed.step * 10 ** lost) !== null)
      return typed.digits - lost;
  }
  return 0;
}

/** Price steps coarser than the digits typed that the price is a multiple of: where a venue may have rounded to. */
export function coarserTicks({ value, step }: Typed): number[] {
  return [2, 5, 10, 20, 25, 50, 100]
    .filter((times) => {
      const count = value / (step * times);
      return count >= 100 && Math.abs(count - Math.round(count)) < 1e-9 * count;
    })
    .map((times) => Number((step * times).toPrecision(12)));
}

/**
 * How many of the candidates would agree with a price by chance: their density around it (from the nearest that do
 * not agree) times what counts as agreement.
 */
export function byChance(
  prices: readonly number[],
  value: number,
  width: number,
): number {
  const away = prices
    .map((price) => Math.abs(price - value))
    .filter((distance) => distance >= width)
    .sort((a, b) => a - b)
    .slice(0, 8);
  const reach = away.at(-1);
  return reach === undefined ? 0 : (away.length * width) / reach;
}
