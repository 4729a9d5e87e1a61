/** What a link to this account holds, so that whoever sends it knows. */
import { packOf } from "../rules/packs.js";
import type { Draft } from "./draft.js";

export interface LinkContents {
  /** Null for rules typed by hand, and for a table of one's own, whose terms go along as such. */
  pack: { venue: string; asOf: string } | null;
  ownTable: boolean;
  wallet: boolean;
  positions: number;
  marks: number;
  collateral: number;
  wishes: boolean;
}

export function contentsOf(draft: Draft): LinkContents {
  const pack = packOf(draft.rules);
  const own = draft.rules.startsWith("own:");
  const marks = Object.values(draft.markets).filter(({ mark }) => mark !== "");
  return {
    pack: own ? null : pack,
    ownTable: own,
    wallet: draft.wallet !== "",
    positions: draft.positions.length,
    marks: marks.length,
    collateral: draft.collateral.length,
    wishes: Object.keys(draft.whatIf).length > 0,
  };
}
