/** What words tell of a shock: who is liquidated and where, what is left, and what ends each world. */
import type { Account, Direction } from "../engine/contract.js";
import type { PotOutcome, ShockOutcome } from "../engine/full.js";
import type { Figures } from "./calculate.js";
import { isMixed, type ShockPicture, shortNames } from "./shock.js";

/** One death, as words tell it. */
export interface Death {
  name: string;
  at: number;
}

/** All that the sentence says. */
export interface ShockFacts {
  /** The way's end. */
  t: number;
  impossible: boolean;
  /** The single underlying that moves, and how far it goes per unit. */
  only: { underlying: string; beta: number } | null;
  currency: string;
  count: number;
  /** The account's equity at present. */
  worth: number;
  /** Of the cross account: where it dies, null where it lives; and what is left, null where nothing can be said. */
  diesAt: number | null;
  crossLeft: number | null;
  dead: Death[];
  isolatedLeft: number | null;
  /** What the wallet lacks for all isolated margins. */
  short: number;
  /** Where some rows are cross and others isolated: the pot of the cross rows, and what is left of all. */
  held: { diesAt: number | null; left: number | null } | null;
}

export function factsOf(
  { account, evaluation }: Pick<Figures, "account" | "evaluation">,
  direction: Direction,
  outcome: ShockOutcome,
): ShockFacts {
  const names = shortNames(account);
  const moving = Object.entries(direction);
  const [first] = moving;
  return {
    t: outcome.end,
    impossible: outcome.impossible,
    only:
      moving.length === 1 && first
        ? { underlying: first[0], beta: first[1] }
        : null,
    currency: account.currency,
    count: account.positions.length,
    worth: evaluation.cross.equity,
    diesAt: outcome.cross.diesAt,
    crossLeft: outcome.crossLeft,
    dead: outcome.isolated
      .flatMap(({ diesAt }, i) =>
        diesAt === null ? [] : [{ name: names[i] ?? "", at: diesAt }],
      )
      .sort((a, b) => Math.abs(a.at) - Math.abs(b.at)),
    isolatedLeft: outcome.isolatedLeft,
    short: Math.max(0, -evaluation.isolated.walletBalance),
    held: isMixed(account)
      ? { diesAt: outcome.configured.diesAt, left: outcome.configuredLeft }
      : null,
  };
}

/** The first and the last isolated death each way. */
export interface Span {
  first: Death;
  last: Death;
  count: number;
}

export function spanOf(
  account: Account,
  bounds: readonly (number | null)[],
): Span | null {
  const names = shortNames(account);
  const deaths = bounds
    .flatMap((at, i) => (at === null ? [] : [{ name: names[i] ?? "", at }]))
    .sort((a, b) => Math.abs(a.at) - Math.abs(b.at));
  const [first] = deaths;
  const last = deaths.at(-1);
  return first && last ? { first, last, count: deaths.length } : null;
}

/** What ends the cross account, and the first isolated position, of the moves that are drawn. */
export interface Ends {
  isDead: boolean;
  /** Isolated positions that are at their trigger already. */
  deadAlone: number;
  cross: number[];
  isolated: number[];
}

export function endsOf(
  { curve, bounds }: ShockPicture,
  { cross, isolated }: ShockOutcome,
): Ends {
  const drawn = (at: number | null): at is number =>
    at !== null && at >= curve.from && at <= curve.to;
  const nearest = (end: "lower" | "upper") =>
    bounds.isolated
      .map((one) => one[end])
      .filter(drawn)
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .slice(0, 1);
  return {
    isDead: cross.diesAt === 0,
    deadAlone: deadAlready(isolated),
    cross: [bounds.cross.lower, bounds.cross.upper].filter(drawn),
    isolated: [...nearest("lower"), ...nearest("upper")],
  };
}

export const deadAlready = (pots: readonly PotOutcome[]): number =>
  pots.filter(({ diesAt }) => diesAt === 0).length;

/** The highest margin ratio among those that live. */
export function worstRatio(pots: readonly PotOutcome[]): number | null {
  return pots.reduce<number | null>(
    (worst, { marginRatio }) =>
      marginRatio === null ? worst : Math.max(marginRatio, worst ?? 0),
    null,
  );
}
