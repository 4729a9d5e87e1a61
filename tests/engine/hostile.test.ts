import fc from "fast-check";
import {
  loadEngine,
  type Account,
  type Direction,
  type Engine,
  type Outcome,
} from "crossmargin";
import { expect, test } from "vitest";
import { Random, randomAccount, randomDirection } from "./random-account.js";
import { goodAccount, type Loose } from "./samples.js";

/** Documents made from valid ones and spoilt in ways that no JSON has: the caller may hand over any object. */
const engine = await loadEngine();

const thrower = (): never => {
  throw new RangeError("from the document");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing: ProxyHandler<object> = {
  get: thrower,
  has: thrower,
  ownKeys: thrower,
  getOwnPropertyDescriptor: thrower,
  getPrototypeOf: thrower,
};
const sparse = () => Object.assign([] as unknown[], { 3: {} });

/** Makers and not values: what one run spoils is fresh in the next. */
const anything: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 5e-324,
  () => Number.MAX_VALUE,
  () => 10n ** 400n,
  () => Symbol("BTC"),
  () => () => 1,
  () => "\ud800",
  () => "\u001f\u0000",
  () => "x".repeat(100_000),
  () => "__proto__",
  () => Object("BTCUSDT") as unknown,
  () => Object(5) as unknown,
  () => new Date(NaN),
  () => new Map([["symbol", 1]]),
  () => new Float64Array(3),
  () => [],
  () => [[[]]],
  sparse,
  () => Array(50_000_000),
  () => Object.create(null) as unknown,
  () => Object.create(goodAccount()) as unknown,
  () => JSON.parse('{"__proto__":{"symbol":"BTCUSDT"}}') as unknown,
  () => ({ toString: thrower, valueOf: thrower, toJSON: thrower }),
  () => new Proxy({}, throwing),
  () => new Proxy([], throwing),
  () => new Proxy(goodAccount(), {}),
  revoked,
];

type Spoil = (row: Loose, key: string) => void;
const define = (row: Loose, key: string, get: () => unknown) =>
  Object.defineProperty(row, key, {
    get,
    enumerable: true,
    configurable: true,
  });

const ways: readonly Spoil[] = [
  ...anything.map(
    (make): Spoil =>
      (row, key) =>
        (row[key] = make()),
  ),
  (row, key) => Reflect.deleteProperty(row, key),
  (row, key) => define(row, key, thrower),
  // Another value each time it is looked at, of another type.
  (row, key) => {
    const values = [row[key], "other", 1e300, null];
    let looks = 0;
    define(row, key, () => values[looks++ % values.length]);
  },
  // One that calls the engine meanwhile.
  (row, key) => {
    const value: unknown = row[key];
    define(row, key, () => (engine.evaluate(goodAccount()), value));
  },
  // One that takes the row away under the reader.
  (row, key) => {
    const value: unknown = row[key];
    define(row, key, () => {
      for (const other of Object.keys(row))
        if (other !== key) Reflect.deleteProperty(row, other);
      return value;
    });
  },
  (row) => Object.freeze(row),
  (row, key) => Object.setPrototypeOf(row, { [key]: thrower }),
];

/** Every object and list of a document, with its keys. */
function places(value: Loose, found: [Loose, string][] = []) {
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    if (typeof value[key] === "object" && value[key] !== null)
      places(value[key], found);
  }
  return found;
}

function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

function expectAnswer(outcome: Outcome<unknown>): void {
  if (outcome.ok) {
    const wrong = numbersOf(outcome.value).filter((x) => !Number.isFinite(x));
    expect(wrong).toEqual([]);
    return;
  }
  expect(outcome.errors.length).toBeGreaterThan(0);
  for (const { code, path, message } of outcome.errors) {
    expect(code).toMatch(/^[a-z_]+$/u);
    expect(typeof path).toBe("string");
    expect(message).toMatch(/\.$/u);
  }
}

const right = engine.evaluate(goodAccount());

function spoilt(seed: number, picks: readonly (readonly [number, number])[]) {
  const random = new Random(seed);
  const account: Account = randomAccount(random);
  const direction: Direction = randomDirection(random, account);
  const all = places({ account, direction });
  for (const [where, how] of picks) {
    const [row, key] = all[where % all.length] ?? [account, "markets"];
    try {
      ways[how]?.(row, key);
    } catch {
      // Frozen, or spoilt before: one trap is enough there.
    }
  }
  return { account, direction };
}

function answers(
  which: Engine,
  { account, direction }: ReturnType<typeof spoilt>,
) {
  expectAnswer(which.evaluate(account));
  expectAnswer(which.jointShock(account, direction));
  expect(which.evaluate(goodAccount())).toEqual(right);
}

test("every place of a document spoilt in every way: an answer, and the next call is right", () => {
  const size = places(goodAccount()).length;
  expect(size).toBeGreaterThan(60);
  for (let where = 0; where < size; where++)
    for (const way of ways) {
      const account = goodAccount();
      const [row, key] = places(account)[where] ?? [account, "markets"];
      way(row, key);
      expectAnswer(engine.evaluate(account));
      expectAnswer(engine.jointShock(account, { BTC: 1 }));
    }
  expect(engine.evaluate(goodAccount())).toEqual(right);
});

test("any document spoilt in one place or several", () => {
  const pick = fc.tuple(fc.nat(), fc.nat(ways.length - 1));
  fc.assert(
    fc.property(
      fc.integer(),
      fc.array(pick, { minLength: 1, maxLength: 4 }),
      (seed, picks) => answers(engine, spoilt(seed, picks)),
    ),
    { numRuns: 2000, seed: 20261124 },
  );
});

test("what no account is, and what no direction is", () => {
  for (const make of anything) {
    expectAnswer(engine.evaluate(make() as Account));
    expectAnswer(engine.jointShock(goodAccount(), make() as Direction));
    expectAnswer(engine.jointShock(make() as Account, make() as Direction));
  }
  expect(engine.evaluate(goodAccount())).toEqual(right);
});
