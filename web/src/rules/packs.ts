/** Which packs there are, and those that are loaded. */
import {
  type MarketDraft,
  plainMarket,
  type RulesChoice,
  type TierRow,
} from "../document/draft.js";
import { fieldText } from "../document/numbers.js";
import binance from "./binance-usdm-2026-04.json";
import { type PackFile, readPack, type RulePack } from "./pack.js";

export type { PackMarket, PackSource, RulePack } from "./pack.js";

/** What is known of a pack without loading it. */
export type PackEntry = Pick<
  RulePack,
  "id" | "venue" | "asOf" | "currency" | "supersededBy"
>;

/** In the order in which they are offered: newest of a venue first, superseded ones last. */
export const packIndex: readonly PackEntry[] = [
  {
    id: "binance-usdm@2026-04",
    venue: "Binance USDS-M",
    asOf: "2026-04",
    currency: "USDT",
    supersededBy: null,
  },
];

/** Each file a chunk of its own, fetched when its rules are first chosen. */
const files: Record<string, () => Promise<{ default: unknown }>> = {};

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

/** A pack of one's own, or one that takes the place of an earlier one with the same id. */
export function addPack(pack: RulePack): void {
  loaded.set(pack.id, pack);
}

/** Those that were added, in that order. */
export const ownPacks = (): RulePack[] =>
  [...loaded.values()].filter((pack) => pack.id.startsWith("own:"));

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

/** Reads "btcusdt", "BTC/USDT:USDT", "BTC-USDT-SWAP", "PI_XBTUSD" and the like as the pack's own symbol. */
export function packSymbol(pack: RulePack, typed: string): string {
  const plain = typed.trim().toUpperCase();
  const coin = plain
    .replace(/^P[FI]_/u, "")
    .replace(/[-_/ ]?(?:PERP|SWAP)$/u, "")
    .replace(/[-_/]?USD[TC]?(?::[A-Z]+)?$/u, "");
  const base = OTHER_NAMES[coin] ?? coin;
  for (const guess of [plain, base, `${base}USD`, `1000${base}`]) {
    if (pack.market(guess)) return guess;
  }
  return plain;
}

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
    rate: fieldText(Number((tier.maintenanceMarginRate * 100).toPrecision(12))),
    // Computed, so that a changed rate leaves no jump; the amounts of the venue follow the same rule.
    amount: "",
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
