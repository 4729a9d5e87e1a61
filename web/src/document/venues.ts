/** The same account under another venue's rules: what can be compared, and why the rest cannot. */
import type {
  Account,
  Collateral,
  Market,
  Position,
} from "../engine/contract.js";
import {
  type PackMarket,
  type RulePack,
  sameContract,
} from "../rules/packs.js";
import { marginAfter } from "./funding.js";
import { isSameMoney, marginWithFee } from "./read-rules.js";

/** Why something of the account has no like at a venue. */
export type Unlike =
  | { why: "currency"; held: string; kept: string }
  | { why: "contract"; symbol: string }
  | { why: "settled"; symbol: string; here: Market["kind"] }
  | { why: "marks"; symbol: string }
  | { why: "collateral"; assets: string[] }
  | { why: "others"; symbols: string[] }
  | { why: "refused"; message: string };

export interface Restated {
  /** With the positions that have a like; null where none has. */
  account: Account | null;
  /** For each position of the source its index in `account`; null: it has no like. */
  places: readonly (number | null)[];
  /** Why a position has no like. */
  apart: readonly (Unlike | null)[];
  /** Why the common pot cannot be compared, though single positions may be. */
  pool: Unlike | null;
}

const marketIn = (account: Account, symbol: string): Market | undefined =>
  account.markets.find((market) => market.symbol === symbol);

/** What a position has of its own, whatever the rules: a margin that was typed, and funding paid from it. */
export interface Holding {
  typed: boolean;
  paid: number;
  initialMargin: number;
}

/** A margin that the rules alone made belongs to those rules; `holding` says whose it is. */
function marginOf(
  position: Position,
  to: Market,
  pack: RulePack,
  holding: Holding | undefined,
): number | null {
  const { typed, paid, initialMargin } = holding ?? {
    typed: position.isolatedMargin !== undefined,
    paid: 0,
    initialMargin: 0,
  };
  if (typed) return position.isolatedMargin ?? null;
  const implied = marginWithFee(position, to, pack.rules, pack.currency);
  return paid === 0 ? implied : marginAfter(implied ?? initialMargin, paid);
}

function restateMarket(to: PackMarket, markPrice: number): Market {
  const { symbol, underlying, kind, contractSize, tiers, tickSize } = to;
  const market: Market = {
    symbol,
    underlying,
    kind,
    contractSize,
    markPrice,
    tiers,
  };
  if (tickSize !== undefined) market.tickSize = tickSize;
  return market;
}

function restatePosition(
  position: Position,
  from: Market,
  to: Market,
  pack: RulePack,
  holding: Holding | undefined,
): Position {
  const restated: Position = {
    ...position,
    symbol: to.symbol,
    contracts: position.contracts * (from.contractSize / to.contractSize),
  };
  const margin = marginOf(restated, to, pack, holding);
  delete restated.isolatedMargin;
  if (margin !== null) restated.isolatedMargin = margin;
  return restated;
}

/** The wallet, in the venue's own money. */
const walletOf = (account: Account, pack: RulePack): Collateral[] =>
  account.collateral
    .filter(({ asset }) => asset === account.currency)
    .map((wallet) => ({ ...wallet, asset: pack.currency, price: 1 }));

/** Collateral first: without it, leaving out positions would not help. */
function poolUnlike(
  account: Account,
  apart: readonly (Unlike | null)[],
): Unlike | null {
  const assets = account.collateral
    .filter(({ asset, amount }) => asset !== account.currency && amount !== 0)
    .map(({ asset }) => asset);
  if (assets.length > 0) return { why: "collateral", assets };
  const missing = account.positions.filter((_, index) => apart[index]);
  const symbols = [...new Set(missing.map(({ symbol }) => symbol))];
  return symbols.length > 0 ? { why: "others", symbols } : null;
}

/** The contract that stands for that of a position, noted in `markets`, or why there is none. */
function likeOf(
  from: Market,
  pack: RulePack,
  markets: Map<string, Market>,
): Market | Unlike {
  const { symbol, kind, markPrice } = from;
  const to = pack.market(sameContract(pack, symbol) ?? "");
  if (!to) return { why: "contract", symbol };
  if (to.kind !== kind) return { why: "settled", symbol, here: kind };
  const known = markets.get(to.symbol);
  if (known && known.markPrice !== markPrice) return { why: "marks", symbol };
  const market = known ?? restateMarket(to, markPrice);
  markets.set(to.symbol, market);
  return market;
}

/** `holdings`: one a position; left out, every isolated margin counts as the position's own. */
export function restate(
  account: Account,
  pack: RulePack,
  holdings: readonly Holding[] = [],
): Restated {
  const { currency } = account;
  const foreign: Unlike | null = isSameMoney(currency, pack.currency)
    ? null
    : { why: "currency", held: currency, kept: pack.currency };
  const markets = new Map<string, Market>();
  const positions: Position[] = [];
  const places: (number | null)[] = [];
  const apart = account.positions.map((position, index): Unlike | null => {
    const from = marketIn(account, position.symbol);
    const like: Market | Unlike =
      foreign ??
      (from
        ? likeOf(from, pack, markets)
        : { why: "contract", symbol: position.symbol });
    if ("why" in like || !from) {
      places.push(null);
      return "why" in like ? like : null;
    }
    places.push(positions.length);
    positions.push(
      restatePosition(position, from, like, pack, holdings[index]),
    );
    return null;
  });
  const restated: Account = {
    schema: 1,
    currency: pack.currency,
    rules: pack.rules,
    collateral: walletOf(account, pack),
    markets: [...markets.values()],
    positions,
  };
  return {
    account: positions.length > 0 ? restated : null,
    places,
    apart,
    pool: poolUnlike(account, apart),
  };
}

/** The account as it is, as its own like. */
export const asItIs = (account: Account): Restated => ({
  account,
  places: account.positions.map((_, index) => index),
  apart: account.positions.map(() => null),
  pool: null,
});

/** The part of an account that has a like, to be compared with it. */
export function comparablePart(
  account: Account,
  places: Restated["places"],
): Account {
  const positions = account.positions.filter(
    (_, index) => places[index] !== null,
  );
  const held = new Set(positions.map(({ symbol }) => symbol));
  const markets = account.markets.filter(({ symbol }) => held.has(symbol));
  return { ...account, markets, positions };
}
