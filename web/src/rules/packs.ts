/** Which packs there are, and those that are loaded. */
import {
  type MarketDraft,
  plainMarket,
  type RulesChoice,
  type TierRow,
} from "../document/draft.js";
import { fieldText, percentText } from "../document/numbers.js";
import binance from "./binance-usdm-2026-04.json";
import { type PackFile, readPack, type RulePack } from "./pack.js";

export type { PackMarket, PackSource, RulePack } from "./pack.js";

/** What is known of a pack without loading it. */
export type PackEntry = Pick<
  RulePack,
  "id" | "venue" | "asOf" | "currency" | "supersededBy"
>;

const entry = (
  id: string,
  venue: string,
  currency: string,
  supersededBy: string | null = null,
): PackEntry => ({
  id,
  venue,
  asOf: id.slice(id.indexOf("@") + 1),
  currency,
  supersededBy,
});

/** In the order in which they are offered: newest of a venue first, superseded ones last. */
export const packIndex: readonly PackEntry[] = [
  entry("binance-usdm@2026-04", "Binance USDS-M", "USDT"),
  entry("binance-coinm@2023", "Binance COIN-M", "BTC"),
  entry("bybit-unified@2026-07", "Bybit, unified account", "USDT"),
  entry("okx-futures@2026", "OKX, futures mode", "USDT"),
  entry("bitget-usdt@2025-11", "Bitget USDT-M", "USDT"),
  entry("hyperliquid@2026-08", "Hyperliquid", "USDC"),
  entry("dydx-v4@2026-04", "dYdX v4", "USDC"),
  entry("kraken-linear@2026-03", "Kraken, multi-collateral", "USD"),
  entry("kraken-inverse@2026-03", "Kraken, inverse", "BTC"),
  entry(
    "bybit-unified@2025-08",
    "Bybit, unified account",
    "USDT",
    "bybit-unified@2026-07",
  ),
];

/** Each file a chunk of its own, fetched when its rules are first chosen. */
const files: Record<string, () => Promise<{ default: unknown }>> = {
  "binance-coinm@2023": () => import("./binance-coinm-2023.json"),
  "bybit-unified@2026-07": () => import("./bybit-unified-2026-07.json"),
  "bybit-unified@2025-08": () => import("./bybit-unified-2025-08.json"),
  "okx-futures@2026": () => import("./okx-futures-2026.json"),
  "bitget-usdt@2025-11": () => import("./bitget-usdt-2025-11.json"),
  "hyperliquid@2026-08": () => import("./hyperliquid-2026-08.json"),
  "dydx-v4@2026-04": () => import("./dydx-v4-2026-04.json"),
  "kraken-linear@2026-03": () => import("./kraken-linear-2026-03.json"),
  "kraken-inverse@2026-03": () => import("./kraken-inverse-2026-03.json"),
};

/** The first view has it, so that the page never waits for its first figures. */
export const defaultPack: RulePack = readPack(binance as unknown as PackFile);

const loaded = new Map([[defaultPack.id, defaultPack]]);

export const isLoaded = (choice: RulesChoice): boolean =>
  choice === "custom" || loaded.has(choice);

/** Can be loaded, or is already. */
export const isKnown = (choice: RulesChoice): boolean =>
  isLoaded(choice) || packIndex.some((entry) => entry.id === choice);

/** Rejects when there is no such pack, and when its file does not come. */
export async function loadPack(id: string): Promise<RulePack> {
  const known = loaded.get(id);
  if (known) return known;
  const file = Object.hasOwn(files, id) ? files[id] : undefined;
  if (!file) throw new Error(`There are no rules ${id}`);
  const pack = readPack((await file()).default as PackFile);
  loaded.set(id, pack);
  return pack;
}

const removed = new Set<string>();
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Calls whenever a pack is added or removed, until what it returns is called. */
export function onPacks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A pack of one's own, or one that takes the place of an earlier one with the same id. */
export function addPack(pack: RulePack): void {
  loaded.set(pack.id, pack);
  removed.delete(pack.id);
  tell();
}

/** Not offered any more. It stays loaded: an undo may come back to it. */
export function removePack(id: string): void {
  removed.add(id);
  tell();
}

const isOwn = ({ id }: RulePack): boolean => id.startsWith("own:");

/** Those that were added and not removed, in that order. */
export const ownPacks = (): RulePack[] =>
  [...loaded.values()].filter((pack) => isOwn(pack) && !removed.has(pack.id));

/**
 * The pack behind a choice; null for rules typed by hand. A draft is let into the store only once its pack is
 * loaded, so one that is not is a mistake of ours.
 */
export function packOf(choice: RulesChoice): RulePack | null {
  if (choice === "custom") return null;
  const pack = loaded.get(choice);
  if (!pack) throw new Error(`The rules ${choice} are not loaded`);
  return pack;
}

const OTHER_NAMES: Record<string, string> = { XBT: "BTC", XDG: "DOGE" };

/** Names that may be meant, the likeliest first; `thousands`: also a contract on a thousand of that coin. */
function meant(typed: string, thousands: boolean): string[] {
  const plain = typed.trim().toUpperCase();
  const coin = plain
    .replace(/^P[FI]_/u, "")
    .replace(/[-_/ ]?(?:PERP|SWAP)$/u, "")
    .replace(/[-_/]?USD[TC]?(?::[A-Z]+)?$/u, "");
  const base = OTHER_NAMES[coin] ?? coin;
  // "1000PEPE" and "kPEPE" are the same.
  const one = base.replace(/^(?:1000|K)(?=[A-Z]{3})/u, "");
  const more = thousands || one !== base ? [`1000${one}`, `K${one}`] : [];
  return [plain, base, `${base}USD`, ...more];
}

function find(pack: RulePack, names: readonly string[]): string | null {
  const written = new Map(
    pack.symbols.map((symbol) => [symbol.toUpperCase(), symbol]),
  );
  const name = names.find((guess) => written.has(guess));
  return name === undefined ? null : (written.get(name) ?? null);
}

/** Reads "btcusdt", "BTC/USDT:USDT", "BTC-USDT-SWAP", "PI_XBTUSD" and the like as the pack's own symbol. */
export const packSymbol = (pack: RulePack, typed: string): string =>
  find(pack, meant(typed, true)) ?? typed.trim().toUpperCase();

/** What a contract of other rules is called here, where only its spelling differs; null: nothing. */
export const sameContract = (pack: RulePack, symbol: string): string | null =>
  find(pack, meant(symbol, false));

/** A contract with all its terms as fields to edit, for a start into custom rules. */
export function marketFromPack(
  pack: RulePack,
  symbol: string,
  mark: string,
): MarketDraft {
  const market = pack.market(symbol);
  if (!market) return plainMarket(symbol, mark);
  const tiers = market.tiers.map((tier): TierRow => ({
    floor: fieldText(tier.minNotional),
    rate: percentText(tier.maintenanceMarginRate),
    // Computed, so that a changed rate leaves no jump; the amounts of a venue's pack follow the same rule.
    amount:
      isOwn(pack) && tier.maintenanceAmount !== undefined
        ? fieldText(tier.maintenanceAmount)
        : "",
  }));
  return {
    mark,
    underlying: market.underlying,
    kind: market.kind,
    contractSize: fieldText(market.contractSize),
    tiers,
    fundingRate: "",
    fundingHours: "",
  };
}
