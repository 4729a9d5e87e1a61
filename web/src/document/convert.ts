/** From the draft to the engine's account, with every problem of every field found on the way. */
import type {
  Account,
  Collateral,
  Market,
  Position,
  Rules,
} from "../engine/contract.js";
import { packOf, packSymbol, type RulePack } from "../rules/packs.js";
import type { CollateralDraft, Draft, PositionDraft } from "./draft.js";
import { contractsPerUnit, marketOf } from "./edit.js";
import { field, type Problem } from "./fields.js";
import { readFunding, walletAfter } from "./funding.js";
import { numberIn } from "./numbers.js";
import { isBlank, Reader } from "./reader.js";
import { readTiers } from "./tiers.js";

/** What an unfinished row still lacks. It is left out of the account, and says so. */
export type Missing = "size" | "price" | "leverage" | "amount";

export interface Converted {
  account: Account;
  /** Ids of the positions that count, in the order of account.positions. */
  rows: string[];
  /** Ids of the collateral rows that count, in the order of account.collateral from the second on. */
  collateralRows: string[];
  problems: Problem[];
  /** Fields about which the engine has nothing to say, since something they rest on could not be read. */
  doubtful: ReadonlySet<string>;
  unfinished: ReadonlyMap<string, readonly Missing[]>;
  /** Funding paid by each of account.positions: taken from the wallet and from the isolated margins that were typed. */
  funding: readonly number[];
}

export const currencyOf = (draft: Draft): string =>
  packOf(draft.rules)?.currency ?? draft.currency.trim().toUpperCase();

/** Entry and mark stand in for each other: the mark of a symbol, or the first entry typed for it. */
export function priceTexts(
  draft: Draft,
  row: PositionDraft,
): { entry: string; mark: string } {
  const typed = marketOf(draft, row.symbol).mark;
  const firstEntry = draft.positions.find(
    (p) => p.symbol === row.symbol && !isBlank(p.entry),
  );
  const mark = isBlank(typed) ? (firstEntry?.entry ?? "") : typed;
  return { mark, entry: isBlank(row.entry) ? mark : row.entry };
}

function missingIn(draft: Draft, row: PositionDraft): Missing[] {
  const missing: Missing[] = [];
  if (isBlank(row.size)) missing.push("size");
  if (isBlank(priceTexts(draft, row).entry)) missing.push("price");
  if (isBlank(row.leverage)) missing.push("leverage");
  return missing;
}

function readRules(draft: Draft, reader: Reader): Rules {
  const pack = packOf(draft.rules);
  if (pack) return pack.rules;
  const typed = draft.customRules;
  return {
    maintenancePrice: typed.maintenancePrice,
    tierRule: typed.tierRule,
    tierBasis: typed.tierBasis,
    closeFee: {
      rate: reader.rate(field.rule("closeFeeRate"), typed.closeFeeRate),
      on: typed.closeFeeOn,
    },
    hedging: typed.hedging,
    triggerRatio: reader.positive(
      field.rule("triggerRatio"),
      typed.triggerRatio,
      "not_positive",
      1,
    ),
    liquidationFeeRate: reader.rate(
      field.rule("liquidationFeeRate"),
      typed.liquidationFeeRate,
    ),
  };
}

/** A mark that stands in for an entry is blamed on the entry, by the row that typed it. */
function readMark(draft: Draft, row: PositionDraft, reader: Reader): number {
  const typed = marketOf(draft, row.symbol).mark;
  if (!isBlank(typed)) {
    const name = field.market(row.symbol, "mark");
    return reader.positive(name, typed, "price_not_positive");
  }
  const standIn = numberIn(priceTexts(draft, row).mark) ?? 1;
  return standIn > 0 ? standIn : 1;
}

function readPackMarket(
  symbol: string,
  pack: RulePack,
  markPrice: number,
): Market {
  const known = pack.market(symbol);
  const market: Market = {
    symbol,
    underlying: known?.underlying ?? symbol,
    kind: known?.kind ?? "linear",
    contractSize: known?.contractSize ?? 1,
    markPrice,
    tiers: known?.tiers ?? [],
  };
  if (known?.tickSize !== undefined) market.tickSize = known.tickSize;
  return market;
}

/** Every row answers for the name of its contract; what follows from the name, rows share. */
function checkSymbol(
  { id, symbol }: PositionDraft,
  pack: RulePack | null,
  reader: Reader,
): void {
  const name = field.position(id, "symbol");
  if (pack && !pack.market(symbol)) reader.report(name, "symbol_not_in_pack");
  if (!pack && isBlank(symbol)) reader.report(name, "empty_symbol");
}

function readMarket(
  draft: Draft,
  row: PositionDraft,
  pack: RulePack | null,
  reader: Reader,
): Market {
  const { symbol } = row;
  const markPrice = readMark(draft, row, reader);
  if (pack) return readPackMarket(symbol, pack, markPrice);
  if (isBlank(symbol)) reader.doubtful.add(field.market(symbol, "underlying"));
  const typed = marketOf(draft, symbol);
  return {
    symbol,
    underlying: typed.underlying.trim() || symbol,
    kind: typed.kind,
    contractSize: reader.positive(
      field.market(symbol, "contractSize"),
      typed.contractSize,
      "contract_size_not_positive",
      1,
    ),
    markPrice,
    tiers: readTiers(symbol, typed, reader),
  };
}

function readPosition(
  row: PositionDraft,
  market: Market,
  paid: number,
  reader: Reader,
): Position {
  const at = (name: "size" | "entry" | "leverage" | "isolatedMargin") =>
    field.position(row.id, name);
  const typedEntry = !isBlank(row.entry);
  const entryPrice = typedEntry
    ? reader.positive(at("entry"), row.entry, "price_not_positive")
    : market.markPrice;
  const size = reader.positive(at("size"), row.size, "contracts_not_positive");
  const behind = [
    at("entry"),
    field.market(row.symbol, "mark"),
    field.market(row.symbol, "contractSize"),
  ];
  if (behind.some((name) => reader.isWrong(name)))
    reader.doubtful.add(at("size"));
  const position: Position = {
    symbol: row.symbol,
    side: row.side,
    contracts: size * contractsPerUnit(row.sizeUnit, market, entryPrice),
    entryPrice,
    leverage: reader.positive(
      at("leverage"),
      row.leverage,
      "leverage_not_positive",
    ),
    marginMode: row.marginMode,
  };
  if (!isBlank(row.isolatedMargin)) {
    const typed = reader.number(at("isolatedMargin"), row.isolatedMargin);
    position.isolatedMargin = typed - paid;
  }
  return position;
}

function readCollateral(row: CollateralDraft, reader: Reader): Collateral {
  const at = (name: "amount" | "price" | "weight" | "liabilityWeight") =>
    field.collateral(row.id, name);
  const asset: Collateral = {
    asset: row.asset.trim().toUpperCase(),
    amount: reader.number(at("amount"), row.amount),
    price: reader.positive(at("price"), row.price, "price_not_positive"),
  };
  if (!isBlank(row.weight))
    asset.weight = reader.number(at("weight"), row.weight) / 100;
  if (!isBlank(row.liabilityWeight)) {
    asset.liabilityWeight =
      reader.number(at("liabilityWeight"), row.liabilityWeight) / 100;
  }
  if (!isBlank(row.underlying)) asset.underlying = row.underlying.trim();
  return asset;
}

function missingInCollateral(row: CollateralDraft): Missing[] {
  const missing: Missing[] = [];
  if (isBlank(row.amount)) missing.push("amount");
  if (isBlank(row.price)) missing.push("price");
  return missing;
}

/** Symbols are compared as the venue writes them; custom ones as typed, without the space around. */
export const readSymbol = (draft: Draft, typed: string): string => {
  const pack = packOf(draft.rules);
  return pack ? packSymbol(pack, typed) : typed.trim();
};

/** The rows that lack nothing; what the others lack is noted. */
function finishedRows<T extends { id: string }>(
  rows: T[],
  lacks: (row: T) => Missing[],
  unfinished: Map<string, readonly Missing[]>,
): T[] {
  return rows.filter((row) => {
    const missing = lacks(row);
    if (missing.length > 0) unfinished.set(row.id, missing);
    return missing.length === 0;
  });
}

export function convert(draft: Draft): Converted {
  const reader = new Reader();
  const pack = packOf(draft.rules);
  const unfinished = new Map<string, readonly Missing[]>();
  const lacks = (row: PositionDraft) => missingIn(draft, row);
  const rows = finishedRows(draft.positions, lacks, unfinished);
  const typed = pack ? [] : draft.collateral;
  const extra = finishedRows(typed, missingInCollateral, unfinished);
  const currency = currencyOf(draft);
  if (currency === "") reader.report(field.currency, "currency_missing");
  const markets = new Map<string, Market>();
  const funding = readFunding(rows, reader);
  const positions = rows.map((row, index) => {
    checkSymbol(row, pack, reader);
    const market =
      markets.get(row.symbol) ?? readMarket(draft, row, pack, reader);
    markets.set(row.symbol, market);
    return readPosition(row, market, funding[index] ?? 0, reader);
  });
  const typedWallet = reader.number(field.wallet, draft.wallet, 0);
  const amount = walletAfter(typedWallet, rows, funding, reader);
  const wallet = { asset: currency, amount, price: 1 };
  const account: Account = {
    schema: 1,
    currency,
    rules: readRules(draft, reader),
    collateral: [wallet, ...extra.map((row) => readCollateral(row, reader))],
    markets: [...markets.values()],
    positions,
  };
  return {
    account,
    rows: rows.map((row) => row.id),
    collateralRows: extra.map((row) => row.id),
    problems: reader.problems,
    doubtful: reader.doubtful,
    unfinished,
    funding,
  };
}
