/**
 * Numbers as people type and paste them, and back.
 *
 * Accepted: point or comma as decimal separator; comma, point, spaces of all kinds, apostrophes and
 * underscores between thousands; the typographic minus; a currency sign or a unit before or behind; k and M
 * for thousands and millions; exponents.
 * One doubtful case is settled so: a single comma followed by exactly three digits separates thousands
 * ("1,234" is 1234) unless the figure starts with 0 ("0,234" is 0.234). A single point is always decimal.
 * Digits of any script are digits. In a language whose decimal separator is the comma, a field swaps the two
 * separators on the way in and out, so that a document reads the same in every language.
 * After leaving the field the number is shown again with separators, so that one sees how it was read.
 */
export type ParsedNumber =
  | { ok: true; value: number; decimals: number }
  | { ok: false; reason: "empty" | "not_a_number" | "too_large" };

const MINUS = /[\u2212\u2010-\u2015\uFE63\uFF0D]/gu;
const SPACE = /[\s\u00A0\u2000-\u200A\u202F\u205F]/gu;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const ARABIC_SEPARATOR = /[\u066B\u066C]/gu;
const CURRENCY_SIGN = /\p{Sc}/gu;
const UNIT =
  /^(?:[xX×%]|[A-Z][A-Z0-9]{1,9}|usdt|usdc|usd|eur|gbp|btc|eth|sol)$/u;
const MULTIPLES: Record<string, number> = { k: 1e3, K: 1e3, M: 1e6 };

interface Decimal {
  /** Plain digits with at most one point. */
  digits: string;
  decimals: number;
}

const decimal = (whole: string, fraction: string): Decimal => ({
  digits: `${whole || "0"}.${fraction || "0"}`,
  decimals: fraction.length,
});

/** Thousands in threes; groups of two before the last are accepted too, as in "1,00,000". */
function joinGroups(text: string, separator: string): string | null {
  const [first = "", ...rest] = text.split(separator);
  const last = rest.at(-1) ?? "";
  const sound =
    /^\d{1,3}$/.test(first) &&
    /^\d{3}$/.test(last) &&
    rest.every((group) => /^\d{2,3}$/.test(group));
  return sound ? first + rest.join("") : null;
}

function readOneKind(
  body: string,
  separator: "," | ".",
  grouped: boolean,
): Decimal | null {
  const parts = body.split(separator);
  if (parts.length > 2) {
    const whole = grouped ? null : joinGroups(body, separator);
    return whole === null ? null : decimal(whole, "");
  }
  const [whole = "", fraction = ""] = parts;
  const thousands =
    separator === "," &&
    !grouped &&
    fraction.length === 3 &&
    /^[1-9]\d{0,2}$/.test(whole);
  return thousands ? decimal(whole + fraction, "") : decimal(whole, fraction);
}

function readBothKinds(body: string): Decimal | null {
  const point = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
  const [whole = "", fraction = "", ...more] = body.split(point);
  const joined =
    more.length > 0 ? null : joinGroups(whole, point === "." ? "," : ".");
  return joined === null ? null : decimal(joined, fraction);
}

function readBody(text: string): Decimal | null {
  let body = text.replace(/[’ʼ`]/gu, "'");
  let grouped = false;
  for (const separator of [" ", "'", "_"]) {
    if (!body.includes(separator)) continue;
    if (grouped) return null;
    const match = /^(.*?)([.,]\d*)?$/u.exec(body);
    const whole = joinGroups(match?.[1] ?? "", separator);
    if (whole === null) return null;
    body = whole + (match?.[2] ?? "");
    grouped = true;
  }
  if (!/^[\d.,]*\d[\d.,]*$/.test(body)) return null;
  if (body.includes(",") && body.includes("."))
    return grouped ? null : readBothKinds(body);
  if (body.includes(",")) return readOneKind(body, ",", grouped);
  return readOneKind(body, ".", grouped);
}

/** The digits of a script stand in a row from nought to nine. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1)))
    value += 1;
  return String(value);
}

/** What is typed in a language with decimal commas, as a document holds it; and the reverse, for it is a swap. */
export const swapSeparators = (text: string): string =>
  text.replace(/[.,]/gu, (sign) => (sign === "." ? "," : "."));

/** Takes away sign, currency sign and unit; what is left has to be the figure. */
function peel(
  text: string,
): { sign: number; body: string; factor: number } | null {
  let body = text
    .replace(OTHER_DIGIT, westernDigit)
    .replace(ARABIC_SEPARATOR, (sign) => (sign === "\u066B" ? "." : "'"))
    .replace(MINUS, "-")
    .replace(SPACE, " ")
    .replace(CURRENCY_SIGN, "")
    .trim();
  let sign = 1;
  const front = /^(?:([A-Z][A-Z0-9]{1,9}) +)?([+-]?) ?/u.exec(body);
  if (front) {
    body = body.slice(front[0].length);
    if (front[2] === "-") sign = -1;
  }
  let factor = 1;
  const back = /^(.*\d[.,]?) ?([^\d\s.,'’_+-][^\s+-]*)$/u.exec(body);
  if (back && !/^e\d/iu.test(back[2] ?? "")) {
    const unit = back[2] ?? "";
    factor = MULTIPLES[unit] ?? 1;
    if (factor === 1 && !UNIT.test(unit)) return null;
    body = back[1] ?? "";
  }
  return { sign, body, factor };
}

export function parseNumber(text: string): ParsedNumber {
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const peeled = peel(text);
  if (!peeled) return { ok: false, reason: "not_a_number" };
  const [, mantissa = peeled.body, exponent = "0"] =
    /^([\d.,]+)[eE]([+-]?\d{1,4})$/u.exec(peeled.body) ?? [];
  const figure = readBody(mantissa);
  if (!figure) return { ok: false, reason: "not_a_number" };
  const value =
    Number(`${figure.digits}e${exponent}`) * peeled.sign * peeled.factor;
  if (!Number.isFinite(value)) return { ok: false, reason: "too_large" };
  const plain = exponent === "0" && peeled.factor === 1;
  return {
    ok: true,
    value: value === 0 ? 0 : value,
    decimals: plain ? figure.decimals : 0,
  };
}

/** The value of a text, or null when it is not a number. */
export const numberIn = (text: string): number | null => {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : null;
};

function fractionDigits(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

/** Making a format takes as long as using it fifty times: each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(least: number, most: number): Intl.NumberFormat {
  const key = `${String(least)} ${String(most)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat("en", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    formats.set(key, format);
  }
  return format;
}

/** A number as a field shows it: grouped, all its digits, and no fewer decimals than asked for. */
export function fieldText(value: number, decimals = 0): string {
  const least = Math.min(decimals, 12);
  const most = Math.min(Math.max(fractionDigits(value), least), 20);
  return formatOf(least, most).format(value).replace("-", "\u2212");
}

/** A share as a field in per cent shows it, without what binary fractions add. */
export const percentText = (share: number): string =>
  fieldText(Number((share * 100).toPrecision(12)));

/** A number of per cent as the share that its digits say: 0.07 is 0.0007. */
export const shareOf = (percent: number): number =>
  Number((percent / 100).toPrecision(15));

/** Digits that a field does not show may be lost, a figure may not. */
const isSame = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-12 * Math.abs(a);

/** What a field shows when it is left: a number tidied where it stays that number, anything else exactly as typed. */
export function tidy(text: string): string {
  const parsed = parseNumber(text);
  if (!parsed.ok) return text;
  const shown = fieldText(parsed.value, parsed.decimals);
  const again = parseNumber(shown);
  return again.ok && isSame(parsed.value, again.value) ? shown : text;
}

export type StepSize = "fine" | "normal" | "coarse";

/**
 * The next text when an arrow key is pressed. Without a step of its own a field moves in tenths of its
 * magnitude: 64,480 by 1,000, 0.5 by 0.01. A positive figure never steps to zero or below.
 */
export function stepText(
  text: string,
  direction: 1 | -1,
  size: StepSize,
  unit?: number,
): string {
  const parsed = parseNumber(text);
  if (!parsed.ok) return text;
  const magnitude = Math.floor(Math.log10(Math.abs(parsed.value) || 1) + 1e-12);
  const normal = unit ?? 10 ** (magnitude - 1);
  const by = normal * { fine: 0.1, normal: 1, coarse: 10 }[size];
  let value = Number((parsed.value + direction * by).toPrecision(12));
  if (parsed.value > 0 && value <= 0) {
    value = Number(
      (parsed.value - Math.min(normal, parsed.value / 2)).toPrecision(12),
    );
  }
  return fieldText(value, Math.min(parsed.decimals, fractionDigits(value)));
}
