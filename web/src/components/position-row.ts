import { html, nothing, type TemplateResult } from "lit";
import { strip } from "../charts/strip.js";
import { boundDistances, stripMarks } from "../charts/strip-scale.js";
import type { PositionRisk } from "../engine/contract.js";
import type { Figures, Screen } from "../document/calculate.js";
import { priceTexts } from "../document/convert.js";
import type { Draft, PositionDraft } from "../document/draft.js";
import { en, show } from "../text/en.js";
import { signedMoney } from "../text/format.js";

/** What a row is drawn from. */
export interface RowView {
  draft: Draft;
  screen: Screen;
  row: PositionDraft;
  number: number;
  name: string;
  /** Null while the row does not count yet. */
  result: RowResult | null;
  extent: number;
}

export interface RowResult {
  cross: PositionRisk;
  isolated: PositionRisk;
  mark: number;
  underlying: string;
  tickSize?: number | undefined;
}

export function resultOf(
  figures: Figures | null,
  id: string,
): RowResult | null {
  const index = figures?.rows.indexOf(id) ?? -1;
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

function bound(value: number, result: RowResult): TemplateResult {
  const distance = value / result.mark - 1;
  return html`<span class="bound"
    ><strong>${show.price(value, result.mark, result.tickSize)}</strong>
    <small>${show.signedPercent(distance)}</small></span
  >`;
}

function none(risk: PositionRisk, world: "cross" | "isolated"): TemplateResult {
  if (risk.status === "liquidatable") {
    const text =
      world === "cross" ? en.row.underWater : en.row.belowMaintenance;
    return html`<span class="reason dead">${text}</span>`;
  }
  const reason = risk.side === "long" ? en.row.noneLong : en.row.noneShort;
  return html`<span class="reason">${reason(risk.symbol, world)}</span>`;
}

const sameBound = (a: number | null, b: number | null): boolean =>
  a === b ||
  (a !== null && b !== null && Math.abs(a - b) <= 5e-4 * Math.abs(a));

/** The price at which all that follows the underlying ends it, where that is not the same price. */
function together(
  risk: PositionRisk,
  result: RowResult,
): TemplateResult | typeof nothing {
  const alone = risk.liquidation;
  const joint = risk.underlyingLiquidation;
  if (
    sameBound(alone.lower, joint.lower) &&
    sameBound(alone.upper, joint.upper)
  )
    return nothing;
  const bounds = [joint.lower, joint.upper].filter((value) => value !== null);
  const text = bounds.map((value) =>
    en.row.together(
      result.underlying,
      show.price(value, result.mark, result.tickSize),
      value / result.mark - 1,
    ),
  );
  return html`<span class="reason">
    ${text.length > 0 ? text.join("; ") : en.row.togetherNone(result.underlying)}
  </span>`;
}

export function liquidationCell(
  view: RowView,
  world: "cross" | "isolated",
): TemplateResult {
  const { result } = view;
  if (!result) {
    const lacks = view.screen.unfinished.get(view.row.id);
    const text =
      world === "cross" && lacks ? en.row.unfinished(lacks) : "\u2013";
    return html`<span class="reason">${text}</span>`;
  }
  const risk = result[world];
  const bounds = [risk.liquidation.lower, risk.liquidation.upper].filter(
    (value) => value !== null,
  );
  return html`${
    bounds.length > 0
      ? bounds.map((value) => bound(value, result))
      : none(risk, world)
  }${together(risk, result)}`;
}

/** The ends of the scale: over the column on a wide page, over each strip on a narrow one. */
export const scale = (extent: number): TemplateResult =>
  html`<span class="scale" aria-hidden="true">
    <span>${show.scalePercent(-extent)}</span>
    <span>${en.table.markTick}</span>
    <span>${show.scalePercent(extent)}</span>
  </span>`;

export function stripCell(view: RowView): TemplateResult | typeof nothing {
  const { result, extent } = view;
  if (!result) return nothing;
  const cross = boundDistances(result.cross.liquidation, result.mark);
  const isolated = boundDistances(result.isolated.liquidation, result.mark);
  const label = en.row.chart(result.cross.symbol, cross, isolated);
  return html`${scale(extent)}${strip(label, stripMarks(cross, extent), stripMarks(isolated, extent))}`;
}

export function profit(view: RowView): string {
  const { result, screen } = view;
  const currency = screen.figures?.account.currency ?? "";
  return result ? signedMoney(result.cross.unrealizedPnl, currency) : "";
}

/** Placeholders: entry and mark stand in for each other. */
export const standIns = (draft: Draft, row: PositionDraft) =>
  priceTexts(draft, row);
