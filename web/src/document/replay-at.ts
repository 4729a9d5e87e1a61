/** How things stand at one place of a replay: equities, who lives, and what prices are then. */
import type { Account } from "../engine/contract.js";
import type { EquityPoint } from "../engine/replay.js";
import {
  factorAt,
  type Leg,
  type TimelineOf,
  type WorldName,
} from "./replay-worlds.js";

/** True of an account kept in the coin that its contracts move with: there equity is straight in one over the price. */
export const isCoinMeasured = (account: Account): boolean =>
  account.markets.some(
    ({ kind, underlying }) =>
      kind === "inverse" && underlying === account.currency,
  );

/** The share of the way between two corners that the equity has gone, where prices have gone `share` of theirs. */
function bent(share: number, from: number, to: number): number {
  const price = from + (to - from) * share;
  return from === to ? share : (1 / price - 1 / from) / (1 / to - 1 / from);
}

/** `factors` of the coin, for an account that is measured in it. What has happened at the very place counts. */
export function equityAt(
  points: readonly EquityPoint[],
  at: number,
  factors: readonly number[] | null,
): EquityPoint {
  const after = points.findIndex((point) => point.at > at);
  const from = points.at(after < 0 ? -1 : Math.max(0, after - 1));
  const to = points[after];
  if (!from) return { at, equity: 0, trigger: 0 };
  if (!to || from.at >= at) return { ...from, at };
  const plain = (at - from.at) / (to.at - from.at);
  const share = factors
    ? bent(plain, factorAt(factors, from.at), factorAt(factors, to.at))
    : plain;
  const between = (a: number, b: number): number => a + (b - a) * share;
  return {
    at,
    equity: between(from.equity, to.equity),
    trigger: between(from.trigger, to.trigger),
  };
}

/** Corners of a line to draw: in a coin-measured account it bends between them, so that more are needed. */
export function cornersOf(
  points: readonly EquityPoint[],
  factors: readonly number[] | null,
): EquityPoint[] {
  if (!factors) return [...points];
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next || next.at <= point.at) return [point];
    const steps = Math.max(1, Math.ceil((next.at - point.at) * 24));
    return Array.from({ length: steps }, (_, step) =>
      step === 0
        ? point
        : equityAt(
            [point, next],
            point.at + ((next.at - point.at) * step) / steps,
            factors,
          ),
    );
  });
}

export interface Standing {
  world: WorldName;
  equity: number;
  /** Whole, dead and smaller ones, as names in the account's order. */
  alive: string[];
  dead: string[];
  cut: string[];
}

export function standingAt(
  { world, timeline }: TimelineOf,
  legs: readonly Leg[],
  at: number,
  factors: readonly number[] | null,
): Standing {
  const left = new Map<number, number>();
  for (const event of timeline.events)
    if (event.at <= at) left.set(event.position, event.contractsLeft);
  const named = (test: (contracts: number | undefined) => boolean): string[] =>
    legs.filter(({ index }) => test(left.get(index))).map(({ name }) => name);
  return {
    world,
    equity: equityAt(timeline.equity, at, factors).equity,
    alive: named((contracts) => contracts === undefined),
    dead: named((contracts) => contracts === 0),
    cut: named((contracts) => contracts !== undefined && contracts > 0),
  };
}

export interface PriceThen {
  symbol: string;
  price: number;
  mark: number;
  tickSize: number | undefined;
}

/** The path's own prices, of each contract held. */
export function pricesAt(legs: readonly Leg[], at: number): PriceThen[] {
  const bySymbol = new Map(legs.map((leg) => [leg.market.symbol, leg]));
  return [...bySymbol.values()].map(({ market, factors }) => ({
    symbol: market.symbol,
    price: market.markPrice * factorAt(factors, at),
    mark: market.markPrice,
    tickSize: market.tickSize,
  }));
}
