/** Room for short labels: each beside its dot where nothing else is, or nowhere. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Wanted {
  x: number;
  y: number;
  text: string;
}

export interface Label extends Wanted {
  anchor: "start" | "middle" | "end";
}

/** About how wide a letter of the picture is. */
const LETTER = 6.9;
const HEIGHT = 12;
/** Between two labels of one row. */
const GAP = 6;
/** From the middle of a dot. */
const AWAY = 7;

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

/** Where a text of this anchor stands, its baseline at y. */
export function boxOf({ x, y, text, anchor }: Label): Box {
  const width = text.length * LETTER + GAP;
  const left =
    anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - HEIGHT + 2, bottom: y + 2 };
}

export const dotBox = ({ x, y }: Pick<Wanted, "x" | "y">): Box => ({
  left: x - 4,
  right: x + 4,
  top: y - 4,
  bottom: y + 4,
});

const candidates = ({ x, y, text }: Wanted): Label[] => [
  { x: x + AWAY, y: y + 4, text, anchor: "start" },
  { x: x - AWAY, y: y + 4, text, anchor: "end" },
  { x, y: y - AWAY, text, anchor: "middle" },
  { x, y: y + AWAY + 9, text, anchor: "middle" },
];

/** Labels of the dots that have room for one inside the frame, beside all dots, `taken` and each other. */
export function placed(
  dots: readonly Wanted[],
  frame: Box,
  taken: readonly Box[] = [],
): Label[] {
  const full = [...taken, ...dots.map(dotBox)];
  return dots.flatMap((dot) => {
    const free = candidates(dot).find((label) => {
      const box = boxOf(label);
      return within(box, frame) && !full.some((other) => meet(box, other));
    });
    if (!free) return [];
    full.push(boxOf(free));
    return [free];
  });
}

/** Labels on one level, those first that stand first: what would touch one before it goes to the next row, or is left out. */
export function inRows(
  wanted: readonly Wanted[],
  frame: Box,
  rows: readonly number[],
): Label[] {
  const full: Box[] = [];
  return wanted.flatMap((one) => {
    const tries = rows.flatMap((y) =>
      (["middle", "start", "end"] as const).map((anchor): Label => ({
        ...one,
        y,
        anchor,
      })),
    );
    const free = tries.find((label) => {
      const box = boxOf(label);
      const isOutside = box.left < frame.left || box.right > frame.right;
      return !isOutside && !full.some((other) => meet(box, other));
    });
    if (!free) return [];
    full.push(boxOf(free));
    return [free];
  });
}
