/** The stress days, and scenarios of one's own, applied to the account: what the engine is asked, and what it says. */
import type { Account, EngineError } from "../engine/contract.js";
import type { FullEngine, PotOutcome, ShockOutcome } from "../engine/full.js";
import {
  fallOn,
  type Ground,
  type StressDay,
  stressDays,
} from "../stress/stress-days.js";
import type { Draft } from "./draft.js";
import { underlyingsOf } from "./moves.js";
import { type OwnScenario, readOwn } from "./stress-own.js";
import { legNames } from "../text/leg-names.js";

export interface StressMove {
  underlying: string;
  /** As a share of the present mark. */
  move: number;
  ground: Ground | "own";
}

/** One of the record, or one of the person's own. */
export interface Scenario {
  /** The date of a day, "own-1" of one's own. */
  id: string;
  day: StressDay | null;
  own: OwnScenario | null;
  moves: readonly StressMove[];
}

/** A position that isolated margin lost, and after which share of the way. */
export interface Lost {
  /** Index into account.positions. */
  position: number;
  at: number;
}

/** What became of one world. */
export interface Fate {
  /** Of the pool: the share of the way after which it was liquidated; null: it lives, or there is none. */
  diesAt: number | null;
  /** Positions with a margin of their own that were liquidated, the first to go first. */
  lost: readonly Lost[];
  /** Of the account's money, with the profits and losses of what lives. */
  left: number;
}

export interface StressOutcome {
  cross: Fate;
  isolated: Fate;
  /** As the positions are set up; null unless some share a pot and some do not. */
  held: Fate | null;
}

export interface StressRow {
  scenario: Scenario;
  /** Null where the figures typed for it cannot be reckoned with. */
  outcome: StressOutcome | null;
}

export interface StressRun {
  /** The days as in the record, then one's own. */
  rows: readonly StressRow[];
  /** What the engine refuses; then there are no outcomes. */
  errors: readonly EngineError[];
}

export const isMixed = ({ positions }: Account): boolean =>
  positions.some(({ marginMode }) => marginMode === "isolated") &&
  positions.some(({ marginMode }) => marginMode === "cross");

export function scenariosOf(account: Account, draft: Draft): Scenario[] {
  const underlyings = underlyingsOf(account);
  const days = stressDays.map((day): Scenario => ({
    id: day.date,
    day,
    own: null,
    moves: underlyings.map((underlying) => {
      const { fall, ground } = fallOn(day, underlying);
      return { underlying, move: fall, ground };
    }),
  }));
  const own = readOwn(draft, underlyings).map((one): Scenario => ({
    id: `own-${one.id}`,
    day: null,
    own: one,
    moves: Object.entries(one.moves).map(([underlying, move]) => ({
      underlying,
      move,
      ground: "own",
    })),
  }));
  return [...days, ...own];
}

const isSound = ({ own }: Scenario): boolean =>
  own === null || own.problems.size === 0;

const lostOf = (
  pots: readonly PotOutcome[],
  counts: (position: number) => boolean,
): Lost[] =>
  pots
    .flatMap(({ diesAt }, position): Lost[] =>
      diesAt !== null && counts(position) ? [{ position, at: diesAt }] : [],
    )
    .sort((a, b) => a.at - b.at || a.position - b.position);

function outcomeOf(account: Account, shock: ShockOutcome): StressOutcome {
  const { cross, isolated, configured } = shock;
  const everyone = (): boolean => true;
  const ringFenced = (position: number): boolean =>
    account.positions[position]?.marginMode === "isolated";
  return {
    cross: { diesAt: cross.diesAt, lost: [], left: shock.crossLeft ?? 0 },
    isolated: {
      diesAt: null,
      lost: lostOf(isolated, everyone),
      left: shock.isolatedLeft ?? 0,
    },
    held: isMixed(account)
      ? {
          diesAt: configured.diesAt,
          lost: lostOf(isolated, ringFenced),
          left: shock.configuredLeft ?? 0,
        }
      : null,
  };
}

/** All scenarios in one call of the engine. */
export function runStress(
  engine: FullEngine,
  account: Account,
  draft: Draft,
): StressRun {
  const scenarios = scenariosOf(account, draft);
  const asked = scenarios.filter(isSound);
  const answer = engine.shock(account, {
    shocks: asked.map(({ moves }) => ({
      direction: Object.fromEntries(
        moves.map(({ underlying, move }) => [underlying, move]),
      ),
      t: 1,
    })),
    curve: null,
  });
  const found = answer.ok ? answer.value.shocks : [];
  const rows = scenarios.map((scenario): StressRow => {
    const shock = found[asked.indexOf(scenario)];
    return { scenario, outcome: shock ? outcomeOf(account, shock) : null };
  });
  return { rows, errors: answer.ok ? [] : answer.errors };
}

export type StressOrder = "newest" | "oldest" | "cross" | "isolated";

const newestFirst = (a: StressRow, b: StressRow): number =>
  (b.scenario.day?.date ?? "").localeCompare(a.scenario.day?.date ?? "");

/** By date one's own stand first, without a date; by what is left the least comes first, what has no outcome last. */
export function inOrder(
  rows: readonly StressRow[],
  order: StressOrder,
): StressRow[] {
  const own = rows.filter(({ scenario }) => scenario.own !== null);
  const days = rows.filter(({ scenario }) => scenario.day !== null);
  days.sort(newestFirst);
  if (order === "newest") return [...own, ...days];
  if (order === "oldest") return [...own, ...days.reverse()];
  const left = ({ outcome }: StressRow): number =>
    outcome?.[order].left ?? Number.POSITIVE_INFINITY;
  return [...own, ...days].sort((a, b) => left(a) - left(b) || 0);
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Short names of the positions, told apart by side, and by row where that is not enough. */
export function positionNames({ positions }: Account): string[] {
  const symbols = counted(positions.map(({ symbol }) => symbol));
  const sided = counted(
    positions.map(({ symbol, side }) => legNames.leg(symbol, side)),
  );
  return positions.map(({ symbol, side }, index) => {
    if (symbols.get(symbol) === 1) return symbol;
    const name = legNames.leg(symbol, side);
    return sided.get(name) === 1 ? name : `${name} (${String(index + 1)})`;
  });
}
