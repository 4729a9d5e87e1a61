/** A table as a drawing: words and figures in columns, and marks drawn in some of its cells. */
import { inks } from "./inks.js";
import { linesOfText, textLine, type Type } from "./lines-of-text.js";
import type { Drawing } from "./picture-frame.js";
import { moved, type Shape, shape } from "./shape.js";

export interface CellLine {
  text: string;
  bold?: boolean;
  fill?: string;
  small?: boolean;
}

/** Lines of words, a mark before or above them, or a drawing as wide as its column. */
export interface PictureCell {
  lines?: readonly CellLine[];
  mark?: Drawing;
  /** A mark with the words below it. */
  above?: Drawing;
  draw?: (width: number) => Drawing;
}

export interface PictureColumn {
  head: string;
  /** Of the width; all of them come to 1. */
  share: number;
  end?: boolean;
  /** Heads at both ends and in the middle, as of a scale. */
  scale?: readonly [string, string, string];
}

export interface PictureTable {
  width: number;
  columns: readonly PictureColumn[];
  rows: readonly (readonly PictureCell[])[];
  rtl?: boolean;
}

const BETWEEN = 14;
const HEAD: Type = { size: 11.5, fill: inks.soft };
const LEADING = 17;
const ABOVE = 8;

interface Place {
  left: number;
  width: number;
  /** Its words end at the right. */
  end: boolean;
  rtl: boolean;
}

function places({ columns, width, rtl }: PictureTable): Place[] {
  let from = 0;
  return columns.map(({ share, end }) => {
    const all = share * width;
    const left = rtl ? width - from - all : from;
    from += all;
    const inner = all - BETWEEN;
    return {
      left: rtl ? left + BETWEEN : left,
      width: inner,
      end: Boolean(end) !== Boolean(rtl),
      rtl: Boolean(rtl),
    };
  });
}

const placedText = (
  text: string,
  { left, width, end, rtl }: Place,
  y: number,
  type: Type,
): Shape =>
  textLine(text, end ? left + width : left, y, type, {
    ...(end === rtl ? {} : { "text-anchor": "end" }),
    ...(rtl ? { direction: "rtl" } : {}),
  });

function heads(table: PictureTable, at: readonly Place[]) {
  const lines = table.columns.map(({ head }, index) =>
    linesOfText(head, at[index]?.width ?? 0, HEAD, 3),
  );
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const shapes = table.columns.flatMap(({ scale }, index) => {
    const place = at[index];
    if (!place) return [];
    const base = most * 14.5;
    if (scale) {
      const ends = ["start", "middle", "end"] as const;
      return scale.map((text, i) =>
        textLine(text, place.left + (place.width * i) / 2, base, HEAD, {
          "text-anchor": ends[i] ?? "start",
        }),
      );
    }
    const own = lines[index] ?? [];
    return own.map((text, i) =>
      placedText(text, place, base - (own.length - 1 - i) * 14.5, HEAD),
    );
  });
  return { shapes, height: most * 14.5 + 7 };
}

function cellShapes(cell: PictureCell, place: Place, top: number) {
  const drawn = cell.draw?.(place.width) ?? cell.mark ?? cell.above;
  const beside = cell.mark ? cell.mark.width + 8 : 0;
  const shapes: Shape[] = [];
  if (drawn) {
    const { end, left, width } = place;
    const x = cell.mark && end ? left + width - drawn.width : left;
    shapes.push(moved(x, top + ABOVE - 4, drawn.shape));
  }
  const room = {
    ...place,
    left: place.left + (place.end ? 0 : beside),
    width: place.width - beside,
  };
  let y = top + ABOVE + (cell.above ? cell.above.height - 2 : 0);
  for (const { text, bold = false, small, fill = inks.ink } of cell.lines ??
    []) {
    const type: Type = { size: small ? 11.5 : 13.5, bold, fill };
    for (const line of linesOfText(text, room.width, type, 4)) {
      y += LEADING;
      shapes.push(placedText(line, room, y - 4, type));
    }
  }
  const height = Math.max(y - top, (drawn?.height ?? 0) + ABOVE - 4);
  return { shapes, height };
}

export function tableDrawing(table: PictureTable): Drawing {
  const { width, rows } = table;
  const at = places(table);
  const head = heads(table, at);
  const shapes = [...head.shapes];
  let y = head.height;
  const rule = (stroke: string) =>
    shape("line", { x1: 0, x2: width, y1: y, y2: y, stroke });
  shapes.push(rule(inks.ink));
  for (const row of rows) {
    const cells = row.flatMap((cell, index) => {
      const place = at[index];
      return place ? [cellShapes(cell, place, y)] : [];
    });
    shapes.push(...cells.flatMap((cell) => cell.shapes));
    y += Math.max(0, ...cells.map(({ height }) => height)) + 9;
    shapes.push(rule(inks.line));
  }
  return { shape: shape("g", {}, ...shapes), width, height: y + 1 };
}
