/**
 * Positions with both worlds' results as a table that a spreadsheet can open, and that the import reads again. The names
 * of columns are the same in every language, units stand in brackets, figures are plain: 64480.5, -0.142.
 */
import Papa from "papaparse";
import type { PositionRisk } from "../engine/contract.js";
import type { Figures, Screen } from "./calculate.js";
import type { Draft, PositionDraft } from "./draft.js";
import { marketOf, termsOf } from "./edit.js";
import { isoDay } from "./iso-day.js";
import { numberIn } from "./numbers.js";
import { currencyOf } from "./read-rules.js";
import { resultOf, type RowResult } from "./row-result.js";

/** A figure is written as one, also a negative one; a text that a spreadsheet might run gets a mark before it. */
type Cell = number | string | null;

/** As spreadsheets take a cell for a formula, full-width signs and space before them included. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

const figureOr = (text: string): Cell =>
  text.trim() === "" ? null : (numberIn(text) ?? text);

/** Without what binary fractions add. */
const plain = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : Number(value.toPrecision(15));

const WORLDS = ["cross", "isolated"] as const;

function resultCells(risk: PositionRisk | undefined): Record<string, Cell> {
  return {
    status: risk?.status ?? null,
    liquidation_lower: plain(risk?.liquidation.lower),
    liquidation_upper: plain(risk?.liquidation.upper),
    distance: plain(risk?.distance),
  };
}

function inputCells(
  draft: Draft,
  row: PositionDraft,
  currency: string,
): Record<string, Cell> {
  const { mark } = marketOf(draft, row.symbol);
  return {
    symbol: row.symbol,
    side: row.side,
    margin_mode: row.marginMode,
    size: figureOr(row.size),
    size_unit: row.sizeUnit,
    contract_size: termsOf(draft, row.symbol).contractSize,
    entry_price: figureOr(row.entry),
    mark_price: figureOr(mark),
    leverage: figureOr(row.leverage),
    [`isolated_wallet [${currency}]`]: figureOr(row.isolatedMargin),
    [`funding_paid [${currency}]`]: figureOr(row.fundingPaid),
  };
}

function outputCells(
  result: RowResult | null,
  currency: string,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {
    [`notional [${currency}]`]: plain(result?.cross.notional),
    [`unrealised_profit [${currency}]`]: plain(result?.cross.unrealizedPnl),
  };
  for (const world of WORLDS)
    for (const [name, cell] of Object.entries(resultCells(result?.[world])))
      cells[`${world}_${name}`] = cell;
  cells[`isolated_backing [${currency}]`] = plain(result?.isolated.margin);
  for (const world of WORLDS)
    cells[`${world}_maximum_loss [${currency}]`] = plain(
      result?.[world].maxLoss,
    );
  return cells;
}

/** Results that are not of now are left out. */
const figuresOf = ({ figures, stale }: Screen): Figures | null =>
  stale ? null : figures;

export function positionsCsv(draft: Draft, screen: Screen, made: Date): string {
  const currency = currencyOf(draft);
  const figures = figuresOf(screen);
  const rows = draft.positions.map((row) => ({
    ...inputCells(draft, row, currency),
    ...outputCells(resultOf(figures, row.id), currency),
    rules: draft.rules,
    exported: isoDay(made),
  }));
  return Papa.unparse(rows, { escapeFormulae: FORMULA, newline: "\r\n" });
}
