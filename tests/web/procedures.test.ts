import { loadEngine } from "crossmargin/full";
import { expect, test } from "vitest";
import { packIndex } from "../../web/src/rules/packs.js";
import { procedureOf } from "../../web/src/rules/procedures.js";
import { goodAccount } from "../engine/samples.js";

const engine = await loadEngine();

test.each(packIndex.map(({ id }) => id))(
  "%s: what is published, what is assumed, and a procedure that the engine takes",
  (id) => {
    const { procedure, published, assumed, source, date } = procedureOf(id);
    for (const text of [published, assumed])
      expect(text).toMatch(/^[A-Z].*\.$/su);
    expect(source).toMatch(/[a-z]/u);
    expect(date).toMatch(/^20\d\d-\d\d(-\d\d)?$/u);
    const question = { path: [{ factors: { BTC: 0.2 } }], procedure };
    expect(engine.replay(goodAccount(), question).ok).toBe(true);
  },
);

test.each(["custom", "own:mine", "toString"])(
  "rules of one's own get the worst case: %s",
  (id) => {
    const { procedure, published, source } = procedureOf(id);
    expect(procedure).toMatchObject({ kind: "whole", takeover: true });
    expect([published, source]).toEqual([null, null]);
  },
);

test("figures that venues publish", () => {
  const { procedure } = procedureOf("hyperliquid@2026-08");
  expect(procedure).toMatchObject({ share: 0.2, wholeBelow: 100000 });
  expect(procedureOf("okx-futures@2026").procedure.tiersDown).toBe(2);
  expect(procedureOf("bitget-usdt@2025-11").procedure.tiersDown).toBe(2);
  expect(procedureOf("bybit-unified@2026-07").procedure.tiersDown).toBe(1);
});
