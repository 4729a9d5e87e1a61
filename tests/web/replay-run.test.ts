import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReplayRun } from "../../web/src/document/replay-run.js";
import { readProcedure } from "../../web/src/document/replay-procedure.js";
import { costOf } from "../../web/src/document/replay-story.js";
import { startFullEngine } from "../../web/src/engine/full-engine.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { loadPack, packIndex } from "../../web/src/rules/packs.js";
import { stressDays } from "../../web/src/stress/stress-days.js";
import {
  anyExample,
  example,
  exampleIds,
  figuresOf,
} from "./sample-funding.js";
import { accountOf, asking, saidOf } from "./sample-replay.js";

const engine = await startFullEngine(
  await readFile(
    new URL("../../build/wasm/crossmargin-full.wasm", import.meta.url),
  ),
);
for (const id of exampleIds) {
  const { rules } = example(id);
  if (rules !== "custom") await loadPack(rules);
}

function run(whatIf: Record<string, string>, id = "three-trades") {
  const draft = asking(whatIf, example(id));
  const made = new ReplayRun();
  made.update(engine, figuresOf(draft).account, draft);
  return made;
}

const wish = fc.record({
  "replay.preset": fc.constantFrom(
    "",
    "bleed",
    "whipsaw",
    ...stressDays.map(({ date }) => `day:${date}`),
  ),
  "replay.procedure": fc.constantFrom(
    "",
    "whole",
    "worst-first",
    "tiers",
    "share",
  ),
  "replay.fee": fc.constantFrom("", "0.5"),
  "replay.slippage": fc.constantFrom("", "1"),
  "replay.impact": fc.constantFrom("", "5"),
});

describe("a replay of the engine", () => {
  test("is told without a gap for any example, path and procedure", () => {
    fc.assert(
      fc.property(anyExample, wish, (id, whatIf) => {
        const { told, errors } = run(whatIf, id);
        expect(errors).toEqual([]);
        if (!told) throw new Error("no replay");
        const said = saidOf(told);
        expect(said).toMatch(/^[A-Z].*\.$/su);
        expect(said).not.toMatch(/NaN|Infinity|undefined|null| {2}|,,/u);
        for (const { timeline } of told.worlds)
          expect(timeline.walletBefore + timeline.revaluation).toBeCloseTo(
            timeline.walletAfter + costOf(timeline),
            6,
          );
      }),
      { numRuns: 150 },
    );
  });

  test("tells the example of the page", () => {
    expect(
      run({ "replay.procedure": "whole" }).told?.story.worlds,
    ).toMatchObject([
      { fate: "all", ruined: true, atOnce: true },
      { fate: "some", ruined: false },
    ]);
    expect(
      run({ "replay.preset": "whipsaw" }).told?.story.worlds[0]?.fate,
    ).toBe("alive");
  });

  test("asks again only for another question, and keeps the last answer while something is wrong", () => {
    const account = accountOf(firstDraft);
    const made = new ReplayRun();
    made.update(engine, account, firstDraft);
    const { told } = made;
    made.update(engine, account, asking({ "moves.preset": "alike" }));
    expect(made.told).toBe(told);
    made.update(engine, account, asking({ "replay.slippage": "much" }));
    expect(made).toMatchObject({ told, wrong: true });
    made.update(engine, account, asking({ "replay.slippage": "1" }));
    expect(made.wrong).toBe(false);
    expect(made.told).not.toBe(told);
    made.update(engine, account, asking({ "replay.preset": "drawn" }), "0 -5");
    expect(made.told?.path.points).toHaveLength(1);
  });

  test("hands over what the engine refuses", () => {
    const made = new ReplayRun();
    const account = { ...accountOf(firstDraft), markets: [] };
    made.update(engine, account, firstDraft);
    expect(made.errors.length).toBeGreaterThan(0);
    expect(made.told).toBeNull();
  });
});

describe("the procedure", () => {
  const account = { currency: "USDT", rules: { liquidationFeeRate: 0 } };
  const read = (whatIf: Record<string, string>, rules = firstDraft.rules) =>
    readProcedure({ ...asking(whatIf), rules }, account);

  test("is what the rules name until another is chosen", () => {
    expect(read({}).procedure.kind).toBe("worst-first");
    expect(read({}, "custom").procedure).toMatchObject({
      kind: "whole",
      takeover: true,
    });
    expect(read({ "replay.procedure": "tiers" }).procedure.kind).toBe("tiers");
    expect(read({ "replay.procedure": "whole" }).procedure.takeover).toBe(true);
    expect(
      read({ "replay.procedure": "whole", "replay.ending": "closed" }).procedure
        .takeover,
    ).toBe(false);
    for (const { id } of packIndex)
      expect(read({}, id).venue.published).not.toBeNull();
  });

  test("reads its costs as shares, the impact for a million", () => {
    expect(
      read({
        "replay.fee": "1,5",
        "replay.slippage": "0.1",
        "replay.impact": "2",
      }).procedure,
    ).toMatchObject({ feeRate: 0.015, slippage: 0.001, impact: 2e-8 });
  });

  test("says what is wrong beside its field, and takes the usual figure", () => {
    const wrong = read({
      "replay.fee": "-1",
      "replay.slippage": "60",
      "replay.impact": "x",
      "replay.share": "0.5",
    });
    expect(
      [...wrong.problems.values()].map(({ field, code }) => [field, code]),
    ).toEqual([
      ["replay.fee", "negative"],
      ["replay.slippage", "out_of_range"],
      ["replay.impact", "not_a_number"],
      ["replay.share", "out_of_range"],
    ]);
    expect(wrong.procedure).toMatchObject({
      feeRate: 0,
      slippage: 0,
      impact: 0,
      share: 0.2,
    });
  });
});
