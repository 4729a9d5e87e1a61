/** The working of any figure of the page. */
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { FigureId } from "./figure-id.js";
import type { Sheet } from "./working-sheet.js";
import { summarySheet } from "./working-summary.js";

export function sheetOf(
  _draft: Draft,
  figures: Figures,
  id: FigureId,
): Sheet | null {
  return summarySheet(figures, id);
}
