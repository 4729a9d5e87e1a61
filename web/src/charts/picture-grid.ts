/** Several small drawings side by side, each under its own words. */
import { linesOfText, textLine, type Type } from "./lines-of-text.js";
import type { Drawing } from "./picture-frame.js";
import { moved, type Shape, shape } from "./shape.js";

export interface GridItem {
  words: string;
  draw: (width: number) => Drawing;
}

const GAP = 24;
const WORDS: Type = { size: 13, bold: true };
const LEADING = 17;
const MOST_LINES = 3;

export function gridDrawing(
  width: number,
  columns: number,
  items: readonly GridItem[],
): Drawing {
  const one = Math.floor((width + GAP) / columns) - GAP;
  const shapes: Shape[] = [];
  let y = 0;
  for (let from = 0; from < items.length; from += columns) {
    const row = items.slice(from, from + columns);
    const words = row.map((item) =>
      linesOfText(item.words, one, WORDS, MOST_LINES),
    );
    const head = Math.max(...words.map(({ length }) => length)) * LEADING + 6;
    let tallest = 0;
    row.forEach(({ draw }, place) => {
      const x = place * (one + GAP);
      const drawing = draw(one);
      tallest = Math.max(tallest, drawing.height);
      const lines = words[place] ?? [];
      lines.forEach((line, index) => {
        const base = y + head - 6 - (lines.length - 1 - index) * LEADING;
        shapes.push(textLine(line, x, base, WORDS));
      });
      shapes.push(moved(x, y + head, drawing.shape));
    });
    y += head + tallest + 14;
  }
  return { shape: shape("g", {}, ...shapes), width, height: y };
}
