import { loadEngine, type Account } from "crossmargin";
import { expect, test } from "vitest";
import { changed, errorsOf, goodAccount, type Loose } from "./samples.js";

const engine = await loadEngine();

/** Every name of the good account behind or before something else. */
function renamed(rename: (name: string) => string): Account {
  return changed((account: Loose) => {
    account.currency = rename(account.currency);
    for (const row of account.collateral) {
      row.asset = rename(row.asset);
      if (row.underlying) row.underlying = rename(row.underlying);
    }
    for (const market of account.markets) {
      market.symbol = rename(market.symbol);
      market.underlying = rename(market.underlying);
    }
    for (const position of account.positions)
      position.symbol = rename(position.symbol);
  });
}

const prices = (account: Account): unknown => {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) return outcome.errors;
  return outcome.value.cross.positions.map(
    ({ liquidation, underlyingLiquidation }) => [
      liquidation,
      underlyingLiquidation,
    ],
  );
};
const expected = prices(goodAccount());

test.each([
  [
    "names of the prototype",
    (name: string) =>
      ({
        BTC: "__proto__",
        ETH: "constructor",
        BTCUSDT: "toString",
        ETHUSDT: "hasOwnProperty",
      })[name] ?? name,
  ],
  ["control characters", (name: string) => `\u0000\u001F\n${name}\u007F`],
  ["emoji", (name: string) => `🚀${name}🇪🇺`],
  ["a lone surrogate", (name: string) => `\uD800${name}`],
  ["100 kB", (name: string) => name + "x".repeat(100_000)],
  ["quotes and brackets", (name: string) => `"]${name}[\\`],
])("%s in every name change no figure", (_, rename) => {
  expect(prices(renamed(rename))).toEqual(expected);
});

test("the symbol comes back as it went in, whatever it holds", () => {
  const outcome = engine.evaluate(renamed((name) => `${name}\uD800\u001F`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  expect(outcome.value.cross.positions[0]?.symbol).toBe("BTCUSDT\uD800\u001F");
});

test("a direction may name underlyings after parts of the prototype", () => {
  const account = renamed((name) => (name === "BTC" ? "__proto__" : name));
  const direction = JSON.parse('{"__proto__": 1}') as Record<string, number>;
  const strange = engine.jointShock(account, direction);
  expect(strange.ok).toBe(true);
  expect(strange).toEqual(engine.jointShock(goodAccount(), { BTC: 1 }));
});

test("a sentence shows a strange name without what could break a line, and not all of a long one", () => {
  for (const symbol of [
    "\n\u0007\u001F",
    "y".repeat(100_000),
    "é".repeat(50),
  ]) {
    const account = changed((a) => (a.positions[0].symbol = symbol));
    const [error] = errorsOf(engine.evaluate(account));
    expect(error?.code).toBe("unknown_symbol");
    expect(error?.path).toBe("positions[0].symbol");
    expect(error?.message).not.toMatch(/[\p{Cc}\uFFFD]/u);
    expect(error?.message.length).toBeLessThan(200);
  }
});

test("10,000 rows of one symbol of a megabyte are answered within seconds", () => {
  const symbol = "z".repeat(1_000_000);
  const account = changed((a) => {
    a.markets[0].symbol = symbol;
    a.positions = Array(10_000).fill({
      ...a.positions[0],
      symbol,
      contracts: 0.001,
    });
  });
  const start = performance.now();
  expect(engine.evaluate(account).ok).toBe(true);
  expect(performance.now() - start).toBeLessThan(4000);
});
