/** Figures in the words of a locale: Intl does the work, these choose how many digits a reader needs. */
const LOCALE = "en";
const MINUS = "\u2212";
/** Narrow and unbreakable, before the per cent sign. */
const THIN = "\u202F";
const NO_BREAK = "\u00A0";

type Digits = Pick<
  Intl.NumberFormatOptions,
  | "minimumFractionDigits"
  | "maximumFractionDigits"
  | "minimumSignificantDigits"
  | "maximumSignificantDigits"
>;
const formats = new Map<string, Intl.NumberFormat>();

export function figure(value: number, digits: Digits): string {
  const key = JSON.stringify(digits);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE, digits);
    formats.set(key, format);
  }
  const shown = format.format(value);
  const isZero = !/[1-9]/.test(shown);
  return isZero ? shown.replace("-", "") : shown.replace("-", MINUS);
}

const decimals = (count: number): Digits => ({
  minimumFractionDigits: count,
  maximumFractionDigits: count,
});

/** Decimals of a price: those of its tick; two from 100 up; five significant digits below. */
function priceDecimals(value: number, tickSize?: number): number {
  if (tickSize !== undefined && tickSize > 0)
    return Math.max(0, Math.ceil(-Math.log10(tickSize) - 1e-9));
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 2;
  return Math.min(18, 4 - Math.floor(Math.log10(size)));
}

/** A price. Beside a mark it keeps enough digits to stand on its own side of it. */
export function price(value: number, mark?: number, tickSize?: number): string {
  let count = priceDecimals(value, tickSize);
  if (mark !== undefined && mark !== value) {
    const shift = Math.abs(value - mark);
    while (count < 12 && shift < 10 ** -count) count += 1;
  }
  return figure(value, decimals(count));
}

/** A price inside a sentence: shorter, and rounded away from the mark, so that the sentence stays true. */
export function roundPrice(value: number, mark: number): string {
  const size = Math.abs(value);
  if (size < 1000) return price(value, mark);
  const nearest = Math.round(value);
  // What rounding alone has put beside a whole price is that price.
  const isWhole = Math.abs(value - nearest) < 1e-9 * size;
  const away = value < mark ? Math.floor(value) : Math.ceil(value);
  const whole = isWhole ? nearest : away;
  return figure(whole, decimals(0));
}

export function percent(share: number): string {
  const size = Math.abs(share * 100);
  const digits: Digits =
    size >= 1000
      ? decimals(0)
      : size >= 0.1 || size === 0
        ? decimals(1)
        : { maximumSignificantDigits: 2 };
  return figure(share * 100, digits) + THIN + "%";
}

export const signed = (shown: string, value: number): string =>
  value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;

export const signedPercent = (share: number): string =>
  signed(percent(share), share);

/** A round share, as at the ends of a scale. */
export const scalePercent = (share: number): string =>
  signed(figure(share * 100, { maximumFractionDigits: 1 }) + THIN + "%", share);

const CASH = /^(?:USD|EUR|GBP|CHF|JPY|BUSD|DAI)/u;

/** An amount without its currency: whole units from 100 up, cents below; coins to five digits. */
export function amount(value: number, currency: string): string {
  const size = Math.abs(value);
  if (!CASH.test(currency)) {
    return figure(
      value,
      size >= 1e5 ? decimals(0) : { maximumSignificantDigits: 5 },
    );
  }
  if (size >= 100) return figure(value, decimals(0));
  if (size >= 0.01 || size === 0)
    return figure(value, Number.isInteger(value) ? decimals(0) : decimals(2));
  return figure(value, { maximumSignificantDigits: 2 });
}

export const money = (value: number, currency: string): string =>
  amount(value, currency) + NO_BREAK + currency;

export const signedMoney = (value: number, currency: string): string =>
  signed(money(value, currency), value);

/** "April 2026" from "2026-04"; a year alone stays as it is. */
export function month(yearMonth: string): string {
  if (!yearMonth.includes("-")) return yearMonth;
  const date = new Date(`${yearMonth}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALE, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}

/** "22 August 2026" from "2026-08-22"; of less, what there is. */
export function day(date: string): string {
  const [year = "", monthOfYear = "", dayOfMonth] = date.split("-");
  return dayOfMonth === undefined
    ? month(date)
    : `${String(Number(dayOfMonth))} ${month(`${year}-${monthOfYear}`)}`;
}

export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(items);

const WORDS =
  "no one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  );
/** Small counts as words. */
export const count = (value: number): string =>
  WORDS[value] ?? figure(value, decimals(0));
