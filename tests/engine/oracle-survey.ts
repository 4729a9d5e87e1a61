import type { Account, Direction, Engine } from "crossmargin";
import { compareAll, type Compared } from "./oracle-compare.js";
import { Random, randomAccount, randomDirection } from "./random-account.js";

/** What is known of the accounts of one kind after they went through the oracle. */
export interface Tally {
  accounts: number;
  /** Prices and shocks that there are, and those that there are not, on both sides. */
  bounds: number;
  nulls: number;
  worst: number;
  /** Number of the account with the worst error, and the figure. */
  at: number;
  figure: string;
}
export type Survey = Record<string, Tally>;

export interface Drawn {
  readonly account: Account;
  readonly direction: Direction;
}

/** The account of a number: each has a stream of its own, so that one is drawn again without those before it. */
export function drawn(seed: number, number: number): Drawn {
  const random = new Random(seed + Math.imul(number, 0x9e3779b1));
  const account = randomAccount(random);
  return { account, direction: randomDirection(random, account) };
}

const repeats = <T>(list: readonly T[]) => new Set(list).size < list.length;

function isHedged({ positions }: Account): boolean {
  return positions.some((one) =>
    positions.some(
      ({ symbol, side }) => symbol === one.symbol && side !== one.side,
    ),
  );
}

function measuredIn({ currency, markets }: Account): string {
  if (markets.some(({ underlying }) => underlying === currency))
    return "in coin";
  const kinds = new Set(markets.map(({ kind }) => kind));
  return kinds.size > 1 ? "linear and inverse" : `${[...kinds].join()} only`;
}

/** An account is of several kinds at once. */
export function kindsOf(account: Account): string[] {
  const { rules, collateral, markets, positions } = account;
  const has = (isSo: boolean, name: string) => (isSo ? [name] : []);
  const sizes = positions.map(({ contracts }) => contracts);
  return [
    "all",
    measuredIn(account),
    ...has(isHedged(account), "both sides of a contract"),
    ...has(
      repeats(markets.map(({ underlying }) => underlying)),
      "several contracts of an underlying",
    ),
    ...has(
      positions.some(({ marginMode }) => marginMode === "isolated"),
      "isolated and cross",
    ),
    ...has(
      collateral.some(({ weight }) => weight !== undefined),
      "weights",
    ),
    ...has(
      collateral.some(({ amount }) => amount < 0),
      "loans",
    ),
    ...has(
      collateral.some(({ underlying }) => underlying !== undefined),
      "collateral that moves",
    ),
    ...has(
      Math.max(...sizes) > 1e6 * Math.min(...sizes),
      "sizes a million apart",
    ),
    `maintenance at ${rules.maintenancePrice}`,
    `${rules.tierRule} tiers`,
    `tiers by ${rules.tierBasis}`,
    `closing fee ${rules.closeFee.on}`,
    `hedges ${rules.hedging}`,
  ];
}

const isBound = ({ what }: Compared) => /er$/u.test(what);

/** The engine beside the oracle on the accounts from `from` to before `to`, by kind. */
export function survey(
  engine: Engine,
  seed: number,
  from: number,
  to: number,
): Survey {
  const result: Survey = {};
  for (let number = from; number < to; number++) {
    const { account, direction } = drawn(seed, number);
    const figures = compareAll(engine, account, direction);
    const bounds = figures.filter(isBound);
    const nulls = bounds.filter(({ expected }) => expected === null).length;
    const worst = figures.reduce((a, b) => (b.error > a.error ? b : a));
    const one: Tally = {
      accounts: 1,
      bounds: bounds.length - nulls,
      nulls,
      worst: worst.error,
      at: number,
      figure: `${worst.what} ${String(worst.found)}, exactly ${String(worst.expected)}`,
    };
    for (const kind of kindsOf(account)) add(result, kind, one);
  }
  return result;
}

function add(to: Survey, kind: string, more: Tally): void {
  const known = to[kind];
  const worse = known && known.worst >= more.worst ? known : more;
  to[kind] = {
    ...worse,
    accounts: (known?.accounts ?? 0) + more.accounts,
    bounds: (known?.bounds ?? 0) + more.bounds,
    nulls: (known?.nulls ?? 0) + more.nulls,
  };
}

export function merged(surveys: readonly Survey[]): Survey {
  const result: Survey = {};
  for (const one of surveys)
    for (const [kind, tally] of Object.entries(one)) add(result, kind, tally);
  return result;
}
