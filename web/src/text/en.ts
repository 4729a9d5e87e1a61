/** Every word of the page that is not in sentence.ts or problems.ts. Builders get figures and return text. */
import type { Missing } from "../document/convert.js";
import type { Problem } from "../document/fields.js";
import type { PanelId } from "../panels/panels.js";
import type { ExampleId } from "../rules/examples.js";
import {
  scalePercent,
  amount,
  list,
  month,
  percent,
  price,
  signedPercent,
} from "./format.js";
import { problemText } from "./problems.js";
import { words } from "./locale.js";

const examples: Record<ExampleId, { title: string; lesson: string }> = {
  "three-trades": {
    title: "Three trades, one pot",
    lesson: "One long that falls takes two winning trades with it.",
  },
  hedge: {
    title: "A hedge that dies of a rise",
    lesson: "Long and short cancel out, yet maintenance grows with the price.",
  },
  "coin-collateral": {
    title: "Collateral that falls too",
    lesson:
      "Bitcoin backs a long on bitcoin: the fall is felt twice. Its 95\u202F% weight is our assumption.",
  },
  "coin-margined": {
    title: "An account kept in bitcoin",
    lesson:
      "Inverse contracts: profit, loss and margin are all counted in the coin.",
  },
  published: {
    title: "Binance\u2019s own example",
    lesson:
      "The cross prices of its help page: 1,153.26 and 26,316.89. The leverage is our assumption.",
  },
  stretched: {
    title: "Too little to isolate",
    lesson:
      "Cross lets a small wallet carry what isolated margin could not open.",
  },
  "under-water": {
    title: "Under water already",
    lesson:
      "One pot is past saving; with a pot each, two of three trades live on.",
  },
};

const missing: Record<Missing, string> = {
  size: "a size",
  price: "an entry or mark price",
  leverage: "a leverage",
  amount: "an amount",
};

const named = (symbol: string): string => symbol || "a contract without a name";

export const en = words("page", {
  title: "Cross or isolated?",
  /** What the browser shows of the page. */
  document: { title: "Cross or isolated? A margin calculator" },
  loading: "Loading the calculator\u2026",
  failed:
    "The calculator could not start: this browser did not load its WebAssembly part.",
  lazy: {
    loading: "One moment\u2026",
    failed:
      "The figures above hold, and nothing typed is lost. If a second try fails too, reload the page.",
    retry: "Try again",
  },
  linkFailed: "The link could not be read: a part of the page did not come.",
  working: {
    show: (name: string, shown: string) =>
      `${name}: ${shown}. Show the working`,
    of: (world: "cross" | "isolated", name: string) => `${name}, ${world}`,
    failed: "The working could not be loaded.",
  },
  panels: {
    label: "More about this account",
    titles: {
      shock: "Shock",
      contagion: "Contagion",
      stress: "Stress days",
      map: "Survival map",
      replay: "Replay",
      rescue: "Rescue",
      trade: "Figures of the trade",
      venues: "On every venue",
      working: "Show the working",
      reconcile: "Not your exchange\u2019s number?",
      funding: "Fees and funding",
      tables: "Your own tables",
    } satisfies Record<PanelId, string>,
    failed: "This panel could not be loaded.",
  },
  bar: {
    label: "Account",
    rules: "Rules",
    pack: (venue: string, asOf: string) => `${venue}, ${month(asOf)}`,
    custom: "Custom",
    wallet: "Wallet",
    walletIn: (currency: string) => `Wallet in ${currency}`,
    currency: "Currency of the account",
    usedUp: (symbols: readonly string[]) =>
      `Funding has used up the isolated margin of ${list(symbols)}: counted as empty.`,
    funded: (wallet: string, funding: string, received: boolean) =>
      received
        ? `Wallet: ${wallet} and ${funding} of funding received.`
        : `Wallet: ${wallet} less ${funding} of funding.`,
    examples: "Examples",
    share: "Share",
    shareFailed: "What makes a link could not be loaded.",
    undo: "Undo",
    redo: "Redo",
    uncounted: (rows: number) =>
      `${rows === 1 ? "One row" : `${String(rows)} rows`} of other collateral kept, but not counted under these rules.`,
  },
  examples,
  source: (name: string) => `Source: ${name}.`,
  unread: "Put right what is marked, and the sentence comes back.",
  stale: "Figures below are from before this edit.",
  elsewhere: {
    title: "These figures need a look",
    item: (problem: Problem) =>
      `${placeOf(problem)}: ${problemText(problem.code, problem.message)}`,
  },
  problem: (problem: Problem) => problemText(problem.code, problem.message),
  worlds: {
    label: "Both worlds in figures",
    cross: "Cross: one pot for all",
    isolated: "Isolated: a pot each",
    status: { safe: "safe", liquidatable: "under water" },
    notAffordable: "not affordable",
    underWater: (symbols: readonly string[]) =>
      `${list([...new Set(symbols)])} under water`,
    equity: "Equity",
    maintenance: "Maintenance",
    marginRatio: "Margin ratio",
    noRatio: "no equity",
    atRisk: "At risk",
    setAside: "Set aside",
    outOfReach: "Out of reach",
    shortBy: "Short by",
    atRiskOn: (symbol: string) => `At risk on ${symbol}`,
    amounts: (currency: string) => `in ${currency}`,
  },
  table: {
    label: "Positions and their liquidation prices",
    position: "Position",
    size: "Size",
    entry: "Entry",
    mark: "Mark",
    leverage: "Leverage",
    cross: "Cross liquidation",
    isolated: "Isolated liquidation",
    distance: "Distance from the mark",
    markTick: "mark",
    more: "More",
    less: "Less",
    add: "Add a position",
    none: "No position yet.",
  },
  row: {
    symbol: (n: number) => `Position ${String(n)}: contract`,
    side: (name: string) => `Side of ${name}`,
    long: "long",
    short: "short",
    size: (name: string) => `Size of ${name}`,
    unit: (name: string) => `Unit for ${name}`,
    contracts: "contracts",
    entry: (name: string) => `Entry price of ${name}`,
    mark: (name: string) => `Mark price of ${name}`,
    leverage: (name: string) => `Leverage of ${name}`,
    more: (name: string) => `More about ${name}`,
    name: (symbol: string, n: number) =>
      `${symbol || "position"}, row ${String(n)}`,
    profit: (name: string) => `Profit of ${name}`,
    isolatedMargin: "Isolated margin",
    isolatedMarginHint: "Empty: its initial margin.",
    isolatedMarginAndFee: "Empty: its initial margin and the closing fee.",
    heldAs: "Held as",
    heldCross: "cross, in the common pot",
    heldIsolated: "isolated, ring-fenced",
    duplicate: "Duplicate",
    up: "Move up",
    down: "Move down",
    remove: "Remove",
    unfinished: (lacks: readonly Missing[]) =>
      `Not counted yet: needs ${list(lacks.map((lack) => missing[lack]))}.`,
    underWater: "under water already",
    belowMaintenance: "below its maintenance already",
    noneLong: (symbol: string, world: "cross" | "isolated") =>
      world === "cross"
        ? `none: ${symbol} falling to 0 cannot end the account`
        : `none: ${symbol} falling to 0 does not use it up`,
    noneShort: (symbol: string, world: "cross" | "isolated") =>
      world === "cross"
        ? `none: no rise of ${symbol} can end the account`
        : `none: no rise of ${symbol} uses it up`,
    together: (underlying: string, at: string, distance: number) =>
      `${at} (${signedPercent(distance)}) when all of ${underlying} moves`,
    togetherNone: (underlying: string) =>
      `none when all of ${underlying} moves`,
    chart: (
      symbol: string,
      cross: readonly number[],
      isolated: readonly number[],
    ) =>
      `${symbol}, from the mark: cross ${chartBounds(cross)}; isolated ${chartBounds(isolated)}`,
  },
  removed: (name: string) => `${name} removed. Undo brings it back.`,
  announce: { added: "A row was added.", undone: "Undone.", redone: "Redone." },
  terms: {
    title: "Custom rules",
    failed: "The editor of custom rules could not be loaded.",
    intro:
      "Typed by you. Rates are in per cent; every field can stay as it is.",
    maintenancePrice: "Maintenance is charged on",
    markPrice: "the mark price",
    entryPrice: "the entry price",
    tierRule: "Tier tables",
    progressive: "each slice at its own rate",
    whole: "the whole position at one rate",
    tierBasis: "Tiers count",
    byNotional: "notional value",
    byContracts: "number of contracts",
    closeFeeRate: "Closing fee held back",
    closeFeeOn: "Closing fee on",
    feeNone: "nothing",
    feeMark: "value at the mark",
    feeBankruptcy: "value at bankruptcy",
    hedging: "Long and short of one contract",
    gross: "both pay maintenance",
    largerSide: "only the larger pays",
    netPlusFees: "the difference pays, plus both fees",
    triggerRatio: "Liquidated when equity falls to",
    triggerUnit: "\u00D7 maintenance",
    liquidationFeeRate: "Liquidation fee",
    collateral: "Other collateral",
    collateralIntro: "Beside the wallet. A negative amount is a loan.",
    asset: "Asset",
    amount: "Amount",
    priceIn: (currency: string) => `Price in ${currency || "currency"}`,
    weight: "Counts for",
    liabilityWeight: "As a loan for",
    movesWith: "Moves with",
    movesWithNone: "nothing",
    addCollateral: "Add collateral",
    remove: "Remove",
    removeAsset: (asset: string) => `Remove ${asset || "this collateral"}`,
    collateralName: (asset: string, n: number) =>
      `${asset ? `${asset}, ` : ""}collateral ${String(n)}`,
    contracts: "Contracts",
    named,
    kind: "Settled in",
    linear: "the quote currency (linear)",
    inverse: "the coin (inverse)",
    contractSizeLinear: "Coins a contract",
    contractSizeInverse: "Quote units a contract",
    underlying: "Underlying",
    tiers: (symbol: string) => `Maintenance table of ${named(symbol)}`,
    from: "From",
    rate: "Rate",
    maintenanceAmount: "Deduction",
    maintenanceAmountAuto: "computed",
    addTier: "Add a tier",
    tierField: (name: string, n: number, symbol: string) =>
      `${name}, tier ${String(n)} of ${named(symbol)}`,
    removeTier: (n: number, symbol: string) =>
      `Remove tier ${String(n)} of ${named(symbol)}`,
    fieldOf: (name: string, owner: string) => `${name}: ${owner}`,
  },
  footer: {
    label: "About these figures",
    full: "Open in full",
    languages: "Language",
    unknown:
      "Not in these figures: funding beyond what is typed as paid, fees other than those in the rules, slippage, and the order in which a venue closes positions; venues may also close in steps. Treat every price as the best case for the account, and the venue\u2019s own figure as the one that counts.",
    custom: "Rules: typed by you.",
    privacy: "Computed on your machine; nothing is sent.",
  },
});

/** Where a field is, of one that is not on the page; of one without a name for people, its path. */
function placeOf({ path, field }: Problem): string {
  const row = /^positions\[(\d+)\]\.fundingPaid$/u.exec(path ?? "")?.[1];
  if (row === undefined) return path ?? field;
  return `${en.panels.titles.funding}, paid so far in row ${String(Number(row) + 1)}`;
}

const chartBounds = (distances: readonly number[]): string =>
  distances.map(signedPercent).join(" and ") || "none";

/** Figures as the components show them. */
export const show = { amount, percent, price, scalePercent, signedPercent };
