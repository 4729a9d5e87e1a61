import { describe, expect, test } from "vitest";
import { readImport } from "../../web/src/document/import-read.js";
import {
  binanceRaw,
  bybitRaw,
  okxRaw,
  positionsOf,
  readUnified,
  unified,
} from "./sample-import.js";

const codes = (items: readonly { code: string }[]) =>
  items.map(({ code }) => code);

describe("ccxt positions", () => {
  test("are read with every figure, and nothing is to be said about a whole one", () => {
    const { positions, skips, notes, unused } = readUnified(unified());
    expect(skips).toEqual([]);
    expect(notes).toEqual([]);
    expect(unused).toEqual([]);
    expect(positions[0]).toMatchObject({
      side: "long",
      size: 0.5,
      unit: "contracts",
      contractSize: 1,
      entry: 64500,
      mark: 64480,
      leverage: 10,
      mode: "cross",
      // Of a position in the common pot it is the whole wallet.
      isolatedMargin: null,
    });
  });

  test("with texts for figures and sides in capitals, both legs of a hedge", () => {
    const { positions } = readUnified(
      unified({ side: "LONG", hedged: true, contracts: "0.5", leverage: "10" }),
      unified({
        side: "Short",
        hedged: true,
        contracts: "0.2",
        entryPrice: "6.4e4",
      }),
    );
    expect(positions.map(({ side, size }) => [side, size])).toEqual([
      ["long", 0.5],
      ["short", 0.2],
    ]);
    expect(positions[1]?.entry).toBe(64000);
  });

  test("without a side the sign says it, of contracts or of their value", () => {
    const { positions, notes } = readUnified(
      unified({ side: null, contracts: -3 }),
      unified({ side: undefined, notional: -32240 }),
      unified({ side: "both" }),
    );
    expect(positions.map(({ side }) => side)).toEqual([
      "short",
      "short",
      "long",
    ]);
    expect(positions[0]?.size).toBe(3);
    expect(codes(notes)).toEqual(Array(3).fill("side_from_sign"));
  });

  test("that are closed, empty, spot options or no positions are named with their place", () => {
    const { positions, skips } = readUnified(
      unified(),
      unified({ contracts: 0 }),
      unified({ contracts: null, notional: null }),
      unified({ symbol: "BTC/USD:BTC-260626-70000-C" }),
      unified({ symbol: "" }),
      unified({ symbol: { toString: "x" } }),
      unified({ side: "sideways" }),
      unified({ side: "long", contracts: -1 }),
      unified({ contracts: "many" }),
      unified({ entryPrice: "dear" }),
      unified({ contracts: 1e300 }),
      null,
      7,
    );
    expect(positions).toHaveLength(1);
    expect(skips.map(({ place, code }) => [place.number, code])).toEqual([
      [2, "closed"],
      [3, "no_size"],
      [4, "option"],
      [5, "no_symbol"],
      [6, "no_symbol"],
      [7, "side_unknown"],
      [8, "side_contradicts"],
      [9, "not_a_number"],
      [10, "not_a_number"],
      [11, "out_of_range"],
      [12, "not_a_row"],
      [13, "not_a_row"],
    ]);
    expect(skips[7]).toMatchObject({ field: "contracts", found: "many" });
  });

  test("lacking what can be worked out or assumed say what was taken", () => {
    const { positions, notes } = readUnified(
      unified({ leverage: null }),
      unified({
        leverage: 0,
        initialMarginPercentage: null,
        initialMargin: null,
      }),
      unified({ marginMode: null, marginType: "isolated", collateral: null }),
      unified({ marginMode: null }),
      unified({ markPrice: null, lastPrice: 64470 }),
      unified({ contractSize: null, contracts: 50, notional: 32240 }),
      unified({ contracts: null }),
    );
    expect(positions.map(({ leverage }) => leverage).slice(0, 2)).toEqual([
      10, 10,
    ]);
    expect(codes(notes)).toEqual([
      "leverage_from_margin",
      "leverage_assumed",
      "mode_assumed",
      "mark_from_last",
      "contract_size_from_value",
      "size_from_value",
    ]);
    expect(positions[2]?.mode).toBe("isolated");
    expect(positions[4]?.mark).toBe(64470);
    expect(positions[5]?.contractSize).toBe(0.01);
    expect(positions[6]).toMatchObject({ size: 0.5, unit: "coins" });
  });

  test("in isolated margin: of margin with and without profit what is nearer to the cost of opening counts", () => {
    const isolated = {
      marginMode: "isolated",
      unrealizedPnl: -900,
      contracts: 1,
    };
    const { positions, notes } = readUnified(
      unified({ ...isolated, collateral: 6450 }),
      unified({ ...isolated, collateral: 5550 }),
      unified({ ...isolated, collateral: 8450 }),
    );
    expect(positions.map(({ isolatedMargin }) => isolatedMargin)).toEqual([
      6450, 6450, 8450,
    ]);
    expect(codes(notes)).toEqual(["margin_with_profit"]);
  });

  test("in an object, alone, a line each, by contract, or in lists of several accounts", () => {
    const one = unified();
    const lines = `${JSON.stringify(one)}\n${JSON.stringify(unified({ contracts: 0 }))}\nnot json\n`;
    for (const text of [
      JSON.stringify({ account: { positions: [one] } }),
      JSON.stringify(one),
      JSON.stringify({ "BTC/USDT:USDT": one }),
      JSON.stringify([[one], []]),
      `\uFEFF  ${JSON.stringify([one])}`,
      lines,
    ])
      expect(positionsOf(text).positions).toHaveLength(1);
    expect(codes(positionsOf(lines).skips)).toEqual(["closed", "not_a_row"]);
  });
});

describe("answers of exchanges themselves", () => {
  test("Bybit", () => {
    const { positions, skips } = positionsOf(JSON.stringify(bybitRaw));
    expect(positions[0]).toMatchObject({
      side: "long",
      size: 0.15,
      unit: "plain",
      entry: 63120.5,
      mark: 64480,
      leverage: 12,
    });
    expect(codes(skips)).toEqual(["closed"]);
  });
  test("OKX", () => {
    const { positions } = positionsOf(JSON.stringify(okxRaw));
    expect(positions[0]).toMatchObject({
      side: "short",
      size: 25,
      unit: "contracts",
      entry: 65010.2,
      leverage: 20,
      name: { base: "BTC", settle: "USDT", kind: "linear" },
    });
  });
  test("Binance in hedge mode, with the margin that was paid in", () => {
    const { positions } = positionsOf(JSON.stringify(binanceRaw));
    expect(
      positions.map(({ side, size, mode, isolatedMargin }) => [
        side,
        size,
        mode,
        isolatedMargin,
      ]),
    ).toEqual([
      ["long", 4, "isolated", 1296.04],
      ["short", 1.5, "isolated", 495.23],
    ]);
  });
});

test("what is no list of positions says what it is", () => {
  const codeOf = (text: string) => {
    const found = readImport(text);
    return found.kind === "nothing" ? found.code : found.kind;
  };
  expect(codeOf("")).toBe("empty");
  expect(codeOf(" \uFEFF\n")).toBe("empty");
  expect(codeOf("[]")).toBe("no_rows");
  expect(codeOf("{}")).toBe("no_positions");
  expect(codeOf("[1,2]")).toBe("no_positions");
  expect(codeOf('{"hello":"world"}')).toBe("no_positions");
  expect(codeOf("[{'symbol': 'BTC'}]")).toBe("not_json");
  expect(codeOf("PK\u0003\u0004\u0000\u0000")).toBe("binary");
  expect(codeOf("x".repeat(20 * 1024 * 1024 + 1))).toBe("too_long");
});
