import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { calculate } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import {
  dropTable,
  keepTable,
  ownTables,
  restoreTables,
} from "../../web/src/document/own-packs.js";
import type { Draft } from "../../web/src/document/draft.js";
import { DraftStore } from "../../web/src/document/store.js";
import {
  plainTerms,
  tableOf,
  today,
} from "../../web/src/document/table-keep.js";
import type { Engine } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { defaultPack, packOf, packSymbol } from "../../web/src/rules/packs.js";
import { json, row, second, shelf } from "./sample-tables.js";

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

describe("tables that are kept", () => {
  const kept = (name: string) => {
    const table = tableOf(
      json([row(), second()]),
      { ...plainTerms(), name },
      "2026-11-24",
    );
    keepTable(table);
    return table;
  };

  test("come back from storage, and stay usable for an undo when removed", () => {
    const place = shelf();
    restoreTables(place);
    const table = kept("Mine");
    const draft = chooseRules(table.id)({
      ...firstDraft,
      positions: firstDraft.positions.slice(0, 1),
    });
    dropTable(table.id);
    expect(ownTables().some(({ id }) => id === table.id)).toBe(false);
    expect(calculate(engine, draft, null).problems.size).toBe(0);
    keepTable(table);
    restoreTables(place);
    expect(ownTables().at(-1)?.name).toBe("Mine");
    const pack = packOf(table.id);
    expect(pack && packSymbol(pack, "btcusdt")).toBe("BTC");
  });

  test.each([
    "{",
    "3",
    '{"tables":7}',
    '{"tables":[{"id":"own:9"},null,{"id":"own:8","name":"x","date":"soon","currency":"","rules":{},"markets":[]}]}',
  ])("of %j, nothing comes back and nothing throws", (text) => {
    const before = ownTables().length;
    restoreTables({ read: () => text, write: () => undefined });
    expect(ownTables().length).toBe(before);
  });

  test("keep their own deductions in rules typed by hand", () => {
    const table = tableOf(
      json([row({ info: { cum: "0" } }), second({ info: { cum: "250" } })]),
      { ...plainTerms(), name: "Deep" },
      "2026-11-24",
    );
    keepTable(table);
    const [first] = firstDraft.positions;
    const large = { ...firstDraft, wallet: "500,000" };
    const own = chooseRules(table.id)({
      ...large,
      positions: first ? [{ ...first, size: "20" }] : [],
    });
    const price = (draft: Draft) =>
      calculate(engine, draft, null).figures?.evaluation.cross.positions[0]
        ?.liquidation.lower;
    const custom = chooseRules("custom")(own);
    const amounts = custom.markets["BTC"]?.tiers.map((tier) => tier.amount);
    expect(amounts).toEqual(["0", "250"]);
    expect(price(own)).toBeGreaterThan(0);
    expect(price(custom)).toBe(price(own));
  });

  test("a draft that names one that is gone says so and falls back", () => {
    const place = shelf();
    place.write(JSON.stringify({ ...firstDraft, rules: "own:777" }));
    const store = new DraftStore(firstDraft, place, () => undefined);
    expect(store.draft.rules).toBe(defaultPack.id);
    expect(store.wish).toEqual({ rules: "own:777", state: "gone" });
  });

  test("count the whole position without the table's deductions", () => {
    const table = json([
      row({ info: { cum: "0" } }),
      second({ info: { cum: "300" } }),
    ]);
    const terms = {
      ...plainTerms(),
      name: "x",
      closeFeeOn: "mark" as const,
      closeFeeRate: "0,06",
    };
    const whole = tableOf(table, { ...terms, tierRule: "whole" }, "2026-01-01");
    expect(whole.markets[0]?.tiers[1]?.maintenanceAmount).toBeUndefined();
    expect(whole.rules.closeFee).toEqual({ rate: 0.0006, on: "mark" });
    expect(
      tableOf(table, terms, "").markets[0]?.tiers[1]?.maintenanceAmount,
    ).toBe(300);
    expect(today(new Date(2026, 0, 5))).toBe("2026-01-05");
  });
});
