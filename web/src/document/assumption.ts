/**
 * What others assume and this page does not. An assumption is a change of the account, or of what is read from its
 * evaluation; the engine then gives the price that follows from it.
 */
import type { Account, Evaluation, Position } from "../engine/contract.js";

export type Reading = "liquidation" | "underlyingLiquidation" | "bankruptcy";

/** An account under assumptions, and which of its prices is meant. */
export interface Setting {
  account: Account;
  /** Index into account.positions. */
  position: number;
  /** For every position of the account its index in the account asked about. */
  origin: readonly number[];
  world: keyof Evaluation;
  read: Reading;
}

export type Kind =
  | "asIsolated"
  | "asCross"
  | "asHeld"
  | "others"
  | "leg"
  | "alone"
  | "othersProfit"
  | "othersMaintenance"
  | "hedgeGross"
  | "hedgeLarger"
  | "hedgeNet"
  | "tierEntry"
  | "tierMark"
  | "tierFirst"
  | "noAmount"
  | "whole"
  | "progressive"
  | "maintenanceEntry"
  | "maintenanceMark"
  | "noFee"
  | "feeMark"
  | "feeBankruptcy"
  | "trigger"
  | "collateralOut"
  | "fullWeight"
  | "initialMargin"
  | "marginAtMark"
  | "leverage"
  | "profitInside"
  | "profitOnTop"
  | "bankruptcy"
  | "underlying";

/** Evaluates, and remembers; null where the engine refuses the account. */
export type Look = (account: Account) => Evaluation | null;

export interface Assumption {
  kind: Kind;
  /** A rate, a ratio or a leverage, where the kind has several. */
  value: number | null;
  /** Two of one family exclude each other. */
  family: string;
  /** Null where it has nothing to change. */
  apply: (setting: Setting, look: Look) => Setting | null;
}

export const assumption = (
  kind: Kind,
  family: string,
  apply: Assumption["apply"],
  value: number | null = null,
): Assumption => ({ kind, value, family, apply });

export const withAccount = (
  setting: Setting,
  patch: Partial<Account>,
): Setting => ({ ...setting, account: { ...setting.account, ...patch } });

export const asked = ({ account, position }: Setting): Position | null =>
  account.positions[position] ?? null;

export const assumptionKey = ({ kind, value }: Assumption): string =>
  value === null ? kind : `${kind}:${String(value)}`;
