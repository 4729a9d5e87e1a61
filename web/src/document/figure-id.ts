/** Which figure of the page is meant, where one is unfolded into its working. */
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
