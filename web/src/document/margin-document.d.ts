/**
 * The project's own document: an account as JSON that a person can read and write. What is as usual may be left out.
 */
import type { Rules, Tier } from "../engine/contract.js";

/** A number where the text of the field is that number exactly; any other text as it was typed. */
export type Figure = number | string;

export interface DocumentPosition {
  symbol: string;
  side: "long" | "short";
  size: Figure;
  /** What `size` counts. Usual: "coins". */
  sizeUnit?: "coins" | "notional" | "contracts";
  /** Entry price; without one it is the mark. */
  entry?: Figure;
  leverage: Figure;
  /** How it is really held. Usual: "cross". */
  marginMode?: "cross" | "isolated";
  /** In the account's currency; without one it is the initial margin. */
  isolatedMargin?: Figure;
  /** Funding since it was opened, in the account's currency; negative: received. */
  fundingPaid?: Figure;
}

export interface DocumentTier {
  /** Where the tier begins, in what the rules count: notional, or contracts. */
  floor: Figure;
  /** Maintenance margin, in per cent. */
  rate: Figure;
  /** Maintenance amount, the deduction; without one it follows from the rates. */
  amount?: Figure;
}

/** A contract. Under a venue's rules only its mark and its funding are read; the rest is the venue's. */
export interface DocumentMarket {
  /** Mark price; without one it is the first entry price. */
  mark?: Figure;
  /** The coin. Usual: the name of the contract. */
  underlying?: string;
  kind?: "linear" | "inverse";
  /** Coins a contract; of an inverse one, units of the currency it is quoted in. Usual: 1. */
  contractSize?: Figure;
  /** Usual: 0.5 % from 0. */
  tiers?: DocumentTier[];
  /** Per cent an interval; positive: longs pay shorts. */
  fundingRate?: Figure;
  /** Hours from one payment to the next; without one as the venue does. */
  fundingHours?: Figure;
}

/** Collateral beside the wallet, counted under custom rules. */
export interface DocumentCollateral {
  asset: string;
  amount: Figure;
  price?: Figure;
  /** Per cent of its value that counts. Usual: 100. */
  weight?: Figure;
  /** Per cent of its value that a loan of it counts. Usual: 100. */
  liabilityWeight?: Figure;
  /** The coin whose price moves it; without one it does not move. */
  underlying?: string;
}

/** Rules typed by hand. Rates in per cent. */
export interface DocumentRules {
  maintenancePrice?: "mark" | "entry";
  tierRule?: "progressive" | "whole";
  tierBasis?: "notional" | "contracts";
  closeFeeRate?: Figure;
  closeFeeOn?: "none" | "mark" | "bankruptcy";
  hedging?: "gross" | "larger-side" | "net-plus-fees";
  triggerRatio?: Figure;
  liquidationFeeRate?: Figure;
}

export interface MarginDocument {
  format: "crossmargin";
  version: 1;
  /** A pack of rules with its date, as "binance-usdm@2026-04"; "custom"; or "own:1", and then `table` holds it. */
  rules: string;
  /** What wallet and margins are counted in. Usual: what the rules settle in. */
  currency?: string;
  wallet: Figure;
  positions: DocumentPosition[];
  /** By the name of the contract. */
  markets?: Record<string, DocumentMarket>;
  customRules?: DocumentRules;
  collateral?: DocumentCollateral[];
  /** How many hours of funding are looked at ahead. */
  hoursAhead?: Figure;
  /** What is asked in the panels, by "<panel>.<what>". */
  whatIf?: Record<string, Figure>;
  /** The table of one's own that the account stands on, whole, so that the document stands alone. */
  table?: OwnTable;
}

export interface OwnMarket {
  symbol: string;
  underlying: string;
  kind: "linear" | "inverse";
  contractSize: number;
  tiers: Tier[];
  knownUpTo: number | null;
}

/** As it is stored, and written into files. */
export interface OwnTable {
  id: string;
  name: string;
  /** Year, month and day of its import. */
  date: string;
  currency: string;
  rules: Rules;
  markets: OwnMarket[];
}
