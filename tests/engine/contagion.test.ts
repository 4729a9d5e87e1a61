import { loadEngine, type Account, type Contagion } from "crossmargin/full";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectSteadyHeap } from "./heap.js";
import { Random, randomAccount } from "./random-account.js";
import { changed, errorsOf, goodAccount, goodCoinAccount } from "./samples.js";

const engine = await loadEngine();

function found(account: Account, move = -0.01): Contagion {
  const outcome = engine.contagion(account, { world: "cross", move });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

test("a contagion has the fields of its types", () => {
  const all = found(goodAccount());
  const keys = (value: object | undefined) => Object.keys(value ?? {}).sort();
  expect(keys(all)).toEqual(
    "buffer killers leftOut liquidatable markets positions wallet".split(" "),
  );
  expect(keys(all.markets[0])).toEqual(
    "bufferChange distance liquidates liquidation market positions price shifts".split(
      " ",
    ),
  );
  expect(keys(all.markets[0]?.shifts[1])).toEqual(
    "derivative moved relative".split(" "),
  );
  expect(keys(all.killers[0])).toEqual(
    "crossLoss damage dying isolatedLoss legs market move otherMove otherPrice price spared sparedProfit winning".split(
      " ",
    ),
  );
  expect(all.positions[0]).toEqual({
    position: 0,
    profit: 0,
    livesAlone: true,
  });
});

test("by hand: two longs of 10 at 100 with 1,000, at 2 %", () => {
  // H = 1000 - 40 + 9.8 (dBTC + dETH): each ends at 100 - 960 / 9.8 = 2.04.
  const { markets, killers, wallet } = found(goodAccount());
  const [btc, eth] = markets;
  expect(btc?.bufferChange).toBeCloseTo(-9.8, 10);
  expect(eth?.shifts[0]?.derivative.lower).toBeCloseTo(-1, 12);
  expect(eth?.shifts[0]?.derivative.upper).toBeNull();
  expect(eth?.shifts[0]?.moved.lower).toBeCloseTo(100 - 950.2 / 9.8, 10);
  expect(eth?.shifts[1]?.derivative.lower).toBe(0);
  expect(killers).toHaveLength(2);
  expect(killers[0]).toMatchObject({
    market: 0,
    dying: 2,
    winning: 0,
    spared: 1,
    crossLoss: wallet,
    isolatedLoss: 100,
    damage: 900,
    otherPrice: null,
    otherMove: null,
  });
});

test("in a coin account there is contagion between contracts of one coin", () => {
  const all = found(goodCoinAccount());
  expect(all.markets).toHaveLength(1);
  expect(all.killers[0]?.dying).toBe(1);
});

test("the pool under water has empty lists", () => {
  const sunk = found(changed((account) => (account.collateral[0].amount = 10)));
  expect(sunk).toMatchObject({
    liquidatable: true,
    leftOut: 0,
    markets: [],
    positions: [],
    killers: [],
  });
});

test.each([
  [{ world: "cross", move: 0 }, "out_of_range", "move"],
  [{ world: "cross", move: -1 }, "out_of_range", "move"],
  [{ world: "cross", move: 1e300 }, "out_of_range", "move"],
  [{ world: "cross", move: NaN }, "not_finite", "move"],
  [{ world: "cross", move: Infinity }, "not_finite", "move"],
  [{ world: "cross", move: "1" }, "wrong_type", "move"],
  [{ world: "cross" }, "missing_field", "move"],
  [{ world: "isolated", move: 0.1 }, "unknown_value", "world"],
  [{ move: 0.1 }, "missing_field", "world"],
  [undefined, "missing_field", "question"],
])("a bad question is an error: %j", (question, code, path) => {
  const errors = errorsOf(engine.contagion(goodAccount(), question as never));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code, path });
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("a fault of the account is told beside that of the question", () => {
  const bad = changed((account) => (account.positions[1].entryPrice = 0));
  const errors = errorsOf(engine.contagion(bad, { world: "cross", move: 0 }));
  expect(errors.map(({ path }) => path)).toEqual([
    "positions[1].entryPrice",
    "move",
  ]);
});

test("any question: an answer of figures or of errors", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (world, move) => {
      const question = { world, move } as never;
      const outcome = engine.contagion(goodAccount(), question);
      return outcome.ok || outcome.errors.length > 0;
    }),
    { numRuns: 1000, seed: 10 },
  );
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("answers hold neither NaN nor Infinity nor -0", () => {
  const random = new Random(53);
  for (let i = 0; i < 600; i++) {
    const account = randomAccount(random);
    const move = random.oneOf([-0.999999, -0.01, 0.01, 3, 1e15]);
    const wrong = numbersIn(found(account, move)).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify({ account, move })).toEqual([]);
  }
});

test("an answer stays small: sixty markets, each position once and once more in its own", () => {
  const account = goodAccount();
  const [market] = account.markets;
  const [position] = account.positions;
  if (!market || !position) throw new Error("no position");
  account.collateral[0] = { asset: "USDT", amount: 1e6, price: 1 };
  account.markets = Array.from({ length: 300 }, (_, i) => ({
    ...market,
    symbol: `M${String(i)}`,
  }));
  account.positions = Array.from({ length: 3000 }, (_, i) => ({
    ...position,
    symbol: `M${String(i % 300)}`,
  }));
  const all = found(account);
  expect(all.markets).toHaveLength(60);
  expect(all.leftOut).toBe(240);
  expect(all.positions).toHaveLength(3000);
  expect(numbersIn(all).length).toBeLessThan(40_000);
});

test("2,000 contagions, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "contagion",
    [0.1, 0].map((move) => ({ world: "cross", move })),
    500,
  );
});
