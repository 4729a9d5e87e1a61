/** The working of any figure of the page. */
import type { FullEngine, Working } from "../engine/full.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { FigureId } from "./figure-id.js";
import { MOST_TERMS } from "./formula.js";
import { priceSheet } from "./working.js";
import { workingEngine } from "./working-engine.js";
import { maintenanceSheet } from "./working-maintenance.js";
import type { Sheet } from "./working-sheet.js";
import { summarySheet } from "./working-summary.js";

const prices = {
  liquidation: "liquidation",
  together: "underlyingLiquidation",
} as const;

/** What the full engine has to be asked for. */
function workedSheet(
  engine: FullEngine,
  figures: Figures,
  { world, what, row }: FigureId,
): Sheet | null {
  const { account, rows } = figures;
  const ask = (position: number): Working | null => {
    const outcome = engine.working(account, { world, position });
    return outcome.ok ? outcome.value : null;
  };
  if (what === "liquidation" || what === "together") {
    const position = row === null ? -1 : rows.indexOf(row);
    const working = ask(position);
    const place = { world, what: prices[what], position };
    return working && priceSheet(figures, place, working);
  }
  if (what !== "maintenance") return null;
  const asked = rows.length > MOST_TERMS ? [] : rows.map((_, i) => ask(i));
  return maintenanceSheet(
    figures,
    world,
    asked.filter((one) => one !== null),
  );
}

/** Null where there is nothing to work out, and before startWorkings() has resolved. */
export function sheetOf(
  _draft: Draft,
  figures: Figures,
  id: FigureId,
): Sheet | null {
  const engine = workingEngine();
  if (!engine) return null;
  return summarySheet(figures, id) ?? workedSheet(engine, figures, id);
}
