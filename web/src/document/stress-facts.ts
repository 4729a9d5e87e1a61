/** What the sentence says of the days of the record, counted. Scenarios of one's own are not among them. */
import type { World } from "../engine/contract.js";
import type { Figures } from "./calculate.js";
import {
  type Fate,
  positionNames,
  type StressOutcome,
  type StressRow,
} from "./stress.js";

/** A position and on how many days isolated margin lost it. */
export interface LostOften {
  name: string;
  days: number;
}

export interface StressFacts {
  currency: string;
  /** What the whole pot can lose: the wallet, 0 where it is a debt. */
  wallet: number;
  mixedCollateral: boolean;
  positions: number;
  days: number;
  /** The year of the first of them. */
  since: string;
  cross: {
    dead: number;
    /** Under water before any fall. */
    already: boolean;
    /** Of the days that it survives; null without any. */
    least: number | null;
  };
  isolated: {
    /** What its margins need more than the wallet holds. */
    short: number;
    /** The one lost most often first. */
    lost: readonly LostOften[];
    /** Days with a loss, and those on which all positions went. */
    any: number;
    all: number;
    least: number;
  };
  /** As the positions are set up: days on which the common pot went, and those with a ring-fenced loss. */
  held: { pool: number; any: number; least: number; short: number } | null;
  /** Days on which either world keeps more than the other. */
  more: { cross: number; isolated: number };
}

/** Sums of the same figures in another order differ in their last digits. */
const SAME = 1e-9;

const least = (values: readonly number[]): number => Math.min(...values);

function lostOften(
  outcomes: readonly StressOutcome[],
  names: readonly string[],
): LostOften[] {
  const days = names.map(() => 0);
  for (const { isolated } of outcomes) {
    for (const { position } of isolated.lost)
      days[position] = (days[position] ?? 0) + 1;
  }
  return names
    .map((name, index): LostOften => ({ name, days: days[index] ?? 0 }))
    .filter((one) => one.days > 0)
    .sort((a, b) => b.days - a.days);
}

function more(outcomes: readonly StressOutcome[]): StressFacts["more"] {
  const gaps = outcomes.map(({ cross, isolated }) => {
    const gap = cross.left - isolated.left;
    const size = Math.max(Math.abs(cross.left), Math.abs(isolated.left));
    return Math.abs(gap) > size * SAME ? gap : 0;
  });
  return {
    cross: gaps.filter((gap) => gap > 0).length,
    isolated: gaps.filter((gap) => gap < 0).length,
  };
}

/** What the margins that are set aside need more than there is. */
const shortOf = ({ affordable, walletBalance }: World): number =>
  affordable ? 0 : -walletBalance;

function heldFacts(
  fates: readonly (Fate | null)[],
  world: World,
): StressFacts["held"] {
  const held = fates.filter((fate) => fate !== null);
  if (held.length === 0) return null;
  return {
    pool: held.filter(({ diesAt }) => diesAt !== null).length,
    any: held.filter(({ lost }) => lost.length > 0).length,
    least: least(held.map(({ left }) => left)),
    short: shortOf(world),
  };
}

/** Null where there is nothing to count. */
export function stressFacts(
  { account, evaluation, story }: Figures,
  rows: readonly StressRow[],
): StressFacts | null {
  const counted = rows.flatMap(({ scenario: { day }, outcome }) =>
    day && outcome ? [{ day, outcome }] : [],
  );
  const [first] = counted;
  const { positions, currency } = account;
  if (!first || positions.length === 0) return null;
  const outcomes = counted.map(({ outcome }) => outcome);
  const cross = outcomes.map((outcome) => outcome.cross);
  const isolated = outcomes.map((outcome) => outcome.isolated);
  const alive = cross.filter(({ diesAt }) => diesAt === null);
  return {
    currency,
    wallet: story.atRisk,
    mixedCollateral: story.mixedCollateral,
    positions: positions.length,
    days: counted.length,
    since: first.day.date.slice(0, 4),
    cross: {
      dead: cross.length - alive.length,
      already: evaluation.cross.status === "liquidatable",
      least: alive.length > 0 ? least(alive.map(({ left }) => left)) : null,
    },
    isolated: {
      short: shortOf(evaluation.isolated),
      lost: lostOften(outcomes, positionNames(account)),
      any: isolated.filter(({ lost }) => lost.length > 0).length,
      all: isolated.filter(({ lost }) => lost.length === positions.length)
        .length,
      least: least(isolated.map(({ left }) => left)),
    },
    held: heldFacts(
      outcomes.map((outcome) => outcome.held),
      evaluation.configured,
    ),
    more: more(outcomes),
  };
}
