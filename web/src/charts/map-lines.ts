/** Lines and areas of a map region, as paths. */
import type { MapCorner, MapRegion } from "../engine/full.js";

/** From a factor on a price to a place in the picture. */
export interface Onto {
  x: (factor: number) => number;
  y: (factor: number) => number;
}

const at = ({ x, y }: { x: number; y: number }, onto: Onto): string =>
  `${onto.x(x).toFixed(2)} ${onto.y(y).toFixed(2)}`;

/** All that is safe; holes are left open by the even-odd rule. */
export const areaOf = (region: MapRegion | undefined, onto: Onto): string =>
  (region?.loops ?? [])
    .map(
      ({ corners }) =>
        `M${corners.map((corner) => at(corner, onto)).join("L")}Z`,
    )
    .join("");

interface Edge {
  from: MapCorner;
  to: MapCorner;
}

export const edgesOf = (region: MapRegion | undefined): Edge[] =>
  (region?.loops ?? []).flatMap(({ corners }) =>
    corners.map((from, i) => ({
      from,
      to: corners[(i + 1) % corners.length] ?? from,
    })),
  );

/** The edges of one kind, joined where they meet. */
export function linesOf(
  region: MapRegion | undefined,
  kind: MapCorner["edge"],
  onto: Onto,
): string {
  let last: MapCorner | null = null;
  let path = "";
  for (const { from, to } of edgesOf(region)) {
    if (from.edge !== kind) continue;
    path += from === last ? "" : `M${at(from, onto)}`;
    path += `L${at(to, onto)}`;
    last = to;
  }
  return path;
}

/** The middle of the longest edge on which nothing is left: where a label of the line fits best. */
export function labelPlace(
  region: MapRegion | undefined,
  onto: Onto,
): { x: number; y: number } | null {
  const ends = edgesOf(region)
    .filter(({ from }) => from.edge === "zero")
    .map(({ from, to }) => ({
      a: { x: onto.x(from.x), y: onto.y(from.y) },
      b: { x: onto.x(to.x), y: onto.y(to.y) },
    }));
  let best: { x: number; y: number } | null = null;
  let longest = 0;
  for (const { a, b } of ends) {
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    if (length <= longest) continue;
    longest = length;
    best = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  }
  return best;
}
