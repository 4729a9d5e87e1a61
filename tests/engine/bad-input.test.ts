import { loadEngine, type Account, type EngineError } from "crossmargin";
import { expect, test } from "vitest";
import { exchanged } from "../../web/src/engine/exchange.js";
import { Packer } from "../../web/src/engine/packer.js";
import { parseSchema } from "../../web/src/engine/schema.js";
import { coinFaults, faults, tooMany, type Fault } from "./faults.js";
import {
  changed,
  errorsOf,
  goodAccount,
  goodCoinAccount,
  startedModule,
  type Loose,
} from "./samples.js";

const engine = await loadEngine();
const module = await startedModule();

function expectFault(errors: readonly EngineError[], fault: Fault): void {
  const [code, path, found] = fault;
  const error = errors.find((one) => one.code === code && one.path === path);
  expect(error, JSON.stringify(errors.slice(0, 5))).toBeDefined();
  expect(error?.message).toMatch(/^[\p{L}\p{N}].*\.$/su);
  expect(error?.message).toContain(found);
}

test.each([...faults, ...tooMany])(
  "%s at %s names what was found",
  (...fault) => {
    const account = changed(fault[3]);
    const errors = errorsOf(engine.evaluate(account));
    expectFault(errors, fault);
    // A second one may follow from the first: a position of a market that lost its symbol.
    expect(errors.length).toBeLessThanOrEqual(2);
    expectFault(errorsOf(engine.jointShock(account, {})), fault);
    expect(engine.evaluate(goodAccount()).ok).toBe(true);
  },
);

test.each(coinFaults)(
  "in a coin account %s at %s names what was found",
  (...fault) => {
    expect(engine.evaluate(goodCoinAccount()).ok).toBe(true);
    const account = changed(fault[3], goodCoinAccount());
    expectFault(errorsOf(engine.evaluate(account)), fault);
  },
);

test("malformed_document is what the module says of numbers that are no document", () => {
  const packed = new Packer(parseSchema(module.schema())).finish();
  const numbers = new Float64Array([1, 2, 3]);
  const answer = exchanged(
    module,
    (m) => m.evaluate(),
    { ...packed, numbers },
    () => 0,
  );
  const [code, path, message, rest] = String(answer).split("\u001F");
  expect([code, path, rest]).toEqual(["malformed_document", "", ""]);
  expect(message).toMatch(/\.$/);
});

test("every code of the module is provoked by one of these tests", () => {
  const provoked = [...faults, ...coinFaults, ...tooMany].map(([code]) => code);
  const { errorCodes } = parseSchema(module.schema());
  expect(errorCodes.length).toBeGreaterThan(25);
  expect(new Set([...provoked, "malformed_document"])).toEqual(
    new Set(errorCodes),
  );
});

test("all errors are told at once, those of shape and those of value", () => {
  const independent = faults.filter(([, path]) =>
    /^(positions\[1\]\.contracts|rules\.trig|markets\[1\]\.mark|collateral\[1\]\.(price|weight)|positions\[0\]\.(side|leverage))/.test(
      path,
    ),
  );
  const wanted = independent.filter(
    ([code]) => !["wrong_type", "missing_field"].includes(code),
  );
  const account = changed((a) => {
    for (const [, , , change] of wanted) change(a);
    delete a.markets[0].contractSize;
  });
  const errors = errorsOf(engine.evaluate(account));
  for (const fault of wanted) expectFault(errors, fault);
  expect(errors.map(({ path }) => path)).toContain("markets[0].contractSize");
  expect(errors).toHaveLength(wanted.length + 1);
});

test("a direction is checked like the account", () => {
  const shock = (direction: Loose, account: Account = goodAccount()) =>
    errorsOf(engine.jointShock(account, direction)).map(
      ({ code, path }) => `${code} ${path}`,
    );
  expect(shock({ BTC: NaN })).toEqual(['not_finite direction["BTC"]']);
  expect(shock({ BTC: 1e16 })).toEqual(['out_of_range direction["BTC"]']);
  expect(shock({ BTC: "1" })).toEqual(['wrong_type direction["BTC"]']);
  expect(shock({ BTC: null })).toEqual(['wrong_type direction["BTC"]']);
  expect(shock([])).toEqual(["wrong_type direction"]);
  expect(shock(undefined)).toEqual(["missing_field direction"]);
  const many = Object.fromEntries(
    Array.from({ length: 5000 }, (_, i) => [`U${String(i)}`, 1]),
  );
  expect(shock(many)).toEqual(["too_many_rows direction"]);
  const moving = changed(
    (a) =>
      a.collateral.push({
        asset: "ETH",
        amount: 1,
        price: 1,
        underlying: "ETH",
      }),
    goodCoinAccount(),
  );
  expect(shock({ ETH: 1 }, moving)).toEqual([
    'coin_account_moving_collateral direction["ETH"]',
  ]);
});

test.each([undefined, null, 0, "text", [], true, () => 0])(
  "%o is no document",
  (value) => {
    for (const outcome of [
      engine.evaluate(value as Loose),
      engine.jointShock(value as Loose, {}),
    ])
      expect(errorsOf(outcome).map(({ path }) => path)).toEqual([""]);
  },
);

test("far too many rows are refused at once", () => {
  const start = performance.now();
  const account = changed(
    (a) => (a.positions = Array(5_000_000).fill(a.positions[0])),
  );
  expect(errorsOf(engine.evaluate(account)).map(({ code }) => code)).toEqual([
    "too_many_rows",
  ]);
  expect(performance.now() - start).toBeLessThan(1000);
});
