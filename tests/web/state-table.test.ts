import { beforeAll, beforeEach, expect, test } from "vitest";
import { calculate } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import type { Draft } from "../../web/src/document/draft.js";
import { printLink, readLink } from "../../web/src/document/link.js";
import {
  dropTable,
  keepTable,
  ownTables,
  restoreTables,
} from "../../web/src/document/own-packs.js";
import {
  adopt,
  readDocument,
  toDocument,
} from "../../web/src/document/state.js";
import { plainTerms, tableOf } from "../../web/src/document/table-keep.js";
import type { Engine } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { asCcxt, json, shelf } from "./sample-tables.js";

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
  for (const { id } of ownTables()) dropTable(id);
});

/** The first example, its rules a table of one's own. */
function onOwnTable(): Draft {
  const found = json(asCcxt());
  const table = tableOf(found, { ...plainTerms(), name: "Mine" }, "2026-11-27");
  keepTable(table);
  return chooseRules(table.id)(firstDraft);
}

const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value)) as unknown;

const figures = (draft: Draft) =>
  calculate(engine, draft, null).figures?.evaluation;

test("an account on a table of one's own takes it along, and finds it again where it is kept", () => {
  const draft = onOwnTable();
  const document = written(toDocument(draft));
  const here = readDocument(document);
  expect(here).toEqual({ draft, problems: [], table: null });
  expect(adopt(here)).toEqual(draft);
  const [kept] = ownTables();
  dropTable(draft.rules);
  const elsewhere = readDocument(document);
  expect(elsewhere.problems).toEqual([]);
  expect(elsewhere.table).toMatchObject({ name: "Mine" });
  const adopted = adopt(elsewhere);
  expect(adopted?.rules).not.toBe(draft.rules);
  expect(ownTables()).toEqual([{ ...kept, id: adopted?.rules }]);
  expect(adopted && figures(adopted)).toEqual(figures(draft));
});

test("a table with a fault is named by its place, and no part of it is used", () => {
  const document = toDocument(onOwnTable());
  const spoilt = written(document) as {
    table: { markets: { tiers: { maintenanceMarginRate: unknown }[] }[] };
  };
  const tier = spoilt.table.markets[1]?.tiers[0];
  if (tier) tier.maintenanceMarginRate = "0.4";
  const { draft, problems, table } = readDocument(spoilt);
  expect(table).toBeNull();
  expect(draft?.rules).toBe("binance-usdm@2026-04");
  expect(problems.map(({ path }) => path)).toEqual([
    "table.markets[1].tiers[0].maintenanceMarginRate",
  ]);
  const missing = readDocument({ ...document, table: undefined });
  expect(missing.problems.map(({ code }) => code)).toEqual(["table_missing"]);
});

test("a link has the terms of a table of one's own as custom rules, and the same figures", () => {
  const draft = onOwnTable();
  const { draft: read, problems } = readLink(printLink(draft));
  expect(problems).toEqual([]);
  expect(read?.rules).toBe("custom");
  expect(read && figures(read)).toEqual(figures(draft));
});
