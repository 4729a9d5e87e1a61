/** The strip of a row as plain shapes, for pictures that leave the page: as strip.ts draws it on the page. */
import { inks } from "./inks.js";
import type { Drawing } from "./picture-frame.js";
import { type Shape, shape } from "./shape.js";
import type { StripMark } from "./strip-scale.js";

type World = "cross" | "isolated";
const HEIGHT = 34;
const Y = { cross: 12, isolated: 22, axis: 17 } as const;
/** Its dots reach over its ends by as much. */
const ROOM = 6;

export const worldInk = (world: World): string =>
  world === "cross" ? inks.crossDot : inks.isolatedDot;

/** Filled for cross, hollow for isolated. */
export const worldPaint = (world: World) => ({
  fill: world === "cross" ? inks.crossDot : inks.paper,
  ...(world === "cross"
    ? {}
    : { stroke: inks.isolatedDot, "stroke-width": 2.2 }),
});

function end({ x, beyond }: StripMark, world: World, at: number): Shape {
  const y = Y[world];
  const paint = worldPaint(world);
  if (!beyond)
    return shape("circle", {
      cx: at,
      cy: y,
      r: world === "cross" ? 4.5 : 4,
      ...paint,
    });
  const d = x > 50 ? "M-7 -5L1 0L-7 5Z" : "M7 -5L-1 0L7 5Z";
  return shape("path", {
    d,
    transform: `translate(${at.toFixed(2)} ${String(y)})`,
    ...paint,
  });
}

export function stripDrawing(
  width: number,
  cross: readonly StripMark[],
  isolated: readonly StripMark[],
): Drawing {
  const at = (x: number) => ROOM + ((width - 2 * ROOM) * x) / 100;
  const middle = at(50);
  const reach = (mark: StripMark, world: World): Shape[] => [
    shape("line", {
      x1: middle,
      x2: at(mark.x),
      y1: Y[world],
      y2: Y[world],
      stroke: worldInk(world),
      "stroke-width": 2,
    }),
    end(mark, world, at(mark.x)),
  ];
  const drawn = shape(
    "g",
    {},
    shape("line", {
      x1: at(0),
      x2: at(100),
      y1: Y.axis,
      y2: Y.axis,
      stroke: inks.line,
    }),
    ...cross.flatMap((mark) => reach(mark, "cross")),
    ...isolated.flatMap((mark) => reach(mark, "isolated")),
    shape("line", {
      x1: middle,
      x2: middle,
      y1: 5,
      y2: 29,
      stroke: inks.ink,
      "stroke-width": 1.5,
    }),
  );
  return { shape: drawn, width, height: HEIGHT };
}

/** A dot of each world, for a key. */
export const worldDot = (world: World): Drawing => ({
  shape: shape("circle", { cx: 6, cy: 6, r: 4.5, ...worldPaint(world) }),
  width: 12,
  height: 12,
});
