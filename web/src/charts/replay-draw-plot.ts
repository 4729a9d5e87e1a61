/** The scales of a path that is drawn by hand, and what a place of the pointer means on them. */
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { drawnLimits } from "../document/replay-path.js";

type Scale = ScaleLinear<number, number>;

export interface DrawFrame {
  width: number;
  height: number;
  x: Scale;
  /** In per cent. */
  y: Scale;
}

const HEIGHT = 190;
const MARGIN = { top: 16, right: 22, bottom: 26, left: 54 } as const;
/** There is always room to draw further. */
const ROOM = 15;

export function drawFrame(values: readonly number[], width: number): DrawFrame {
  const low = Math.max(drawnLimits.least, Math.min(-40, ...values) - ROOM);
  const high = Math.max(25, ...values) + ROOM;
  return {
    width,
    height: HEIGHT,
    x: scaleLinear(
      [0, Math.max(1, values.length - 1)],
      [MARGIN.left, width - MARGIN.right],
    ),
    y: scaleLinear([low, high], [HEIGHT - MARGIN.bottom, MARGIN.top]),
  };
}

/** The height of a pointer, from the picture's top, in whole per cent within the picture. */
export function percentAt({ y }: DrawFrame, height: number): number {
  const [low = 0, high = 0] = y.domain();
  return Math.round(Math.min(high, Math.max(low, y.invert(height))));
}

const KEYS: Record<string, number> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where a key takes a point; null: it is no key for points. */
export function keyed(key: string, percent: number): number | null {
  if (key === "Home") return drawnLimits.least;
  if (key === "End") return drawnLimits.most;
  const step = KEYS[key];
  if (step === undefined) return null;
  const next = percent + step;
  return Math.min(drawnLimits.most, Math.max(drawnLimits.least, next));
}
