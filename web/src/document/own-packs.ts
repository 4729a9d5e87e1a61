/** Tables of one's own: kept over a reload, and rule packs like those of a venue while the page is open. */
import {
  addPack,
  ownPacks,
  removePack,
  type RulePack,
} from "../rules/packs.js";
import { isObject } from "./is-object.js";
import type { OwnTable } from "./margin-document.js";
import { memoryShelf, openShelf, type Shelf } from "./storage.js";

export type { OwnMarket, OwnTable } from "./margin-document.js";

const KEY = "crossmargin.tables";

const tables = new Map<string, OwnTable>();
/** Memory, until the page that owns the storage says otherwise. */
let shelf: Shelf = memoryShelf();

export const ownTables = (): OwnTable[] =>
  ownPacks().flatMap(({ id }) => tables.get(id) ?? []);

/** Also one that was dropped: an account of this page may still rest on it. */
export const tableOfId = (id: string): OwnTable | null =>
  tables.get(id) ?? null;

function packOfTable(table: OwnTable): RulePack {
  const { id, name, date, currency, rules, markets } = table;
  const known = new Map(
    markets.map((market) => [market.symbol, { ...market, assumed: null }]),
  );
  return {
    id,
    venue: name,
    asOf: date.slice(0, 7),
    currency,
    rules,
    symbols: [...known.keys()],
    market: (symbol) => known.get(symbol) ?? null,
    sources: [],
    covers: "A table of your own.",
    assumes: [],
    markIs: null,
    supersededBy: null,
  };
}

/** Enough to be shown and counted; what the engine refuses, it says itself. */
function isTable(value: unknown): value is OwnTable {
  if (!isObject(value) || !isObject(value["rules"])) return false;
  const { id, name, date, currency, markets } = value;
  const texts = [id, name, date, currency].every(
    (text) => typeof text === "string",
  );
  const sound = (market: unknown) =>
    isObject(market) &&
    typeof market["symbol"] === "string" &&
    typeof market["contractSize"] === "number" &&
    Array.isArray(market["tiers"]) &&
    market["tiers"].length > 0 &&
    market["tiers"].every(isObject);
  return (
    texts &&
    String(id).startsWith("own:") &&
    /^\d{4}-\d{2}/u.test(String(date)) &&
    isObject(value["rules"]["closeFee"]) &&
    Array.isArray(markets) &&
    markets.length > 0 &&
    markets.every(sound)
  );
}

function save(): void {
  shelf.write(JSON.stringify({ version: 1, tables: ownTables() }));
}

/** Reads what is stored; whatever is not a table is left out. */
export function restoreTables(from: Shelf = openShelf(undefined, KEY)): void {
  shelf = from;
  try {
    const stored: unknown = JSON.parse(shelf.read() ?? "null");
    const found = isObject(stored) ? stored["tables"] : null;
    for (const table of Array.isArray(found) ? found : []) {
      if (!isTable(table)) continue;
      tables.set(table.id, table);
      addPack(packOfTable(table));
    }
  } catch {
    // Not ours, or cut off: as if nothing were stored.
  }
}

/** Keeps a table, new or changed. */
export function keepTable(table: OwnTable): void {
  tables.set(table.id, table);
  addPack(packOfTable(table));
  save();
}

/** Takes it out of the lists; for an undo, this page still knows it. */
export function dropTable(id: string): void {
  removePack(id);
  save();
}

/** The next free id: "own:1", "own:2". Those of tables that were dropped are not given again. */
export function nextTableId(): string {
  const used = [...tables.keys()].map((id) => Number(id.slice("own:".length)));
  return `own:${String(Math.max(0, ...used.filter(Number.isFinite)) + 1)}`;
}
