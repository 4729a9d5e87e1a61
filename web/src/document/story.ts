/**
 * What the sentence at the top has to say, as facts: which trade ends the cross account, what goes with it,
 * and what isolated margin would have done in that same move. Facts only; the words are in src/text.
 */
import type {
  Account,
  Evaluation,
  PositionRisk,
  World,
} from "../engine/contract.js";
import type {
  CrossStory,
  HeldStory,
  IsolatedStory,
  Leg,
  Move,
  Story,
  Together,
} from "./story-facts.js";

/** Distances this close are the same price to a reader. */
const SAME = 5e-4;
const legOf = ({ symbol, side }: PositionRisk): Leg => ({ symbol, side });
const sumLoss = (risks: PositionRisk[]): number =>
  risks.reduce((sum, risk) => sum + risk.maxLoss, 0);

function markOf(account: Account, symbol: string): number {
  return (
    account.markets.find((market) => market.symbol === symbol)?.markPrice ?? 1
  );
}

function underlyingOf(account: Account, symbol: string): string {
  return (
    account.markets.find((market) => market.symbol === symbol)?.underlying ??
    symbol
  );
}

function moveTo(account: Account, symbol: string, price: number): Move {
  const mark = markOf(account, symbol);
  return { symbol, mark, price, distance: price / mark - 1 };
}

const boundOf = (risk: PositionRisk, distance: number): number | null =>
  distance < 0 ? risk.liquidation.lower : risk.liquidation.upper;

/** The position that the smallest move of its own price liquidates. */
function nearest(risks: PositionRisk[]): PositionRisk | null {
  const open = risks.filter((risk) => risk.distance !== null);
  return open.reduce<PositionRisk | null>(
    (best, risk) =>
      best === null ||
      Math.abs(risk.distance ?? 0) < Math.abs(best.distance ?? 0)
        ? risk
        : best,
    null,
  );
}

function nearestMove(account: Account, risks: PositionRisk[]): Move | null {
  const risk = nearest(risks);
  const price = risk && boundOf(risk, risk.distance ?? 0);
  return risk && price !== null ? moveTo(account, risk.symbol, price) : null;
}

function togetherWith(
  account: Account,
  killer: PositionRisk,
  alone: Move,
): Together | null {
  const underlying = underlyingOf(account, killer.symbol);
  const mark = alone.mark;
  const { lower, upper } = killer.underlyingLiquidation;
  const bounds = [lower, upper].filter((bound) => bound !== null);
  bounds.sort((a, b) => Math.abs(a - mark) - Math.abs(b - mark));
  const price = bounds[0];
  const collateral = account.collateral.some(
    (asset) => asset.underlying === underlying,
  );
  if (price === undefined) {
    return { underlying, collateral, move: null, sooner: false };
  }
  const move = moveTo(account, killer.symbol, price);
  if (Math.abs(move.distance - alone.distance) < SAME) return null;
  const sooner = Math.abs(move.distance) < Math.abs(alone.distance);
  return { underlying, collateral, move, sooner };
}

/** Others count at their marks; the killer's own legs by the price at which it ends. */
function countWinners(
  account: Account,
  risks: PositionRisk[],
  move: Move,
): number {
  return risks.filter((risk, index) => {
    if (risk.symbol !== move.symbol) return risk.unrealizedPnl > 0;
    const entry = account.positions[index]?.entryPrice ?? move.price;
    return risk.side === "long" ? move.price > entry : move.price < entry;
  }).length;
}

function crossStory(account: Account, world: World): CrossStory {
  const loss = world.walletBalance;
  if (world.positions.length === 0) return { state: "empty" };
  if (world.status === "liquidatable") {
    const { equity, maintenanceMargin } = world;
    return {
      state: "dead",
      equity,
      maintenance: maintenanceMargin * account.rules.triggerRatio,
      loss,
    };
  }
  const killer = nearest(world.positions);
  const move = nearestMove(account, world.positions);
  if (!killer || !move) return { state: "unbreakable" };
  const winners = countWinners(account, world.positions, move);
  return {
    state: "dies",
    move,
    loss,
    winners,
    together: togetherWith(account, killer, move),
  };
}

/** Isolated margin in the move that ends the cross account. */
function isolatedInMove(
  account: Account,
  risks: PositionRisk[],
  move: Move,
): IsolatedStory {
  const reached = risks
    .filter((risk) => risk.symbol === move.symbol)
    .flatMap((risk) => {
      const bound = boundOf(risk, move.distance);
      return bound === null
        ? []
        : [{ risk, distance: moveTo(account, move.symbol, bound).distance }];
    })
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const first = reached[0];
  if (!first) return { state: "never", symbol: move.symbol };
  const dead = reached
    .filter(
      ({ distance }) => Math.abs(distance) <= Math.abs(move.distance) + SAME,
    )
    .map(({ risk }) => risk);
  if (dead.length === 0) {
    const { risk, distance } = first;
    return { state: "later", leg: legOf(risk), distance, loss: risk.maxLoss };
  }
  return {
    state: "dies",
    legs: dead.map(legOf),
    loss: sumLoss(dead),
    distance: first.distance,
    sooner: Math.abs(first.distance) < Math.abs(move.distance) - SAME,
    survivors: risks.length - dead.length,
  };
}

function isolatedStory(
  account: Account,
  world: World,
  cross: CrossStory,
): IsolatedStory {
  const risks = world.positions;
  if (risks.length === 0) return { state: "empty" };
  if (!world.affordable)
    return { state: "unaffordable", short: -world.walletBalance };
  const dead = risks.filter((risk) => risk.status === "liquidatable");
  if (dead.length > 0) {
    const survivors = risks.length - dead.length;
    return {
      state: "dead",
      legs: dead.map(legOf),
      loss: sumLoss(dead),
      survivors,
    };
  }
  if (cross.state === "dies") return isolatedInMove(account, risks, cross.move);
  const weakest = nearest(risks);
  const move = nearestMove(account, risks);
  if (!weakest || !move) return { state: "unbreakable" };
  return { state: "alone", leg: legOf(weakest), move, loss: weakest.maxLoss };
}

function heldStory(account: Account, world: World): HeldStory | null {
  const isolated = world.positions.filter(
    (risk) => risk.marginMode === "isolated",
  );
  const pool = world.positions.filter((risk) => risk.marginMode === "cross");
  if (isolated.length === 0 || pool.length === 0) return null;
  const move = nearestMove(account, pool);
  const facts = {
    isolated: isolated.map(legOf),
    pooled: pool.length,
    loss: world.walletBalance,
    move,
  };
  const short = Math.max(0, -world.walletBalance);
  if (!world.affordable) return { ...facts, short, state: "unaffordable" };
  if (world.status === "liquidatable")
    return { ...facts, short, state: "dead" };
  return { ...facts, short, state: move ? "dies" : "unbreakable" };
}

/** The trade the sentence is about: the killer, or what isolated margin would lose first. */
function focusOf(cross: CrossStory, world: World): Story["focus"] {
  const risks = world.positions;
  const dead = risks.find((risk) => risk.status === "liquidatable");
  const weakest = dead ?? nearest(risks) ?? risks[0];
  const symbol = cross.state === "dies" ? cross.move.symbol : weakest?.symbol;
  if (symbol === undefined) return null;
  const held = risks.filter((risk) => risk.symbol === symbol);
  return { symbol, atRisk: sumLoss(held) };
}

export function tellStory(account: Account, evaluation: Evaluation): Story {
  const { cross, isolated, configured } = evaluation;
  const crossFacts = crossStory(account, cross);
  const focus = focusOf(crossFacts, isolated);
  const held = cross.positions.filter((risk) => risk.symbol === focus?.symbol);
  const underlying = focus ? underlyingOf(account, focus.symbol) : "";
  const siblings = account.markets.filter(
    (market) =>
      market.underlying === underlying && market.symbol !== focus?.symbol,
  );
  return {
    currency: account.currency,
    wallet: cross.walletBalance,
    count: cross.positions.length,
    symbols: account.markets.length,
    severalLegs: held.length > 1,
    mixedCollateral: account.collateral.length > 1,
    siblings: siblings.map((market) => market.symbol),
    cross: crossFacts,
    isolated: isolatedStory(account, isolated, crossFacts),
    held: heldStory(account, configured),
    atRisk: cross.positions.length > 0 ? Math.max(0, cross.walletBalance) : 0,
    setAside: cross.walletBalance - isolated.walletBalance,
    outOfReach: isolated.walletBalance,
    focus,
  };
}
