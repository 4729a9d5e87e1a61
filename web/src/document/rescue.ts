/** What is to be survived, as typed in the panel, and as the engine is asked. */
import type { Account, Market } from "../engine/contract.js";
import type { FullEngine, Rescue, RescueQuestion } from "../engine/full.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { type Moves, readMoves, underlyingsOf } from "./moves.js";
import { fieldText } from "./numbers.js";
import { isBlank, Reader } from "./reader.js";
import { isMixed } from "./stress.js";

/** move: everything goes, each coin by its beta. stop: one coin goes to a price. */
export type RescueKind = "move" | "stop";
export type RescueWorld = RescueQuestion["world"];

export const rescueKey = {
  kind: "rescue.kind",
  /** Per cent. */
  move: "rescue.move",
  coin: "rescue.coin",
  stop: "rescue.stop",
  world: "rescue.world",
} as const;

export const USUAL_MOVE = -30;
const MOST_PERCENT = 1000;

export interface Stop {
  underlying: string;
  /** The contract whose mark and price are meant, the first that is held. */
  market: Market;
  price: number;
  /** Other contracts or collateral go by the same share. */
  hasOthers: boolean;
}

export interface RescueWish {
  kind: RescueKind;
  world: RescueWorld;
  /** Both kinds of margin are held: then there is a choice of pools. */
  mixed: boolean;
  moves: Moves;
  /** The move of everything; of a stop that of its coin. */
  share: number;
  stop: Stop | null;
  /** What stands in the field of the stop while nothing is typed. */
  usualStop: string;
  question: RescueQuestion | null;
  problems: ReadonlyMap<string, Problem>;
}

/** Two digits, so that it reads like something a person would type. */
const round = (value: number): number => Number(value.toPrecision(2));

const heldMarket = (account: Account, underlying: string): Market | undefined =>
  account.markets.find(
    (market) =>
      market.underlying === underlying &&
      account.positions.some(({ symbol }) => symbol === market.symbol),
  );

/** A tenth of the mark farther than the liquidation is now; without one, a third off. */
function usualStopOf({ account, evaluation }: Figures, market: Market): number {
  const index = account.positions.findIndex(
    ({ symbol }) => symbol === market.symbol,
  );
  const bounds = evaluation.cross.positions[index]?.underlyingLiquidation;
  const mark = market.markPrice;
  const lower = bounds?.lower ?? null;
  const upper = bounds?.upper ?? null;
  if (lower !== null) return round(Math.max(lower - mark / 10, mark / 100));
  return round(upper === null ? (mark * 2) / 3 : upper + mark / 10);
}

function readStop(
  draft: Draft,
  figures: Figures,
  reader: Reader,
): Pick<RescueWish, "stop" | "usualStop"> {
  const { account } = figures;
  const coins = underlyingsOf(account).filter((one) =>
    heldMarket(account, one),
  );
  const chosen = draft.whatIf[rescueKey.coin] ?? "";
  const underlying = coins.includes(chosen) ? chosen : (coins[0] ?? "");
  const market = heldMarket(account, underlying);
  if (!market) return { stop: null, usualStop: "" };
  const usual = usualStopOf(figures, market);
  const typed = draft.whatIf[rescueKey.stop] ?? "";
  const price = reader.positive(
    rescueKey.stop,
    typed,
    "price_not_positive",
    usual,
  );
  if (price > 1e15) reader.report(rescueKey.stop, "out_of_range");
  const others = account.markets.filter(
    (one) => one.underlying === underlying && one !== market,
  );
  const moving = account.collateral.some(
    (one) => one.underlying === underlying && one.asset !== account.currency,
  );
  const hasOthers = moving || others.length > 0;
  return {
    stop: { underlying, market, price, hasOthers },
    usualStop: fieldText(usual),
  };
}

export function readRescue(draft: Draft, figures: Figures): RescueWish {
  const { account } = figures;
  const reader = new Reader();
  const kind = draft.whatIf[rescueKey.kind] === "stop" ? "stop" : "move";
  const typed = draft.whatIf[rescueKey.move] ?? "";
  const mixed = isMixed(account);
  const anyIsolated = account.positions.some(
    ({ marginMode }) => marginMode === "isolated",
  );
  const wished = draft.whatIf[rescueKey.world];
  const world = anyIsolated && wished !== "cross" ? "configured" : "cross";
  const moves = readMoves(draft, account);
  const stopped = readStop(draft, figures, reader);
  const percent = reader.number(rescueKey.move, typed, USUAL_MOVE);
  if (Math.abs(percent) > MOST_PERCENT)
    reader.report(rescueKey.move, "out_of_range");
  const { stop } = stopped;
  const share =
    kind === "stop"
      ? stop
        ? (stop.price - stop.market.markPrice) / stop.market.markPrice
        : 0
      : percent / 100;
  const problems = new Map(reader.problems.map((one) => [one.field, one]));
  const wrong = problems.has(kind === "stop" ? rescueKey.stop : rescueKey.move);
  const direction =
    kind === "stop" && stop ? { [stop.underlying]: 1 } : moves.direction;
  return {
    ...{ kind, world, mixed, moves, share, ...stopped, problems },
    question: wrong ? null : { direction, t: share, world, find: "all" },
  };
}

export const isTyped = (draft: Draft, key: string): boolean =>
  !isBlank(draft.whatIf[key] ?? "");

/** Null where the engine refuses, as figures beyond all bounds. */
export function askRescue(
  engine: FullEngine,
  account: Account,
  question: RescueQuestion,
): Rescue | null {
  const outcome = engine.rescue(account, question);
  return outcome.ok ? outcome.value : null;
}
