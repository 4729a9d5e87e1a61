/** A picture that leaves the page: its title, the drawing, what its marks mean, and below it what it was made from. */
import { fonts, inks } from "./inks.js";
import {
  linesOfText,
  textLine,
  type Type,
  widthOfText,
} from "./lines-of-text.js";
import type { Locale } from "../text/locale.js";
import { moved, printShape, type Shape, shape } from "./shape.js";

export interface Drawing {
  shape: Shape;
  width: number;
  height: number;
}

/** A mark of the drawing and what it means; without a mark, words alone. */
export interface KeyEntry {
  mark: Drawing | null;
  words: string;
}

export interface PictureParts {
  /** What it shows, as a headline. */
  title: string;
  /** Said under the headline, in the tone of a sentence. */
  lede?: string;
  drawing: Drawing;
  key: readonly KeyEntry[];
  /** What has to be known to read it. */
  notes: readonly string[];
  /** The account, the rules, the day: each a paragraph. */
  inputs: readonly string[];
  name: string;
  locale: Pick<Locale, "id" | "direction">;
}

export interface Picture {
  text: string;
  width: number;
  height: number;
}

/** How wide drawings are. */
export const DRAWING_WIDTH = 760;
const MARGIN = 28;
const WIDTH = DRAWING_WIDTH + 2 * MARGIN;

const TITLE: Type = { size: 22, bold: true, serif: true };
const LEDE: Type = { size: 16.5, serif: true };
const KEY: Type = { size: 12.5, fill: inks.soft };
const NOTE: Type = { size: 12, fill: inks.soft };
const INPUT: Type = { size: 11.5, fill: inks.soft };
const NAME: Type = { size: 13, bold: true, serif: true };
const MOST_LINES = { title: 4, lede: 8, note: 6, input: 7 } as const;

/** Puts one part below the other. */
class Column {
  y = MARGIN;
  readonly shapes: Shape[] = [];
  constructor(private readonly rtl: boolean) {}

  #line(text: string, type: Type): void {
    const x = this.rtl ? WIDTH - MARGIN : MARGIN;
    const more = this.rtl ? { direction: "rtl" } : {};
    this.shapes.push(textLine(text, x, this.y, type, more));
  }

  paragraph(text: string, type: Type, most: number, leading: number): void {
    for (const line of linesOfText(text, DRAWING_WIDTH, type, most)) {
      this.y += type.size * leading;
      this.#line(line, type);
    }
  }

  drawing({ shape: of, height }: Drawing): void {
    this.shapes.push(moved(MARGIN, this.y, of));
    this.y += height;
  }

  rule(stroke: string): void {
    const y = Math.round(this.y) + 0.5;
    const ends = { x1: MARGIN, x2: WIDTH - MARGIN, y1: y, y2: y };
    this.shapes.push(shape("line", { ...ends, stroke }));
  }
}

const GAP = 20;
const BESIDE = 7;
const KEY_LINE = 19;

/** Entries side by side, as many as a line has room for; the last height below them. */
function keyShapes(
  entries: readonly KeyEntry[],
  rtl: boolean,
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  for (const { mark, words } of entries) {
    const before = mark ? mark.width + BESIDE : 0;
    const lines = linesOfText(words, DRAWING_WIDTH - before, KEY, 3);
    const wide = Math.max(...lines.map((line) => widthOfText(line, KEY)), 0);
    if (x > 0 && x + before + wide > DRAWING_WIDTH) {
      x = 0;
      y += KEY_LINE;
    }
    const at = (from: number, size: number) =>
      MARGIN + (rtl ? DRAWING_WIDTH - from - size : from);
    if (mark) {
      const top = y + (KEY_LINE - mark.height) / 2;
      shapes.push(moved(at(x, mark.width), top, mark.shape));
    }
    lines.forEach((line, place) => {
      const base = y + place * KEY_LINE + 13.5;
      const left = at(x + before, 0);
      shapes.push(
        textLine(line, left, base, KEY, rtl ? { direction: "rtl" } : {}),
      );
    });
    y += (lines.length - 1) * KEY_LINE;
    x += before + wide + GAP;
  }
  return { shapes, height: entries.length > 0 ? y + KEY_LINE : 0 };
}

function footer(column: Column, { inputs, name }: PictureParts): void {
  column.y += 20;
  column.rule(inks.ink);
  column.y += 5;
  for (const input of inputs) {
    column.paragraph(input, INPUT, MOST_LINES.input, 1.42);
    column.y += 3;
  }
  column.y += 4;
  column.paragraph(name, NAME, 1, 1.4);
  column.y += MARGIN - 6;
}

export function framePicture(parts: PictureParts): Picture {
  const { title, lede, drawing, key, notes, locale } = parts;
  const rtl = locale.direction === "rtl";
  const column = new Column(rtl);
  column.y -= 6;
  column.paragraph(title, TITLE, MOST_LINES.title, 1.28);
  if (lede) {
    column.y += 6;
    column.paragraph(lede, LEDE, MOST_LINES.lede, 1.36);
  }
  column.y += 14;
  column.drawing(drawing);
  const { shapes, height } = keyShapes(key, rtl);
  if (height > 0) {
    column.y += 8;
    column.shapes.push(...shapes.map((one) => moved(0, column.y, one)));
    column.y += height;
  }
  for (const note of notes) {
    column.y += 5;
    column.paragraph(note, NOTE, MOST_LINES.note, 1.42);
  }
  footer(column, parts);
  return document(parts, Math.ceil(column.y), column.shapes);
}

const MOST_SPOKEN = 2000;

function document(
  { title, lede, inputs, locale }: PictureParts,
  height: number,
  shapes: readonly Shape[],
): Picture {
  const spoken = [lede ?? "", ...inputs].filter(Boolean).join(" ");
  const root = shape(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
      "xml:lang": locale.id,
      role: "img",
      "font-family": fonts.sans,
      "font-size": 12,
      "font-variant": "tabular-nums lining-nums",
    },
    shape("title", {}, title.slice(0, MOST_SPOKEN)),
    shape("desc", {}, spoken.slice(0, MOST_SPOKEN)),
    shape("rect", { width: WIDTH, height, fill: inks.paper }),
    ...shapes,
  );
  return { text: printShape(root), width: WIDTH, height };
}
