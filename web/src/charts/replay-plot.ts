/** Where everything of a replay's picture goes: prices above, equities below, one scale of places for both. */
import { scaleLinear, type ScaleLinear } from "d3-scale";

type Scale = ScaleLinear<number, number>;
export type Point = readonly [x: number, y: number];

export interface ReplayFrame {
  width: number;
  height: number;
  /** Lower edge of the prices, where their base line is. */
  middle: number;
  x: Scale;
  /** Changes from the present. */
  price: Scale;
  equity: Scale;
  /** There is room for words to the right of the data. */
  wide: boolean;
}

export interface FrameFacts {
  width: number;
  /** Pieces of the path. */
  length: number;
  changes: readonly number[];
  equities: readonly number[];
  /** Ticks of the equity as texts: their room. */
  text: (value: number) => string;
}

const TOP = 12;
const GAP = 34;
const BOTTOM = 26;
/** Width of a digit or letter of the picture, at the most usual. */
export const CHARACTER = 6.7;
const TICKS = 4;
/** From here on words stand at the ends of the lines. */
const WIDE = 620;

/** Lowest and highest, 0 among them, and never nothing between. */
function extentOf(values: readonly number[], least: number): [number, number] {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low < least ? [low - least / 2, high + least / 2] : [low, high];
}

export function replayFrame(facts: FrameFacts): ReplayFrame {
  const { width, length, changes, equities, text } = facts;
  const wide = width >= WIDE;
  const [prices, money] = wide ? [120, 230] : [88, 180];
  const equity = scaleLinear().domain(extentOf(equities, 1e-12)).nice(TICKS);
  const longest = Math.max(
    ...equity.ticks(TICKS).map((tick) => text(tick).length),
  );
  const left = Math.max(52, Math.ceil(longest * CHARACTER) + 14);
  const right = width - (wide ? 132 : 10);
  const middle = TOP + prices;
  const top = middle + GAP;
  return {
    width,
    height: top + money + BOTTOM,
    middle,
    x: scaleLinear([0, Math.max(1, length)], [left, right]),
    price: scaleLinear(extentOf(changes, 0.02), [middle, TOP]).nice(TICKS),
    equity: equity.range([top + money, top]),
    wide,
  };
}

export const yTicks = (scale: Scale): number[] => scale.ticks(TICKS);

/** Points of the path that can be told apart by their numbers. */
export function xTicks(length: number, width: number): number[] {
  const room = Math.max(2, Math.floor(width / 44));
  const step = Math.max(1, Math.ceil(length / room));
  return Array.from(
    { length: Math.floor(length / step) + 1 },
    (_, index) => index * step,
  );
}

/** Of many corners in one column of pixels: the first, the lowest, the highest and the last. */
export function thinned(points: readonly Point[], most: number): Point[] {
  if (points.length <= most) return [...points];
  const columns = new Map<number, Point[]>();
  for (const point of points) {
    const column = Math.round(point[0]);
    const known = columns.get(column);
    if (known) known.push(point);
    else columns.set(column, [point]);
  }
  return [...columns.values()].flatMap((all) => {
    const heights = all.map(([, y]) => y);
    const kept = [
      0,
      heights.indexOf(Math.min(...heights)),
      heights.indexOf(Math.max(...heights)),
      all.length - 1,
    ];
    return [...new Set(kept)]
      .sort((a, b) => a - b)
      .flatMap((index): Point[] => {
        const point = all[index];
        return point ? [point] : [];
      });
  });
}

/** Straight from point to point. */
export const linePath = (points: readonly Point[]): string =>
  points
    .map(
      ([x, y], index) =>
        `${index === 0 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`,
    )
    .join("");

export interface Label {
  x: number;
  y: number;
  text: string;
  kind: string;
}

export interface Placed extends Label {
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  right: number;
  y: number;
}

const LINE = 14;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;

/** Names in capitals take more room than words. */
const widthOf = (text: string): number =>
  CHARACTER * (text.length + 0.3 * (text.match(/\p{Lu}/gu)?.length ?? 0));

/** Below its point in place of above it. */
const BELOW = 25;

/** Labels that fit beside one another, the first ones first: above or below. Those that would lie on others are left out. */
export function placedLabels(
  labels: readonly Label[],
  bounds: { left: number; right: number; bottom: number },
  most: number,
): Placed[] {
  const placed: Placed[] = [];
  const boxes: Box[] = [];
  for (const label of labels) {
    const width = widthOf(label.text);
    const fits = label.x + width <= bounds.right;
    const anchor = fits ? "start" : "end";
    const left = fits ? label.x : label.x - width;
    const heights = [label.y, label.y + BELOW];
    const free = heights.find((y) => {
      if (y > bounds.bottom) return false;
      const box = { left, right: left + width, y };
      return !boxes.some((other) => meets(box, other));
    });
    if (free === undefined || left < bounds.left || placed.length >= most)
      continue;
    boxes.push({ left, right: left + width, y: free });
    placed.push({ ...label, y: free, anchor });
  }
  return placed;
}

/** Heights of words at the ends of lines, moved apart where they would touch; in the order they came in. */
export function apart(heights: readonly number[], gap: number): number[] {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((a, b) => a.height - b.height);
  const moved = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const { height, index } of order) {
    last = Math.max(height, last + gap);
    moved[index] = last;
  }
  return moved;
}
