/** Differences of prices, in every language. */
import { figure, price } from "./format.js";
import { currentLocale } from "./locale.js";

/** How many digits a shown figure has behind its point. */
const decimalsOf = (shown: string): number =>
  new RegExp(`[${currentLocale().decimal}](\\d+)`, "u").exec(shown)?.[1]
    ?.length ?? 0;

/** A difference without its sign, with the decimals of the price it belongs to; where that is 0, the least above it. */
export function stepOf(
  value: number,
  like: number,
  tickSize?: number,
): { shown: string; isLess: boolean } {
  const digits = decimalsOf(price(like, undefined, tickSize));
  const shown = figure(Math.abs(value), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return /[1-9]/u.test(shown)
    ? { shown, isLess: false }
    : {
        shown: figure(10 ** -digits, { maximumFractionDigits: digits }),
        isLess: true,
      };
}
