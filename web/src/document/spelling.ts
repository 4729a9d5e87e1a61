/** Contracts as people write them, "btcusdt", as the rules of the account spell them. */
import { loadPack, packSymbol } from "../rules/packs.js";
import type { Draft } from "./draft.js";
import { marketOf } from "./edit.js";

/** Fetches the rules where they are not there yet. What they do not know stays as it is written. */
export async function spelt(draft: Draft): Promise<Draft> {
  if (draft.rules === "custom") return draft;
  const pack = await loadPack(draft.rules);
  const spell = (symbol: string): string => {
    const meant = packSymbol(pack, symbol);
    return pack.market(symbol) || !pack.market(meant) ? symbol : meant;
  };
  const changed = draft.positions
    .map(({ symbol }) => symbol)
    .filter((symbol) => spell(symbol) !== symbol);
  if (changed.length === 0) return draft;
  const markets = new Map(Object.entries(draft.markets));
  for (const symbol of changed) {
    const market = marketOf(draft, symbol);
    if (markets.delete(symbol) && !markets.has(spell(symbol)))
      markets.set(spell(symbol), { ...market, underlying: spell(symbol) });
  }
  return {
    ...draft,
    markets: Object.fromEntries(markets),
    positions: draft.positions.map((row) => ({
      ...row,
      symbol: spell(row.symbol),
    })),
  };
}
