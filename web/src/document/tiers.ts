/** Maintenance tables as typed, row by row, to the engine's tiers. */
import type { Tier } from "../engine/contract.js";
import type { MarketDraft } from "./draft.js";
import { field } from "./fields.js";
import { numberIn, shareOf } from "./numbers.js";
import { isBlank, type Reader } from "./reader.js";

/** For a floor that cannot be read: one between its neighbours, so that these are not blamed for it. */
function floorBetween(before: number, later: readonly string[]): number {
  const next = later.map(numberIn).find((value) => value !== null);
  return next !== undefined && next > before
    ? (before + next) / 2
    : before * 2 + 1;
}

function readFloors(
  symbol: string,
  { tiers }: MarketDraft,
  reader: Reader,
): number[] {
  const texts = tiers.map((row) => row.floor);
  const floors = [0];
  texts.slice(1).forEach((text, index) => {
    const row = index + 1;
    const standIn = floorBetween(floors[index] ?? 0, texts.slice(row + 1));
    const name = field.tier(symbol, row, "floor");
    floors.push(reader.number(name, text, undefined, standIn));
  });
  return floors;
}

export function readTiers(
  symbol: string,
  market: MarketDraft,
  reader: Reader,
): Tier[] {
  const floors = readFloors(symbol, market, reader);
  return market.tiers.map((row, index) => {
    const rate = reader.number(field.tier(symbol, index, "rate"), row.rate);
    const tier: Tier = {
      minNotional: floors[index] ?? 0,
      maxNotional: floors[index + 1] ?? null,
      maintenanceMarginRate: shareOf(rate),
    };
    if (!isBlank(row.amount)) {
      tier.maintenanceAmount = reader.number(
        field.tier(symbol, index, "amount"),
        row.amount,
      );
    }
    return tier;
  });
}
