/** Names of contracts as exchanges write them, in their parts; and which contract of some rules is meant. */
import { type RulePack, sameContract } from "../rules/packs.js";
import type { Draft, MarginMode, Side } from "./draft.js";
import { marketOf } from "./edit.js";
import { figureIn, modeIn, plainDigits, sideIn } from "./import-values.js";
import { isSameMoney } from "./read-rules.js";

export interface Name {
  written: string;
  base: string;
  quote: string;
  /** Empty: not said. */
  settle: string;
  /** Null: the name leaves it open. */
  kind: "linear" | "inverse" | null;
  dated: boolean;
  option: boolean;
}

const SYMBOL = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,49}$/u;
const DATE = /[-_](?:\d{4}|\d{6}|\d{8}|\d{1,2}[A-Z]{3}\d{2})$/u;
const OPTION = /[-_]\d+(?:[.D]\d+)?[-_](?:C|P|CALL|PUT)$/u;
const PERPETUAL = /[-_]?(?:PERPETUAL|PERP|SWAP|UMCBL|DMCBL|CMCBL|SUMCBL)$/u;
const QUOTE = /(?:USDT|USDC|BUSD|FDUSD|TUSD|USDE|USD|EUR|DAI)$/u;
const OTHER_COINS: Record<string, string> = { XBT: "BTC", XDG: "DOGE" };

const coin = (base: string): string =>
  Object.hasOwn(OTHER_COINS, base) ? (OTHER_COINS[base] ?? base) : base;

/** "BTC/USDT:USDT-260626" and the like, as ccxt writes them. */
function unified(text: string): Omit<Name, "written"> | null {
  const [, base, quote, settle, rest] =
    /^([^/:]+)\/([^/:-]+)(?::([^/:-]+)(-.+)?)?$/u.exec(text) ?? [];
  if (base === undefined || quote === undefined) return null;
  const own = coin(base);
  return {
    base: own,
    quote,
    settle: settle === undefined ? "" : coin(settle),
    kind:
      settle === undefined ? null : coin(settle) === own ? "inverse" : "linear",
    dated: rest !== undefined,
    option: rest !== undefined && OPTION.test(rest),
  };
}

function kindOf(
  text: string,
  quote: string,
  glued: boolean,
  perpetual: boolean,
): Name["kind"] {
  if (/^[PF]I_/u.test(text)) return "inverse";
  if (/^[PF]F_/u.test(text)) return "linear";
  if (quote === "") return null;
  if (quote !== "USD") return "linear";
  // "BTCUSD", "BTC-USD-SWAP" are kept in the coin wherever they are traded; "BTC-USD" is not.
  return glued || perpetual ? "inverse" : null;
}

function plain(text: string): Omit<Name, "written"> {
  const option = OPTION.test(text);
  const bare = text.replace(OPTION, "");
  const dated = DATE.test(bare) || /^F[IF]_/u.test(bare);
  const undated = bare.replace(DATE, "").replace(/^[PF][IF]_/u, "");
  const pair = undated.replace(PERPETUAL, "");
  // KuCoin ends its perpetuals with an M.
  const core = /USD[TC]?M$/u.test(pair) ? pair.slice(0, -1) : pair;
  const found = QUOTE.exec(core)?.[0] ?? "";
  const joined = core.slice(0, core.length - found.length);
  const base = joined.replace(/[-_/]$/u, "");
  // A name that is nothing but "USDC" is a coin, not a quote.
  const quote = base === "" ? "" : found;
  return {
    base: coin(base === "" ? core : base),
    quote,
    settle: quote === "USD" ? "" : quote,
    kind: kindOf(text, quote, joined === base, pair !== undated),
    dated,
    option,
  };
}

/** Null: no name of a contract at all. */
export function nameOf(written: string): Name | null {
  const text = written.trim();
  if (!SYMBOL.test(text)) return null;
  const upper = text.toUpperCase();
  return { written: text, ...(unified(upper) ?? plain(upper)) };
}

export interface SymbolCell {
  name: Name | null;
  /** What a cell copied from an exchange's page says besides: "BTCUSDT Perpetual Cross 10x". */
  leverage: number | null;
  mode: MarginMode | null;
  side: Side | null;
}

/** The name is the first word that is no other thing; a date behind it belongs to it. */
export function readSymbolCell(cell: string): SymbolCell {
  const words = plainDigits(cell.slice(0, 200))
    // "BTCUSDT永续" are two words.
    .replace(/(?<=[A-Z\d])(?=\p{Script=Han})/gu, " ")
    .trim()
    .split(/[\s|]+/u);
  const found: SymbolCell = {
    name: null,
    leverage: null,
    mode: null,
    side: null,
  };
  const rest: string[] = [];
  for (const word of words) {
    const side = sideIn(word);
    const mode = modeIn(word);
    if (/^\d+(?:[.,]\d+)?[xX\u00D7]$/u.test(word))
      found.leverage ??= figureIn(word);
    else if (mode === "cross" || mode === "isolated") found.mode ??= mode;
    else if (side === "long" || side === "short") found.side ??= side;
    else rest.push(word);
  }
  const first = rest[0] ?? words[0] ?? "";
  const date = rest.slice(1).find((word) => /^\d{6}$|^\d{4}$/u.test(word));
  found.name = nameOf(date === undefined ? first : `${first}_${date}`);
  return found;
}

/** What the contract is called under a pack; null: the pack does not have it. */
export function contractInPack(pack: RulePack, name: Name): string | null {
  const exact = pack.symbols.find(
    (symbol) => symbol.toUpperCase() === name.written.toUpperCase(),
  );
  if (exact !== undefined) return exact;
  if (name.option || name.dated) return null;
  if (!isSameMoney(name.settle, pack.currency)) return null;
  const symbol = sameContract(pack, name.base);
  const market = symbol === null ? null : pack.market(symbol);
  // "BTCUSD" where contracts are settled in dollars themselves is no inverse one.
  const kind =
    name.kind === "inverse" && name.settle === "" && pack.currency === "USD"
      ? "linear"
      : name.kind;
  return market && (kind === null || kind === market.kind) ? symbol : null;
}

/** Under rules typed by hand every contract can be had: one that is there by its name, or a new one. */
export function contractTyped(draft: Draft, name: Name): string {
  const usual = name.kind === "inverse" ? `${name.base}USD` : name.base;
  const names = name.dated ? [name.written] : [usual, name.written];
  const { kind } = name;
  // What is written first, then what is usual; never a contract that is settled in something else.
  const fits = (symbol: string) =>
    !Object.hasOwn(draft.markets, symbol) ||
    kind === null ||
    marketOf(draft, symbol).kind === kind;
  const held = draft.positions.some(({ symbol }) => symbol === name.written);
  const choices = held ? [name.written, ...names] : names;
  return choices.find(fits) ?? `${name.written}-${kind ?? "linear"}`;
}
