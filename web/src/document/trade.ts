/** What the panel "Figures of the trade" asks the engine, and where along the move the account stands. */
import type {
  FullEngine,
  LeverageCorner,
  LeverageCurve,
  TradeFigures,
} from "../engine/full.js";
import type { Account, Direction } from "../engine/contract.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { numberIn, shareOf } from "./numbers.js";
import { isBlank } from "./reader.js";

export const tradeKey = {
  ratios: "trade.ratios",
  move: "trade.move",
  position: "trade.position",
};

/** Per cent of the way to liquidation at which margin calls are shown where none are typed. */
export const USUAL_RATIOS = "50 80";
export const MOST_RATIOS = 5;
const USUAL_MOVE = -0.1;

export interface Ratios {
  /** Shares, from the lowest; without 1, which is the liquidation itself. */
  ratios: readonly number[];
  problem: Problem | null;
}

/** A list of per cent, as people write one: "50 80", "50; 80 %", "12,5 80". */
export function readRatios(draft: Draft): Ratios {
  const typed = draft.whatIf[tradeKey.ratios] ?? "";
  const words = (isBlank(typed) ? USUAL_RATIOS : typed)
    .replace(/%/gu, " ")
    .split(/[\s;]+|,\s+/u)
    .map((word) => word.replace(/,$/u, ""))
    .filter((word) => word !== "");
  const shares = words.map((word) => shareOf(numberIn(word) ?? NaN));
  const isSound = (share: number) => share >= 0.001 && share <= 1;
  const sound = [...new Set(shares.filter(isSound))].sort((a, b) => a - b);
  const code = shares.some((share) => !isSound(share))
    ? "ratios_wrong"
    : sound.length > MOST_RATIOS
      ? "ratios_many"
      : null;
  return {
    ratios: sound.filter((share) => share < 1).slice(0, MOST_RATIOS),
    problem: code ? { field: tradeKey.ratios, code } : null,
  };
}

/** The way is asked as far as the engine goes; the ratio 1, the liquidation, comes last. */
export function askTrade(
  engine: FullEngine,
  account: Account,
  direction: Direction,
  ratios: readonly number[],
): TradeFigures | null {
  const question = { direction, from: -1, to: 1, ratios: [...ratios, 1] };
  const outcome = engine.tradeFigures(account, question);
  return outcome.ok ? outcome.value : null;
}

/** What is held at a place of the way. */
export interface Held {
  gross: number;
  net: number;
  equity: number;
  /** Null where no equity is left to divide by. */
  leverage: number | null;
}

const leverageOf = (gross: number, equity: number): number | null =>
  equity > 0 && Number.isFinite(gross / equity) ? gross / equity : null;

/** Between two corners notional and equity are linear in t, or in 1 / (1 + coinBeta t). */
export function heldBetween(
  from: LeverageCorner,
  to: LeverageCorner,
  coinBeta: number,
  t: number,
): Held {
  const variable = (at: number) =>
    coinBeta === 0 ? at : 1 / (1 + coinBeta * at);
  const [a, b] = [variable(from.at), variable(to.at)];
  const share = a === b ? 0 : (variable(t) - a) / (b - a);
  const between = (x: number, y: number) => x + (y - x) * share;
  const gross = between(from.gross, to.gross);
  const equity = between(from.equity, to.equity);
  const net = between(from.net, to.net);
  return { gross, net, equity, leverage: leverageOf(gross, equity) };
}

/** Null behind the end of the account. Where something is liquidated: what is left then. */
export function heldAt(
  curve: LeverageCurve,
  coinBeta: number,
  t: number,
): Held | null {
  const corners = t < 0 ? curve.down : curve.up;
  for (let i = corners.length - 1; i >= 0; i--) {
    const from = corners[i];
    if (!from || Math.abs(from.at) > Math.abs(t)) continue;
    const to = corners[i + 1];
    if (to) return heldBetween(from, to, coinBeta, t);
    return from.at === t ? heldBetween(from, from, coinBeta, t) : null;
  }
  return null;
}

/** One death on the way: of the pool, or of a position alone. */
export interface Death {
  world: "cross" | "isolated";
  t: number;
  /** Index of the position that had the pot to itself. */
  position: number | null;
}

const ofInterval = (
  ends: { lower: number | null; upper: number | null },
  rest: Omit<Death, "t">,
): Death[] =>
  [ends.lower, ends.upper].flatMap((t) => (t === null ? [] : [{ ...rest, t }]));

/** All of them, wherever the way ends. */
export const deathsOf = ({ cross, positions }: TradeFigures): Death[] => [
  ...ofInterval(cross.ends, { world: "cross", position: null }),
  ...positions.flatMap(({ isolatedEnds }, position) =>
    ofInterval(isolatedEnds, { world: "isolated", position }),
  ),
];

/** Positions that isolated margin has lost by t; those that are at their trigger now are not among them. */
export const diedBy = (answer: TradeFigures, t: number): number[] =>
  deathsOf(answer).flatMap(({ world, position, t: end }) =>
    world === "isolated" &&
    position !== null &&
    Math.sign(end) === Math.sign(t) &&
    Math.abs(end) <= Math.abs(t)
      ? [position]
      : [],
  );

const EXTENTS = [0.05, 0.1, 0.2, 0.3, 0.5, 1] as const;

/** The way that is drawn: as far up as down, wide enough for the deaths that are not too far off. */
export function wayOf(answer: TradeFigures): [number, number] {
  const sizes = deathsOf(answer)
    .map(({ t }) => Math.abs(t))
    .filter((size) => size <= 0.9);
  const least = sizes.length === 0 ? 0.3 : Math.max(...sizes) * 1.1;
  const extent = EXTENTS.find((one) => one >= least) ?? 1;
  const ends = [answer.isolated.down.at(-1)?.at, answer.cross.down.at(-1)?.at];
  const lowest = Math.min(...ends.map((end) => end ?? 0));
  return [lowest < 0 ? Math.max(-extent, lowest) : -extent, extent];
}

/**
 * Where the slider stands: as it was left, else at a fall of a tenth, or half way to the pool's end where that is nearer;
 * inside the way.
 */
export function moveOf(
  draft: Draft,
  { cross }: TradeFigures,
  [low, high]: readonly [number, number],
): number {
  const typed = numberIn(draft.whatIf[tradeKey.move] ?? "");
  const end = cross.ends.lower ?? -1;
  const usual = end < USUAL_MOVE ? USUAL_MOVE : Math.round(end * 500) / 1000;
  const move = typed === null ? usual : shareOf(typed);
  return Math.min(high, Math.max(low, move)) + 0;
}
