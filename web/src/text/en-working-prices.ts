/** The words of the workings of prices and of maintenance; they load with them. */
import { words } from "./locale.js";

type World = "cross" | "isolated" | "configured";

const behind: Record<World, string> = {
  cross: "the account",
  isolated: "its own margin",
  configured: "what stands behind it",
};

export const wp = words("workingPrices", {
  worlds: { cross: "Cross", isolated: "Isolated", configured: "As held" },
  price: {
    liquidation: (name: string) => `Liquidation price of ${name}`,
    underlyingLiquidation: (name: string, underlying: string) =>
      `Liquidation price of ${name} when all of ${underlying} moves`,
    bankruptcy: (name: string) => `Bankruptcy price of ${name}`,
  },
  below: "below the mark",
  above: "above the mark",
  factor: (underlying: string) =>
    `Price of everything of ${underlying}, as a multiple of its mark`,
  wallet: "wallet",
  margin: "margin set aside for it",
  collateral: (underlying: string) =>
    `collateral that moves with ${underlying}, at its price now`,
  otherProfit: "profit of all positions that stand still, at their marks",
  otherMaintenance:
    "maintenance margin of all positions that stand still, at their marks",
  size: "size",
  netSize: "size of the longs less that of the shorts, or the reverse",
  entry: "entry price",
  entryValue: "value of the net size at its entry prices",
  mark: "mark price",
  multiple: "the multiple sought",
  tierEnd: "the end of the tier",
  rate: "maintenance margin rate of the tier",
  amount: "maintenance amount of the tier, a deduction",
  units: "deduction of the tier in units of size",
  fee: "closing fee rate",
  leverage: "leverage",
  trigger: "trigger",
  share: "its share of the contracts of the larger side",
  rest: "what the other rows add, whatever the price",
  restMoving: "what the other rows add for each unit of the price",
  equityThere: "Equity there",
  maintenanceThere: (triggered: boolean) =>
    triggered
      ? "Maintenance margin there, times the trigger"
      : "Maintenance margin there",
  maintenanceBeyond: "The same in the tier beyond",
  isMet: (world: World) =>
    `Liquidated where what is left of ${behind[world]} meets the maintenance margin.`,
  isZero: (world: World) => `Bankrupt where ${behind[world]} is used up.`,
  jumps: (left: string, lacking: string) =>
    `A step in the table: up to this price ${left} are left above the maintenance margin, beyond it ${lacking} are lacking.`,
  tierNotional: (of: string, measure: string, unit: string) =>
    `The notional ${of} is ${measure} ${unit}`,
  tierContracts: (measure: string) => `${measure} contracts`,
  tier: (
    which: string,
    number: number,
    from: string,
    to: string | null,
    rate: string,
    deduction: string,
  ) =>
    `${which}: tier ${String(number)}, from ${from} ${to === null ? "on" : `to ${to}`}, with a rate of ${rate} and a deduction of ${deduction}.`,
  there: "there",
  now: "at the mark",
  entered: "at the entry price",
  paysNothing:
    "The other side of the hedge has more contracts; it pays for both.",
  paysNoTier: "The net size of the hedge is charged to the larger side.",
  unitsDeducted: (size: string, unit: string) => `${size} ${unit}`,
  quoteUnits: "quote units",
  every: "all",
  title: (world: World, what: string) =>
    `${wp.worlds[world]}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  maintenance: "Maintenance margin",
  maintenanceOf: (name: string) => `Maintenance margin of ${name}`,
  maintenanceAll: (count: number) =>
    `the maintenance margins of all ${String(count)}`,
  noBound: (name: string, left: string) =>
    `No price of ${name} uses up the ${left} that are left above the maintenance margin.`,
  noBoundTogether: (underlying: string, left: string) =>
    `No price of ${underlying} uses up the ${left} that are left above the maintenance margin.`,
  noBankruptcy: (name: string, equity: string) =>
    `No price of ${name} uses up the equity of ${equity}.`,
  isDue: (equity: string, due: string) =>
    `The equity of ${equity} is no more than the ${due} at which it is liquidated: it is so now, at the mark.`,
  isBankrupt: (equity: string) =>
    `The equity is ${equity} at the mark: it is used up already.`,
});
