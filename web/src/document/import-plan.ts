/** What the account will be when what was found is taken: shown before anything is replaced, and taken as it is shown. */
import { marketFromPack, packOf, type RulePack } from "../rules/packs.js";
import { chooseRules } from "./choose-rules.js";
import {
  type Draft,
  type MarketDraft,
  plainMarket,
  type PositionDraft,
  type RulesChoice,
} from "./draft.js";
import { marketOf } from "./edit.js";
import {
  type FoundPosition,
  type FoundRows,
  MOST_ROWS,
  type Note,
  type Place,
  type Skip,
} from "./import-found.js";
import { placePosition } from "./import-place.js";
import { contractInPack, contractTyped, type Name } from "./import-symbol.js";
import { fieldText } from "./numbers.js";
import { currencyOf, isSameMoney } from "./read-rules.js";

export interface ImportChoices {
  how: "replace" | "add";
  /** Loaded, or "custom". */
  rules: RulesChoice;
  /** Null: as it is. */
  wallet: string | null;
}

export interface PlannedRow {
  place: Place;
  /** As it is written in the text. */
  written: string;
  row: PositionDraft;
  /** The mark of its contract from now on; empty: its entry price. */
  mark: string;
}

export interface ImportPlan {
  /** The account as it will be. */
  draft: Draft;
  rows: readonly PlannedRow[];
  skips: readonly Skip[];
  notes: readonly Note[];
  /** What the account will be kept in. */
  currency: string;
  /** Whether the wallet that is there is in that currency. */
  keepsWallet: boolean;
}

const MOST_CONTRACTS = 2_000;

/** Positions in contracts of one coin are an account kept in that coin. */
function coinOf(found: readonly FoundPosition[]): string | null {
  const first = found[0]?.name;
  const isOne =
    first !== undefined &&
    found.every(
      ({ name }) => name.kind === "inverse" && name.base === first.base,
    );
  return isOne ? first.base : null;
}

/** The account that rows are put into: without its positions where these are replaced. */
function startOf(
  found: FoundRows,
  draft: Draft,
  { how, rules }: ImportChoices,
): Draft {
  const kept = how === "replace" ? { ...draft, positions: [] } : draft;
  const start = chooseRules(rules)(kept);
  const coin = how === "replace" ? coinOf(found.positions) : null;
  return rules === "custom" && coin !== null
    ? { ...start, currency: coin }
    : start;
}

/** Under rules typed by hand a contract needs terms: those of the rules one comes from, or plain ones. */
function termsTyped(
  before: Draft,
  known: MarketDraft | undefined,
  symbol: string,
  { name, unit, contractSize }: FoundPosition,
): MarketDraft {
  const pack = packOf(before.rules);
  if (known && !pack) return known;
  const { mark, fundingRate, fundingHours } = known ?? plainMarket(symbol);
  const kept = { mark, fundingRate, fundingHours };
  if (pack?.market(symbol))
    return { ...marketFromPack(pack, symbol, mark), ...kept };
  const given = unit === "contracts" ? contractSize : null;
  return {
    ...plainMarket(symbol),
    ...kept,
    kind: name.kind ?? "linear",
    underlying: name.base,
    contractSize: fieldText(given ?? 1),
  };
}

function highestId(draft: Draft): number {
  const numbers = draft.positions.map(({ id }) => Number(id.slice(1)));
  return numbers
    .filter(Number.isFinite)
    .reduce((most, one) => Math.max(most, one), 0);
}

interface Parts {
  rows: PlannedRow[];
  skips: Skip[];
  notes: Note[];
  markets: Record<string, MarketDraft>;
}

/** Puts one row after the other into an account whose contracts it describes as it meets them. */
class Placing {
  readonly parts: Parts;
  readonly #marks = new Map<string, string>();
  readonly #names = new Map<string, string | null>();
  readonly #working: Draft;
  readonly #first: number;
  readonly #room: number;

  constructor(
    found: FoundRows,
    private readonly before: Draft,
    start: Draft,
  ) {
    const markets = { ...start.markets };
    this.parts = { rows: [], skips: [...found.skips], notes: [], markets };
    this.#working = { ...start, markets };
    this.#first = highestId(before);
    this.#room = MOST_ROWS - start.positions.length;
  }

  #skip({ place, name }: FoundPosition, code: Skip["code"]): void {
    const symbol = name.written;
    this.parts.skips.push({ place, symbol, code, field: "", found: "" });
  }

  /** Thousands of rows are of a few contracts. */
  #inPack(pack: RulePack, name: Name): string | null {
    const known = this.#names.get(name.written);
    if (known !== undefined) return known;
    const symbol = contractInPack(pack, name);
    this.#names.set(name.written, symbol);
    return symbol;
  }

  #contract(found: FoundPosition): string | null {
    const pack = packOf(this.#working.rules);
    if (pack) return this.#inPack(pack, found.name);
    const symbol = contractTyped(this.#working, found.name);
    const { markets } = this.parts;
    const known = Object.hasOwn(markets, symbol) ? markets[symbol] : undefined;
    if (!this.#marks.has(symbol))
      markets[symbol] = termsTyped(this.before, known, symbol, found);
    return symbol;
  }

  add(found: FoundPosition): void {
    const { rows, notes, markets } = this.parts;
    if (rows.length >= this.#room || this.#marks.size >= MOST_CONTRACTS) {
      this.#skip(found, "too_many");
      return;
    }
    const symbol = this.#contract(found);
    if (symbol === null) {
      this.#skip(found, "not_in_rules");
      return;
    }
    const id = `p${String(this.#first + rows.length + 1)}`;
    const placed = placePosition(this.#working, symbol, id, found, this.#marks);
    if ("skip" in placed) {
      this.#skip(found, placed.skip);
      return;
    }
    const { row, mark, shown, remarks } = placed;
    const { place, name } = found;
    const { written } = name;
    this.#marks.set(symbol, shown);
    rows.push({ place, written, row, mark: shown });
    for (const { code, found: value } of remarks)
      notes.push({ place, symbol: written, code, found: value });
    if (mark !== null)
      markets[symbol] = {
        ...marketOf(this.#working, symbol),
        mark: fieldText(mark),
      };
  }
}

/** Notes about rows that are not taken would only be in the way. */
function notesOf(found: FoundRows, parts: Parts): Note[] {
  const taken = new Set(parts.rows.map(({ place }) => place.number));
  return [...found.notes, ...parts.notes]
    .filter(({ place }) => taken.has(place.number))
    .sort((a, b) => a.place.number - b.place.number);
}

export function planImport(
  found: FoundRows,
  draft: Draft,
  choices: ImportChoices,
): ImportPlan {
  const start = startOf(found, draft, choices);
  const placing = new Placing(found, draft, start);
  for (const position of found.positions) placing.add(position);
  const { parts } = placing;
  const currency = currencyOf(start);
  const typedIn = draft.currency.trim().toUpperCase();
  const keepsWallet = isSameMoney(typedIn, currency);
  const wallet = choices.wallet ?? (keepsWallet ? draft.wallet : "");
  return {
    draft: {
      ...start,
      wallet,
      currency,
      markets: parts.markets,
      positions: [...start.positions, ...parts.rows.map(({ row }) => row)],
    },
    rows: parts.rows,
    skips: parts.skips.sort((a, b) => a.place.number - b.place.number),
    notes: notesOf(found, parts),
    currency,
    keepsWallet,
  };
}
