/** Cells of positions as exchanges, spreadsheets and people write them: figures, sides, modes, leverages. */
import type { MarginMode, Side } from "./draft.js";
import { parseNumber } from "./numbers.js";

/** Which sign stands before the decimals in a whole text; null: each figure speaks for itself. */
export type DecimalSign = "," | "." | null;

const NOTHING =
  /^(?:|null|none|nan|undefined|n\/?a|nil|[-\u2010-\u2015\u2212]{1,3}|\u221E|inf(?:inity)?)$/iu;

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

/** Digits and signs of other scripts as those that can be read; marks of direction away. */
export const plainDigits = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/[\u0660-\u0669]/gu, (digit) =>
      String(digit.charCodeAt(0) - ARABIC_ZERO),
    )
    .replace(/[\u06F0-\u06F9]/gu, (digit) =>
      String(digit.charCodeAt(0) - PERSIAN_ZERO),
    )
    .replaceAll("\u066B", ".")
    .replaceAll("\u066C", "");

const evidence = (text: string): DecimalSign => {
  const body = text.replace(/[^\d.,]/gu, "");
  const point = body.lastIndexOf(".");
  const comma = body.lastIndexOf(",");
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  const sign = point >= 0 ? "." : ",";
  const parts = body.split(sign);
  if (parts.length > 2) return sign === "." ? "," : ".";
  const [whole = "", fraction] = parts;
  if (fraction === undefined) return null;
  const doubtful = /^[1-9]\d{0,2}$/u.test(whole) && fraction.length === 3;
  return doubtful || fraction === "" ? null : sign;
};

/** The sign on which all figures that leave no doubt agree. */
export function decimalSignOf(cells: Iterable<string>): DecimalSign {
  let found: DecimalSign = null;
  for (const cell of cells) {
    const sign = evidence(cell);
    if (sign === null || sign === found) continue;
    if (found !== null) return null;
    found = sign;
  }
  return found;
}

/** "1,234" by the sign of the text it stands in. */
function settled(text: string, sign: DecimalSign): string {
  if (!/^[^.,\d]*[1-9]\d{0,2}[.,]\d{3}(?!\d)[^.,]*$/u.test(text)) return text;
  if (sign === ",")
    return text.includes(",") ? text.replace(",", ".") : text.replace(".", "");
  return sign === "." ? text.replace(",", "") : text;
}

/** Null where nothing stands; NaN where it is no figure. */
export function figureIn(
  value: unknown,
  sign: DecimalSign = ".",
): number | null {
  if (typeof value === "number") return value;
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string") return NaN;
  const text = plainDigits(value.slice(0, 200)).trim();
  if (NOTHING.test(text)) return null;
  const inBrackets = /^\((.*)\)$/u.exec(text)?.[1];
  const body = settled(inBrackets ?? text, sign).replace(/\s*[xX\u00D7]$/u, "");
  const parsed = parseNumber(body.replace(/^[xX\u00D7]\s*/u, ""));
  if (!parsed.ok) return parsed.reason === "empty" ? null : NaN;
  return inBrackets === undefined ? parsed.value : -parsed.value;
}

/** The unit behind a figure: "BTC" of "0.5 BTC", "张" of "30张". */
export function unitIn(value: unknown): string {
  if (typeof value !== "string") return "";
  const text = plainDigits(value.slice(0, 200)).trim();
  return (
    /\d\s*([\p{L}$\u20AE][\p{L}\p{N}.]{0,15})$/u.exec(text)?.[1] ??
    /^([\p{L}][\p{L}\p{N}]{0,15})\s+[-+]?\d/u.exec(text)?.[1] ??
    ""
  );
}

/** A figure followed by a unit that parseNumber does not know. */
export const withoutUnit = (value: unknown): unknown =>
  typeof value === "string"
    ? plainDigits(value.slice(0, 200))
        // "3,224.00 USDT (Cross)"
        .replace(/(?<=\S)\s*[(（][^()（）]*[)）]\s*$/u, "")
        .trim()
        .replace(/(\d)\s*[\p{L}$\u20AE][\p{L}\p{N}.]{1,15}$/u, "$1")
        .replace(/(\d)\s*\p{Script=Han}+$/u, "$1")
    : value;

const wordsOf = (text: string): Set<string> => new Set(text.split(" "));

const LONG = wordsOf(
  "long buy b l bid longs larga largo compra comprar comprado alcista 多 做多 多头 多单 多仓 开多 买 买入 买多 uzun alis al alim شراء طويل لونج لونغ مركز_شراء صفقة_شراء",
);
const SHORT = wordsOf(
  "short sell s ask shorts corta corto venta vender vendido bajista 空 做空 空头 空单 空仓 开空 卖 卖出 卖空 kisa satis sat satim بيع قصير شورت مركز_بيع صفقة_بيع",
);
const CROSS = wordsOf(
  "cross crossed crossmargin cruzado cruzada 全仓 全仓保证金 capraz متقاطع المتقاطع مشترك",
);
const ISOLATED = wordsOf(
  "isolated isolatedmargin aislado aislada 逐仓 逐仓保证金 izole معزول المعزول",
);

const plainWord = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .trim()
    .replace(/\s+/gu, "_");

/** "net" and "both" say nothing: there the sign of the size does. */
export function sideIn(value: unknown): Side | null | "unknown" {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") return "unknown";
  const word = plainWord(value.slice(0, 60));
  if (LONG.has(word)) return "long";
  if (SHORT.has(word)) return "short";
  return /^(?:|both|net|none|-+|null|one[-_]?way)$/u.test(word)
    ? null
    : "unknown";
}

export function modeIn(value: unknown): MarginMode | null | "unknown" {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "isolated" : "cross";
  if (typeof value !== "string") return "unknown";
  const word = plainWord(value.slice(0, 60));
  if (word === "") return null;
  if (CROSS.has(word) || word === "false") return "cross";
  return ISOLATED.has(word) || word === "true" ? "isolated" : "unknown";
}
