/**
 * The document being edited. Every figure is kept as the text that was typed, so that a mistake can be
 * seen and put right, and nothing is lost on the way; convert.ts turns it into the engine's account.
 */
export type Side = "long" | "short";
export type MarginMode = "cross" | "isolated";
export type SizeUnit = "coins" | "notional" | "contracts";
/** Id of a pack, "own:<id>" for one of the user's own, or "custom" for rules typed by hand. */
export type RulesChoice = string;

/** One row of a maintenance table. Rates are typed in per cent. */
export interface TierRow {
  floor: string;
  rate: string;
  /** Maintenance amount (deduction); empty: computed so that the margin has no jump. */
  amount: string;
}

export interface MarketDraft {
  mark: string;
  underlying: string;
  kind: "linear" | "inverse";
  contractSize: string;
  /** At least one; the floor of the first is 0 whatever it says. */
  tiers: TierRow[];
  /** Per cent an interval; positive: longs pay shorts. Empty: none. */
  fundingRate: string;
  /** Hours from one payment to the next; empty: as the venue does. */
  fundingHours: string;
}

export interface PositionDraft {
  id: string;
  symbol: string;
  side: Side;
  size: string;
  sizeUnit: SizeUnit;
  entry: string;
  leverage: string;
  /** Empty: the initial margin. */
  isolatedMargin: string;
  marginMode: MarginMode;
  /** Paid since it was opened, in the account's currency; negative: received. Empty: none. */
  fundingPaid: string;
}

/** Collateral beside the wallet's own currency. Weight in per cent, empty for 100. */
export interface CollateralDraft {
  id: string;
  asset: string;
  amount: string;
  price: string;
  weight: string;
  liabilityWeight: string;
  underlying: string;
}

/** The fields of the contract's Rules; rates in per cent. */
export interface RulesDraft {
  maintenancePrice: "mark" | "entry";
  tierRule: "progressive" | "whole";
  tierBasis: "notional" | "contracts";
  closeFeeRate: string;
  closeFeeOn: "none" | "mark" | "bankruptcy";
  hedging: "gross" | "larger-side" | "net-plus-fees";
  triggerRatio: string;
  liquidationFeeRate: string;
}

export interface Draft {
  version: 1;
  rules: RulesChoice;
  /** What the account is measured in under custom rules; a pack brings its own, and then it is what amounts were typed in. */
  currency: string;
  /** Amount of the account's own currency. */
  wallet: string;
  customRules: RulesDraft;
  collateral: CollateralDraft[];
  markets: Record<string, MarketDraft>;
  positions: PositionDraft[];
  /** How far funding is looked at ahead; empty: not at all. */
  hoursAhead: string;
  /** What is asked in the panels that try the account out, as typed: "<panel>.<what>". What is not there is as usual. */
  whatIf: Readonly<Record<string, string>>;
}

export const plainRules = (): RulesDraft => ({
  maintenancePrice: "mark",
  tierRule: "progressive",
  tierBasis: "notional",
  closeFeeRate: "0",
  closeFeeOn: "none",
  hedging: "gross",
  triggerRatio: "1",
  liquidationFeeRate: "0",
});

/** Terms for a contract nobody has described yet: linear, one coin a contract, half a per cent. */
export const plainMarket = (symbol: string, mark = ""): MarketDraft => ({
  mark,
  underlying: symbol,
  kind: "linear",
  contractSize: "1",
  tiers: [{ floor: "0", rate: "0.5", amount: "" }],
  fundingRate: "",
  fundingHours: "",
});

export const plainPosition = (id: string, symbol: string): PositionDraft => ({
  id,
  symbol,
  side: "long",
  size: "",
  sizeUnit: "coins",
  entry: "",
  leverage: "10",
  isolatedMargin: "",
  marginMode: "cross",
  fundingPaid: "",
});

export const plainCollateral = (id: string): CollateralDraft => ({
  id,
  asset: "",
  amount: "",
  price: "",
  weight: "",
  liabilityWeight: "",
  underlying: "",
});

/** The next id in a list: one more than the highest number in use, so that ids are stable and short. */
export function nextId(
  prefix: string,
  rows: readonly { id: string }[],
): string {
  const used = rows.map((row) => Number(row.id.slice(prefix.length)));
  return prefix + String(Math.max(0, ...used.filter(Number.isFinite)) + 1);
}
