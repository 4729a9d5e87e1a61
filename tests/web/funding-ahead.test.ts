import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drainExtent, drainShape } from "../../web/src/charts/drain.js";
import { calculate } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setMarket } from "../../web/src/document/edit.js";
import {
  accountAfter,
  thenOf,
  hourlyCosts,
  potsOf,
  readFundingTerms,
} from "../../web/src/document/funding-ahead.js";
import { readFeeRate } from "../../web/src/document/fee-rate.js";
import { feeLines } from "../../web/src/document/liquidation-fee.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { enFunding, span } from "../../web/src/text/en-funding.js";
import {
  anyExample,
  engine,
  example,
  exampleIds,
  figuresOf,
  potsOfDraft,
  rate,
  rated,
  three,
} from "./sample-funding.js";

describe("funding to come", () => {
  test("life in hours times cost is the buffer, and costs add up", () => {
    fc.assert(
      fc.property(anyExample, three(rate), (id, rates) => {
        const draft = rated(example(id), rates, "8");
        const [common, ...alone] = potsOfDraft(draft);
        const sum = alone.reduce((all, { cost }) => all + (cost ?? 0), 0);
        expect(common?.cost ?? 0).toBeCloseTo(sum, 9);
        for (const pot of [common, ...alone]) {
          if (!pot || pot.life === null) continue;
          expect(pot.life * (pot.cost ?? 0)).toBeCloseTo(pot.buffer, 6);
          expect(pot.buffer).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("an isolated buffer is the engine's own of that position alone", () => {
    for (const id of exampleIds) {
      const figures = figuresOf(example(id));
      const { account } = figures;
      potsOf(figures, []).forEach((pot, place) => {
        if (pot.world === "cross") {
          expect(pot.buffer).toBe(figures.evaluation.cross.buffer);
          return;
        }
        const position = account.positions[place - 1];
        const alone = engine.evaluate({
          ...account,
          positions: position ? [position] : [],
        });
        if (!alone.ok) throw new Error("refused");
        expect(pot.buffer).toBeCloseTo(alone.value.isolated.buffer, 8);
      });
    }
  });

  test("a pot is safe just before its last hour, and dead at it", () => {
    fc.assert(
      fc.property(three(rate), (rates) => {
        const draft = rated(firstDraft, rates);
        const figures = figuresOf(draft);
        const costs = hourlyCosts(figures, readFundingTerms(draft));
        potsOf(figures, costs).forEach(({ life, world }, place) => {
          if (life === null) return;
          const at = (hours: number) => {
            const then = thenOf(engine, figures, costs, hours);
            if (world === "cross") return then?.evaluation.cross.status;
            const standing = then?.isolated[place - 1];
            if (standing !== "priced")
              return standing === "ended" ? "liquidatable" : "safe";
            return then?.evaluation.isolated.positions[place - 1]?.status;
          };
          expect(at(life * (1 - 1e-9))).toBe("safe");
          expect(at(life * (1 + 1e-9))).toBe("liquidatable");
        });
      }),
      { numRuns: 40 },
    );
  });

  test("received funding never ends a pot, and moves no price nearer", () => {
    fc.assert(
      fc.property(
        three(fc.integer({ min: 1, max: 400 })),
        fc.integer({ min: 1, max: 100_000 }),
        (sizes, hours) => {
          const rates = firstDraft.positions.map(
            ({ side }, index) =>
              ((side === "long" ? -1 : 1) * (sizes[index] ?? 1)) / 1000,
          );
          const draft = rated(firstDraft, rates);
          const figures = figuresOf(draft);
          const costs = hourlyCosts(figures, readFundingTerms(draft));
          for (const pot of potsOf(figures, costs)) {
            expect(pot).toMatchObject({ life: null, why: "received" });
          }
          const then = thenOf(engine, figures, costs, hours)?.evaluation;
          expect(then?.cross.status).toBe("safe");
          const near = figures.evaluation.isolated.positions;
          then?.isolated.positions.forEach((risk, index) => {
            const before = near[index]?.distance ?? null;
            if (risk.distance === null || before === null) return;
            expect(Math.abs(risk.distance)).toBeGreaterThanOrEqual(
              Math.abs(before),
            );
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test("has a reason in words wherever there is no last hour", () => {
    const why = (draft: Draft) => potsOfDraft(draft).map((pot) => pot.why);
    expect(why(firstDraft)).toEqual(Array(4).fill("no-rate"));
    expect(why(rated(firstDraft, [0, 0]))).toEqual([
      "nothing",
      "nothing",
      "nothing",
      "no-rate",
    ]);
    expect(why(rated(example("under-water"), [0.01, 0.01, 0.01]))).toEqual([
      "liquidatable",
      "liquidatable",
      "received",
      null,
    ]);
    expect(potsOfDraft({ ...firstDraft, positions: [] })).toEqual([]);
  });

  test("a pot under water at a loss does not live on a profit", () => {
    const drowned = examples.find(({ id }) => id === "under-water")?.draft;
    if (!drowned) throw new Error("no example");
    const figures = figuresOf(drowned);
    expect(figures.evaluation.isolated.positions[0]?.status).toBe(
      "liquidatable",
    );
    const then = thenOf(engine, figures, [29.2, null, null], 1000);
    expect(then?.isolated).toEqual(["ended", "priced", "priced"]);
  });

  test("no margin left is said in words", () => {
    expect(enFunding.left(-2300, "USDT", true)).toBe(
      ", with nothing of its margin left there",
    );
    expect(enFunding.left(29.19, "USDT", true)).toContain("29.19");
  });

  test("leaves the account of the page as it is", () => {
    const figures = figuresOf(firstDraft);
    const before = JSON.stringify(figures.account);
    accountAfter(figures, [1, 2, 3], 5);
    expect(JSON.stringify(figures.account)).toBe(before);
  });
});

describe("readFundingTerms", () => {
  test("counts eight hours where nothing is typed, and one on venues that pay hourly", () => {
    const draft = rated(firstDraft, [0.8], "");
    expect(readFundingTerms(draft).hourly.get("BTC")).toBeCloseTo(0.001, 12);
    for (const rules of ["hyperliquid@2026-08", "kraken-linear@2026-03"]) {
      const hourly = readFundingTerms({ ...draft, rules }).hourly;
      expect(hourly.get("BTC"), rules).toBeCloseTo(0.008, 12);
    }
  });

  test.each([
    ["fundingRate", "lots", "not_a_number"],
    ["fundingRate", "101", "out_of_range"],
    ["fundingHours", "0", "not_positive"],
    ["fundingHours", "-8", "not_positive"],
    ["fundingHours", "1e9", "out_of_range"],
    ["fundingHours", "1e-9", "out_of_range"],
  ])("says what is wrong with %s of %s", (name, text, code) => {
    const draft = setMarket("BTC", { fundingRate: "1", [name]: text })(
      firstDraft,
    );
    const { problems, hourly } = readFundingTerms(draft);
    expect(problems.get(`market:${name}:BTC`)?.code).toBe(code);
    expect(hourly.has("BTC")).toBe(false);
    expect(calculate(engine, draft, null).problems.size).toBe(0);
  });

  test.each([
    ["-1", "negative"],
    ["1e7", "out_of_range"],
    ["soon", "not_a_number"],
  ])("says what is wrong with %s hours ahead", (hoursAhead, code) => {
    const { problems, ...terms } = readFundingTerms({
      ...firstDraft,
      hoursAhead,
    });
    expect(problems.get("hoursAhead")?.code).toBe(code);
    expect(terms.hoursAhead).toBeNull();
  });
});

describe("liquidation fee", () => {
  test("is the rate on the engine's notional at each liquidation price", () => {
    const lines = feeLines(engine, figuresOf(firstDraft), 0.0125, 100);
    const [btc, eth, sol] = lines;
    expect(btc?.cross?.price).toBeCloseTo(51_708.554, 2);
    expect(btc?.cross?.fee).toBeCloseTo(0.0125 * 51_708.554, 3);
    expect(btc?.cross?.left).toBeNull();
    // Left at the isolated price: the maintenance margin there, 0.4 % of 58,283.13.
    expect(btc?.isolated?.left).toBeCloseTo(0.004 * 58_283.1325, 3);
    expect(btc?.isolated?.beyond).toBe(true);
    expect(eth?.isolated?.notional).toBeCloseTo(6 * 3_648.4064, 2);
    expect(sol?.cross).toBeNull();
    expect(feeLines(engine, figuresOf(firstDraft), 0.0125, 2).length).toBe(2);
  });

  test("of what is under water already is counted at the mark", () => {
    const [btc] = feeLines(engine, figuresOf(example("under-water")), 0.01, 9);
    expect(btc?.isolated).toMatchObject({ price: 58_400, notional: 46_720 });
  });

  test.each([
    ["", { rate: null, code: null }],
    ["1,25", { rate: 0.0125, code: null }],
    ["x", { rate: null, code: "not_a_number" }],
    ["-1", { rate: null, code: "rate_out_of_range" }],
    ["101", { rate: null, code: "rate_out_of_range" }],
  ])("reads a rate of %j", (text, found) => {
    expect(readFeeRate(text)).toEqual(found);
  });
});

describe("the picture", () => {
  test("ends at a round number beyond the shorter lives", () => {
    expect(drainExtent([], 5)).toBeNull();
    expect(drainExtent([10, 30], null)).toBe(30);
    expect(drainExtent([107 * 24, 60 * 24], null)).toBe(120 * 24);
    expect(drainExtent([10, 1e9], null)).toBe(10);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), {
          minLength: 1,
        }),
        (lives) => {
          const extent = drainExtent(lives, null) ?? 0;
          expect(extent).toBeGreaterThanOrEqual(Math.min(...lives));
        },
      ),
    );
    expect(drainShape(50, 100)).toEqual({ end: 0.5, left: 0 });
    expect(drainShape(400, 100)).toEqual({ end: 1, left: 0.75 });
  });

  test("spans read as people say them", () => {
    const told = (hours: number) => span(hours).replaceAll("\u00A0", " ");
    expect(told(0.001)).toBe("less than a minute");
    expect(told(0.5)).toBe("30 minutes");
    expect(told(1)).toBe("1 hour");
    expect(told(31.54)).toBe("31.5 hours");
    expect(told(240)).toBe("10 days");
    expect(told(20 * 8766)).toBe("20 years");
    expect(told(1e15)).toBe("more than a million years");
  });
});
