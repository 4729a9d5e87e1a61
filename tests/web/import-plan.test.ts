import { beforeAll, describe, expect, test } from "vitest";
import { convert } from "../../web/src/document/convert.js";
import type { Draft } from "../../web/src/document/draft.js";
import {
  type ImportChoices,
  planImport,
} from "../../web/src/document/import-plan.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { loadPack } from "../../web/src/rules/packs.js";
import { okxRaw, positionsOf, readUnified, unified } from "./sample-import.js";

const BINANCE = "binance-usdm@2026-04";
const replace = (rest: Partial<ImportChoices> = {}): ImportChoices => ({
  how: "replace",
  rules: BINANCE,
  wallet: null,
  ...rest,
});
const codes = (items: readonly { code: string }[]) =>
  items.map(({ code }) => code);
const sizes = (draft: Draft) =>
  draft.positions.map(({ symbol, size, sizeUnit }) => [symbol, size, sizeUnit]);

beforeAll(async () => {
  for (const id of [
    "okx-futures@2026",
    "binance-coinm@2023",
    "hyperliquid@2026-08",
    "kraken-linear@2026-03",
  ])
    await loadPack(id);
});

const eth = unified({
  symbol: "ETH/USDT:USDT",
  side: "short",
  contracts: 6,
  entryPrice: 3330,
  markPrice: 3215,
});

describe("under a venue's rules", () => {
  test("positions take the place of those there are, and everything else stays", () => {
    const { draft, rows } = planImport(
      readUnified(unified(), eth),
      firstDraft,
      replace(),
    );
    expect(sizes(draft)).toEqual([
      ["BTC", "0.5", "coins"],
      ["ETH", "6", "coins"],
    ]);
    expect(draft.wallet).toBe("12,000");
    expect(draft.markets["BTC"]?.mark).toBe("64,480");
    expect(rows.map(({ written, mark }) => [written, mark])).toEqual([
      ["BTC/USDT:USDT", "64,480"],
      ["ETH/USDT:USDT", "3,215"],
    ]);
    const { problems, unfinished, account } = convert(draft);
    expect([problems, unfinished.size]).toEqual([[], 0]);
    expect(account.positions[1]).toMatchObject({
      side: "short",
      contracts: 6,
      entryPrice: 3330,
    });
    // No row of before is taken for one of these.
    const ids = new Set(firstDraft.positions.map(({ id }) => id));
    expect(draft.positions.some(({ id }) => ids.has(id))).toBe(false);
  });

  test("or are added, with a wallet that is typed; a mark that changes for what is there is said", () => {
    const { draft, notes } = planImport(
      readUnified(unified({ markPrice: 60000 })),
      firstDraft,
      replace({ how: "add", wallet: "500" }),
    );
    expect(draft.positions).toHaveLength(4);
    expect(new Set(draft.positions.map(({ id }) => id)).size).toBe(4);
    expect(draft.wallet).toBe("500");
    expect(draft.markets["BTC"]?.mark).toBe("60,000");
    expect(notes.map(({ code, found }) => [code, found])).toEqual([
      ["mark_replaced", "64,480"],
    ]);
  });

  test("contracts that the rules do not have are named", () => {
    const { draft, skips } = planImport(
      readUnified(
        unified({ symbol: "BTC/USD:BTC", contracts: 10, contractSize: 100 }),
        unified({ symbol: "BTC/USDT:USDT-260626" }),
        unified({ symbol: "PEPE/USDT:USDT" }),
        unified({ symbol: "1000PEPE/USDT:USDT" }),
        unified({ symbol: "ETH/BTC:BTC" }),
        unified({ symbol: "constructor/USDT:USDT" }),
        unified({ symbol: "BTCUSD_PERP" }),
      ),
      firstDraft,
      replace(),
    );
    expect(draft.positions.map(({ symbol }) => symbol)).toEqual(["1000PEPE"]);
    expect(codes(skips)).toEqual(Array(6).fill("not_in_rules"));
    expect(skips.map(({ symbol }) => symbol)).toContain("BTC/USDT:USDT-260626");
  });

  test("other dollars count as dollars, and it is said", () => {
    const { rows, notes } = planImport(
      readUnified(unified({ symbol: "BTC/USDC:USDC" })),
      firstDraft,
      replace(),
    );
    expect(rows).toHaveLength(1);
    expect(codes(notes)).toEqual(["other_money"]);
  });

  test("contracts of another size become coins; of the same they stay contracts", () => {
    const okx = positionsOf(JSON.stringify(okxRaw));
    const there = planImport(
      okx,
      firstDraft,
      replace({ rules: "okx-futures@2026" }),
    );
    expect(sizes(there.draft)).toEqual([["BTC", "25", "contracts"]]);
    expect(codes(there.notes)).toContain("contract_size_of_rules");
    expect(convert(there.draft).account.positions[0]?.contracts).toBe(25);
    const given = readUnified(unified({ contracts: 25, contractSize: 0.01 }));
    expect(sizes(planImport(given, firstDraft, replace()).draft)).toEqual([
      ["BTC", "0.25", "coins"],
    ]);
    expect(
      sizes(
        planImport(given, firstDraft, replace({ rules: "okx-futures@2026" }))
          .draft,
      ),
    ).toEqual([["BTC", "25", "contracts"]]);
  });

  test("a mark that is missing is that of the page, else the entry; without any price the row is left out", () => {
    const without = { markPrice: null };
    const { rows, skips, notes } = planImport(
      readUnified(
        unified(without),
        unified({ ...without, symbol: "XRP/USDT:USDT", entryPrice: 2 }),
        unified({ ...without, symbol: "ADA/USDT:USDT", entryPrice: null }),
        unified({ symbol: "LTC/USDT:USDT", entryPrice: 0, markPrice: 90 }),
        unified({ symbol: "LTC/USDT:USDT", markPrice: 91 }),
      ),
      firstDraft,
      replace(),
    );
    expect(rows.map(({ row, mark }) => [row.symbol, row.entry, mark])).toEqual([
      ["BTC", "64,500", "64,480"],
      ["XRP", "2", ""],
      ["LTC", "", "90"],
      ["LTC", "64,500", "90"],
    ]);
    expect(codes(skips)).toEqual(["no_price"]);
    expect(codes(notes)).toEqual([
      "mark_kept",
      "mark_from_entry",
      "entry_from_mark",
      "marks_differ",
    ]);
  });

  test("an account in a coin asks for its wallet", () => {
    const found = readUnified(
      unified({ symbol: "BTC/USD:BTC", contracts: 10, contractSize: 100 }),
    );
    const plan = planImport(
      found,
      firstDraft,
      replace({ rules: "binance-coinm@2023" }),
    );
    expect(sizes(plan.draft)).toEqual([["BTCUSD", "10", "contracts"]]);
    expect([plan.currency, plan.keepsWallet, plan.draft.wallet]).toEqual([
      "BTC",
      false,
      "",
    ]);
    const typed = planImport(
      found,
      firstDraft,
      replace({ rules: "binance-coinm@2023", wallet: "0.5" }),
    );
    expect(convert(typed.draft).problems).toEqual([]);
  });

  test("no more than 10,000 positions, whatever is there already", () => {
    const found = readUnified(
      ...Array.from({ length: 10_005 }, () => unified()),
    );
    expect(found.positions).toHaveLength(10_000);
    expect(codes(found.skips)).toEqual(["too_many"]);
    const { draft, skips } = planImport(
      found,
      firstDraft,
      replace({ how: "add" }),
    );
    expect(draft.positions).toHaveLength(10_000);
    expect(skips).toHaveLength(4);
  });
});

describe("under custom rules", () => {
  test("known contracts keep their table, others are charged half a per cent as the file describes them", () => {
    const { draft, skips } = planImport(
      readUnified(
        unified({ markPrice: 60000 }),
        unified({
          symbol: "NEW/USDT:USDT",
          contracts: 7,
          contractSize: 10,
          entryPrice: 3,
        }),
        unified({ symbol: "BTC/USDT:USDT-260626" }),
      ),
      firstDraft,
      replace({ rules: "custom" }),
    );
    expect(skips).toEqual([]);
    expect(draft.rules).toBe("custom");
    expect(draft.markets["BTC"]?.tiers.length).toBeGreaterThan(3);
    expect(draft.markets["BTC"]?.mark).toBe("60,000");
    expect(draft.markets["NEW"]).toMatchObject({
      contractSize: "10",
      kind: "linear",
    });
    expect(sizes(draft)).toEqual([
      ["BTC", "0.5", "coins"],
      ["NEW", "7", "contracts"],
      ["BTC/USDT:USDT-260626", "0.5", "coins"],
    ]);
    const { problems, account } = convert(draft);
    expect(problems).toEqual([]);
    expect(account.markets.map(({ underlying }) => underlying)).toEqual([
      "BTC",
      "NEW",
      "BTC",
    ]);
  });

  test("inverse positions alone are an account in their coin, which needs a wallet of its own", () => {
    const { draft, keepsWallet } = planImport(
      readUnified(
        unified({ symbol: "BTC/USD:BTC", contracts: 10, contractSize: 100 }),
      ),
      firstDraft,
      replace({ rules: "custom" }),
    );
    expect([draft.currency, keepsWallet, draft.wallet]).toEqual([
      "BTC",
      false,
      "",
    ]);
    expect(draft.markets["BTCUSD"]).toMatchObject({
      kind: "inverse",
      contractSize: "100",
      underlying: "BTC",
    });
    expect(convert(draft).account.positions[0]?.contracts).toBe(10);
  });

  test("added to what is there, by its terms", () => {
    const custom = planImport(
      readUnified(unified()),
      firstDraft,
      replace({ rules: "custom" }),
    ).draft;
    const tiers = [{ floor: "0", rate: "3", amount: "" }];
    const market = custom.markets["BTC"];
    if (!market) throw new Error("no market");
    const own = {
      ...custom,
      markets: { ...custom.markets, BTC: { ...market, tiers } },
    };
    const { draft } = planImport(
      readUnified(unified()),
      own,
      replace({ how: "add", rules: "custom" }),
    );
    expect(draft.positions).toHaveLength(2);
    expect(draft.markets["BTC"]?.tiers).toEqual(tiers);
  });
});
