/** The working of any figure of the page. */
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { FigureId } from "./figure-id.js";
import { workingEngine } from "./working-engine.js";
import type { Sheet } from "./working-sheet.js";
import { summarySheet } from "./working-summary.js";

/** Null where there is nothing to work out, and before startWorkings() has resolved. */
export function sheetOf(
  _draft: Draft,
  figures: Figures,
  id: FigureId,
): Sheet | null {
  const engine = workingEngine();
  return engine && summarySheet(figures, id);
}
