/** From the draft to the engine's account, with every problem of every field found on the way. */
import type {
  Account,
  Collateral,
  Market,
  Position,
} from "../engine/contract.js";
import { packOf, packSymbol } from "../rules/packs.js";
import type { CollateralDraft, Draft, PositionDraft } from "./draft.js";
import { contractsPerUnit } from "./edit.js";
import { field, type Problem } from "./fields.js";
import { marginAfter, readFunding, walletAfter } from "./funding.js";
import { numberIn } from "./numbers.js";
import {
  checkSymbol,
  currencyOf,
  isForeign,
  marginWithFee,
  priceTexts,
  readMarket,
  readRules,
} from "./read-rules.js";
import { isBlank, Reader } from "./reader.js";

export { currencyOf, priceTexts } from "./read-rules.js";

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

function missingIn(draft: Draft, row: PositionDraft): Missing[] {
  const missing: Missing[] = [];
  if (isBlank(row.size)) missing.push("size");
  if (isBlank(priceTexts(draft, row).entry)) missing.push("price");
  if (isBlank(row.leverage)) missing.push("leverage");
  return missing;
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
    position.isolatedMargin = marginAfter(typed, paid);
  }
  return position;
}

/** An amount of money that was typed in another currency is shown as it is, and asked for anew. */
function reportForeign(draft: Draft, reader: Reader): void {
  if (!isForeign(draft)) return;
  const code = "typed_in_other_currency";
  if (numberIn(draft.wallet) !== 0 && !isBlank(draft.wallet))
    reader.report(field.wallet, code);
  for (const row of draft.positions) {
    for (const name of ["isolatedMargin", "fundingPaid"] as const)
      if (!isBlank(row[name]))
        reader.report(field.position(row.id, name), code);
  }
}

/** Without a margin of its own a position starts with its initial margin, and what the rules set aside beside it. */
function withMargins(account: Account, funding: readonly number[]): Account {
  const { rules, currency, markets } = account;
  const positions = account.positions.map((position, index) => {
    const market = markets.find(({ symbol }) => symbol === position.symbol);
    if (!market || position.isolatedMargin !== undefined) return position;
    const margin = marginWithFee(position, market, rules, currency);
    if (margin === null) return position;
    return {
      ...position,
      isolatedMargin: marginAfter(margin, funding[index] ?? 0),
    };
  });
  return { ...account, positions };
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
  reportForeign(draft, reader);
  return {
    account: withMargins(account, funding),
    rows: rows.map((row) => row.id),
    collateralRows: extra.map((row) => row.id),
    problems: reader.problems,
    doubtful: reader.doubtful,
    unfinished,
    funding,
  };
}
