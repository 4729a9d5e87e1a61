/** The working of any figure of the page. */
import type { FullEngine, Working } from "../engine/full.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { FigureId } from "./figure-id.js";
import { MOST_TERMS } from "./formula.js";
import { whatIsLeft } from "./what-is-left.js";
import { priceSheet } from "./working.js";
import { fullEngine } from "./full-engine.js";
import { maintenanceSheet } from "./working-maintenance.js";
import { rulesOf } from "./working-rules.js";
import type { Sheet } from "./working-sheet.js";
import { summarySheet } from "./working-summary.js";

const prices = {
  liquidation: "liquidation",
  together: "underlyingLiquidation",
} as const;

function ask(
  engine: FullEngine,
  { account }: Figures,
  world: FigureId["world"],
  position: number,
): Working | null {
  const outcome = engine.working(account, { world, position });
  return outcome.ok ? outcome.value : null;
}

/** Both bounds of a row; where there is none, what would still be left far away. */
function price(
  engine: FullEngine,
  figures: Figures,
  id: FigureId,
  what: keyof typeof prices,
): Sheet | null {
  const { world } = id;
  const position = figures.rows.indexOf(id.row ?? "");
  const working = ask(engine, figures, world, position);
  const risk = figures.evaluation[world].positions[position];
  if (!working || !risk) return null;
  const place = { world, what: prices[what], position };
  const sheet = priceSheet(figures, place, working);
  if (sheet.reason === null || risk.status === "liquidatable") return sheet;
  const left = whatIsLeft(engine, figures, position, id);
  return { ...sheet, reason: [sheet.reason, left].filter(Boolean).join(" ") };
}

function maintenance(
  engine: FullEngine,
  figures: Figures,
  world: FigureId["world"],
): Sheet {
  const { rows } = figures;
  const asked = rows.length > MOST_TERMS ? [] : rows;
  return maintenanceSheet(
    figures,
    world,
    asked
      .map((_, position) => ask(engine, figures, world, position))
      .filter((one) => one !== null),
  );
}

/** What goes into the ratio is worked out below it. */
function marginRatio(
  engine: FullEngine,
  figures: Figures,
  id: FigureId,
): Sheet | null {
  const sheet = summarySheet(figures, id);
  const [main, ...equity] = sheet?.steps ?? [];
  if (!sheet || !main) return sheet;
  const { steps } = maintenance(engine, figures, id.world);
  return { ...sheet, steps: [main, ...steps, ...equity] };
}

/** Null where there is nothing to work out, and before startWorkings() has resolved. */
export function sheetOf(
  draft: Draft,
  figures: Figures,
  id: FigureId,
): Sheet | null {
  const engine = fullEngine();
  if (!engine) return null;
  const byRules = (sheet: Sheet | null): Sheet | null =>
    sheet && { ...sheet, rules: rulesOf(draft) };
  switch (id.what) {
    case "liquidation":
    case "together":
      return byRules(price(engine, figures, id, id.what));
    case "maintenance":
      return byRules(maintenance(engine, figures, id.world));
    case "marginRatio":
      return byRules(marginRatio(engine, figures, id));
    default:
      return summarySheet(figures, id);
  }
}
