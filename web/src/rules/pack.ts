/** What a venue's rules at a date consist of, and how a file of them is read. */
import type { Rules, Tier } from "../engine/contract.js";

/** A contract as a pack knows it. */
export interface PackMarket {
  symbol: string;
  underlying: string;
  kind: "linear" | "inverse";
  /** Coins a contract (linear), quote units a contract (inverse). */
  contractSize: number;
  tiers: Tier[];
  tickSize?: number;
  /** Up to which size the table is known, in what Rules.tierBasis counts; null: all of it. */
  knownUpTo: number | null;
  /** What is assumed of this contract, as a sentence; null: nothing. */
  assumed: string | null;
}

export interface PackSource {
  /** What it vouches for. */
  fact: string;
  name: string;
  url: string | null;
  /** Of the edition; of a page that bears none, the day it was read. A day, or a month. */
  date: string;
  /** The venue's own page, its code or interface, or somebody who quotes it. */
  by: "venue" | "code" | "third-party";
}

/** A venue's rules at a date: what it settles in and the maintenance table of every contract. */
export interface RulePack {
  /** As "binance-usdm@2026-04"; "own:<id>" for one of the user's own. */
  id: string;
  venue: string;
  /** Year and month; the year alone where no more is known. */
  asOf: string;
  currency: string;
  rules: Rules;
  symbols: readonly string[];
  market(symbol: string): PackMarket | null;
  sources: readonly PackSource[];
  /** Which contracts and which kind of account, as a sentence. */
  covers: string;
  /** What the pack takes for granted without a source that says so, each a sentence. */
  assumes: readonly string[];
  /** What `mark` is under these rules, where it is not the mark price; null: it is. */
  markIs: string | null;
  /** Which later pack took its place. */
  supersededBy: string | null;
}

/** A row of a table: floor, rate, and where they are given the highest leverage and the deduction. */
export type PackRow = readonly number[];

export interface PackMarketFile {
  tiers: readonly PackRow[];
  underlying?: string;
  kind?: "linear" | "inverse";
  contractSize?: number;
  tickSize?: number;
  knownUpTo?: number;
  assumed?: string;
}

/** A pack as it is written down. A contract given as rows alone is linear, of one coin, and known whole. */
export interface PackFile extends Omit<RulePack, "symbols" | "market"> {
  columns: readonly string[];
  markets: Record<string, readonly PackRow[] | PackMarketFile>;
}

/** Rows give no deductions where these follow from the rates, so that the margin has no jump. */
function readTiers(rows: readonly PackRow[], rules: Rules): Tier[] {
  const computed =
    rules.tierRule === "progressive" && rules.tierBasis === "notional";
  let rateBefore = 0;
  let deduction = 0;
  return rows.map((row, index) => {
    const [floor = 0, rate = 0, maxLeverage, amount] = row;
    deduction = Number(
      (deduction + floor * (rate - rateBefore)).toPrecision(12),
    );
    rateBefore = rate;
    const tier: Tier = {
      minNotional: floor,
      maxNotional: rows[index + 1]?.[0] ?? null,
      maintenanceMarginRate: rate,
    };
    if (maxLeverage !== undefined) tier.maxLeverage = maxLeverage;
    if (amount !== undefined) tier.maintenanceAmount = amount;
    else if (computed) tier.maintenanceAmount = deduction;
    return tier;
  });
}

function readMarket(
  symbol: string,
  written: readonly PackRow[] | PackMarketFile,
  rules: Rules,
): PackMarket {
  const file = "tiers" in written ? written : { tiers: written };
  const { tickSize } = file;
  return {
    symbol,
    underlying: file.underlying ?? symbol,
    kind: file.kind ?? "linear",
    contractSize: file.contractSize ?? 1,
    tiers: readTiers(file.tiers, rules),
    knownUpTo: file.knownUpTo ?? null,
    assumed: file.assumed ?? null,
    ...(tickSize === undefined ? {} : { tickSize }),
  };
}

export function readPack({ markets, ...rest }: PackFile): RulePack {
  const known = new Map(
    Object.entries(markets).map(([symbol, written]) => [
      symbol,
      readMarket(symbol, written, rest.rules),
    ]),
  );
  return {
    ...rest,
    symbols: [...known.keys()],
    market: (symbol) => known.get(symbol) ?? null,
  };
}
