import type { RulePack } from "../rules/packs.js";
import type { Draft } from "./draft.js";
import { prose } from "../text/locale.js";

/** What is taken for granted of the rules, and of the contracts held. */
export function rulesAssumed(pack: RulePack, draft: Draft): string[] {
  const held = new Set(draft.positions.map((row) => row.symbol));
  const ofContracts = [...held].map((symbol) => pack.market(symbol)?.assumed);
  return [...pack.assumes, ...ofContracts]
    .filter((text) => text != null)
    .map(prose);
}
