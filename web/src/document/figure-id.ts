/** Which figure of the page is meant, where one is unfolded into its working. */
import type { PositionRisk } from "../engine/contract.js";

export type WorldFigure =
  | "equity"
  | "maintenance"
  | "marginRatio"
  | "atRisk"
  | "setAside"
  | "outOfReach";

/** `liquidation` and `together` are both bounds at once, or the reason why there is none. */
export type RowFigure = "profit" | "liquidation" | "together";

export interface FigureId {
  world: "cross" | "isolated";
  what: WorldFigure | RowFigure;
  /** Id of the position in the draft; null for a figure of the summary. */
  row: string | null;
}

export const sameFigure = (a: FigureId | null, b: FigureId | null): boolean =>
  a?.world === b?.world && a?.what === b?.what && a?.row === b?.row;

const sameBound = (a: number | null, b: number | null): boolean =>
  a === b ||
  (a !== null && b !== null && Math.abs(a - b) <= 5e-4 * Math.abs(a));

/** All that follows the underlying ends it at another price than the contract alone. */
export const endsApart = ({
  liquidation: alone,
  underlyingLiquidation: joint,
}: PositionRisk): boolean =>
  !sameBound(alone.lower, joint.lower) || !sameBound(alone.upper, joint.upper);
