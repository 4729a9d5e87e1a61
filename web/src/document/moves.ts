/** How far each underlying goes when everything moves together: what the panels that shock the account share. */
import type { Account, Direction } from "../engine/contract.js";
import { usualBeta } from "../stress/stress-days.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { isBlank, Reader } from "./reader.js";

/** alike: all by the same share. days: by their usual ratio to bitcoin on the stress days. own: as typed. */
export type MovesPreset = "alike" | "days" | "own";

export const movesKey = {
  preset: "moves.preset",
  /** Of one underlying; as typed, 1 where nothing is. */
  beta: (underlying: string): string => `moves.beta:${underlying}`,
};

export interface Moves {
  preset: MovesPreset;
  /** By underlying, in the order of the account. */
  direction: Direction;
  problems: ReadonlyMap<string, Problem>;
}

/** Betas beyond this are a slip of the hand. */
const MOST = 100;

/** The underlyings that something of the account moves with, in its order. In a coin-measured account it is the coin. */
export function underlyingsOf(account: Account): string[] {
  const held = new Set(account.positions.map(({ symbol }) => symbol));
  const ofMarkets = account.markets
    .filter(({ symbol }) => held.has(symbol))
    .map(({ underlying }) => underlying);
  const inCoin = ofMarkets.includes(account.currency);
  const ofCollateral = account.collateral.flatMap(({ underlying }) =>
    underlying === undefined || inCoin ? [] : [underlying],
  );
  return [...new Set([...ofMarkets, ...ofCollateral])];
}

const presetOf = (text: string | undefined): MovesPreset =>
  text === "days" || text === "own" ? text : "alike";

export function readMoves(draft: Draft, account: Account): Moves {
  const preset = presetOf(draft.whatIf[movesKey.preset]);
  const reader = new Reader();
  const betaOf = (underlying: string): number => {
    if (preset === "alike") return 1;
    if (preset === "days") return usualBeta(underlying).beta;
    const key = movesKey.beta(underlying);
    const typed = draft.whatIf[key] ?? "";
    const beta = isBlank(typed) ? 1 : reader.number(key, typed);
    if (Math.abs(beta) > MOST) reader.report(key, "out_of_range");
    return Math.abs(beta) > MOST ? 1 : beta;
  };
  const direction = Object.fromEntries(
    underlyingsOf(account).map((name) => [name, betaOf(name)]),
  );
  return {
    preset,
    direction,
    problems: new Map(reader.problems.map((one) => [one.field, one])),
  };
}
