/** The price that follows from one assumption, or from two: exact calls of the engine, each account evaluated once. */
import type { Account, Engine, Evaluation } from "../engine/contract.js";
import type { Assumption, Look, Setting } from "./assumption.js";
import { assumptions } from "./assumptions.js";
import { isSamePrice } from "./precision.js";

export type Bound = "lower" | "upper";

export interface Candidate {
  assumptions: readonly Assumption[];
  setting: Setting;
  price: number;
}

/** An assumption alone. `price` null: it leaves no liquidation price on this side of the mark. */
export interface Tried {
  assumption: Assumption;
  setting: Setting;
  price: number | null;
}

/** Evaluations of so many positions are remembered at a time, so that a large account does not fill the memory. */
const REMEMBERED = 20_000;

export function remembering(engine: Engine): Look {
  const known = new Map<Account, Evaluation | null>();
  return (account) => {
    const found = known.get(account);
    if (found !== undefined) return found;
    const outcome = engine.evaluate(account);
    const evaluation = outcome.ok ? outcome.value : null;
    known.set(account, evaluation);
    const room = Math.max(4, REMEMBERED / (account.positions.length + 1));
    if (known.size > room) {
      // The first is the account asked about, which all the others start from.
      const [, oldest] = known.keys();
      if (oldest) known.delete(oldest);
    }
    return evaluation;
  };
}

export function priceOf(
  { account, position, world, read }: Setting,
  bound: Bound,
  look: Look,
): number | null {
  const risk = look(account)?.[world].positions[position];
  return risk?.[read][bound] ?? null;
}

export function* trySingles(
  base: Setting,
  bound: Bound,
  look: Look,
): Generator<void, Tried[]> {
  const tried: Tried[] = [];
  for (const assumption of assumptions) {
    const setting = assumption.apply(base, look);
    if (!setting) continue;
    tried.push({ assumption, setting, price: priceOf(setting, bound, look) });
    yield;
  }
  return tried;
}

/** Two at a time, those first that are named early; how many there are is known before they are tried. */
export function pairsOf(singles: readonly Tried[]): [Tried, Assumption][] {
  const pairs: { at: number; pair: [Tried, Assumption] }[] = [];
  singles.forEach((first, i) => {
    assumptions.forEach((second, j) => {
      if (assumptions.indexOf(first.assumption) >= j) return;
      if (first.assumption.family === second.family) return;
      pairs.push({ at: i + j, pair: [first, second] });
    });
  });
  return pairs.sort((a, b) => a.at - b.at).map(({ pair }) => pair);
}

/** Pairs that say more than one of the two alone. */
export function* tryPairs(
  pairs: readonly [Tried, Assumption][],
  alone: ReadonlyMap<Assumption, number | null>,
  ours: number | null,
  bound: Bound,
  look: Look,
): Generator<void, Candidate[]> {
  const found: Candidate[] = [];
  for (const [first, second] of pairs) {
    const setting = second.apply(first.setting, look);
    if (!setting) continue;
    const price = priceOf(setting, bound, look);
    yield;
    if (price === null) continue;
    const less = [first.price, alone.get(second) ?? null, ours];
    if (less.some((other) => other !== null && isSamePrice(other, price)))
      continue;
    found.push({ assumptions: [first.assumption, second], setting, price });
  }
  return found;
}
