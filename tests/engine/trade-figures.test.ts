import {
  loadEngine,
  type Account,
  type BoundSensitivity,
  type Position,
  type Sensitivity,
  type TradeFigures,
  type TradeFiguresQuestion,
} from "crossmargin/full";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exact, over, subtract, toNumber, type Fraction } from "./fraction.js";
import { boundsOf } from "./oracle-bounds.js";
import { alone, pooled } from "./oracle-compare.js";
import { marketOf } from "./oracle.js";
import { expectSteadyHeap } from "./heap.js";
import { Random, randomAccount, randomDirection } from "./random-account.js";
import { changed, errorsOf, goodAccount, type Loose } from "./samples.js";

const engine = await loadEngine();
const good: TradeFiguresQuestion = {
  direction: { BTC: 1, ETH: 1 },
  from: -0.5,
  to: 0.5,
  ratios: [0.5, 1],
};

function traded(account: Account, question = good): TradeFigures {
  const outcome = engine.tradeFigures(account, question);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

test("the answer has the fields of its types", () => {
  const found = traded(goodAccount());
  expect(Object.keys(found)).toEqual(
    "present coinBeta crossEfficiency isolatedEfficiency cross isolated configured wallet pooling poolingDown poolingUp positions calls".split(
      " ",
    ),
  );
  expect(Object.keys(found.positions[0] ?? {})).toEqual(
    "notional margin leverage isolatedEnds needed neededDown neededUp cross isolated configured".split(
      " ",
    ),
  );
  const lower = found.positions[0]?.cross.lower;
  expect(lower?.kind).toBe("zero");
  expect(lower?.parameters.map(({ of }) => of)).toEqual([
    "rate",
    "wallet",
    "size",
    "leverage",
    "fee",
    "trigger",
  ]);
  expect(found.calls.map(({ ratio }) => ratio)).toEqual([0.5, 1]);
});

interface Asked {
  account: Account;
  index: number;
  isAlone: boolean;
  side: "lower" | "upper";
}

function positionAt({ positions }: Account, index: number): Position {
  const position = positions[index];
  if (!position) throw new Error("no position");
  return position;
}

/** The bound in exact arithmetic. */
function boundOf({ account, index, isAlone, side }: Asked): Fraction | null {
  const position = positionAt(account, index);
  const pool = isAlone ? alone(account, index) : pooled(account, false);
  const market = marketOf(account, position);
  return boundsOf(pool, market, exact(account.rules.triggerRatio))[side];
}

/** What the parameter is when it is moved by `by`, and the account then. */
function moved(
  { account, index, isAlone }: Asked,
  of: Sensitivity["of"],
  by: number,
): { account: Account; value: number } | null {
  const copy = structuredClone(account) as Loose;
  const position = copy.positions[index];
  if (of === "trigger")
    return { value: (copy.rules.triggerRatio += by), account: copy };
  if (of === "fee" && copy.rules.closeFee.on !== "none")
    return { value: (copy.rules.closeFee.rate += by), account: copy };
  if (of === "leverage")
    return { value: (position.leverage += by), account: copy };
  if (of === "wallet" && !isAlone)
    return { value: (copy.collateral[0].amount += by), account: copy };
  if (of === "wallet" && position.isolatedMargin !== undefined)
    return { value: (position.isolatedMargin += by), account: copy };
  const mark = marketOf(account, position).markPrice;
  if (of === "size" && position.entryPrice === mark)
    return { value: (position.contracts += by), account: copy };
  return null;
}

/** (L(x + h) - L(x - h)) / 2h without rounding; null where a tier ends between the two. */
function quotient(asked: Asked, { of, value }: Sensitivity): number | null {
  const step = (Math.abs(value) || 1) * 2 ** -24;
  const [low, high] = [moved(asked, of, -step), moved(asked, of, step)];
  const here = boundOf(asked);
  if (!low || !high || !here) return null;
  const [below, above] = [low, high].map(({ account }) =>
    boundOf({ ...asked, account }),
  );
  if (!below || !above) return null;
  const width = subtract(exact(high.value), exact(low.value));
  const down = toNumber(subtract(here, below));
  const up = toNumber(subtract(above, here));
  if (Math.abs(up - down) > 1e-4 * (Math.abs(up) + Math.abs(down))) return null;
  return toNumber(over(subtract(above, below), width));
}

test("derivatives are those of exact arithmetic, on random accounts", () => {
  const random = new Random(61);
  const counts: Record<string, number> = {};
  for (let i = 0; i < 60; i++) {
    const account = randomAccount(random);
    const { positions } = traded(account, { ...good, direction: {} });
    const index = random.below(positions.length);
    for (const isAlone of [false, true])
      for (const side of ["lower", "upper"] as const) {
        const pair = positions[index]?.[isAlone ? "isolated" : "cross"];
        const found: BoundSensitivity | null = pair?.[side] ?? null;
        if (!found || found.kind === "jump") continue;
        for (const parameter of found.parameters) {
          const asked = { account, index, isAlone, side };
          const expected = quotient(asked, parameter);
          if (expected === null) continue;
          const error = Math.abs((parameter.derivative ?? NaN) - expected);
          const what = JSON.stringify({ of: parameter.of, asked });
          // A last digit of the prices counts where everything else cancels.
          const { markPrice } = marketOf(account, positionAt(account, index));
          const prices = Math.max(markPrice, found.price);
          const digit = (prices / (parameter.value || 1)) * 1e-15;
          expect(error, what).toBeLessThanOrEqual(
            1e-9 * Math.abs(expected) + digit,
          );
          counts[parameter.of] = (counts[parameter.of] ?? 0) + 1;
        }
      }
  }
  expect(counts["wallet"]).toBeGreaterThan(30);
  expect(counts["trigger"]).toBeGreaterThan(50);
  expect(counts["fee"]).toBeGreaterThan(20);
  expect(counts["leverage"]).toBeGreaterThan(50);
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("answers hold neither NaN nor Infinity nor -0; a ratio of 1 is the liquidation", () => {
  const random = new Random(62);
  for (let i = 0; i < 300; i++) {
    const account = randomAccount(random);
    const direction = randomDirection(random, account);
    const found = traded(account, { ...good, direction, from: -5, to: 5 });
    const wrong = numbersIn(found).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify({ account, direction })).toEqual([]);
    const all = engine.evaluate(account);
    if (!all.ok) throw new Error("refused");
    expect(found.present.leverage).toBe(all.value.cross.effectiveLeverage);
    found.calls[1]?.positions.forEach((prices, index) => {
      for (const world of ["cross", "isolated", "configured"] as const)
        expect(prices[world]).toEqual(
          all.value[world].positions[index]?.liquidation,
        );
    });
  }
});

test.each([
  [{ from: 0 }, "out_of_range", "from"],
  [{ from: -Infinity }, "not_finite", "from"],
  [{ to: -0.1 }, "out_of_range", "to"],
  [{ to: "1" }, "wrong_type", "to"],
  [{ ratios: [0.5, 0] }, "out_of_range", "ratios[1]"],
  [{ ratios: [1.01] }, "out_of_range", "ratios[0]"],
  [{ ratios: [0.5, NaN] }, "not_finite", "ratios[1]"],
  [{ ratios: [null] }, "wrong_type", "ratios[0]"],
  [{ ratios: Array(21).fill(1) }, "too_many_rows", "ratios"],
  [{ ratios: 1 }, "wrong_type", "ratios"],
  [{ ratios: undefined }, "missing_field", "ratios"],
  [{ direction: { BTC: NaN } }, "not_finite", 'direction["BTC"]'],
  [{ direction: null }, "wrong_type", "direction"],
])("a bad question is an error: %j", (wrong, code, path) => {
  const errors = errorsOf(
    engine.tradeFigures(goodAccount(), { ...good, ...wrong } as never),
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code, path });
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("any question: an answer of figures or of errors", () => {
  const json = () => fc.jsonValue();
  fc.assert(
    fc.property(
      json(),
      json(),
      json(),
      json(),
      (direction, from, to, ratios) => {
        const outcome = engine.tradeFigures(goodAccount(), {
          direction,
          from,
          to,
          ratios,
        } as never);
        return outcome.ok || outcome.errors.length > 0;
      },
    ),
    { numRuns: 500, seed: 9 },
  );
});

test("an account without a position has figures, too", () => {
  const empty = changed((account) => (account.positions = []));
  const found = traded(empty);
  expect(found.present).toMatchObject({ gross: 0, leverage: 0 });
  expect(found.pooling).toBeNull();
  expect(found.positions).toEqual([]);
});

test("1,000 answers, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "tradeFigures",
    [-0.5, 1].map((from) => ({ ...good, from })),
    250,
  );
});
