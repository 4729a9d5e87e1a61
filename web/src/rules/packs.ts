import type { Rules, Tier } from "../engine/contract.js";
import {
  type MarketDraft,
  plainMarket,
  type RulesChoice,
  type TierRow,
} from "../document/draft.js";
import { fieldText } from "../document/numbers.js";
import binance from "./binance-usdm-2026-04.json";

/** A venue's rules at a date: what it settles in and the maintenance table of every contract. */
export interface RulePack {
  id: RulesChoice;
  venue: string;
  /** Year and month. */
  asOf: string;
  currency: string;
  /** Where the tables come from, as a sentence. */
  source: string;
  rules: Rules;
  symbols: readonly string[];
  tiers(symbol: string): Tier[] | null;
}

type Row = number[];
const tables: Record<string, Row[]> = binance.markets;

function toTiers(rows: Row[]): Tier[] {
  return rows.map((row, index) => {
    const [floor = 0, rate = 0, maxLeverage = 1, maintenanceAmount = 0] = row;
    return {
      minNotional: floor,
      maxNotional: rows[index + 1]?.[0] ?? null,
      maintenanceMarginRate: rate,
      maxLeverage,
      maintenanceAmount,
    };
  });
}

export const binanceUsdm: RulePack = {
  id: "binance-usdm@2026-04",
  venue: binance.venue,
  asOf: binance.asOf,
  currency: "USDT",
  source: binance.source,
  rules: {
    maintenancePrice: "mark",
    tierRule: "progressive",
    tierBasis: "notional",
    closeFee: { rate: 0, on: "none" },
    hedging: "gross",
    triggerRatio: 1,
    liquidationFeeRate: 0,
  },
  symbols: Object.keys(tables),
  tiers: (symbol) => {
    const rows = Object.hasOwn(tables, symbol) ? tables[symbol] : undefined;
    return rows ? toTiers(rows) : null;
  },
};

/** The pack behind a choice; null for rules typed by hand. */
export const packOf = (choice: RulesChoice): RulePack | null =>
  choice === "custom" ? null : binanceUsdm;

/** Reads "btcusdt", "BTC/USDT:USDT", "BTC-USDT-SWAP" and the like as the pack's own symbol. */
export function packSymbol(pack: RulePack, typed: string): string {
  const plain = typed.trim().toUpperCase();
  const base = plain
    .replace(/[-_/ ]?(?:PERP|SWAP)$/u, "")
    .replace(/[-_/]?USDT(?::USDT)?$/u, "");
  for (const guess of [plain, base, `1000${base}`]) {
    if (pack.symbols.includes(guess)) return guess;
  }
  return plain;
}

/** A pack's table as rows to edit, for a start into custom rules. */
export function marketFromPack(
  pack: RulePack,
  symbol: string,
  mark: string,
): MarketDraft {
  const market = plainMarket(symbol, mark);
  const tiers = pack.tiers(symbol)?.map((tier): TierRow => ({
    floor: fieldText(tier.minNotional),
    rate: fieldText(Number((tier.maintenanceMarginRate * 100).toPrecision(12))),
    // Computed, so that a changed rate leaves no jump; the amounts of the venue follow the same rule.
    amount: "",
  }));
  return tiers ? { ...market, tiers } : market;
}
