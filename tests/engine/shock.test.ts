import {
  loadEngine,
  type Account,
  type Direction,
  type ShockAnswer,
  type ShockQuestion,
} from "crossmargin/full";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawn } from "./oracle-survey.js";
import { compareShock } from "./shock-oracle.js";
import { expectSteadyHeap } from "./heap.js";
import { changed, errorsOf, goodAccount, goodCoinAccount } from "./samples.js";

const engine = await loadEngine();

function shocked(account: Account, question: ShockQuestion): ShockAnswer {
  const outcome = engine.shock(account, question);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

const one = (direction: Direction, t: number): ShockQuestion => ({
  shocks: [{ direction, t }],
  curve: null,
});
const both = { BTC: 1, ETH: 1 };

test("the fall of an account in round figures", () => {
  // 1,000 and two longs of 1,000 each with 100 of margin and 2 % maintenance; they lose 300 each.
  const { shocks, curve } = shocked(goodAccount(), one(both, -0.3));
  expect(curve).toBeNull();
  expect(shocks).toHaveLength(1);
  const [fall] = shocks;
  expect(fall).toMatchObject({ impossible: false, end: -0.3 });
  expect(fall?.crossLeft).toBeCloseTo(400, 9);
  expect(fall?.isolatedLeft).toBeCloseTo(800, 9);
  expect(fall?.cross.diesAt).toBeNull();
  expect(fall?.cross.trigger).toBeCloseTo(28, 9);
  expect(fall?.cross.marginRatio).toBeCloseTo(28 / 400, 12);
  // 100 + 1,000 t = 20 (1 + t).
  expect(fall?.isolated[1]?.diesAt).toBeCloseTo(-80 / 980, 12);
  expect(fall?.isolated[1]).toMatchObject({ left: 0, marginRatio: null });
});

test("an answer has the fields of its types", () => {
  const { shocks, curve } = shocked(goodAccount(), {
    shocks: [{ direction: both, t: -0.3 }],
    curve: { direction: both, from: -0.9, to: 0.5 },
  });
  const names = (value: unknown) => Object.keys(value as object).sort();
  expect(names(shocks[0])).toEqual(
    "configured configuredLeft cross crossLeft end impossible isolated isolatedLeft".split(
      " ",
    ),
  );
  expect(names(shocks[0]?.cross)).toEqual(
    "diesAt equity left marginRatio trigger".split(" "),
  );
  expect(names(curve)).toEqual(
    "configured cross deaths from isolated to trigger".split(" "),
  );
  expect(names(curve?.cross[0])).toEqual(["t", "value"]);
  expect(names(curve?.deaths[0])).toEqual(
    "after before position t world".split(" "),
  );
  expect(curve?.deaths.map(({ world }) => world)).toEqual([
    "cross",
    "configured",
    "isolated",
    "isolated",
  ]);
});

const seed = 20261127;

test("every figure of shocks to 150 random accounts is the exact one to 1e-11", () => {
  let figures = 0;
  let deaths = 0;
  for (let number = 0; number < 150; number++) {
    const { account, direction } = drawn(seed, number);
    // Within half of it all prices of a direction between -2 and 2 stay above 0.
    const t = ((number % 97) / 97 - 0.5) * 0.98;
    const [found] = shocked(account, one(direction, t)).shocks;
    if (!found || found.impossible) throw new Error("no answer");
    const compared = compareShock(account, direction, found);
    const worst = compared.reduce((a, b) => (b.error > a.error ? b : a));
    expect(
      worst.error,
      JSON.stringify({ worst, account, direction, t }),
    ).toBeLessThan(1e-11);
    figures += compared.length;
    deaths += compared.filter(
      ({ what, expected }) => what.endsWith("diesAt") && expected,
    ).length;
  }
  expect(figures).toBeGreaterThan(5000);
  expect(deaths).toBeGreaterThan(80);
}, 60_000);

test("a death is the joint shock's bound, bit for bit, and it is where the curve drops", () => {
  for (let number = 0; number < 300; number++) {
    const { account, direction } = drawn(seed, number);
    const bounds = engine.jointShock(account, direction);
    if (!bounds.ok) throw new Error("no bounds");
    const range = { direction, from: -0.49, to: 0.49 };
    const { curve } = shocked(account, { shocks: [], curve: range });
    for (const { world, position, t } of curve?.deaths ?? []) {
      const { cross, configured, isolated } = bounds.value;
      const pools = { cross, configured, isolated: undefined };
      const of = position === null ? pools[world] : isolated[position];
      expect([of?.lower, of?.upper]).toContain(t);
    }
    const expected = bounds.value.cross.lower;
    const deaths = curve?.deaths.filter(
      (death) => death.world === "cross" && death.t < 0,
    );
    if (expected !== null && expected > -0.49 && expected < 0)
      expect(deaths).toMatchObject([{ t: expected, after: 0 }]);
  }
});

test("as long as all live, a curve is worth what the account is at other marks", () => {
  for (let number = 0; number < 300; number++) {
    const { account, direction } = drawn(seed, number);
    const t = ((number % 89) / 89 - 0.5) * 0.5;
    const [found] = shocked(account, one(direction, t)).shocks;
    if (!found || found.cross.diesAt !== null) continue;
    const isCoin = account.markets.some(
      ({ underlying }) => underlying === account.currency,
    );
    const factor = (name = "") => 1 + (direction[name] ?? 0) * t;
    const moved = engine.evaluate({
      ...account,
      collateral: account.collateral.map((row) =>
        isCoin ? row : { ...row, price: row.price * factor(row.underlying) },
      ),
      markets: account.markets.map((market) => ({
        ...market,
        markPrice: market.markPrice * factor(market.underlying),
      })),
    });
    if (!moved.ok) throw new Error(JSON.stringify(moved.errors));
    const { equity, marginRatio } = moved.value.cross;
    const size = Math.abs(equity) + (found.cross.trigger ?? 0) + 1;
    expect(Math.abs((found.crossLeft ?? NaN) - equity) / size).toBeLessThan(
      1e-7,
    );
    if (marginRatio !== null && found.cross.marginRatio !== null)
      expect(found.cross.marginRatio / (marginRatio || 1)).toBeCloseTo(
        marginRatio ? 1 : 0,
        5,
      );
  }
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("answers hold neither NaN nor Infinity nor -0, however far the shock goes", () => {
  const far = [-1e15, -3, -1, -0.5, 0, 0.5, 1, 3, 1e15];
  for (let number = 0; number < 200; number++) {
    const { account, direction } = drawn(seed, number);
    const answer = shocked(account, {
      shocks: far.map((t) => ({ direction, t })),
      curve: { direction, from: -1e15, to: 1e15 },
    });
    const wrong = numbersIn(answer).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify({ account, direction })).toEqual([]);
  }
});

test("where a price would reach 0 the way ends, and a coin is worth nothing there", () => {
  const [fall] = shocked(goodAccount(), one({ BTC: 2 }, -0.8)).shocks;
  expect(fall).toMatchObject({ impossible: true, end: -0.5 });
  expect(fall?.cross.equity).toBeCloseTo(0, 9);
  const [coin] = shocked(goodCoinAccount(), one({ BTC: 1 }, -1)).shocks;
  expect(coin).toMatchObject({
    impossible: true,
    end: -1,
    cross: { equity: null, trigger: null },
  });
});

const shock = { direction: both, t: 0 };
test.each([
  [{ shocks: [shock, shock, { direction: both, t: NaN }] }, "shocks[2].t"],
  [{ shocks: [{ direction: both, t: "1" }] }, "shocks[0].t"],
  [{ shocks: [{ direction: both }] }, "shocks[0].t"],
  [{ shocks: [{ t: 1 }] }, "shocks[0].direction"],
  [
    { shocks: [shock, shock, { direction: { BTC: 1e16 }, t: 0 }] },
    'shocks[2].direction["BTC"]',
  ],
  [
    { shocks: [{ direction: { BTC: null }, t: 0 }] },
    'shocks[0].direction["BTC"]',
  ],
  [{ shocks: Array(201).fill(shock) }, "shocks"],
  [{}, "shocks"],
  [{ shocks: [3] }, "shocks[0]"],
  [{ shocks: [], curve: { direction: both, from: 0 } }, "curve.to"],
  [{ shocks: [], curve: { direction: both, from: 1, to: 0 } }, "curve.from"],
  [
    { shocks: [], curve: { direction: { BTC: -1e-20 }, from: 0, to: 1 } },
    'curve.direction["BTC"]',
  ],
  [[], "question"],
])("a bad question is an error: %#", (question, path) => {
  const errors = errorsOf(engine.shock(goodAccount(), question as never));
  expect(errors.map((error) => error.path)).toEqual([path]);
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("a fault of the account is told beside those of the question", () => {
  const bad = changed((account) => (account.positions[1].entryPrice = 0));
  expect(
    errorsOf(engine.shock(bad, one(both, Infinity))).map(({ path }) => path),
  ).toEqual(["positions[1].entryPrice", "shocks[0].t"]);
});

test("any question: an answer of figures or of errors", () => {
  const value = fc.oneof(fc.jsonValue(), fc.double(), fc.constant(both));
  const shocks = fc.oneof(
    fc.array(fc.record({ direction: value, t: value })),
    fc.jsonValue(),
  );
  const curve = fc.record({ direction: value, from: value, to: value });
  fc.assert(
    fc.property(shocks, fc.option(curve), (list, range) => {
      const question = { shocks: list, curve: range } as never;
      const outcome = engine.shock(goodAccount(), question);
      return outcome.ok || outcome.errors.length > 0;
    }),
    { numRuns: 1000, seed: 9 },
  );
});

test("2,000 questions, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "shock",
    [0.5, NaN].map((t) => ({
      shocks: [{ direction: both, t }],
      curve: { direction: both, from: -1, to: 1 },
    })),
    500,
  );
});
