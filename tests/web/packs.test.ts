import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type PackFile, readPack } from "../../web/src/rules/pack.js";
import {
  defaultPack,
  isLoaded,
  loadPack,
  packIndex,
  packOf,
  packSymbol,
  sameContract,
} from "../../web/src/rules/packs.js";

const folder = new URL("../../web/src/rules/", import.meta.url);
const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const fileOf = (id: string) => `${id.replace("@", "-")}.json`;
const packs = await Promise.all(packIndex.map(({ id }) => loadPack(id)));

const sentence = v.pipe(v.string(), v.regex(/^[A-Z].*\.$/u));
const name = v.pipe(v.string(), v.trim(), v.minLength(2));
const date = v.pipe(v.string(), v.regex(/^20\d\d(?:-\d\d(?:-\d\d)?)?$/u));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const above0 = v.pipe(v.number(), v.gtValue(0));
const rows = v.pipe(
  v.array(
    v.union([
      v.strictTuple([v.number(), share, above0]),
      v.strictTuple([v.number(), share, above0, v.number()]),
    ]),
  ),
  v.minLength(1),
);
const market = v.strictObject({
  tiers: rows,
  underlying: v.optional(name),
  kind: v.optional(v.picklist(["linear", "inverse"])),
  contractSize: v.optional(above0),
  tickSize: v.optional(above0),
  knownUpTo: v.optional(above0),
  assumed: v.optional(sentence),
});
const source = v.strictObject({
  fact: name,
  name,
  url: v.nullable(v.pipe(v.string(), v.url(), v.startsWith("https://"))),
  date,
  by: v.picklist(["venue", "code", "third-party"]),
});
const pack = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z\d-]+@20\d\d(?:-\d\d)?$/u)),
  venue: name,
  asOf: v.pipe(v.string(), v.regex(/^20\d\d(?:-\d\d)?$/u)),
  currency: v.picklist(["USDT", "USDC", "USD", "BTC"]),
  supersededBy: v.nullable(name),
  markIs: v.nullable(name),
  rules: v.strictObject({
    maintenancePrice: v.picklist(["mark", "entry"]),
    tierRule: v.picklist(["progressive", "whole"]),
    tierBasis: v.picklist(["notional", "contracts"]),
    closeFee: v.strictObject({
      rate: share,
      on: v.picklist(["none", "mark", "bankruptcy"]),
    }),
    hedging: v.picklist(["gross", "larger-side", "net-plus-fees"]),
    triggerRatio: above0,
    liquidationFeeRate: share,
  }),
  covers: sentence,
  assumes: v.array(sentence),
  sources: v.pipe(v.array(source), v.minLength(1)),
  columns: v.array(name),
  markets: v.record(name, v.union([rows, market])),
});

describe.each(packIndex)("the file of $id", (entry) => {
  const file = read(fileOf(entry.id));

  test("is as the schema says, and as the index announces it", () => {
    expect(v.safeParse(pack, file).issues).toBeUndefined();
    const { id, venue, asOf, currency, supersededBy } = file as PackFile;
    expect({ id, venue, asOf, currency, supersededBy }).toEqual(entry);
    expect(id.endsWith(`@${asOf}`)).toBe(true);
  });

  test("names every column", () => {
    const { columns, markets } = file as PackFile;
    for (const written of Object.values(markets)) {
      const table = "tiers" in written ? written.tiers : written;
      for (const row of table)
        expect(row.length).toBeLessThanOrEqual(columns.length);
    }
  });

  test("passes on nothing that is marked as unconfirmed", () => {
    expect(JSON.stringify(file)).not.toMatch(/\[[A-Z]\]/u);
  });
});

describe.each(packs)("the tables of $id", (loaded) => {
  const markets = loaded.symbols.flatMap(
    (symbol) => loaded.market(symbol) ?? [],
  );

  test("every symbol can be read", () => {
    expect(markets.map(({ symbol }) => symbol)).toEqual(loaded.symbols);
    expect(loaded.market("__proto__")).toBeNull();
  });

  test("go upwards without a gap, and allow less leverage the larger a position", () => {
    for (const { tiers } of markets) {
      expect(tiers[0]?.minNotional).toBe(0);
      expect(tiers.at(-1)?.maxNotional).toBeNull();
      tiers.slice(1).forEach((tier, index) => {
        const before = tiers[index];
        expect(before?.maxNotional).toBe(tier.minNotional);
        expect(tier.minNotional).toBeGreaterThan(before?.minNotional ?? 0);
        expect(tier.maintenanceMarginRate).toBeGreaterThan(
          before?.maintenanceMarginRate ?? 1,
        );
        expect(tier.maxLeverage).toBeLessThan(before?.maxLeverage ?? 0);
      });
    }
  });

  test("keep the margin from jumping, to the unit, where deductions are given", () => {
    for (const { tiers } of markets) {
      tiers.slice(1).forEach((tier, index) => {
        const before = tiers[index];
        if (tier.maintenanceAmount === undefined || !before) return;
        const step =
          tier.minNotional *
          (tier.maintenanceMarginRate - before.maintenanceMarginRate);
        const expected = (before.maintenanceAmount ?? 0) + step;
        expect(Math.abs(tier.maintenanceAmount - expected)).toBeLessThan(
          Math.max(1e-9, 1e-9 * expected),
        );
      });
    }
  });

  test("ask of a position at its highest leverage less than it starts with", () => {
    for (const { tiers } of markets)
      for (const { maintenanceMarginRate, maxLeverage } of tiers)
        expect(maintenanceMarginRate * (maxLeverage ?? 1)).toBeLessThan(1);
  });

  test("hold together: coins for a coin account, a later pack where there is one", () => {
    const coin = loaded.currency === "BTC";
    for (const { kind, underlying } of markets) {
      expect(kind).toBe(coin ? "inverse" : "linear");
      if (coin) expect(underlying).toBe("BTC");
    }
    if (loaded.supersededBy !== null)
      expect(packIndex.map(({ id }) => id)).toContain(loaded.supersededBy);
  });
});

test("every file of a pack is in the index", () => {
  const files = readdirSync(folder).filter((file) =>
    /-20.*\.json$/u.test(file),
  );
  expect(files.sort()).toEqual(packIndex.map(({ id }) => fileOf(id)).sort());
});

test("superseded packs are offered last", () => {
  const superseded = packIndex.map((entry) => entry.supersededBy !== null);
  expect(superseded).toEqual([...superseded].sort());
});

test("who is not covered is named with a reason", () => {
  const entry = v.strictObject({ venue: name, reason: sentence });
  const schema = v.pipe(v.array(entry), v.minLength(7));
  expect(v.safeParse(schema, read("not-covered.json")).issues).toBeUndefined();
});

test("what rests on an assumption says so", () => {
  const assumed = (id: string, symbol: string) =>
    packOf(id)?.market(symbol)?.assumed;
  expect(assumed("binance-coinm@2023", "BTCUSD")).toMatch(/put together/u);
  expect(assumed("dydx-v4@2026-04", "BTC")).toMatch(/Large-Cap/u);
  expect(assumed("okx-futures@2026", "ETH")).toMatch(/first tier/u);
  expect(assumed("kraken-linear@2026-03", "BTC")).toMatch(/Class A/u);
  const ofPack = (id: string) => packOf(id)?.assumes.join(" ");
  expect(ofPack("okx-futures@2026")).toMatch(/0\.05\s%.*whole position/u);
  expect(ofPack("kraken-inverse@2026-03")).toMatch(/entry price.*slice/u);
  expect(ofPack("bybit-unified@2026-07")).toMatch(/no formula/u);
  expect(packOf("dydx-v4@2026-04")?.markIs).toBe("the oracle price");
});

describe("what is known ends where the pack says", () => {
  test.each([
    ["okx-futures@2026", "BTC", 1000],
    ["okx-futures@2026", "ETH", 5000],
    ["binance-coinm@2023", "BTCUSD", 400],
    ["bybit-unified@2026-07", "BTC", 80_000_000],
    ["binance-usdm@2026-04", "BTC", null],
  ])("%s, %s: %s", (id, symbol, knownUpTo) => {
    expect(packOf(id)?.market(symbol)?.knownUpTo).toBe(knownUpTo);
  });
});

describe("deductions", () => {
  const amounts = (id: string, symbol: string) =>
    packOf(id)
      ?.market(symbol)
      ?.tiers.map((tier) => tier.maintenanceAmount);

  // As the brackets of freqtrade 2026.4 print them.
  test.each([
    [
      "BTC",
      [
        0, 300, 1500, 12000, 132000, 482000, 2982000, 14482000, 26482000,
        41482000, 121482000, 421482000,
      ],
    ],
    ["SOL", [0, 75, 1475, 11475, 31475, 231475, 2231475]],
  ])("of Binance’s %s follow from its rates", (symbol, expected) => {
    const found = amounts(defaultPack.id, symbol);
    expect(found?.slice(0, expected.length)).toEqual(expected);
  });

  test("are those of Binance’s help page of 2020: 1,300, 16,300, 141,300", () => {
    const table = [
      [0, 0.004],
      [50_000, 0.005],
      [250_000, 0.01],
      [1_000_000, 0.025],
      [5_000_000, 0.05],
    ];
    const file = read(fileOf(defaultPack.id)) as PackFile;
    const old = readPack({ ...file, markets: { BTC: table } });
    const found = old
      .market("BTC")
      ?.tiers.map((tier) => tier.maintenanceAmount);
    expect(found).toEqual([0, 50, 1300, 16300, 141300]);
  });

  test("are not made up where tiers do without", () => {
    expect(amounts("okx-futures@2026", "BTC")).toEqual([undefined]);
    expect(amounts("kraken-inverse@2026-03", "BTCUSD")?.[1]).toBeUndefined();
  });
});

describe("names of contracts", () => {
  test.each([
    ["binance-coinm@2023", "BTCUSD_PERP", "BTCUSD"],
    ["binance-coinm@2023", "XBTUSD", "BTCUSD"],
    ["binance-coinm@2023", "btc/usd:btc", "BTCUSD"],
    ["kraken-inverse@2026-03", "PI_XBTUSD", "BTCUSD"],
    ["kraken-linear@2026-03", "PF_XBTUSD", "BTC"],
    ["okx-futures@2026", "BTC-USDT-SWAP", "BTC"],
    ["dydx-v4@2026-04", "eth-usd", "ETH"],
    ["hyperliquid@2026-08", "BTC/USDC:USDC", "BTC"],
    ["hyperliquid@2026-08", "kpepe", "kPEPE"],
    ["hyperliquid@2026-08", "1000SHIB", "kSHIB"],
    ["bybit-unified@2026-07", "BTCUSDT", "BTC"],
    ["bybit-unified@2026-07", "SOLUSDT", "SOLUSDT"],
  ])("%s reads %s as %s", (id, typed, symbol) => {
    expect(packSymbol(packOf(id) ?? defaultPack, typed)).toBe(symbol);
  });

  test("a coin is not the contract on a thousand of it", () => {
    expect(packSymbol(defaultPack, "PEPE")).toBe("1000PEPE");
    expect(sameContract(defaultPack, "PEPE")).toBeNull();
    expect(sameContract(defaultPack, "kPEPE")).toBe("1000PEPE");
  });
});

describe("a pack that is not there", () => {
  test("is not loaded, and asking for it is refused", async () => {
    expect(isLoaded("nowhere@2026-01")).toBe(false);
    expect(() => packOf("nowhere@2026-01")).toThrow("not loaded");
    await expect(loadPack("nowhere@2026-01")).rejects.toThrow("no rules");
    await expect(loadPack("__proto__")).rejects.toThrow("no rules");
  });
});
