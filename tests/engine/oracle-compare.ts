import type {
  Account,
  Direction,
  Engine,
  Interval,
  Market,
  Position,
  World,
} from "crossmargin";
import {
  exact,
  negative,
  sign,
  subtract,
  sum,
  toNumber,
  zero,
  type Fraction,
} from "./fraction.js";
import {
  boundsOf,
  nowhere,
  shockOf,
  underlyingBoundsOf,
  type ExactInterval,
} from "./oracle-bounds.js";
import { atMarks, type ExactPool } from "./oracle-pool.js";
import { isolatedMargin, marketOf } from "./oracle.js";

/** One figure of the engine beside the exact one. */
export interface Compared {
  readonly what: string;
  readonly found: number | null;
  readonly expected: number | null;
  /** Relative; 0 where both are null, infinite where one is. */
  readonly error: number;
}

function compared(
  what: string,
  found: number | null,
  exactly: Fraction | null,
): Compared {
  const expected = exactly && toNumber(exactly);
  if (found === null || exactly === null)
    return { what, found, expected, error: found === expected ? 0 : Infinity };
  const difference = toNumber(subtract(exact(found), exactly));
  const error = difference === 0 ? 0 : Math.abs(difference / (expected || 1));
  return { what, found, expected, error };
}

const interval = (
  what: string,
  found: Interval,
  expected: ExactInterval,
): Compared[] => [
  compared(`${what}.lower`, found.lower, expected.lower),
  compared(`${what}.upper`, found.upper, expected.upper),
];

const boundNames = [
  "liquidation",
  "underlyingLiquidation",
  "bankruptcy",
] as const;

export const alone = (account: Account, index: number): ExactPool => {
  const position = account.positions[index];
  if (!position) throw new Error("no such position");
  return {
    account,
    positions: [position],
    fixed: isolatedMargin(account, position),
    hasCollateral: false,
  };
};

export function pooled(account: Account, isConfigured: boolean): ExactPool {
  const isIn = (mode: string) => !isConfigured || mode === "cross";
  const fenced = account.positions.filter(
    ({ marginMode }) => !isIn(marginMode),
  );
  return {
    account,
    positions: account.positions.filter(({ marginMode }) => isIn(marginMode)),
    fixed: negative(sum(fenced.map((one) => isolatedMargin(account, one)))),
    hasCollateral: true,
  };
}

interface ExactBounds {
  readonly liquidation: ExactInterval;
  readonly underlyingLiquidation: ExactInterval;
  readonly bankruptcy: ExactInterval;
}

function allBounds(pool: ExactPool, market: Market): ExactBounds {
  const trigger = exact(pool.account.rules.triggerRatio);
  const liquidation = boundsOf(pool, market, trigger);
  return {
    liquidation,
    underlyingLiquidation: pool.hasCollateral
      ? underlyingBoundsOf(pool, market)
      : liquidation,
    bankruptcy: boundsOf(pool, market, zero),
  };
}

/** Bounds of the positions of a pool. Rows of one contract share them, so they are worked out once. */
function compareRisks(
  name: string,
  pool: ExactPool,
  indices: readonly number[],
  world: World,
): Compared[] {
  const known = new Map<Market, ExactBounds>();
  return indices.flatMap((index) => {
    const position = pool.account.positions[index];
    const risk = world.positions[index];
    if (!position || !risk) return [];
    const market = marketOf(pool.account, position);
    const expected = known.get(market) ?? allBounds(pool, market);
    known.set(market, expected);
    const what = `${name}[${String(index)}]`;
    return boundNames.flatMap((bound) =>
      interval(`${what}.${bound}`, risk[bound], expected[bound]),
    );
  });
}

function comparePool(name: string, pool: ExactPool, world: World): Compared[] {
  const { profit, maintenance, equity, buffer } = atMarks(pool);
  const { account } = pool;
  const isSafe = pool.positions.length === 0 || sign(buffer) > 0;
  const expected = isSafe ? "safe" : "liquidatable";
  const list = [
    compared(`${name}.unrealizedPnl`, world.unrealizedPnl, profit),
    compared(`${name}.maintenanceMargin`, world.maintenanceMargin, maintenance),
    compared(`${name}.equity`, world.equity, equity),
    compared(`${name}.buffer`, world.buffer, buffer),
    compared(
      `${name}.status ${world.status}`,
      world.status === expected ? 0 : 1,
      zero,
    ),
  ];
  const indices = account.positions
    .map((_, index) => index)
    .filter((index) =>
      pool.positions.includes(account.positions[index] as Position),
    );
  return [...list, ...compareRisks(name, pool, indices, world)];
}

function compareIsolated(account: Account, world: World): Compared[] {
  return account.positions.flatMap((_, index) => {
    const pool = alone(account, index);
    const { maintenance } = atMarks(pool);
    const name = `isolated[${String(index)}].maintenanceMargin`;
    return [
      compared(
        name,
        world.positions[index]?.maintenanceMargin ?? null,
        maintenance,
      ),
      ...compareRisks("isolated", pool, [index], world),
    ];
  });
}

function compareShock(
  engine: Engine,
  account: Account,
  direction: Direction,
): Compared[] {
  const outcome = engine.jointShock(account, direction);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  const { cross, isolated, configured } = outcome.value;
  const expected = (pool: ExactPool) =>
    pool.positions.length === 0 ? nowhere : shockOf(pool, direction);
  return [
    ...interval("shock.cross", cross, expected(pooled(account, false))),
    ...interval(
      "shock.configured",
      configured,
      expected(pooled(account, true)),
    ),
    ...isolated.flatMap((bounds, i) =>
      interval(
        `shock.isolated[${String(i)}]`,
        bounds,
        expected(alone(account, i)),
      ),
    ),
  ];
}

/** Every figure that needs arithmetic, of all worlds, beside the exact one. */
export function compareAll(
  engine: Engine,
  account: Account,
  direction: Direction,
): Compared[] {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  const { cross, isolated, configured } = outcome.value;
  return [
    ...comparePool("cross", pooled(account, false), cross),
    ...comparePool("configured", pooled(account, true), configured),
    ...compareIsolated(account, isolated),
    ...compareShock(engine, account, direction),
  ];
}
