/** What the figures say of one row of the table, and the words in place of a price that there is none of. */
import { semicolon } from "../text/format.js";
import { boundDistances } from "../charts/strip-scale.js";
import type { PositionRisk } from "../engine/contract.js";
import { en, show } from "../text/en.js";
import type { Figures } from "./calculate.js";
import { endsApart, type FigureId } from "./figure-id.js";

export interface RowResult {
  cross: PositionRisk;
  isolated: PositionRisk;
  mark: number;
  underlying: string;
  tickSize?: number | undefined;
}

/** Thousands of rows ask where they stand. */
const places = new WeakMap<readonly string[], Map<string, number>>();

function placeOf({ rows }: Figures, id: string): number {
  let known = places.get(rows);
  if (!known) {
    known = new Map(rows.map((row, index) => [row, index]));
    places.set(rows, known);
  }
  return known.get(id) ?? -1;
}

export function resultOf(
  figures: Figures | null,
  id: string,
): RowResult | null {
  const index = figures ? placeOf(figures, id) : -1;
  const cross = figures?.evaluation.cross.positions[index];
  const isolated = figures?.evaluation.isolated.positions[index];
  const market = figures?.account.markets.find(
    (known) => known.symbol === cross?.symbol,
  );
  if (!cross || !isolated || !market) return null;
  const { markPrice: mark, underlying, tickSize } = market;
  return { cross, isolated, mark, underlying, tickSize };
}

/** Signed distances of all bounds in the table, for one common scale. */
export const allDistances = (
  results: readonly (RowResult | null)[],
): number[] =>
  results.flatMap((result) =>
    result
      ? [result.cross, result.isolated].flatMap((risk) =>
          boundDistances(risk.liquidation, result.mark),
        )
      : [],
  );

/** Why there is no price. */
export function noneText(
  risk: PositionRisk,
  world: FigureId["world"],
): { text: string; dead: boolean } {
  if (risk.status === "liquidatable") {
    const text =
      world === "cross" ? en.row.underWater : en.row.belowMaintenance;
    return { text, dead: true };
  }
  const why = risk.side === "long" ? en.row.noneLong : en.row.noneShort;
  return { text: why(risk.symbol, world), dead: false };
}

/** The price at which all that follows the underlying ends it, where that is not the same price. */
export function togetherText(
  risk: PositionRisk,
  result: RowResult,
): string | null {
  if (!endsApart(risk)) return null;
  const joint = risk.underlyingLiquidation;
  const bounds = [joint.lower, joint.upper].filter((value) => value !== null);
  const text = bounds.map((value) =>
    en.row.together(
      result.underlying,
      show.price(value, result.mark, result.tickSize),
      value / result.mark - 1,
    ),
  );
  return text.join(semicolon()) || en.row.togetherNone(result.underlying);
}
