import { describe, expect, test } from "vitest";
import {
  leveragePieces,
  leverageTop,
} from "../../web/src/charts/leverage-plot.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setWhatIf } from "../../web/src/document/edit.js";
import { readMoves } from "../../web/src/document/moves.js";
import {
  askTrade,
  diedBy,
  heldAt,
  moveOf,
  readRatios,
  tradeKey,
  wayOf,
} from "../../web/src/document/trade.js";
import {
  callRows,
  influencesOf,
  rangeOf,
} from "../../web/src/document/trade-rows.js";
import { storyOf } from "../../web/src/document/trade-story.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { enTrade } from "../../web/src/text/en-trade.js";
import { names } from "../../web/src/text/trade-sentence.js";
import { engine, example, exampleIds, figuresOf } from "./sample-trade.js";

function asked(draft: Draft) {
  const figures = figuresOf(draft);
  const moves = readMoves(draft, figures.account);
  const { ratios } = readRatios(draft);
  const answer = askTrade(engine, figures.account, moves.direction, ratios);
  if (!answer) throw new Error("refused");
  return { figures, answer, preset: moves.preset };
}

const sentenceOf = (draft: Draft, move: number): string => {
  const { figures, answer, preset } = asked(draft);
  return enTrade
    .sentence(storyOf(figures, answer, preset, move))
    .replace(/[\u00A0\u202F]/gu, " ");
};

describe("the sentence", () => {
  test("says what the example is, and what a fall makes of it", () => {
    expect(sentenceOf(firstDraft, -0.1)).toBe(
      "You hold positions of 93,082 USDT on 13,102 USDT of equity: 7.1 times. " +
        "A fall of 10 % makes it 10.9 times in cross margin. " +
        "In isolated margin BTC is gone by then with its margin, and what is left stands at 3.4 times. " +
        "At −23.5 %, at 244 times, the cross pool is liquidated.",
    );
  });

  test("says so where the move goes beyond the pool, and where it does not end it", () => {
    expect(sentenceOf(firstDraft, -0.25)).toContain(
      "A fall of 25 % goes beyond the end of the cross pool, which is liquidated at −23.5 %.",
    );
    expect(sentenceOf(example("hedge"), -0.05)).toMatch(
      /No fall, however deep, ends the cross pool; a rise of [\d.]+ % does\./u,
    );
    expect(sentenceOf(example("hedge"), -0.05)).toContain(
      "In isolated margin the BTC long is gone by then",
    );
  });

  test("of an account under water", () => {
    const text = sentenceOf(example("under-water"), -0.01);
    expect(text).toContain(
      "In cross margin the account is under water already",
    );
    expect(text).toContain("In isolated margin BTC is at the trigger now.");
  });

  test("of one position, by another preset, and at rest", () => {
    const one = { ...firstDraft, positions: firstDraft.positions.slice(0, 1) };
    expect(sentenceOf(one, 0)).toBe(
      "You hold a position of 64,480 USDT on 11,980 USDT of equity: 5.4 times.",
    );
    const days = setWhatIf({ "moves.preset": "days" })(one);
    expect(sentenceOf(days, 0.05)).toContain(
      "A rise of 5 % in bitcoin, the others in step, makes it",
    );
  });

  test("has no NaN and no empty name in any example, wherever the slider stands", () => {
    for (const id of exampleIds)
      for (const move of [-0.9, -0.2, 0, 0.2, 1]) {
        const text = sentenceOf(example(id), move);
        expect(text).not.toMatch(/NaN|undefined|Infinity|null| {2}/u);
        expect(text).toMatch(/\.$/u);
      }
  });

  test("counts names beyond a few", () => {
    expect(names(["A", "B", "A", "C", "D"])).toBe("A, B, C, and D");
    expect(names(["A", "B", "C", "D", "E"])).toBe("A, B, C, and two others");
  });
});

describe("ratios as typed", () => {
  const ratios = (text: string) =>
    readRatios(setWhatIf({ [tradeKey.ratios]: text })(firstDraft));
  test.each([
    ["", [0.5, 0.8]],
    ["80 50", [0.5, 0.8]],
    ["50 %, 80 %", [0.5, 0.8]],
    ["12,5; 66.6", [0.125, 0.666]],
    ["100", []],
    ["90 90", [0.9]],
  ])("%j", (text, expected) => {
    expect(ratios(text)).toEqual({ ratios: expected, problem: null });
  });
  test.each([
    ["many", "ratios_wrong"],
    ["50 0", "ratios_wrong"],
    ["101", "ratios_wrong"],
    ["10 20 30 40 50 60", "ratios_many"],
  ])("wrong: %j", (text, code) => {
    const { problem } = ratios(text);
    expect(problem?.code).toBe(code);
    expect(enTrade.problems[code]).toBeTruthy();
  });
});

describe("leverage along the way", () => {
  const { answer } = asked(firstDraft);

  test("is notional over equity at prices that are moved", () => {
    const { figures } = asked(firstDraft);
    for (const t of [-0.2, -0.05, 0.3]) {
      const account = {
        ...figures.account,
        markets: figures.account.markets.map((market) => ({
          ...market,
          markPrice: market.markPrice * (1 + t),
        })),
      };
      const moved = engine.evaluate(account);
      if (!moved.ok) throw new Error("refused");
      expect(heldAt(answer.cross, 0, t)?.leverage).toBeCloseTo(
        moved.value.cross.effectiveLeverage ?? NaN,
        9,
      );
    }
  });

  test("of an account in coin, too", () => {
    const coin = asked(example("coin-margined"));
    const { account } = coin.figures;
    const t = -0.25;
    const moved = engine.evaluate({
      ...account,
      markets: account.markets.map((market) => ({
        ...market,
        markPrice: market.markPrice * (1 + t),
      })),
    });
    if (!moved.ok) throw new Error("refused");
    expect(coin.answer.coinBeta).toBe(1);
    expect(
      heldAt(coin.answer.cross, coin.answer.coinBeta, t)?.leverage,
    ).toBeCloseTo(moved.value.cross.effectiveLeverage ?? NaN, 9);
  });

  test("ends with the pool; isolated it goes on without what died", () => {
    expect(heldAt(answer.cross, 0, -0.24)).toBeNull();
    expect(diedBy(answer, -0.24)).toEqual([0, 2]);
    expect(diedBy(answer, 0.2)).toEqual([1]);
    expect(diedBy(answer, 0)).toEqual([]);
    const left = heldAt(answer.isolated, 0, -0.24);
    expect(left?.gross).toBeCloseTo(6 * 3215 * 0.76, 6);
  });

  test("is drawn in pieces that stay in the way and do not jump", () => {
    const way = wayOf(answer);
    expect(way).toEqual([-0.3, 0.3]);
    expect(leverageTop(answer)).toBe(30);
    for (const world of ["cross", "isolated"] as const)
      for (const piece of leveragePieces(answer[world], 0, way, 200)) {
        expect(piece.length).toBeGreaterThan(1);
        for (const [t, leverage] of piece) {
          expect(t).toBeGreaterThanOrEqual(way[0]);
          expect(t).toBeLessThanOrEqual(way[1]);
          expect(leverage).toBeGreaterThan(0);
        }
      }
  });

  test("the slider rests at a fall of a tenth, nearer where the pool ends before", () => {
    expect(moveOf(firstDraft, answer, wayOf(answer))).toBe(-0.1);
    const published = asked(example("published")).answer;
    expect(moveOf(firstDraft, published, wayOf(published))).toBeGreaterThan(
      published.cross.ends.lower ?? 0,
    );
    const left = setWhatIf({ [tradeKey.move]: "-500" })(firstDraft);
    expect(moveOf(left, answer, [-0.3, 0.3])).toBe(-0.3);
  });
});

describe("rows", () => {
  const { answer, figures } = asked(firstDraft);

  test("the strongest influence is the first, and a fee that is not kept is left out", () => {
    const [lower, ...more] = influencesOf(answer, 0);
    expect(more).toEqual([]);
    expect(lower?.side).toBe("lower");
    expect(lower?.rows.map(({ of }) => of)).toEqual([
      "size",
      "wallet",
      "leverage",
      "trigger",
      "rate",
    ]);
    expect(influencesOf(answer, 2)[0]?.cross).toBeNull();
    expect(influencesOf(answer, 99)).toEqual([]);
  });

  test("calls come nearer to the mark with a lower ratio, the last is the liquidation", () => {
    const [btc] = callRows(answer, figures.account, 12);
    const prices = btc?.cross.map(({ bounds }) => bounds.lower ?? 0) ?? [];
    expect(prices).toHaveLength(3);
    expect([...prices].sort((a, b) => b - a)).toEqual(prices);
    expect(prices[2]).toBe(
      figures.evaluation.cross.positions[0]?.liquidation.lower,
    );
    expect(callRows(answer, figures.account, 1)).toHaveLength(1);
  });

  test("a range of nothing is none", () => {
    expect(rangeOf([null, 3, 1])).toEqual([1, 3]);
    expect(rangeOf([null])).toBeNull();
  });

  test("prices that no one will see are said to be far", () => {
    expect(enTrade.call(0.5, 1e20, 100, undefined)).toContain("beyond");
    expect(enTrade.joint(0.5, 39307)).toContain("beyond");
  });
});
