/** The words of workings; they load with them. */
import { month } from "./format.js";
import { words } from "./locale.js";

type World = "cross" | "isolated";

export const w = words("working", {
  label: (title: string) => `Working of ${title}`,
  equity: "Equity",
  wallet: "Wallet",
  walletMeans: "the wallet",
  walletWeighted: "the wallet, each asset by its price and weight",
  walletFunded: (paid: string) => `less ${paid} of funding`,
  marginBefore: "its initial margin, or what was typed in its place",
  fundingMeans: "funding paid so far",
  rulesTyped: "Typed by you.",
  rulesOf: (venue: string, asOf: string) => `${venue}, ${month(asOf)}.`,
  rulesSource: (fact: string, name: string, published: string) =>
    `${fact}: ${name}, ${published}.`,
  rulesAssumed: (what: string) => `Assumed, not published: ${what}`,
  leftAtZero: (name: string, left: string) =>
    `At a price of 0 for ${name}, ${left} would still be left above the maintenance margin.`,
  leftAtTen: (name: string, left: string) =>
    `At ten times the price of ${name}, ${left} would still be left above the maintenance margin.`,
  profitOf: (name: string) => `Profit of ${name}`,
  profitsOf: (count: number) => `Profit of all ${String(count)} positions`,
  profitMeans: "unrealised profit at the mark",
  sizeMeans: (unit: string, contracts: string) =>
    contracts ? `size in ${unit} (${contracts})` : `size in ${unit}`,
  quoteUnits: "quote units",
  contracts: (count: string, each: string, unit: string) =>
    `${count} contracts of ${each} ${unit}`,
  amountMeans: "amount held",
  priceMeans: "price",
  weightMeans: "how much of it counts",
  entryMeans: "entry price",
  markMeans: "mark price",
  leverageMeans: "leverage",
  marginMeans: "margin set aside",
  feeMeans: "closing fee rate, set aside beside the initial margin",
  maintenanceMeans: "maintenance margin",
  triggerMeans: "trigger",
  equityMeans: "equity",
  letters: {
    W: "wallet",
    U: "unrealised profit at the mark",
    E: "equity",
    M: "maintenance margin",
    A: "margin set aside",
    N: "notional",
    I: "initial margin",
    q: "size",
    e: "entry price",
    m: "mark price",
    L: "leverage",
    "\u03A3": "the sum over all positions",
    "\u03B8": "trigger",
  } satisfies Record<string, string>,
  ratio: "Margin ratio",
  ratioNote: "Liquidated when it reaches 100\u202F%.",
  noRatio: (equity: string) =>
    `There is no ratio to an equity of ${equity}: nothing is left to measure the maintenance against.`,
  atRisk: "At risk",
  atRiskCross:
    "In cross margin the whole wallet backs every position: at the worst all of it is lost, and nothing beyond.",
  atRiskNothing: "Without a position nothing is at risk.",
  atRiskDebt: (wallet: string) =>
    `The wallet is a debt of ${wallet}: there is nothing in it to lose.`,
  atRiskIsolated: (symbol: string) =>
    `Isolated margin can lose what was set aside for ${symbol}, and nothing beyond.`,
  setAside: "Set aside",
  setAsideOf: (name: string) => `Set aside for ${name}`,
  setAsideTyped: "The margin is as typed.",
  setAsideAll: (count: number) => `the margins of all ${String(count)}`,
  outOfReach: "Out of reach",
  shortBy: "Short by",
  shortNote: "The margins are more than the wallet holds.",
  title: (world: World, what: string) =>
    world === "cross" ? `Cross: ${what}` : `Isolated: ${what}`,
  lower: (what: string) => what.charAt(0).toLowerCase() + what.slice(1),
  inverseNote:
    "An inverse contract: its value in coin is its size divided by the price.",
  rules: "Rules",
  panel: {
    title: "The account worked through",
    stale: "These workings are from before the last edit.",
    nothing: "There is nothing to work out yet.",
    intro:
      "Every figure of the page from its formula, with the numbers of this account in it. Work it out by hand, and you come to the same figure.",
    position: "Position",
    all: "the summary and all positions",
    worlds: "Margin",
    worldNames: [
      ["both", "cross and isolated"],
      ["cross", "cross"],
      ["isolated", "isolated"],
    ] satisfies [World | "both", string][] as [World | "both", string][],
    copy: "Copy as text",
    copied: "Copied.",
    byHand: "This page may not use the clipboard. Copy it from here:",
    printed: (shown: number, more: number) =>
      `The summary and the first ${String(shown)} positions; ${String(more)} more are worked out on the page.`,
    more: (shown: number, more: number) =>
      `The first ${String(shown)} positions; choose one to see any of the other ${String(more)}.`,
  },
});
