/** What a move of the whole market does, as the panel shows it: what is asked of the engine, and what to tell of it. */
import type {
  Account,
  Direction,
  Engine,
  JointShock,
} from "../engine/contract.js";
import type { FullEngine, ShockCurve, ShockOutcome } from "../engine/full.js";
import type { Draft, Side } from "./draft.js";
import type { Problem } from "./fields.js";
import { fieldText, shareOf } from "./numbers.js";
import { Reader } from "./reader.js";
import { legNames } from "../text/leg-names.js";

/** The move in per cent, as typed. */
export const shockKey = "shock.percent";
const USUAL_PERCENT = -20;
/** Moves beyond ten times the price are a slip of the hand. */
const MOST_PERCENT = 1000;

/** A move as the field for it shows it. */
export const percentText = (share: number): string =>
  fieldText(Number((share * 100).toFixed(6)));

export interface TypedShock {
  t: number;
  problem: Problem | null;
}

export function readShock(draft: Draft): TypedShock {
  const reader = new Reader();
  const text = draft.whatIf[shockKey] ?? "";
  const percent = reader.number(shockKey, text, USUAL_PERCENT, USUAL_PERCENT);
  const isFar = Math.abs(percent) > MOST_PERCENT;
  if (isFar) reader.report(shockKey, "out_of_range");
  return {
    t: shareOf(isFar ? USUAL_PERCENT : percent),
    problem: reader.problems[0] ?? null,
  };
}

/** What is drawn: it does not depend on where the slider stands. */
export interface ShockPicture {
  curve: ShockCurve;
  bounds: JointShock;
}

const EXTENTS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.5, 2, 3, 5, 10];
const WITHOUT_DEATHS = 0.5;
const ROOM = 1.25;
/** A move that is asked for does not stand on the edge. */
const BEYOND = 1.2;

/** How far to draw one way: all deaths within the whole price, with room behind the last, and the move asked for. */
export function extentOf(deaths: readonly number[], asked: number): number {
  const near = deaths.map(Math.abs).filter((t) => t <= 1);
  const wanted = near.length > 0 ? Math.max(...near) * ROOM : WITHOUT_DEATHS;
  const least = Math.max(Math.min(wanted, 1), asked * BEYOND);
  return EXTENTS.find((extent) => extent >= least - 1e-9) ?? 10;
}

const present = (bounds: readonly (number | null)[]): number[] =>
  bounds.filter((bound) => bound !== null);

export function pictureOf(
  engine: FullEngine,
  account: Account,
  direction: Direction,
  asked: number,
): ShockPicture | null {
  const joint = engine.jointShock(account, direction);
  if (!joint.ok) return null;
  const { cross, configured, isolated } = joint.value;
  const all = [cross, configured, ...isolated];
  const falls = present(all.map(({ lower }) => lower));
  const rises = present(all.map(({ upper }) => upper));
  const range = {
    direction,
    from: -extentOf(falls, Math.max(0, -asked)),
    to: extentOf(rises, Math.max(0, asked)),
  };
  const outcome = engine.shock(account, { shocks: [], curve: range });
  const curve = outcome.ok ? outcome.value.curve : null;
  return curve && { curve, bounds: joint.value };
}

export function shockAt(
  engine: FullEngine,
  account: Account,
  direction: Direction,
  t: number,
): ShockOutcome | null {
  const outcome = engine.shock(account, {
    shocks: [{ direction, t }],
    curve: null,
  });
  return outcome.ok ? (outcome.value.shocks[0] ?? null) : null;
}

/** Why the engine refuses, when it does. */
export function refusalOf(
  engine: Pick<Engine, "jointShock">,
  account: Account,
  direction: Direction,
): string {
  const outcome = engine.jointShock(account, direction);
  return outcome.ok ? "" : (outcome.errors[0]?.message ?? "");
}

/** A contract of which both sides are held is named with its side. */
export function shortNames(account: Account): string[] {
  const sides = new Map<string, Set<Side>>();
  for (const { symbol, side } of account.positions)
    sides.set(symbol, (sides.get(symbol) ?? new Set<Side>()).add(side));
  return account.positions.map(({ symbol, side }) =>
    sides.get(symbol)?.size === 2 ? legNames.leg(symbol, side) : symbol,
  );
}

/** Some rows share a pot and others do not: as it is held is a world of its own. */
export const isMixed = ({ positions }: Account): boolean =>
  new Set(positions.map(({ marginMode }) => marginMode)).size > 1;
