import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  loadEngine,
  type Account,
  type Engine,
  type Evaluation,
  type JointShock,
} from "crossmargin";
import { expect, test } from "vitest";
import { exchanged } from "../../web/src/engine/exchange.js";
import { Packer } from "../../web/src/engine/packer.js";
import { writers } from "../../web/src/engine/rows.js";
import { riskColumns, worldColumns } from "../../web/src/engine/results.js";
import { parseSchema } from "../../web/src/engine/schema.js";
import { Random, randomAccount, randomDirection } from "./random-account.js";
import { changed, goodAccount, startedModule } from "./samples.js";

const engine: Engine = await loadEngine();

interface Vector {
  name: string;
  account: Account;
  expect: {
    world: "cross" | "isolated";
    position: number;
    field: string;
    value: number | null;
  }[];
  tolerance: { abs?: number; rel?: number };
}
const vectors = JSON.parse(
  readFileSync(new URL("../vectors/published.json", import.meta.url), "utf8"),
) as Vector[];

function evaluated(account: Account): Evaluation {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

test.each(vectors)(
  "published: $name",
  ({ account, expect: figures, tolerance }) => {
    const result = evaluated(account);
    for (const { world, position, field, value } of figures) {
      const [name = "", bound = ""] = field.split(".");
      const risk = result[world].positions[position] as unknown as Record<
        string,
        Record<string, number | null>
      >;
      const found = risk[name]?.[bound];
      if (value === null) {
        expect(found).toBeNull();
        continue;
      }
      const allowed = tolerance.abs ?? (tolerance.rel ?? 0) * Math.abs(value);
      expect(Math.abs((found ?? NaN) - value)).toBeLessThanOrEqual(allowed);
    }
  },
);

test("the columns of results are those that the module sends", async () => {
  const { tables } = parseSchema((await startedModule()).schema());
  const names = (table: string) => tables.get(table)?.map(({ name }) => name);
  expect(names("world")).toEqual([...worldColumns]);
  expect(names("risk")).toEqual([...riskColumns]);
});

test("rows written in one go are those that the schema's columns give", async () => {
  const schema = parseSchema((await startedModule()).schema());
  const random = new Random(8);
  for (let i = 0; i < 300; i++) {
    const account = randomAccount(random);
    for (const row of [...account.markets, ...account.positions])
      if (random.chance(0.2)) Object.assign(row, { tickSize: 0.5 });
    for (const tier of account.markets.flatMap(({ tiers }) => tiers))
      if (random.chance(0.2)) tier.maxLeverage = 20;
    const [quick, slow] = [writers, {}].map((byRow) => {
      const packer = new Packer(schema, undefined, byRow);
      packer.account(account);
      packer.direction({});
      return packer.finish();
    });
    expect(quick).toEqual(slow);
    expect(quick?.positions).toBe(account.positions.length);
  }
});

test("10,000 calls, good and bad, leave the heap as it was", async () => {
  const module = await startedModule();
  const schema = parseSchema(module.schema());
  const bad = changed((account) => (account.positions[0].contracts = -1));
  const call = (account: Account) => {
    const packer = new Packer(schema);
    packer.account(account);
    packer.direction({ BTC: 1 });
    const packed = packer.finish();
    const cut = { ...packed, numbers: packed.numbers.subarray(0, 30) };
    exchanged(
      module,
      (m) => m.evaluate(),
      packed,
      () => 0,
    );
    exchanged(
      module,
      (m) => m.jointShock(),
      packed,
      () => 0,
    );
    exchanged(
      module,
      (m) => m.evaluate(),
      cut,
      () => 0,
    );
  };
  const both = [goodAccount(), bad];
  for (const account of both) call(account);
  const before = module.heapInUse();
  for (let i = 0; i < 1700; i++) for (const account of both) call(account);
  expect(module.heapInUse()).toBe(before);
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

test("results hold neither NaN nor Infinity nor -0", () => {
  const random = new Random(5);
  for (let i = 0; i < 1500; i++) {
    const account = randomAccount(random);
    const shock = engine.jointShock(account, randomDirection(random, account));
    const wrong = numbersIn([evaluated(account), shock]).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify(account)).toEqual([]);
  }
  const zeros = changed((account) => {
    account.collateral[0].amount = -0;
    account.positions[0].isolatedMargin = -0;
    account.positions[0].marginMode = "isolated";
  });
  expect(numbersIn(evaluated(zeros)).filter((x) => Object.is(x, -0))).toEqual(
    [],
  );
});

test("an account at both ends of every range still gives finite figures", () => {
  const random = new Random(6);
  for (let i = 0; i < 1000; i++) {
    const end = () => random.oneOf([1e-15, 1e15, 1]);
    const account = changed((a) => {
      for (const row of a.collateral)
        row.amount = random.oneOf([1e15, -1e15, 0, 1e-300]);
      for (const market of a.markets)
        Object.assign(market, {
          contractSize: end(),
          markPrice: end(),
          kind: random.oneOf(["linear", "inverse"]),
        });
      for (const row of a.positions)
        Object.assign(row, {
          contracts: end(),
          entryPrice: end(),
          leverage: end(),
          side: random.oneOf(["long", "short"]),
        });
    });
    const shock = engine.jointShock(account, { BTC: end(), ETH: -end() });
    const figures = numbersIn([evaluated(account), shock]);
    expect(
      figures.filter((x) => !Number.isFinite(x)),
      JSON.stringify(account),
    ).toEqual([]);
  }
});

test("the engine answers arbitrary JSON, and is right afterwards", () => {
  const before = evaluated(goodAccount());
  const row = fc.oneof(
    fc.jsonValue(),
    fc.record({
      symbol: fc.string(),
      contracts: fc.double(),
      tiers: fc.jsonValue(),
    }),
  );
  const like = fc.record(
    {
      schema: fc.constantFrom(1, 2),
      currency: fc.string(),
      rules: row,
      collateral: fc.array(row),
      markets: fc.array(row),
      positions: fc.array(row),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), like),
      fc.jsonValue(),
      (document, direction) => {
        const account = document as unknown as Account;
        const outcomes = [
          engine.evaluate(account),
          engine.jointShock(account, direction as never),
        ];
        return outcomes.every(
          (outcome) => outcome.ok || outcome.errors.length > 0,
        );
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
  expect(evaluated(goodAccount())).toEqual(before);
});

test("one field replaced by anything: an answer of figures or of errors", () => {
  const paths = [
    ["currency"],
    ["rules", "tierRule"],
    ["rules", "closeFee"],
    ["collateral", 0],
    ["markets", 0, "tiers", 0],
    ["markets", 0, "markPrice"],
    ["positions", 0, "side"],
    ["positions", 1],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const account = changed((a) => {
        const parent = path.slice(0, -1).reduce((at, part) => at[part], a);
        parent[path.at(-1) as string] = value;
      });
      const outcome = engine.evaluate(account);
      return (
        outcome.ok ||
        outcome.errors.every(({ message }) => message.endsWith("."))
      );
    }),
    { numRuns: 2000, seed: 8 },
  );
});

test("loadEngine gives one engine, and a start that failed can be tried again", async () => {
  expect(await loadEngine()).toBe(engine);
  expect(engine.version).toMatch(/^\d+\.\d+\.\d+/);
  const nowhere = new URL("nowhere.wasm", import.meta.url);
  await expect(loadEngine({ wasmUrl: nowhere })).rejects.toThrow();
  const again = loadEngine({ wasmUrl: nowhere });
  await expect(again).rejects.toThrow();
  const file = new URL("../../dist/npm/crossmargin.wasm", import.meta.url);
  const other = await loadEngine({ wasmUrl: file.href });
  expect(other.evaluate(goodAccount())).toEqual(engine.evaluate(goodAccount()));
});

test("the types of the contract fit what comes out", () => {
  const shock = engine.jointShock(goodAccount(), { BTC: 1 });
  const value: JointShock | undefined = shock.ok ? shock.value : undefined;
  expect(value?.isolated).toHaveLength(2);
  const keys = (object: object) => Object.keys(object).sort();
  const { cross } = evaluated(goodAccount());
  expect(keys(cross)).toEqual([...worldColumns, "positions"].sort());
  const fields = new Set(riskColumns.map((column) => column.split(".")[0]));
  expect(keys(cross.positions[0] ?? {})).toEqual(
    [...fields, "symbol", "side"].sort(),
  );
});
