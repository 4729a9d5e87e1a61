import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { drainExtent, drainShape } from "../../web/src/charts/drain.js";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import type { Draft } from "../../web/src/document/draft.js";
import {
  setDraft,
  setMarket,
  setPosition,
} from "../../web/src/document/edit.js";
import {
  accountAfter,
  thenOf,
  hourlyCosts,
  type Pot,
  potsOf,
  readFundingTerms,
} from "../../web/src/document/funding-ahead.js";
import { readFeeRate } from "../../web/src/document/fee-rate.js";
import { feeLines } from "../../web/src/document/liquidation-fee.js";
import { restoreDraft } from "../../web/src/document/restore.js";
import type { Engine, World } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { en } from "../../web/src/text/en.js";
import { enFunding, span } from "../../web/src/text/en-funding.js";

let engine: Engine;
beforeAll(async () => {
  const wasmUrl = new URL(
    "../../build/wasm/crossmargin-module.wasm",
    import.meta.url,
  );
  engine = await loadEngine({ wasmUrl });
});

function figuresOf(draft: Draft): Figures {
  const { figures, problems } = calculate(engine, draft, null);
  expect([...problems.values()]).toEqual([]);
  if (!figures) throw new Error("no figures");
  return figures;
}

const exampleIds = examples.map(({ id }) => id);
const example = (id: string): Draft =>
  examples.find((one) => one.id === id)?.draft ?? firstDraft;
const paid = (draft: Draft, amounts: readonly number[]): Draft =>
  draft.positions.reduce(
    (next, { id }, index) =>
      setPosition(id, { fundingPaid: String(amounts[index] ?? "") })(next),
    draft,
  );
const rated = (draft: Draft, rates: readonly number[], hours = "8"): Draft =>
  draft.positions.reduce(
    (next, { symbol }, index) =>
      setMarket(symbol, {
        fundingRate: String(rates[index] ?? ""),
        fundingHours: hours,
      })(next),
    draft,
  );
const boundsOf = (world: World) =>
  world.positions.map(({ liquidation, underlyingLiquidation }) => ({
    liquidation,
    underlyingLiquidation,
  }));
const potsOfDraft = (draft: Draft): Pot[] => {
  const figures = figuresOf(draft);
  return potsOf(figures, hourlyCosts(figures, readFundingTerms(draft)));
};
/** Amounts and rates of everyday size, also of coins. */
const cents = fc
  .integer({ min: -30_000, max: 30_000 })
  .map((value) => value / 100);
const rate = fc.integer({ min: -400, max: 400 }).map((value) => value / 1000);
const three = <T>(one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: 3, maxLength: 3 });
const anyExample = fc.constantFrom(...exampleIds);

describe("funding paid so far", () => {
  test("moves the cross world exactly as a wallet less by it does", () => {
    fc.assert(
      fc.property(three(cents), (amounts) => {
        const figures = figuresOf(paid(firstDraft, amounts));
        const sum = amounts.reduce((all, one) => all + one, 0);
        const wallet = setDraft({ wallet: String(12_000 - sum) })(firstDraft);
        const less = figuresOf(wallet);
        expect(boundsOf(figures.evaluation.cross)).toEqual(
          boundsOf(less.evaluation.cross),
        );
        expect(figures.evaluation.cross.equity).toBe(
          less.evaluation.cross.equity,
        );
        expect(figures.fundingPaid).toBe(sum);
      }),
    );
  });

  test("leaves what is out of reach in the isolated world as it was", () => {
    fc.assert(
      fc.property(three(cents), (amounts) => {
        const before = figuresOf(firstDraft).evaluation.isolated;
        const after = figuresOf(paid(firstDraft, amounts)).evaluation.isolated;
        expect(after.walletBalance).toBeCloseTo(before.walletBalance, 6);
        after.positions.forEach((risk, index) => {
          const own = before.positions[index]?.initialMargin ?? 0;
          expect(risk.margin).toBe(own - (amounts[index] ?? 0));
          expect(risk.initialMargin).toBe(own);
        });
      }),
    );
  });

  test("comes from a margin that was typed, too, and may use it up", () => {
    const typed = setPosition("p1", {
      isolatedMargin: "1,000",
      fundingPaid: "1,200",
    })(firstDraft);
    const { evaluation, account, usedUp } = figuresOf(typed);
    expect(account.positions[0]?.isolatedMargin).toBe(0);
    expect(usedUp).toEqual(["BTC"]);
    expect(evaluation.isolated.positions[0]).toMatchObject({
      margin: 0,
      status: "liquidatable",
      liquidation: { lower: null, upper: null },
    });
    expect(evaluation.cross.walletBalance).toBe(10_800);
    const part = setPosition("p1", { fundingPaid: "400" })(typed);
    expect(figuresOf(part).account.positions[0]?.isolatedMargin).toBe(600);
    const negative = setPosition("p1", {
      isolatedMargin: "-5",
      fundingPaid: "-100",
    })(firstDraft);
    expect([...calculate(engine, negative, null).problems.keys()]).toEqual([
      "position:p1:isolatedMargin",
    ]);
  });

  test("asks the engine once more only where a default margin was paid from", () => {
    let calls = 0;
    const counted: Engine = {
      ...engine,
      version: engine.version,
      evaluate: (account) => {
        calls += 1;
        return engine.evaluate(account);
      },
    };
    const callsFor = (draft: Draft) => {
      calls = 0;
      calculate(counted, draft, null);
      return calls;
    };
    expect(callsFor(firstDraft)).toBe(1);
    expect(callsFor(paid(firstDraft, [0, 0, 0]))).toBe(1);
    expect(callsFor(paid(firstDraft, [40.2]))).toBe(2);
    const typed = setPosition("p1", { isolatedMargin: "7000" })(firstDraft);
    expect(callsFor(paid(typed, [40.2]))).toBe(1);
  });

  test("of a row that does not count is not taken", () => {
    const waiting = setPosition("p1", { size: "", fundingPaid: "500" });
    expect(figuresOf(waiting(firstDraft)).fundingPaid).toBe(0);
  });

  test("that cannot be read is shown where it can be found, and leaves the figures stale", () => {
    const before = figuresOf(firstDraft);
    const bad = setPosition("p2", { fundingPaid: "a lot" })(firstDraft);
    const screen = calculate(engine, bad, before);
    expect(screen.stale).toBe(true);
    expect(screen.figures).toBe(before);
    expect(screen.problems.get("position:p2:fundingPaid")?.code).toBe(
      "not_a_number",
    );
    expect(screen.elsewhere.map(en.elsewhere.item)).toEqual([
      "Fees and funding, paid so far in row 2: Not a number",
    ]);
  });

  test.each(["1e15", "-1e15", "1e16", "9e307", "1e400", "1e15e", "--5", "∞"])(
    "of %s is counted or complained of at its own field, never thrown",
    (fundingPaid) => {
      const draft = setPosition("p1", { fundingPaid })(firstDraft);
      const { problems } = calculate(engine, draft, null);
      expect([...problems.keys()].every((key) => key.includes("p1"))).toBe(
        true,
      );
    },
  );

  test("is kept with the draft, and what an older draft lacks is empty", () => {
    const draft = setDraft({ hoursAhead: "48" })(
      rated(paid(firstDraft, [1, -2]), [0.01, -0.02]),
    );
    expect(restoreDraft(JSON.stringify(draft))).toEqual(draft);
    const old = JSON.parse(JSON.stringify(draft), (key, value: unknown) =>
      /^(?:funding.*|hoursAhead)$/.test(key) ? undefined : value,
    ) as unknown;
    expect(restoreDraft(JSON.stringify(old))).toEqual(
      rated(firstDraft, [], ""),
    );
  });

  test("rates survive a change of rules", () => {
    const draft = rated(firstDraft, [0.01, 0.02, 0.03], "4");
    const custom = chooseRules("custom")(draft);
    expect(custom.markets["ETH"]).toMatchObject({
      fundingRate: "0.02",
      fundingHours: "4",
    });
  });
});

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
