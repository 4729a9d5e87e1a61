/** The words that a field of the draft may hold, where it holds one of a few. */
import type { MarketDraft, PositionDraft, RulesDraft } from "./draft.js";

type Words<T, K extends keyof T> = { [name in K]: readonly T[name][] };

export const positionChoices: Words<
  PositionDraft,
  "side" | "sizeUnit" | "marginMode"
> = {
  side: ["long", "short"],
  sizeUnit: ["coins", "notional", "contracts"],
  marginMode: ["cross", "isolated"],
};

export const marketChoices: Words<MarketDraft, "kind"> = {
  kind: ["linear", "inverse"],
};

export const rulesChoices: Words<
  RulesDraft,
  "maintenancePrice" | "tierRule" | "tierBasis" | "closeFeeOn" | "hedging"
> = {
  maintenancePrice: ["mark", "entry"],
  tierRule: ["progressive", "whole"],
  tierBasis: ["notional", "contracts"],
  closeFeeOn: ["none", "mark", "bankruptcy"],
  hedging: ["gross", "larger-side", "net-plus-fees"],
};
