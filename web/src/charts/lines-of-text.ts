/**
 * Text of pictures that leave the page, broken into lines. Its width is estimated: whoever opens the picture has other
 * fonts than whoever made it, so that no width is exact. The estimate is that of a wide sans serif.
 */
import { fonts, inks } from "./inks.js";
import { type Attributes, type Shape, shape } from "./shape.js";

export interface Type {
  size: number;
  bold?: boolean;
  serif?: boolean;
  fill?: string;
}

const NARROW = /[\s.,:;'’|!()[\]ijlft\u00A0\u202F]/u;
const WIDE = /[mwMW@%\u2014\u2026]/u;
const CAPITAL = /\p{Lu}/u;
/** Scripts whose letters fill a square. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60\p{Extended_Pictographic}]/u;

function widthOfSign(sign: string): number {
  if (SQUARE.test(sign)) return 1.05;
  if (/\p{M}/u.test(sign)) return 0;
  if (NARROW.test(sign)) return 0.36;
  if (WIDE.test(sign)) return 0.92;
  return CAPITAL.test(sign) ? 0.7 : 0.585;
}

const sizeOf = ({ size, bold, serif }: Type): number =>
  size * (bold ? 1.06 : 1) * (serif ? 1.06 : 1);

export function widthOfText(text: string, type: Type): number {
  let units = 0;
  for (const sign of text) units += widthOfSign(sign);
  return units * sizeOf(type);
}

/** Pieces that stay whole: words; of scripts without spaces, signs. A line breaks at plain spaces alone. */
const pieces = (text: string): string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\u3000-\u303F\uFF00-\uFF60]* *|[^ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+ *| +/gu,
  ) ?? [];

/** A word that is longer than a line, cut where it has to be. */
function cut(word: string, room: number, type: Type): string[] {
  if (widthOfText(word.trimEnd(), type) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const sign of word) {
    const more = widthOfText(sign, type);
    if (part !== "" && width + more > room) {
      parts.push(part);
      part = "";
      width = 0;
    }
    part += sign;
    width += more;
  }
  return [...parts, part];
}

const TRAIL = "\u2026";
/** No picture has room for more. */
const MOST_LETTERS = 6000;

/** As much as fits into one line. */
export function shortened(text: string, room: number, type: Type): string {
  if (widthOfText(text, type) <= room) return text;
  let kept = "";
  for (const sign of text) {
    if (widthOfText(kept + sign + TRAIL, type) > room) break;
    kept += sign;
  }
  return kept.trimEnd() + TRAIL;
}

/** At most `most` lines; what is left over is cut off with a sign that it is. */
export function linesOfText(
  text: string,
  room: number,
  type: Type,
  most = Number.POSITIVE_INFINITY,
): string[] {
  // A space that may break becomes one space; the others hold figures and their units together.
  const plain = text
    .slice(0, MOST_LETTERS)
    .replace(/[^\S\u00A0\u202F]+/gu, " ")
    .trim();
  const lines: string[] = [];
  let line = "";
  for (const word of pieces(plain).flatMap((one) => cut(one, room, type))) {
    if (line !== "" && widthOfText((line + word).trimEnd(), type) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  if (line !== "") lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).join(" ");
  return [...lines.slice(0, most - 1), shortened(rest, room, type)];
}

/** One line of text at its base line. */
export const textLine = (
  text: string,
  x: number,
  y: number,
  { size, bold, serif, fill = inks.ink }: Type,
  more: Attributes = {},
): Shape =>
  shape(
    "text",
    {
      x,
      y,
      fill,
      "font-size": size,
      ...(bold ? { "font-weight": 600 } : {}),
      ...(serif ? { "font-family": fonts.serif } : {}),
      ...more,
    },
    text,
  );
