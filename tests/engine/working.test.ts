import {
  loadEngine,
  type Account,
  type Bounds,
  type Interval,
  type Working,
  type WorkingQuestion,
} from "crossmargin/full";
import { loadEngine as loadFirst } from "crossmargin";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSchema } from "../../web/src/engine/schema.js";
import { expectSteadyHeap } from "./heap.js";
import { Random, randomAccount, randomDirection } from "./random-account.js";
import {
  changed,
  errorsOf,
  goodAccount,
  goodCoinAccount,
  startedFullModule,
} from "./samples.js";

const engine = await loadEngine();
const worlds = ["cross", "isolated", "configured"] as const;

function worked(account: Account, question: WorkingQuestion): Working {
  const outcome = engine.working(account, question);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

const pricesOf = ({ lower, upper }: Bounds): Interval => ({
  lower: lower?.price ?? null,
  upper: upper?.price ?? null,
});

test("a working has the fields and words of its types", async () => {
  const { lower } = worked(goodAccount(), {
    world: "cross",
    position: 0,
  }).liquidation;
  expect(Object.keys(lower ?? {}).sort()).toEqual(
    "beyond constant kind parts price slope variable x".split(" "),
  );
  const charged = lower?.parts.find(({ of }) => of === "maintenance");
  expect(Object.keys(charged?.charge ?? {}).sort()).toEqual(
    "amount contracts entryValue margin measure net position rate share size tier unitsDeducted".split(
      " ",
    ),
  );
  const { tables } = parseSchema((await startedFullModule()).schema());
  const words = (table: string, name: string) =>
    tables.get(table)?.find((column) => column.name === name)?.type;
  expect(words("workingQuestion", "world")).toEqual([...worlds]);
  expect(words("part", "of")).toEqual([
    "wallet",
    "collateral",
    "otherProfit",
    "otherMaintenance",
    "profit",
    "maintenance",
    "closingFee",
  ]);
});

test("both modules give the same figures, bit for bit", async () => {
  const first = await loadFirst();
  expect(engine.version).toBe(first.version);
  const random = new Random(41);
  for (let i = 0; i < 400; i++) {
    const account = randomAccount(random);
    const direction = randomDirection(random, account);
    expect(engine.evaluate(account)).toEqual(first.evaluate(account));
    expect(engine.jointShock(account, direction)).toEqual(
      first.jointShock(account, direction),
    );
  }
});

test("the bounds of a working are those of the figures, on random accounts", () => {
  const random = new Random(42);
  for (let i = 0; i < 300; i++) {
    const account = randomAccount(random);
    const outcome = engine.evaluate(account);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    for (const world of worlds)
      outcome.value[world].positions.forEach((risk, position) => {
        const found = worked(account, { world, position });
        expect(pricesOf(found.liquidation)).toEqual(risk.liquidation);
        expect(pricesOf(found.underlyingLiquidation)).toEqual(
          risk.underlyingLiquidation,
        );
        expect(pricesOf(found.bankruptcy)).toEqual(risk.bankruptcy);
        const paid = found.maintenance.map((one) => one.share * one.margin);
        expect(paid.reduce((a, b) => a + b, 0) + found.closingFee).toBe(
          risk.maintenanceMargin,
        );
      });
  }
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("workings hold neither NaN nor Infinity nor -0", () => {
  const random = new Random(43);
  for (let i = 0; i < 300; i++) {
    const account = randomAccount(random);
    for (const world of worlds) {
      const position = random.below(account.positions.length);
      const wrong = numbersIn(worked(account, { world, position })).filter(
        (x) => !Number.isFinite(x) || Object.is(x, -0),
      );
      expect(wrong, JSON.stringify({ account, world, position })).toEqual([]);
    }
  }
});

test("a working stays small, however many positions stand beside it", () => {
  const account = goodAccount();
  const [, other] = account.positions;
  if (!other) throw new Error("no position");
  account.positions.push(...Array.from({ length: 2000 }, () => other));
  // 2,001 x 20 and 20 of maintenance margin, and 660 to lose.
  account.collateral[0] = { asset: "USDT", amount: 40700, price: 1 };
  const { lower } = worked(account, {
    world: "cross",
    position: 0,
  }).liquidation;
  expect(lower?.price).toBeLessThan(100);
  expect(lower?.parts).toHaveLength(5);
});

test("the words of a working: what the line is drawn over", () => {
  const inCoin = worked(goodCoinAccount(), { world: "cross", position: 0 });
  expect(inCoin.liquidation.lower?.variable).toBe("inversePrice");
  const inQuote = worked(
    changed((account) => {
      account.collateral[1].amount = 1;
      account.positions[0].contracts = 20;
    }),
    { world: "cross", position: 0 },
  );
  expect(inQuote.liquidation.lower?.variable).toBe("price");
  expect(inQuote.underlyingLiquidation.lower?.variable).toBe("factor");
  expect(
    inQuote.underlyingLiquidation.lower?.parts.map(({ of }) => of),
  ).toEqual([
    "wallet",
    "collateral",
    "otherProfit",
    "otherMaintenance",
    "profit",
    "maintenance",
  ]);
});

test.each([
  [{ world: "cross", position: 2 }, "out_of_range", "position"],
  [{ world: "cross", position: -1 }, "out_of_range", "position"],
  [{ world: "cross", position: 0.5 }, "out_of_range", "position"],
  [{ world: "cross", position: NaN }, "not_finite", "position"],
  [{ world: "cross", position: "0" }, "wrong_type", "position"],
  [{ world: "cross" }, "missing_field", "position"],
  [{ world: "both", position: 0 }, "unknown_value", "world"],
  [{ position: 0 }, "missing_field", "world"],
  [undefined, "missing_field", "question"],
  [[], "wrong_type", "question"],
])("a bad question is an error: %j", (question, code, path) => {
  const errors = errorsOf(engine.working(goodAccount(), question as never));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code, path });
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("a fault of the account is told beside that of the question, under its own path", () => {
  const bad = changed((account) => (account.positions[1].entryPrice = 0));
  const errors = errorsOf(engine.working(bad, { world: "cross", position: 5 }));
  expect(errors.map(({ path }) => path)).toEqual([
    "positions[1].entryPrice",
    "position",
  ]);
});

test("any question: an answer of figures or of errors", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (world, position) => {
      const outcome = engine.working(goodAccount(), {
        world,
        position,
      } as never);
      return outcome.ok || outcome.errors.length > 0;
    }),
    { numRuns: 1000, seed: 9 },
  );
});

test("3,000 workings, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "working",
    [0, 7].map((position) => ({ world: "cross", position })),
    750,
  );
});
