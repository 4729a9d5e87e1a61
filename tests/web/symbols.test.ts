import { describe, expect, test } from "vitest";
import { convert } from "../../web/src/document/convert.js";
import { plainPosition } from "../../web/src/document/draft.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { defaultPack, packSymbol } from "../../web/src/rules/packs.js";

describe("the name of a contract", () => {
  const rows = (symbol: string) =>
    ["p1", "p2"].map((id) => ({
      ...plainPosition(id, symbol),
      size: "1",
      entry: "100",
    }));

  test.each([
    ["binance-usdm@2026-04", "NOSUCH", "symbol_not_in_pack"],
    ["custom", "", "empty_symbol"],
  ] as const)("under %s, %j is wrong in every row", (rules, symbol, code) => {
    const { problems } = convert({
      ...firstDraft,
      rules,
      positions: rows(symbol),
    });
    const found = problems.filter((problem) => problem.code === code);
    expect(found.map((problem) => problem.field)).toEqual([
      "position:p1:symbol",
      "position:p2:symbol",
    ]);
  });
});

describe("packSymbol", () => {
  test.each([
    ["btc", "BTC"],
    ["BTCUSDT", "BTC"],
    ["BTC/USDT:USDT", "BTC"],
    ["eth-usdt-swap", "ETH"],
    ["SOL-PERP", "SOL"],
    ["pepe", "1000PEPE"],
    ["xyz", "XYZ"],
  ])("reads %s as %s", (typed, symbol) => {
    expect(packSymbol(defaultPack, typed)).toBe(symbol);
  });

  test("knows thirty contracts whose maintenance has no jumps", () => {
    expect(defaultPack.symbols.length).toBe(30);
    for (const symbol of defaultPack.symbols) {
      const tiers = defaultPack.market(symbol)?.tiers ?? [];
      expect(tiers[0]?.minNotional).toBe(0);
      tiers.forEach((tier, index) => {
        const before = tiers[index - 1];
        if (!before) return;
        expect(before.maxNotional).toBe(tier.minNotional);
        const step =
          tier.minNotional *
          (tier.maintenanceMarginRate - before.maintenanceMarginRate);
        expect(tier.maintenanceAmount).toBeCloseTo(
          (before.maintenanceAmount ?? 0) + step,
          4,
        );
      });
    }
  });
});
