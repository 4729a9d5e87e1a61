/** Figures in the words of a locale: Intl does the work, these choose how many digits a reader needs. */
import { currentLocale } from "./locale.js";

const MINUS = "\u2212";
const NO_BREAK = "\u00A0";

type Digits = Pick<
  Intl.NumberFormatOptions,
  | "minimumFractionDigits"
  | "maximumFractionDigits"
  | "minimumSignificantDigits"
  | "maximumSignificantDigits"
>;
const formats = new Map<string, unknown>();

/** One of Intl's formats, made once: some take milliseconds to make, and a page asks hundreds of times. */
function made<Format, Options>(
  kind: new (locale: string, options: Options) => Format,
  locale: string,
  options: Options,
): Format {
  const key = `${kind.name} ${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new kind(locale, options);
  formats.set(key, format);
  return format as Format;
}

export function figure(value: number, digits: Digits): string {
  const { figures } = currentLocale();
  // Four digits are grouped as well, which some languages leave open: they stand in columns with longer ones.
  const shown = made(Intl.NumberFormat, figures, {
    ...digits,
    useGrouping: "always" as const,
  }).format(value);
  const isZero = !/[1-9]/.test(shown);
  return asFigure(shown.replace(SIGN, isZero ? "" : MINUS));
}

/** Some languages put a mark of direction before the sign. */
const SIGN = /[\u200E\u200F\u061C]?-/u;
const ISOLATES = /[\u2066\u2069]/gu;

/** Figures read from left to right, signs and units with them, in the midst of any script. */
export const asFigure = (shown: string): string =>
  currentLocale().direction === "rtl"
    ? `\u2066${shown.replace(ISOLATES, "")}\u2069`
    : shown;

/** A name keeps the order of its own script in the midst of any other. */
export const latin = (name: string): string =>
  currentLocale().direction === "rtl" ? `\u2068${name}\u2069` : name;

/** What a shown figure is worth: the reverse of figure(), with its sign and its per cent sign. */
export function valueOfFigure(shown: string): number {
  const { decimal } = currentLocale();
  const plain = shown
    .replace(
      decimal === "," ? /[.\s%\u2066\u2069]/gu : /[,\s%\u2066\u2069]/gu,
      "",
    )
    .replace(",", ".")
    .replace(MINUS, "-");
  return shown.includes("%") ? Number(plain) / 100 : Number(plain);
}

/** A negative figure without its sign; null for any other. */
export function withoutMinus(shown: string): string | null {
  const plain = shown.replace(ISOLATES, "");
  return plain.startsWith(MINUS) ? asFigure(plain.slice(1)) : null;
}

/** A figure that is one of per cent. */
export const withPercent = (shown: string): string =>
  asFigure(currentLocale().percent(shown.replace(ISOLATES, "")));

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
  return withPercent(figure(share * 100, digits));
}

/** A share in as few digits as it has, up to so many behind the point. */
export const plainPercent = (share: number, most: number): string =>
  withPercent(figure(share * 100, { maximumFractionDigits: most }));

export const signed = (shown: string, value: number): string =>
  value > 0 && /[1-9]/.test(shown) ? asFigure(`+${shown}`) : shown;

export const signedPercent = (share: number): string =>
  signed(percent(share), share);

/** A round share, as at the ends of a scale. */
export const scalePercent = (share: number): string =>
  signed(withPercent(figure(share * 100, { maximumFractionDigits: 1 })), share);

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
  asFigure(amount(value, currency) + NO_BREAK + currency);

export const signedMoney = (value: number, currency: string): string =>
  signed(money(value, currency), value);

const dates = (date: string): Date =>
  new Date(`${date}${date.length === 7 ? "-01" : ""}T00:00:00Z`);

const dateFormat = (part: Intl.DateTimeFormatOptions) =>
  made(Intl.DateTimeFormat, currentLocale().dates, {
    ...part,
    timeZone: "UTC",
  });

const MONTH = { month: "long", year: "numeric" } as const;
const DAY = { ...MONTH, day: "numeric" } as const;

/** "April 2026" from "2026-04"; a year alone stays as it is. */
export const month = (yearMonth: string): string =>
  yearMonth.includes("-")
    ? dateFormat(MONTH).format(dates(yearMonth.slice(0, 7)))
    : yearMonth;

/** "22 August 2026" from "2026-08-22"; of less, what there is. */
export const day = (date: string): string =>
  date.length === 10 ? dateFormat(DAY).format(dates(date)) : month(date);

/** Where a language has no words for a span, the day that it ends on stands behind the first. */
function span(first: string, last: string, part: Intl.DateTimeFormatOptions) {
  const format = dateFormat(part);
  const shown = format
    .formatRange(dates(first), dates(last))
    .replace(/\u2009/gu, "");
  return shown.includes("/")
    ? `${format.format(dates(first))}\u2013${dateFormat({ day: "numeric" }).format(dates(last))}`
    : shown;
}

/** "9\u201312 May 2022". */
export const days = (first: string, last: string): string =>
  span(first, last, DAY);

/** The same with the month cut short, where room is dear. */
export const shortDays = (first: string, last: string): string =>
  span(first, last, { ...DAY, month: "short" });

export const list = (
  items: readonly string[],
  type: "conjunction" | "disjunction" = "conjunction",
): string =>
  made(Intl.ListFormat, currentLocale().figures, { type }).format(items);

const COMMAS: Record<string, string> = { ar: "\u060C ", "zh-Hans": "\uFF0C" };
/** Between parts that are only set side by side. */
export const comma = (): string => COMMAS[currentLocale().id] ?? ", ";

const SEMICOLONS: Record<string, string> = {
  ar: "\u061B ",
  "zh-Hans": "\uFF1B",
};
/** Between parts that have commas of their own. */
export const semicolon = (): string => SEMICOLONS[currentLocale().id] ?? "; ";

/** Text as it stands at the head of a sentence. */
export const capital = (text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(currentLocale().figures) + text.slice(1);

/** Of the forms that a language has for one, two, few, many, the one that goes with a number. */
export function plural(
  value: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  const rule = made(Intl.PluralRules, currentLocale().figures, {}).select(
    value,
  );
  return forms[rule] ?? forms.other;
}

const WORDS =
  "no one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  );
/** Small counts as English words. */
export const count = (value: number): string =>
  WORDS[value] ?? figure(value, decimals(0));

/** Intl takes long over its first figure and its first date: it gets them while the engine is still on its way. */
export const formatsMade = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(() => {
      figure(0, decimals(0));
      setTimeout(() => {
        month("2000-01");
        day("2000-01-01");
        list([]);
        done();
      });
    });
  });
