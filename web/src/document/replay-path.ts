/** The way of prices that a replay goes: a preset, a stress day down and back, or what was drawn by hand. */
import type { Account } from "../engine/contract.js";
import type { PathPoint } from "../engine/replay.js";
import { fallOn, type Ground, stressDays } from "../stress/stress-days.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { type Moves, readMoves, underlyingsOf } from "./moves.js";
import { shareOf } from "./numbers.js";
import { Reader } from "./reader.js";
import { replayKey } from "./replay-key.js";

/** "drawn", one of `shapes`, or "day:" and the date of a stress day. */
export type ReplayPreset = string;

/** Of the market, in per cent from the present, which is the first. */
export const shapes: Readonly<Record<string, readonly number[]>> = {
  crash: [0, -30, 0],
  bleed: [0, -8, -5, -13, -10, -18, -15, -23, -20, -30],
  whipsaw: [0, -20, 15, -20, 15, 0],
};

const FIRST = "crash";
const DAY = "day:";
/** Points that can be drawn beyond the present. */
export const MOST_DRAWN = 40;
/** Per cent that a point can be drawn at. */
export const drawnLimits = { least: -95, most: 900 } as const;
/** A price is not taken lower than this share of its mark, whatever its ratio to the market says. */
const FLOOR = 0.01;

/** Underlyings that go the same way. */
export interface Track {
  underlyings: string[];
  /** On their present price, beginning with 1. */
  factors: number[];
}

export interface ReplayPath {
  preset: ReplayPreset;
  tracks: Track[];
  /** What the engine is asked for. */
  points: PathPoint[];
  /** Underlyings whose price a ratio would have taken to nothing: held at a hundredth. */
  floored: string[];
  /** On a stress day: the fall of each, and where it is from. */
  falls: { underlying: string; fall: number; ground: Ground }[];
  /** Null on a stress day. */
  moves: Moves | null;
  problems: ReadonlyMap<string, Problem>;
}

export const dayPreset = (date: string): ReplayPreset => DAY + date;

export const dayOf = (preset: ReplayPreset) =>
  stressDays.find(({ date }) => dayPreset(date) === preset);

const isPreset = (text: string): boolean =>
  text === "drawn" || Object.hasOwn(shapes, text) || dayOf(text) !== undefined;

export function presetOf(draft: Draft): ReplayPreset {
  const text = draft.whatIf[replayKey.preset] ?? "";
  return isPreset(text) ? text : FIRST;
}

/** The texts of all points; the first is the present. */
export function drawnTexts(draft: Draft, path?: string): string[] {
  const text = path ?? draft.whatIf[replayKey.path] ?? "";
  const [, ...rest] = (text || (shapes[FIRST] ?? []).join(" ")).split(" ");
  return ["0", ...rest.slice(0, MOST_DRAWN)];
}

function readDrawn(texts: readonly string[], reader: Reader): number[] {
  return texts.map((text, index) => {
    const key = replayKey.point(index);
    const value = reader.number(key, text, undefined, 0);
    const inside = value >= drawnLimits.least && value <= drawnLimits.most;
    if (!inside) reader.report(key, "out_of_range");
    return inside ? value : 0;
  });
}

/** The market in per cent, of all but the stress days. */
export function marketPath(
  draft: Draft,
  preset: ReplayPreset,
  reader: Reader,
  path?: string,
): readonly number[] {
  return shapes[preset] ?? readDrawn(drawnTexts(draft, path), reader);
}

function tracksOf(factors: ReadonlyMap<string, number[]>): Track[] {
  const alike = new Map<string, Track>();
  for (const [underlying, values] of factors) {
    const key = values.join(" ");
    const known = alike.get(key);
    if (known) known.underlyings.push(underlying);
    else alike.set(key, { underlyings: [underlying], factors: values });
  }
  return [...alike.values()];
}

function pointsOf(factors: ReadonlyMap<string, number[]>): PathPoint[] {
  const count = Math.max(2, ...[...factors.values()].map((all) => all.length));
  return Array.from({ length: count - 1 }, (_, index) => ({
    factors: Object.fromEntries(
      [...factors].map(([name, values]) => [name, values[index + 1] ?? 1]),
    ),
  }));
}

function onDay(preset: ReplayPreset, account: Account): ReplayPath | null {
  const day = dayOf(preset);
  if (!day) return null;
  const falls = underlyingsOf(account).map((underlying) => ({
    underlying,
    ...fallOn(day, underlying),
  }));
  const factors = new Map(
    falls.map(({ underlying, fall }) => [underlying, [1, 1 + fall, 1]]),
  );
  return {
    preset,
    tracks: tracksOf(factors),
    points: pointsOf(factors),
    floored: [],
    falls,
    moves: null,
    problems: new Map(),
  };
}

/** `path` in place of the one that the draft holds: while a point is being drawn. */
export function readReplayPath(
  draft: Draft,
  account: Account,
  path?: string,
): ReplayPath {
  const preset = presetOf(draft);
  const day = onDay(preset, account);
  if (day) return day;
  const reader = new Reader();
  const market = marketPath(draft, preset, reader, path);
  const moves = readMoves(draft, account);
  const floored = new Set<string>();
  const factors = new Map(
    Object.entries(moves.direction).map(([name, beta]) => [
      name,
      market.map((percent) => {
        const factor = 1 + beta * shareOf(percent);
        if (factor < FLOOR) floored.add(name);
        return Math.max(FLOOR, factor);
      }),
    ]),
  );
  return {
    preset,
    tracks: tracksOf(factors),
    points: pointsOf(factors),
    floored: [...floored],
    falls: [],
    moves,
    problems: new Map([
      ...moves.problems,
      ...reader.problems.map((one) => [one.field, one] as const),
    ]),
  };
}
