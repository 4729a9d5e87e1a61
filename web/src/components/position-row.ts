import { html, nothing, type TemplateResult } from "lit";
import { strip } from "../charts/strip.js";
import { boundDistances, stripMarks } from "../charts/strip-scale.js";
import type { PositionRisk } from "../engine/contract.js";
import type { Screen } from "../document/calculate.js";
import { priceTexts } from "../document/convert.js";
import type { Draft, PositionDraft } from "../document/draft.js";
import type { FigureId } from "../document/figure-id.js";
import {
  noneText,
  type RowResult,
  togetherText,
} from "../document/row-result.js";
import { en, show } from "../text/en.js";
import { comma, signedMoney } from "../text/format.js";
import { figureButton } from "./figure.js";

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
  /** Which figure of the page is unfolded. */
  unfolded: FigureId | null;
}

type World = FigureId["world"];

/** Something that is spoken as one text and set as another. */
interface Shown {
  text: string;
  content: TemplateResult;
}

export function bound(
  value: number,
  mark: number,
  tickSize: number | undefined,
): Shown {
  const price = show.price(value, mark, tickSize);
  const distance = show.signedPercent(value / mark - 1);
  return {
    text: `${price} ${distance}`,
    content: html`<span class="bound"
      ><strong>${price}</strong> <small>${distance}</small></span
    >`,
  };
}

const reason = (text: string, kind = ""): Shown => ({
  text,
  content: html`<span class="reason ${kind}">${text}</span>`,
});

/** Why there is no price. */
export function none(risk: PositionRisk, world: World): Shown {
  const { text, dead } = noneText(risk, world);
  return reason(text, dead ? "dead" : "");
}

function unfolds(
  { row, name, unfolded }: RowView,
  world: World,
  what: "liquidation" | "together",
  shown: readonly Shown[],
): TemplateResult {
  return figureButton(
    { world, what, row: row.id },
    unfolded,
    en.table[world] + comma() + name,
    shown.map(({ text }) => text).join(comma()),
    shown.map(({ content }) => content),
  );
}

export function liquidationCell(view: RowView, world: World): TemplateResult {
  const { result } = view;
  if (!result) {
    const lacks = view.screen.unfinished.get(view.row.id);
    const text =
      world === "cross" && lacks ? en.row.unfinished(lacks) : "\u2013";
    return reason(text).content;
  }
  const risk = result[world];
  const bounds = [risk.liquidation.lower, risk.liquidation.upper].filter(
    (value) => value !== null,
  );
  const alone =
    bounds.length > 0
      ? bounds.map((value) => bound(value, result.mark, result.tickSize))
      : [none(risk, world)];
  const joint = togetherText(risk, result);
  return html`${unfolds(view, world, "liquidation", alone)}${
    joint ? unfolds(view, world, "together", [reason(joint)]) : nothing
  }`;
}

/** The ends of the scale: over the column on a wide page, over each strip on a narrow one. */
export const scale = (extent: number): TemplateResult =>
  html`<span class="scale" aria-hidden="true">
    <span>${show.scalePercent(-extent)}</span>
    <span>${en.table.markTick}</span>
    <span>${show.scalePercent(extent)}</span>
  </span>`;

/** Both worlds on one strip; distances are those of the bounds from the mark. */
export const scaledStrip = (
  label: string,
  cross: readonly number[],
  isolated: readonly number[],
  extent: number,
): TemplateResult =>
  html`${scale(extent)}${strip(label, stripMarks(cross, extent), stripMarks(isolated, extent))}`;

export function stripCell(view: RowView): TemplateResult | typeof nothing {
  const { result, extent } = view;
  if (!result) return nothing;
  const cross = boundDistances(result.cross.liquidation, result.mark);
  const isolated = boundDistances(result.isolated.liquidation, result.mark);
  const label = en.row.chart(result.cross.symbol, cross, isolated);
  return scaledStrip(label, cross, isolated, extent);
}

export function profit(view: RowView): TemplateResult | typeof nothing {
  const { result, screen, row, name, unfolded } = view;
  if (!result) return nothing;
  const currency = screen.figures?.account.currency ?? "";
  return figureButton(
    { world: "cross", what: "profit", row: row.id },
    unfolded,
    en.row.profit(name),
    signedMoney(result.cross.unrealizedPnl, currency),
  );
}

/** Placeholders: entry and mark stand in for each other. */
export const standIns = (draft: Draft, row: PositionDraft) =>
  priceTexts(draft, row);

/** A row below the row, across the whole table. */
export const acrossRow = (content: unknown): TemplateResult =>
  html`<tr role="row" class="further">
    <td role="cell" colspan="9">${content}</td>
  </tr>`;
