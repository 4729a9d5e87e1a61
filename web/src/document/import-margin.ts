/** What was set aside for an isolated position. Exchanges give it with or without the profit of the day. */
import type { FoundPosition } from "./import-found.js";
import type { Reading } from "./import-row.js";
import { cellFigure } from "./import-size.js";
import { fieldText } from "./numbers.js";

function coinsOf({ unit, size, contractSize }: FoundPosition): number | null {
  if (unit === "money" || unit === "notional") return null;
  return unit === "contracts"
    ? contractSize === null
      ? null
      : size * contractSize
    : size;
}

/** What it cost to open, and what it has made since; null where the row does not say. */
function opening(
  reading: Reading,
  position: FoundPosition,
): { cost: number; profit: number } | null {
  const { entry, mark, leverage, side, name } = position;
  const given = cellFigure(reading.row, "profit");
  const coins = name.kind === "inverse" ? null : coinsOf(position);
  if (entry === null || coins === null) return null;
  const way = side === "long" ? 1 : -1;
  const worked = mark === null ? null : way * coins * (mark - entry);
  const profit = given === null || Number.isNaN(given) ? worked : given;
  return profit === null ? null : { cost: (coins * entry) / leverage, profit };
}

/**
 * The margin without profit, as the page counts it. Of the two readings of what is given that counts which is
 * nearer to what it cost to open the position.
 */
export function readMargin(
  reading: Reading,
  position: FoundPosition,
): number | null {
  const exact = reading.positive("isolatedMargin");
  if (exact !== null) return exact;
  if (position.mode === "cross") return null;
  const given = reading.positive("collateral");
  if (given === null) return null;
  const known = opening(reading, position);
  if (known === null) return given;
  const without = Number((given - known.profit).toPrecision(12));
  const isNearer =
    Math.abs(without - known.cost) < Math.abs(given - known.cost);
  if (!isNearer || without <= 0) return given;
  reading.note("margin_with_profit", fieldText(without));
  return without;
}
