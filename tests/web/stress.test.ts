import { loadEngine, type Account, type World } from "crossmargin/full";
import { describe, expect, test } from "vitest";
import type { Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import {
  setDraft,
  setPosition,
  setWhatIf,
} from "../../web/src/document/edit.js";
import {
  inOrder,
  positionNames,
  runStress,
  type StressMove,
  type StressRow,
} from "../../web/src/document/stress.js";
import { stressFacts } from "../../web/src/document/stress-facts.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { plainSentence } from "./stress-tools.js";
import { example, exampleIds, figuresOf } from "./sample-funding.js";

const engine = await loadEngine();

const rowsOf = (draft: Draft): StressRow[] => {
  const { rows, errors } = runStress(engine, figuresOf(draft).account, draft);
  expect(errors).toEqual([]);
  return [...rows];
};
const rowOn = (rows: readonly StressRow[], id: string) => {
  const outcome = rows.find(({ scenario }) => scenario.id === id)?.outcome;
  if (!outcome) throw new Error(`nothing on ${id}`);
  return outcome;
};
const factsOf = (draft: Draft) => stressFacts(figuresOf(draft), rowsOf(draft));

/** The account after a share of the way, what is set aside staying as it is. */
function movedTo(
  { account, evaluation }: Figures,
  moves: readonly StressMove[],
  share: number,
): World[] {
  const factor = (underlying: string | undefined): number =>
    1 + share * (moves.find((one) => one.underlying === underlying)?.move ?? 0);
  const there: Account = {
    ...account,
    markets: account.markets.map((one) => ({
      ...one,
      markPrice: one.markPrice * factor(one.underlying),
    })),
    collateral: account.collateral.map((one) => ({
      ...one,
      price:
        one.asset === account.currency ? 1 : one.price * factor(one.underlying),
    })),
    positions: account.positions.map((one, index) => ({
      ...one,
      isolatedMargin: evaluation.isolated.positions[index]?.margin ?? 0,
    })),
  };
  const outcome = engine.evaluate(there);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  const { cross, isolated } = outcome.value;
  return [cross, isolated];
}

describe("the stress days on the first account", () => {
  const rows = rowsOf(firstDraft);

  test("by hand, on 7 April 2025: BTC −12.1 %, ETH −24.5 %, SOL −23.2 %", () => {
    const { cross, isolated, held } = rowOn(rows, "2025-04-07");
    expect(cross.diesAt).toBeNull();
    // 12,000 - 7,822.08 + 5,416.05 - 1,728.384
    expect(cross.left).toBeCloseTo(7865.586, 6);
    expect(isolated.lost.map(({ position }) => position)).toEqual([0]);
    // From 64,480 to 58,283.13 of the way down by 12.1 %.
    expect(isolated.lost[0]?.at).toBeCloseTo(
      (1 - 58283.13253 / 64480) / 0.121,
      8,
    );
    // 1,776 outside, ETH 1,998 + 5,416.05, SOL 1,776 - 1,728.384
    expect(isolated.left).toBeCloseTo(9237.666, 6);
    expect(held).toBeNull();
  });

  test("the dead have nothing left, and every loss is somewhere on the way", () => {
    for (const { outcome } of rows) {
      if (outcome?.cross.diesAt !== null) expect(outcome?.cross.left).toBe(0);
      for (const { at } of outcome?.isolated.lost ?? []) {
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThanOrEqual(1);
      }
    }
  });

  test("days with a loss are told from those on which all is lost", () => {
    expect(factsOf(firstDraft)?.isolated).toMatchObject({ any: 14, all: 0 });
    const one = setDraft({ positions: firstDraft.positions.slice(0, 1) });
    expect(factsOf(one(firstDraft))?.isolated).toMatchObject({
      any: 14,
      all: 14,
    });
  });

  test("in words", () => {
    expect(plainSentence(factsOf(firstDraft))).toBe(
      "Of fourteen falls since 2020, cross margin would have survived five and lost the whole 12,000 USDT in nine. Isolated margin would have lost BTC in each and SOL in twelve, and kept at least 8,078 USDT. More is left in isolated margin each time.",
    );
  });
});

describe("against evaluations of the account on the way", () => {
  test.each(exampleIds)("%s", (id) => {
    const draft = example(id);
    const figures = figuresOf(draft);
    for (const { scenario, outcome } of rowsOf(draft)) {
      const { cross, isolated } = outcome ?? {};
      if (!cross || !isolated) throw new Error("no outcome");
      const [end] = movedTo(figures, scenario.moves, 1);
      if (cross.diesAt === null) {
        expect(end?.status).toBe("safe");
        expect(cross.left).toBeCloseTo(end?.equity ?? 0, 8);
      } else if (cross.diesAt > 0) {
        const at = (share: number) =>
          movedTo(figures, scenario.moves, share * (cross.diesAt ?? 0))[0];
        expect(at(1 - 1e-9)?.status).toBe("safe");
        expect(at(1 + 1e-9)?.status).toBe("liquidatable");
      }
      for (const { position, at } of isolated.lost.filter(
        ({ at: t }) => t > 0,
      )) {
        const status = (share: number) =>
          movedTo(figures, scenario.moves, share * at)[1]?.positions[position]
            ?.status;
        expect(status(1 - 1e-9)).toBe("safe");
        expect(status(1 + 1e-9)).toBe("liquidatable");
      }
    }
  });
});

describe("accounts of all kinds", () => {
  test("have a sentence with no gap in it", () => {
    for (const id of exampleIds) {
      const told = plainSentence(factsOf(example(id)));
      expect(told).toMatch(/fourteen falls since 2020/u);
      expect(told).not.toMatch(/NaN|undefined|null|Infinity| {2}/u);
    }
  });

  test("an account kept in a coin moves with that coin only", () => {
    const rows = rowsOf(example("coin-margined"));
    for (const { scenario } of rows)
      expect(scenario.moves.map(({ underlying }) => underlying)).toEqual([
        "BTC",
      ]);
    const { left } = rowOn(rows, "2025-04-07").cross;
    expect(left).toBeLessThan(0.6);
    expect(left).toBeGreaterThan(0);
  });

  test("one whose margins the wallet does not hold", () => {
    expect(factsOf(example("stretched"))?.isolated.short).toBeGreaterThan(0);
  });

  test("one that is under water already", () => {
    const facts = factsOf(example("under-water"));
    expect(facts?.cross).toMatchObject({ dead: 14, already: true });
  });

  test("without a position there is nothing to say", () => {
    expect(factsOf(setDraft({ positions: [] })(firstDraft))).toBeNull();
  });

  test("with one position ring-fenced there is a third outcome", () => {
    const mixed = setPosition("p1", { marginMode: "isolated" })(firstDraft);
    const facts = factsOf(mixed);
    expect(facts?.held).toMatchObject({ pool: 0, any: 14, short: 0 });
    for (const { outcome } of rowsOf(mixed)) {
      expect(outcome?.held?.lost.map(({ position }) => position)).toEqual([0]);
    }
    // The pool: 12,000 - 6,450 + 5,416.05 - 1,728.384.
    expect(rowOn(rowsOf(mixed), "2025-04-07").held?.left).toBeCloseTo(
      9237.666,
      6,
    );
  });
});

describe("one's own scenarios", () => {
  test("join the others, uncounted, and a wrong one is left out of the question", () => {
    const draft = setWhatIf({
      "stress.1.all": "\u221299",
      "stress.2.all": "much",
      "stress.3.move:ETH": "70",
    })(firstDraft);
    const rows = rowsOf(draft);
    expect(rows).toHaveLength(17);
    expect(rowOn(rows, "own-1").cross.diesAt).toBeLessThan(0.3);
    expect(
      rows.find(({ scenario }) => scenario.id === "own-2")?.outcome,
    ).toBeNull();
    const { cross, isolated } = rowOn(rows, "own-3");
    // ETH alone, up by 70 %: beyond +65.7 %, where the pot ends.
    expect(cross.diesAt).toBeCloseTo((5326.60984 / 3215 - 1) / 0.7, 5);
    expect(isolated.lost.map(({ position }) => position)).toEqual([1]);
    expect(factsOf(draft)?.days).toBe(14);
    expect(rows.slice(0, 14)).toEqual(rowsOf(firstDraft));
  });

  test("by date they come first, by what is left in their turn", () => {
    const draft = setWhatIf({ "stress.1.all": "5", "stress.2.all": "x" })(
      firstDraft,
    );
    const rows = rowsOf(draft);
    const ids = (order: Parameters<typeof inOrder>[1]) =>
      inOrder(rows, order).map(({ scenario }) => scenario.id);
    expect(ids("newest").slice(0, 3)).toEqual([
      "own-1",
      "own-2",
      "2026-02-05..06",
    ]);
    expect(ids("oldest").slice(0, 3)).toEqual(["own-1", "own-2", "2020-03-12"]);
    for (const world of ["cross", "isolated"] as const) {
      const sorted = inOrder(rows, world);
      const left = sorted.flatMap(({ outcome }) =>
        outcome ? [outcome[world].left] : [],
      );
      expect(left).toEqual([...left].sort((a, b) => a - b));
      expect(sorted.at(-1)?.scenario.id).toBe("own-2");
    }
    expect(rows.map(({ scenario }) => scenario.id)[0]).toBe("2020-03-12");
  });
});

test("positions are named as shortly as tells them apart", () => {
  const { account } = figuresOf(firstDraft);
  const [btc, eth] = account.positions;
  if (!btc || !eth) throw new Error("no positions");
  const positions = [btc, eth, { ...eth, side: "long" as const }, eth];
  expect(positionNames({ ...account, positions })).toEqual([
    "BTC",
    "ETH short (2)",
    "ETH long",
    "ETH short (4)",
  ]);
});
