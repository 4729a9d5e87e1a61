/** Accounts of every kind to reconcile: random, but the same at every run. */
import type {
  Account,
  Market,
  Position,
  Rules,
  Tier,
} from "../../web/src/engine/contract.js";

export type Random = () => number;

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: Random, of: readonly T[]): T =>
  of[Math.floor(random() * of.length)] as T;
const between = (random: Random, low: number, high: number): number =>
  Number((low + (high - low) * random()).toPrecision(6));

function tiersFor(random: Random, scale: number): Tier[] {
  const floors = [0, scale * 0.4, scale, scale * 4].slice(
    0,
    1 + Math.floor(random() * 4),
  );
  const given = random() < 0.3;
  let rate = between(random, 0.003, 0.006);
  return floors.map((floor, index) => {
    rate = index === 0 ? rate : Number((rate * 1.7).toPrecision(6));
    const tier: Tier = {
      minNotional: floor,
      maxNotional: floors[index + 1] ?? null,
      maintenanceMarginRate: rate,
    };
    if (given) tier.maintenanceAmount = Number((floor * rate * 0.3).toFixed(4));
    return tier;
  });
}

function rulesOf(random: Random): Rules {
  const plain = random() < 0.4;
  return {
    maintenancePrice: !plain && random() < 0.3 ? "entry" : "mark",
    tierRule: !plain && random() < 0.3 ? "whole" : "progressive",
    tierBasis: "notional",
    closeFee:
      !plain && random() < 0.4
        ? { rate: 0.0007, on: pick(random, ["mark", "bankruptcy"] as const) }
        : { rate: 0, on: "none" },
    hedging: plain
      ? "gross"
      : pick(random, ["gross", "larger-side", "net-plus-fees"] as const),
    triggerRatio: !plain && random() < 0.2 ? 1.1 : 1,
    liquidationFeeRate: 0,
  };
}

const MARKS: Record<string, number> = { BTC: 64480, ETH: 3215, SOL: 155.2 };

function linear(random: Random, symbol: string): Market {
  const markPrice = MARKS[symbol] ?? 1;
  return {
    symbol,
    underlying: symbol,
    kind: "linear",
    contractSize: 1,
    markPrice,
    tiers: tiersFor(random, 60_000),
  };
}

function inverse(random: Random, symbol: string): Market {
  return {
    symbol,
    underlying: "BTC",
    kind: "inverse",
    contractSize: 100,
    markPrice: symbol === "BTCUSD" ? 64480 : 65300,
    tiers: tiersFor(random, 1),
  };
}

function position(random: Random, market: Market): Position {
  const value = between(random, 10_000, 90_000);
  const row: Position = {
    symbol: market.symbol,
    side: pick(random, ["long", "short"] as const),
    contracts: Number(
      (value / (market.kind === "linear" ? market.markPrice : 100)).toPrecision(
        5,
      ),
    ),
    entryPrice: Number(
      (market.markPrice * between(random, 0.93, 1.07)).toPrecision(6),
    ),
    leverage: pick(random, [3, 7, 10, 20]),
    marginMode: random() < 0.25 ? "isolated" : "cross",
  };
  if (random() < 0.2)
    row.isolatedMargin =
      market.kind === "linear" ? value / 8 : value / 8 / market.markPrice;
  return row;
}

export function randomAccount(seed: number): Account {
  const random = seeded(seed);
  const coin = random() < 0.2;
  const names = coin ? ["BTCUSD", "BTC-MAR"] : ["BTC", "ETH", "SOL"];
  const markets = names.map((name) =>
    coin ? inverse(random, name) : linear(random, name),
  );
  const count = 1 + Math.floor(random() * 4);
  const positions = Array.from({ length: count }, () =>
    position(random, pick(random, markets)),
  );
  const account: Account = {
    schema: 1,
    currency: coin ? "BTC" : "USDT",
    rules: rulesOf(random),
    collateral: [
      {
        asset: coin ? "BTC" : "USDT",
        amount: coin ? between(random, 0.3, 1) : between(random, 9_000, 40_000),
        price: 1,
      },
    ],
    markets,
    positions,
  };
  if (!coin && random() < 0.3)
    account.collateral.push({
      asset: "ETH",
      amount: between(random, 0.5, 3),
      price: 3215,
      weight: 0.9,
      underlying: "ETH",
    });
  return account;
}
