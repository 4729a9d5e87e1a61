/** What is asked of the survival map: two underlyings, how far each goes, and what else has moved before. */
import type { Account, SurvivalMapQuestion } from "../engine/full.js";
import { stressDays, fallOn } from "../stress/stress-days.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { underlyingsOf } from "./moves.js";
import { Reader } from "./reader.js";

export const mapKey = {
  x: "map.x",
  y: "map.y",
  third: "map.third",
  /** Per cent by which the third has moved; nothing typed: none. */
  moved: "map.moved",
};

/** Margin ratios drawn as lines inside the liquidation. */
export const mapLevels = [1, 0.8, 0.5] as const;

/** How far a map goes at most, and for whose bounds. */
const LEAST = -0.9;
const MOST = { isolated: 1, cross: 2 };

/** How far the third may be moved: to a tenth of its price, and to five times of it. */
export const THIRD = { low: -0.9, high: 4, slider: 1 } as const;

export interface Third {
  /** One underlying, or "" for all but the two of the map. */
  which: string;
  choices: readonly string[];
  /** Share of its price by which it has moved. */
  move: number;
  problem: Problem | undefined;
}

/** From and to, as shares by which a price moves: -0.6 to 0.4. */
export interface Span {
  low: number;
  high: number;
}

export interface MapTerms {
  x: string;
  y: string;
  underlyings: readonly string[];
  spans: { x: Span; y: Span };
  /** Null where the account knows no third underlying. */
  third: Third | null;
}

/** A place on the map, as shares by which both prices move. */
export interface Place {
  x: number;
  y: number;
}

type Known = Pick<Figures, "account" | "evaluation">;

/** Bounds of the positions of an underlying, as moves of its price: in one pool, and alone. */
export function boundsOf(
  { account, evaluation }: Known,
  underlying: string,
): { cross: number[]; isolated: number[] } {
  const found = { cross: [] as number[], isolated: [] as number[] };
  account.positions.forEach(({ symbol }, index) => {
    const market = account.markets.find((one) => one.symbol === symbol);
    if (market?.underlying !== underlying) return;
    const move = (price: number | null | undefined): number[] =>
      price === null || price === undefined
        ? []
        : [price / market.markPrice - 1];
    const cross = evaluation.cross.positions[index]?.underlyingLiquidation;
    const alone = evaluation.isolated.positions[index]?.liquidation;
    found.cross.push(...move(cross?.lower), ...move(cross?.upper));
    found.isolated.push(...move(alone?.lower), ...move(alone?.upper));
  });
  return found;
}

const nearest = (moves: readonly number[]): number =>
  Math.min(Infinity, ...moves.map(Math.abs));

/** The underlyings, those whose own move ends cross soonest first. */
function soonestFirst(known: Known, underlyings: readonly string[]): string[] {
  const distances = new Map(
    underlyings.map((name) => [name, nearest(boundsOf(known, name).cross)]),
  );
  const distance = (name: string): number => distances.get(name) ?? Infinity;
  return [...underlyings].sort((a, b) =>
    distance(a) === distance(b) ? 0 : distance(a) - distance(b),
  );
}

/** Round, wide enough for the stress days and the bounds; to a tenth of a price at most, and to its double, or to three times of it where cross ends only there. */
function spanOf(known: Known, underlying: string): Span {
  const { cross, isolated } = boundsOf(known, underlying);
  const falls = stressDays.map((day) => fallOn(day, underlying).fall);
  const alone = isolated.filter((move) => move < MOST.isolated);
  const moves = [
    ...cross.filter((move) => move < MOST.cross),
    ...alone,
    ...falls,
  ].filter((move) => move > LEAST);
  const low = Math.floor(10 * Math.min(-0.2, ...moves) - 0.4) / 10;
  const high = Math.ceil(10 * Math.max(0.2, ...moves) + 0.4) / 10;
  return { low: Math.max(LEAST, low), high: Math.min(MOST.cross, high) };
}

function readThird(
  draft: Draft,
  underlyings: readonly string[],
  axes: readonly string[],
): Third | null {
  const choices = underlyings.filter((name) => !axes.includes(name));
  if (choices.length === 0) return null;
  const reader = new Reader();
  const typed = reader.rate(mapKey.moved, draft.whatIf[mapKey.moved] ?? "");
  const isWithin = typed >= THIRD.low && typed <= THIRD.high;
  if (!isWithin) reader.report(mapKey.moved, "out_of_range");
  const [problem] = reader.problems;
  const chosen = draft.whatIf[mapKey.third] ?? "";
  const [only = ""] = choices;
  const which =
    choices.length === 1 ? only : choices.includes(chosen) ? chosen : "";
  return { which, choices, move: problem ? 0 : typed, problem };
}

/** Null for an account that moves with fewer than two underlyings. */
export function readMap(draft: Draft, known: Known): MapTerms | null {
  const underlyings = underlyingsOf(known.account);
  const sorted = soonestFirst(known, underlyings);
  const chosen = (key: string): string | undefined => {
    const name = draft.whatIf[key];
    return name !== undefined && underlyings.includes(name) ? name : undefined;
  };
  const typedY = chosen(mapKey.y);
  const x = chosen(mapKey.x) ?? sorted.find((name) => name !== typedY);
  const y = typedY !== x && typedY ? typedY : sorted.find((name) => name !== x);
  if (x === undefined || y === undefined) return null;
  const third = readThird(draft, underlyings, [x, y]);
  const spans = { x: spanOf(known, x), y: spanOf(known, y) };
  return { x, y, underlyings, spans, third };
}

/** The draft's entries once an axis is chosen; choosing the other axis's underlying changes places with it. */
export function chooseAxis(
  terms: MapTerms,
  axis: "x" | "y",
  name: string,
): Record<string, string> {
  const other = axis === "x" ? "y" : "x";
  const rest = terms[other] === name ? terms[axis] : terms[other];
  return { [mapKey[axis]]: name, [mapKey[other]]: rest };
}

/** The stress days as places on the map. */
export const stressPlaces = ({ x, y }: MapTerms): Place[] =>
  stressDays.map((day) => ({
    x: fallOn(day, x).fall,
    y: fallOn(day, y).fall,
  }));

/** The question of a map once the third has moved, with all stress days. */
export function questionOf(terms: MapTerms, move: number): SurvivalMapQuestion {
  const { x, y, spans, third } = terms;
  return {
    x,
    y,
    xLow: 1 + spans.x.low,
    xHigh: 1 + spans.x.high,
    yLow: 1 + spans.y.low,
    yHigh: 1 + spans.y.high,
    third:
      third && move !== 0
        ? { underlying: third.which || null, factor: 1 + move }
        : null,
    mapLevels: mapLevels.map((ratio) => ({ ratio })),
    mapPoints: stressPlaces(terms).map((place) => ({
      x: 1 + place.x,
      y: 1 + place.y,
    })),
  };
}

/** A price to name moves of an underlying by: that of its first contract held, or else of its collateral. */
export function priceOf(
  account: Account,
  underlying: string,
): { mark: number; tickSize: number | undefined } | null {
  const held = new Set(account.positions.map(({ symbol }) => symbol));
  const ofIt = account.markets.filter((one) => one.underlying === underlying);
  const market = ofIt.find(({ symbol }) => held.has(symbol)) ?? ofIt[0];
  if (market) return { mark: market.markPrice, tickSize: market.tickSize };
  const row = account.collateral.find((one) => one.underlying === underlying);
  return row ? { mark: row.price, tickSize: undefined } : null;
}
