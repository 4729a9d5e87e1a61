/** In what the size of a position can be typed. */
import { packOf } from "../rules/packs.js";
import type { Draft, PositionDraft, SizeUnit } from "./draft.js";
import { termsOf } from "./edit.js";

export type UnitChoice = readonly [unit: SizeUnit, name: string];

/** What the notional value is in: the currency of the account, or what an inverse contract is quoted in. */
function quoteOf(draft: Draft, symbol: string): string {
  const pack = packOf(draft.rules);
  const market = pack?.market(symbol);
  if (!pack) return "quote";
  return market?.kind === "inverse"
    ? symbol.slice(market.underlying.length)
    : pack.currency;
}

/** Contracts are offered where they are something else than coins, and where they were chosen already. */
export function unitsOf(draft: Draft, row: PositionDraft): UnitChoice[] {
  const { kind, contractSize, underlying } = termsOf(draft, row.symbol);
  const units: UnitChoice[] = [
    ["coins", underlying || "coins"],
    ["notional", quoteOf(draft, row.symbol)],
  ];
  const asContracts =
    draft.rules === "custom" || kind === "inverse" || contractSize !== 1;
  return asContracts || row.sizeUnit === "contracts"
    ? [...units, ["contracts", "contracts"]]
    : units;
}
