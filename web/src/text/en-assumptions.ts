/** Every assumption as a clause behind "if", and why this page computes otherwise. */
import type { Kind } from "../document/assumption.js";
import { figure, plainPercent } from "./format.js";
import { words } from "./locale.js";

/** The position asked about. */
export interface Place {
  symbol: string;
  underlying: string;
  currency: string;
  world: "cross" | "isolated";
}

type Clause = (value: number, place: Place) => string;

const rate = (value: number): string => plainPercent(value, 4);

export const clauses = words<Record<Kind, Clause>>("clauses", {
  asIsolated: () => "the position is taken as isolated",
  asCross: () =>
    "the position is taken as cross, with the whole wallet behind it",
  asHeld: () =>
    "the margins of the positions set to isolated are taken out of the wallet",
  others: () => "the other contracts are left out",
  leg: (_, { symbol }) => `the other rows of ${symbol} are left out`,
  alone: () => "every other position is left out",
  othersProfit: () =>
    "the other contracts\u2019 profit and loss is left out, their maintenance kept",
  othersMaintenance: () =>
    "the other contracts\u2019 maintenance is left out, their profit and loss kept",
  hedgeGross: () => "long and short of one contract both pay maintenance",
  hedgeLarger: () => "only the larger side of a hedge pays maintenance",
  hedgeNet: () => "a hedge pays maintenance on its difference, and two fees",
  tierEntry: () => "the tier is looked up at the entry price",
  tierMark: () => "the tier is looked up at the mark price",
  tierFirst: () => "the lowest tier\u2019s rate is charged at every size",
  noAmount: () =>
    "the maintenance amount, the tier\u2019s deduction, is left out",
  whole: () =>
    "every contract is charged its tier\u2019s rate on the whole position",
  progressive: () =>
    "every slice of a position is charged its own tier\u2019s rate",
  maintenanceEntry: () => "maintenance is charged on the entry price",
  maintenanceMark: () => "maintenance is charged on the mark price",
  noFee: () => "no closing fee is held back",
  feeMark: (value) =>
    `a closing fee of ${rate(value)} of the value at the mark is held back`,
  feeBankruptcy: (value) =>
    `a closing fee of ${rate(value)} of the value at bankruptcy is held back`,
  trigger: (value) =>
    value === 1
      ? "liquidation waits until equity is down to the maintenance margin"
      : `liquidation begins at ${figure(value, {})} times the maintenance margin`,
  collateralOut: (_, { currency }) =>
    `collateral other than ${currency} is left out`,
  fullWeight: () =>
    "all collateral counts at its full value, and loans no more",
  initialMargin: () => "its margin is the initial margin, not the amount typed",
  marginAtMark: () =>
    "its margin is worked out at the mark price, not at the entry",
  leverage: (value) => `its margin is that of ${String(value)}\u00D7 leverage`,
  profitInside: (_, { world }) =>
    `the ${world === "cross" ? "wallet" : "margin"} given here already contains the unrealised profit and loss`,
  profitOnTop: (_, { world }) =>
    `equity is taken for the ${world === "cross" ? "wallet" : "margin"}, so that unrealised profit and loss counts twice`,
  bankruptcy: () =>
    "the price shown is the bankruptcy price, where nothing at all is left",
  underlying: (_, { underlying }) =>
    `everything on ${underlying} moves along, other contracts and collateral too`,
});

const wallet =
  "In cross margin all positions share one wallet, so the profit and the maintenance of each move the price of all.";
const tier =
  "The size is worth another amount where it is liquidated, and the tier that counts is the one it falls into there.";
const fee =
  "The rules chosen here hold back what their venue says is held back for closing, no more and no less.";
const backing =
  "A wallet balance is without unrealised profit; the engine adds profit and loss itself, as the price moves.";
const charged = "The rules chosen here say how maintenance is charged.";
const margin =
  "Isolated margin is the amount typed, or the entry value divided by the leverage.";
const hedge =
  "The rules chosen here say what a long and a short of one contract pay.";
const collateral =
  "Other collateral counts with the weight that is typed for it.";

export const reasons = words<Record<Kind, string>>("reasons", {
  asIsolated:
    "In cross margin the whole wallet stands behind the position, not its own margin alone.",
  asCross:
    "In isolated margin nothing but its own margin stands behind the position.",
  asHeld:
    "The cross column takes every position as cross; the ring-fenced ones would take their margins out of the wallet.",
  others: wallet,
  leg: "Rows of one contract move together and share the wallet: leaving one out moves the price of the other.",
  alone: wallet,
  othersProfit: wallet,
  othersMaintenance: wallet,
  hedgeGross: hedge,
  hedgeLarger: hedge,
  hedgeNet: hedge,
  tierEntry: tier,
  tierMark: tier,
  tierFirst: tier,
  noAmount:
    "A progressive table charges each slice at its own rate; the maintenance amount is what makes one rate on the whole come to the same.",
  whole: charged,
  progressive: charged,
  maintenanceEntry: charged,
  maintenanceMark: charged,
  noFee: fee,
  feeMark: fee,
  feeBankruptcy: fee,
  trigger:
    "The rules chosen here say at which multiple of the maintenance margin liquidation begins.",
  collateralOut: collateral,
  fullWeight: collateral,
  initialMargin: margin,
  marginAtMark: margin,
  leverage: margin,
  profitInside: backing,
  profitOnTop: backing,
  bankruptcy:
    "Liquidation begins earlier, while the maintenance margin is still there.",
  underlying:
    "The price shown is that of this contract moving alone; where others move along, the page shows that beside it.",
});
