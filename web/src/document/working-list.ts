/** Which figures the account worked through consists of, in the order of the page. */
import type { Figures } from "./calculate.js";
import {
  endsApart,
  type FigureId,
  type RowFigure,
  type WorldFigure,
} from "./figure-id.js";

type World = FigureId["world"];
export type Worlds = World | "both";

/** More rows than this are not listed at once. */
export const MOST_ROWS = 25;

const summary: Record<World, readonly WorldFigure[]> = {
  cross: ["equity", "maintenance", "marginRatio", "atRisk"],
  isolated: ["equity", "setAside", "outOfReach", "atRisk"],
};

function rowFigures(figures: Figures, row: string, worlds: World[]) {
  const index = figures.rows.indexOf(row);
  const id = (world: World, what: RowFigure): FigureId => ({
    world,
    what,
    row,
  });
  const prices = worlds.flatMap((world) => {
    const risk = figures.evaluation[world].positions[index];
    if (!risk) return [];
    const alone = id(world, "liquidation");
    return endsApart(risk) ? [alone, id(world, "together")] : [alone];
  });
  return [id("cross", "profit"), ...prices];
}

/** Of one row, or of all of them with the summary before. */
export function listFigures(
  figures: Figures,
  worlds: Worlds,
  row: string | null,
): FigureId[] {
  const chosen: World[] = worlds === "both" ? ["cross", "isolated"] : [worlds];
  if (row !== null) return rowFigures(figures, row, chosen);
  const all = figures.rows.slice(0, MOST_ROWS);
  return [
    ...chosen.flatMap((world) =>
      summary[world].map((what): FigureId => ({ world, what, row: null })),
    ),
    ...all.flatMap((one) => rowFigures(figures, one, chosen)),
  ];
}
