/** Every pack against what its venue published: the rules of the pack, through the page's own way to the engine. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { convert } from "../../web/src/document/convert.js";
import { plainMarket, plainPosition } from "../../web/src/document/draft.js";
import { marginWithFee } from "../../web/src/document/read-rules.js";
import type {
  Account,
  Position,
  Rules,
} from "../../web/src/engine/contract.js";
import { loadEngine } from "crossmargin";
import { firstDraft } from "../../web/src/rules/examples.js";
import { loadPack, packIndex } from "../../web/src/rules/packs.js";

interface Figure {
  world: "cross" | "isolated";
  /** Of this position; without it, of the whole world. */
  position?: number;
  field: string;
  value: number | null;
}
interface Expected {
  name: string;
  expect: Figure[];
  tolerance: { abs?: number; rel?: number };
}
interface Published extends Expected {
  account: Account;
}
/** An account in the terms of a pack; `rules` are those of an older edition. */
interface Venue extends Expected {
  pack: string;
  wallet: number;
  marks: Record<string, number>;
  positions: Omit<Position, "marginMode">[];
  rules?: Partial<Rules>;
}

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"),
  );
const published = read("published") as Published[];
const venues = read("venues") as Venue[];
const engine = await loadEngine();
await Promise.all(packIndex.map(({ id }) => loadPack(id)));

function check(account: Account, { expect: figures, tolerance }: Expected) {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  for (const { world, position, field, value } of figures) {
    const all = outcome.value[world];
    const found = field
      .split(".")
      .reduce<unknown>(
        (part, name) => (part as Record<string, unknown>)[name],
        position === undefined ? all : all.positions[position],
      );
    if (value === null) expect(found).toBeNull();
    else {
      const allowed = tolerance.abs ?? (tolerance.rel ?? 0) * Math.abs(value);
      expect(Math.abs((found as number) - value)).toBeLessThanOrEqual(allowed);
    }
  }
}

function accountOf(venue: Venue): Account {
  const marks = Object.entries(venue.marks);
  const { account, problems } = convert({
    ...firstDraft,
    rules: venue.pack,
    currency: "",
    wallet: String(venue.wallet),
    markets: Object.fromEntries(
      marks.map(([symbol, mark]) => [
        symbol,
        plainMarket(symbol, String(mark)),
      ]),
    ),
    positions: venue.positions.map((position, index) => ({
      ...plainPosition(`p${String(index + 1)}`, position.symbol),
      side: position.side,
      size: String(position.contracts),
      sizeUnit: "contracts" as const,
      entry: String(position.entryPrice),
      leverage: String(position.leverage),
      isolatedMargin: String(position.isolatedMargin ?? ""),
    })),
  });
  expect(problems).toEqual([]);
  return { ...account, rules: { ...account.rules, ...venue.rules } };
}

describe("examples under the pack’s own tables", () => {
  test.each(venues)("$name", (venue) => {
    check(accountOf(venue), venue);
  });

  test("there is one of every pack but those that repeat another’s rules", () => {
    const tried = new Set(venues.map((venue) => venue.pack));
    const untried = packIndex.filter(({ id }) => !tried.has(id));
    expect(untried.map(({ id }) => id)).toEqual([
      "binance-usdm@2026-04",
      "kraken-linear@2026-03",
    ]);
  });
});

/** The example gives the margin alone; the venue sets the closing fee aside with it. */
function withFee(position: Position, account: Account): Position {
  const market = account.markets.find(
    ({ symbol }) => symbol === position.symbol,
  );
  if (!market) return position;
  const { rules, currency } = account;
  const margin = marginWithFee(position, market, rules, currency);
  if (margin === null) return position;
  const { contracts, entryPrice, leverage } = position;
  const size = contracts * market.contractSize;
  const value =
    market.kind === "inverse" ? size / entryPrice : size * entryPrice;
  const own = value / leverage;
  const given = position.isolatedMargin ?? own;
  return { ...position, isolatedMargin: given + margin - own };
}

const examplesOf: Record<string, RegExp> = {
  "binance-usdm@2026-04": /^binance-(?:faq|help|isolated)/u,
  "binance-coinm@2023": /^binance-coinm/u,
  "bybit-unified@2026-07": /^bybit-mark-basis/u,
  "bybit-unified@2025-08": /^bybit-entry-basis/u,
  "okx-futures@2026": /^okx-isolated-[01]$/u,
  "hyperliquid@2026-08": /^hyperliquid/u,
  "dydx-v4@2026-04": /^dydx/u,
  "kraken-inverse@2026-03": /^kraken-inverse/u,
};

describe.each(Object.entries(examplesOf))(
  "examples with tables of their own under the rules of %s",
  (id, names) => {
    const found = published.filter(({ name }) => names.test(name));

    test("there are some", () => {
      expect(found.length).toBeGreaterThan(0);
    });

    test.each(found)("$name", async (example) => {
      const { rules } = await loadPack(id);
      const account = { ...example.account, rules };
      const positions = account.positions.map((position) =>
        withFee(position, account),
      );
      check({ ...account, positions }, example);
    });
  },
);
