import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { calculate } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import {
  keepTable,
  ownTables,
  restoreTables,
} from "../../web/src/document/own-packs.js";
import { readTable } from "../../web/src/document/table-import.js";
import { plainTerms, tableOf } from "../../web/src/document/table-keep.js";
import type { Engine } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { defaultPack, packOf } from "../../web/src/rules/packs.js";
import { enTables } from "../../web/src/text/en-tables.js";
import { asCcxt, json, row, second, shelf } from "./sample-tables.js";

let engine: Engine;
beforeAll(async () => {
  const wasmUrl = new URL(
    "../../build/wasm/crossmargin-module.wasm",
    import.meta.url,
  );
  engine = await loadEngine({ wasmUrl });
});

beforeEach(() => {
  restoreTables(shelf());
});

const codes = (value: unknown) =>
  json(value).problems.map(({ row: at, field, code }) => [at, field, code]);

describe("ccxt tables", () => {
  test("of Binance give the same liquidation prices as the pack they are made of", () => {
    const table = json(asCcxt());
    expect(table.problems).toEqual([]);
    expect(table.skipped).toEqual([]);
    expect(table.markets.length).toBe(defaultPack.symbols.length);
    const own = tableOf(table, { ...plainTerms(), name: "Mine" }, "2026-11-24");
    keepTable(own);
    const before = calculate(engine, firstDraft, null).figures;
    const after = calculate(engine, chooseRules(own.id)(firstDraft), null);
    expect(after.problems.size).toBe(0);
    expect(after.figures?.evaluation).toEqual(before?.evaluation);
    for (const symbol of defaultPack.symbols) {
      expect(packOf(own.id)?.market(symbol)?.tiers).toEqual(
        defaultPack.market(symbol)?.tiers,
      );
    }
  });

  test("are read with texts for numbers, rows out of order and amounts left out", () => {
    const texts = asCcxt((one) => ({
      ...one,
      minNotional: String(one["minNotional"]),
      maxLeverage: `${String(one["maxLeverage"])}.0`,
      info: null,
    }));
    for (const rows of Object.values(texts)) rows.reverse();
    const table = json(texts);
    expect(table.problems).toEqual([]);
    expect(table.markets[0]?.tiers.length).toBe(
      defaultPack.market("BTC")?.tiers.length,
    );
    expect(table.markets[0]?.tiers[1]).toMatchObject({
      minNotional: 300_000,
      maintenanceMarginRate: 0.005,
      maxLeverage: 100,
    });
    expect(table.markets[0]?.tiers[1]?.maintenanceAmount).toBeUndefined();
  });

  test("of one market, with a last tier that has no end", () => {
    const { markets, currency } = json([
      row(),
      second({ maxNotional: undefined }),
    ]);
    expect(currency).toBe("USDT");
    expect(markets).toMatchObject([
      { symbol: "BTC", underlying: "BTC", kind: "linear", knownUpTo: null },
    ]);
  });

  test("settled in the coin are inverse, and the rarer currency is left out by name", () => {
    const inverse = [
      row({ symbol: "BTC/USD:BTC", currency: "BTC", maxNotional: 5 }),
    ];
    const table = json({
      "BTC/USDT:USDT": [row()],
      "ETH/USDT:USDT": [row({ symbol: "ETH/USDT:USDT" })],
      "BTC/USD:BTC": inverse,
    });
    expect(table.skipped).toEqual([
      { written: "BTC/USD:BTC", why: "currency", detail: "BTC" },
    ]);
    expect(json({ "BTC/USD:BTC": inverse }).markets).toMatchObject([
      { symbol: "BTCUSD", underlying: "BTC", kind: "inverse", currency: "BTC" },
    ]);
  });

  test("keep the written name of a dated contract", () => {
    const dated = "BTC/USDT:USDT-260327";
    const { markets } = json({ "BTC/USDT:USDT": [row()], [dated]: [row()] });
    expect(markets.map(({ symbol }) => symbol)).toEqual(["BTC", dated]);
  });

  test("take the contract size from a column, and one where there is none", () => {
    const csv = readTable(
      [
        "symbol;cap;mmr;contract size",
        "BTC-USDT-SWAP;1000;0,4 %;0,01",
        "ETH-USDT-SWAP;5000;0,4 %;",
      ].join("\n"),
    );
    expect(csv.problems).toEqual([]);
    expect(csv.markets.map((market) => market.contractSize)).toEqual([0.01, 1]);
    keepTable(tableOf(csv, { ...plainTerms(), name: "sized" }, "2026-01-01"));
    const kept = ownTables().at(-1);
    expect(packOf(kept?.id ?? "")?.market("BTC")?.contractSize).toBe(0.01);
    const wrong = json([row({ contractSize: -1 })]);
    expect(wrong.problems).toMatchObject([
      { field: "contractSize", code: "out_of_range" },
    ]);
  });

  test("take bounds in whole units as joined", () => {
    const { markets, problems } = json([
      row({ maxNotional: 500 }),
      second({ minNotional: 501 }),
    ]);
    expect(problems).toEqual([]);
    expect(markets[0]?.tiers.map((tier) => tier.minNotional)).toEqual([0, 500]);
  });

  test.each([
    [
      [row({ maintenanceMarginRate: null })],
      "row 1",
      "maintenanceMarginRate",
      "missing",
    ],
    [
      [row({ maintenanceMarginRate: "0,4 %" })],
      "row 1",
      "maintenanceMarginRate",
      "not_a_number",
    ],
    [
      [row({ maintenanceMarginRate: 1.5 })],
      "row 1",
      "maintenanceMarginRate",
      "rate_out_of_range",
    ],
    [[row({ minNotional: -1 })], "row 1", "minNotional", "out_of_range"],
    [[row({ minNotional: {} })], "row 1", "minNotional", "not_a_number"],
    [[row({ maxNotional: 1e300 })], "row 1", "maxNotional", "out_of_range"],
    [
      [row(), second({ minNotional: 70_000 })],
      "row 2",
      "minNotional",
      "tiers_with_gap",
    ],
    [
      [row(), second({ minNotional: 40_000 })],
      "row 2",
      "minNotional",
      "tiers_overlapping",
    ],
    [[row(), row()], "row 2", "minNotional", "tiers_overlapping"],
    [[second()], "row 1", "minNotional", "tiers_not_from_zero"],
  ])("%j is refused by row and field", (rows, at, field, code) => {
    const found = json(rows);
    expect(codes(rows)).toEqual([[`BTC/USDT:USDT, ${at}`, field, code]]);
    expect(found.markets).toEqual([]);
    expect(found.skipped).toMatchObject(
      [{ why: "problems" }].slice(0, found.skipped.length),
    );
  });

  test("all that is wrong is said at once, and what is fine can still be used", () => {
    const table = json({
      "BTC/USDT:USDT": [
        row({ maintenanceMarginRate: "x", maxLeverage: "y" }),
        second(),
      ],
      "ETH/USDT:USDT": [row({ symbol: "ETH/USDT:USDT" })],
      "SOL/USDT:USDT": "nothing",
    });
    expect(table.problems.map(({ field, code }) => [field, code])).toEqual([
      ["maintenanceMarginRate", "not_a_number"],
      ["maxLeverage", "not_a_number"],
      ["", "not_a_table"],
    ]);
    expect(table.markets.map(({ symbol }) => symbol)).toEqual(["ETH"]);
    expect(enTables.problem(table.problems[0] ?? fail())).toBe(
      "BTC/USDT:USDT, row 1, maintenanceMarginRate: Not a number (“x”)",
    );
  });
});

const fail = (): never => {
  throw new Error("nothing found");
};

describe("CSV", () => {
  const wanted = [0.004, 0.005];
  test.each([
    [
      "commas",
      "symbol,floor,cap,mmr,max leverage,cum\nBTCUSDT,0,50000,0.004,125,0\nBTCUSDT,50000,,0.005,100,50",
    ],
    [
      "semicolons and decimal commas",
      "Symbol;From;To;Maintenance margin rate;Cum\nBTCUSDT;0;50.000,00;0,004;0\nBTCUSDT;50.000,00;;0,005;50",
    ],
    [
      "tabs, per cent and another order",
      "mmr\tcap\tfloor\tpair\n0.4%\t50,000\t0\tBTC/USDT:USDT\n0.5 %\t\t50,000\tBTC/USDT:USDT",
    ],
    [
      "a per cent header and quotes",
      '"Contract","MMR (%)","Floor","Cap"\r\n"BTC-USDT-SWAP","0.4","0","50,000"\r\n"BTC-USDT-SWAP","0.5","50,000","-"',
    ],
  ])("with %s", (_, text) => {
    const { markets, problems } = readTable(text);
    expect(problems).toEqual([]);
    expect(markets).toMatchObject([{ symbol: "BTC", currency: "USDT" }]);
    expect(markets[0]?.tiers.map((tier) => tier.maintenanceMarginRate)).toEqual(
      wanted,
    );
    expect(markets[0]?.tiers[1]?.minNotional).toBe(50_000);
  });

  test("names line and column of what is wrong", () => {
    const text =
      "symbol,floor,mmr\nBTC,0,0.004\n,5,0.01\nETH,zero,0.01\nSOL,0,";
    expect(
      readTable(text).problems.map((one) => [one.row, one.field, one.code]),
    ).toEqual([
      ["line 3", "symbol", "missing"],
      ["line 4", "minNotional", "not_a_number"],
      ["line 5", "maintenanceMarginRate", "missing"],
    ]);
    expect(readTable("a,b\n1,2").problems.map(({ field }) => field)).toEqual([
      "symbol",
      "maintenanceMarginRate",
      "minNotional",
    ]);
  });
});
