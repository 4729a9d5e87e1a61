import {
  loadEngine,
  type Account,
  type Passage,
  type Rescue,
  type RescueQuestion,
} from "crossmargin/full";
import fc from "fast-check";
import { expect, test } from "vitest";
import { subtract, exact, toNumber } from "./fraction.js";
import { alone, pooled } from "./oracle-compare.js";
import type { ExactPool } from "./oracle-pool.js";
import { endsEarly, leastOn } from "./oracle-way.js";
import { expectSteadyHeap } from "./heap.js";
import { Random, randomAccount, randomDirection } from "./random-account.js";
import { changed, errorsOf, goodAccount } from "./samples.js";

const engine = await loadEngine();

const question = (patch: Partial<RescueQuestion> = {}): RescueQuestion => ({
  direction: { BTC: 1, ETH: 1 },
  t: -0.5,
  world: "cross",
  find: "all",
  ...patch,
});

function rescued(account: Account, asked: RescueQuestion): Rescue {
  const outcome = engine.rescue(account, asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

const randomQuestion = (random: Random, account: Account): RescueQuestion => ({
  direction: randomDirection(random, account),
  t: random.between(-0.45, 0.45),
  world: random.oneOf(["cross", "configured"]),
  find: "all",
});

test("an answer has the fields and words of its types", () => {
  // 1,000 less 2 x 500 and 2 x 10 of maintenance at half the price.
  const found = rescued(goodAccount(), question());
  expect(found.pool).toEqual({
    survives: false,
    diesAt: expect.closeTo(960 / 980, 12) as number,
    least: -20,
    leastAt: 1,
    deposit: 20,
  });
  expect(found.way).toEqual([
    { at: 0, buffer: 960 },
    { at: 1, buffer: -20 },
  ]);
  expect(Object.keys(found).sort()).toEqual(
    "equalCut isolated liquidatable pool positions priceAtZero way".split(" "),
  );
  expect(found.positions[1]).toMatchObject({
    position: 1,
    cut: { share: expect.closeTo(20 / 510, 12) as number, why: "none" },
    largest: { share: null, why: "already-dead" },
    isolate: { margin: 100, affordable: true },
  });
  expect(found.isolated).toHaveLength(2);
});

function scaleOf(account: Account): number {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) throw new Error("a bad account");
  const { positions, walletBalance } = outcome.value.cross;
  return positions.reduce(
    (total, { notional, unrealizedPnl }) =>
      total + notional + Math.abs(unrealizedPnl),
    Math.abs(walletBalance),
  );
}

function expectExact(
  pool: ExactPool,
  asked: RescueQuestion,
  found: Passage,
): void {
  if (endsEarly(pool, asked)) {
    expect(found.least).toBeNull();
    return;
  }
  const least = leastOn(pool, asked);
  const off = toNumber(subtract(exact(found.least ?? NaN), least));
  expect(Math.abs(off)).toBeLessThanOrEqual(1e-13 * scaleOf(pool.account));
  expect(found.deposit).toBe(Math.max(0, -(found.least ?? 0)));
}

test("deposits against exact arithmetic, of the pool and of every position alone", () => {
  const random = new Random(81);
  for (let i = 0; i < 120; i++) {
    const account = randomAccount(random);
    const asked = {
      ...randomQuestion(random, account),
      find: "deposit",
    } as const;
    const found = rescued(account, asked);
    const pool = pooled(account, asked.world === "configured");
    expect(found.priceAtZero).toBe(endsEarly(pool, asked));
    expectExact(pool, asked, found.pool);
    account.positions.forEach((_, index) => {
      const passage = found.isolated[index];
      if (passage) expectExact(alone(account, index), asked, passage);
    });
  }
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("answers hold neither NaN nor Infinity nor -0, and null goes with a reason", () => {
  const random = new Random(82);
  for (let i = 0; i < 400; i++) {
    const account = randomAccount(random);
    const asked = randomQuestion(random, account);
    if (i % 10 === 0) asked.t = 0;
    const found = rescued(account, asked);
    const wrong = numbersIn(found).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify({ account, asked })).toEqual([]);
    for (const { cut, largest } of found.positions)
      for (const { share, why } of [cut, largest])
        expect(share === null).toBe(why !== "none");
  }
});

test("the buffer along the way begins at the present and ends where its least or more is", () => {
  const random = new Random(83);
  for (let i = 0; i < 200; i++) {
    const account = randomAccount(random);
    const asked = randomQuestion(random, account);
    const { way, pool } = rescued(account, asked);
    if (pool.least === null) continue;
    expect(way[0]?.at).toBe(0);
    expect(way.at(-1)?.at).toBe(1);
    expect(Math.min(...way.map(({ buffer }) => buffer))).toBeCloseTo(
      pool.least,
      6,
    );
    const places = way.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("of many positions the first 100 are looked at, and it takes no time that is felt", () => {
  const account = goodAccount();
  const [first] = account.positions;
  if (!first) throw new Error("no position");
  account.positions = Array.from({ length: 1000 }, () => ({ ...first }));
  for (const hedging of ["gross", "larger-side", "net-plus-fees"] as const) {
    account.rules.hedging = hedging;
    const begun = performance.now();
    const { positions } = rescued(account, question({ t: -0.01 }));
    expect(positions.map(({ position }) => position)).toEqual(
      Array.from({ length: 100 }, (_, i) => i),
    );
    expect(performance.now() - begun).toBeLessThan(3000);
  }
});

test.each([
  [{ t: NaN }, "not_finite", "t"],
  [{ t: 1e16 }, "out_of_range", "t"],
  [{ t: "1" }, "wrong_type", "t"],
  [{ t: undefined }, "missing_field", "t"],
  [{ world: "isolated" }, "unknown_value", "world"],
  [{ find: "something" }, "unknown_value", "find"],
  [{ direction: 1 }, "wrong_type", "direction"],
  [{ direction: { BTC: Infinity } }, "not_finite", 'direction["BTC"]'],
  [{ direction: { BTC: "up" } }, "wrong_type", 'direction["BTC"]'],
])("a bad question is an error: %j", (patch, code, path) => {
  const asked = { ...question(), ...patch };
  const errors = errorsOf(engine.rescue(goodAccount(), asked as never));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code, path });
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("a fault of the account is told beside that of the question", () => {
  const bad = changed((account) => (account.positions[1].entryPrice = 0));
  const errors = errorsOf(engine.rescue(bad, question({ t: 1e20 })));
  expect(errors.map(({ path }) => path)).toEqual([
    "positions[1].entryPrice",
    "t",
  ]);
});

test("any question: an answer of figures or of errors", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (direction, t) => {
      const asked = { ...question(), direction, t } as never;
      const outcome = engine.rescue(goodAccount(), asked);
      return outcome.ok || outcome.errors.length > 0;
    }),
    { numRuns: 500, seed: 9 },
  );
});

test("2,000 rescues, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "rescue",
    [-0.5, 1e20].map((t) => question({ t })),
    500,
  );
});
