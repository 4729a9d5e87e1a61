import { describe, expect, test } from "vitest";
import { setPosition, setWhatIf } from "../../web/src/document/edit.js";
import type { Draft } from "../../web/src/document/draft.js";
import {
  extentOf,
  readShock,
  shortNames,
} from "../../web/src/document/shock.js";
import {
  endsOf,
  type ShockFacts,
  spanOf,
  worstRatio,
} from "../../web/src/document/shock-facts.js";
import { rowsOf } from "../../web/src/document/shock-rows.js";
import {
  enShock,
  shockSentence,
  shockTitle,
  tickMoney,
} from "../../web/src/text/en-shock.js";
import { example, exampleIds } from "./sample-funding.js";
import { shockedBy } from "./sample-shock.js";
import { plain } from "./sample-story.js";

const three = example("three-trades");
const typed = (text: string): Draft =>
  setWhatIf({ "shock.percent": text })(three);

describe("the move as it is typed", () => {
  test.each([
    ["", -0.2, null],
    ["-35", -0.35, null],
    ["\u221212.5 %", -0.125, null],
    ["40", 0.4, null],
    ["far", -0.2, "not_a_number"],
    ["-1001", -0.2, "out_of_range"],
  ])("%j is %d", (text, t, code) => {
    const read = readShock(typed(text));
    expect(read.t).toBe(t);
    expect(read.problem?.code ?? null).toBe(code);
  });

  test("what is drawn holds all deaths within the whole price, and the move asked for", () => {
    expect(extentOf([], 0)).toBe(0.5);
    expect(extentOf([-0.08, -0.23], 0)).toBe(0.3);
    expect(extentOf([-0.01], 0)).toBe(0.2);
    expect(extentOf([0.9, 1600], 0)).toBe(1);
    expect(extentOf([-0.1], 0.2)).toBe(0.3);
    expect(extentOf([-0.1], 3)).toBe(5);
    expect(extentOf([], 10)).toBe(10);
  });
});

describe("the sentence", () => {
  test("cross outlives what isolated margin does not", () => {
    expect(shockedBy(three, -0.2).sentence).toBe(
      "If everything falls 20.0 %, the cross account lives, with 2,202 USDT left of its 13,102 USDT. In isolated margin BTC is liquidated at a fall of 9.6 %; the other two live, with 8,668 USDT left. Isolated margin keeps 6,466 USDT more.",
    );
  });

  test("cross dies later, and with all", () => {
    expect(shockedBy(three, -0.3).sentence).toBe(
      "If everything falls 30.0 %, the cross account is liquidated on the way, at a fall of 23.5 %, and at worst nothing is left of its 13,102 USDT. In isolated margin BTC and SOL are liquidated, the first sooner, at a fall of 9.6 %; the other lives, with 10,251 USDT left. Isolated margin keeps 10,251 USDT more.",
    );
  });

  test("a small move takes nobody, and both are worth the same", () => {
    expect(shockedBy(three, 0.05).sentence).toBe(
      "If everything rises 5.0 %, the cross account lives and grows from 13,102 USDT to 15,827 USDT. In isolated margin every position lives, with 15,827 USDT left. Both worlds are worth the same there.",
    );
  });

  test("nothing moves", () => {
    expect(shockedBy(three, 0).sentence).toMatch(
      /^As prices stand now, the cross account lives and keeps its 13,102 USDT\./u,
    );
  });

  test("one underlying is named and goes by its own way", () => {
    const coin = example("coin-margined");
    expect(shockedBy(coin, -0.5).sentence).toMatch(
      /^If BTC falls 50.0 %, the cross account is liquidated on the way/u,
    );
  });

  test("by the stress days, and by figures of one's own", () => {
    const days = setWhatIf({ "moves.preset": "days" })(three);
    expect(shockedBy(days, -0.1).sentence).toMatch(
      /^If bitcoin falls 10.0 % and the others as on the stress days,/u,
    );
    const own = setWhatIf({ "moves.preset": "own" })(three);
    expect(shockedBy(own, 0.1).sentence).toMatch(
      /^If the market rises 10.0 % and each coin goes by its own figure,/u,
    );
  });

  test("under water already, margins that cannot be paid, a pot beside isolated rows", () => {
    expect(shockedBy(example("under-water"), -0.1).sentence).toContain(
      "the cross account is at its trigger before anything moves: it is liquidated, and at worst nothing is left. In isolated margin BTC is liquidated already; the other two live,",
    );
    expect(shockedBy(example("stretched"), -0.2).sentence).toMatch(
      /But the wallet is 947 USDT short of these margins: they could not all be set aside\.$/u,
    );
    const mixed = setPosition("p2", { marginMode: "isolated" })(three);
    expect(shockedBy(mixed, -0.2).sentence).toMatch(
      /As you hold it, the pot is liquidated at a fall of 13.8 %, with 6,546 USDT left in all\.$/u,
    );
  });

  test("more than three dead are counted; none at all are none", () => {
    const facts: ShockFacts = {
      ...shockedBy(three, -0.2).facts,
      count: 5,
      dead: ["A", "B", "C", "D"].map((name) => ({ name, at: -0.1 })),
    };
    expect(plain(shockSentence(facts, "alike"))).toContain(
      "four of five positions are liquidated, the first at a fall of 10.0 %; the other lives",
    );
    const all = { ...facts, count: 4 };
    expect(plain(shockSentence(all, "alike"))).toContain(
      "In isolated margin every position is liquidated, the first at a fall of 10.0 %, with",
    );
    const twice = { ...facts, count: 2, dead: [-0.1, -0.2] };
    const dead = twice.dead.map((at) => ({ name: "BTC", at }));
    expect(plain(shockSentence({ ...twice, dead }, "alike"))).toContain(
      "In isolated margin both positions are liquidated, the first at a fall of 10.0 %, with",
    );
    const empty = { ...facts, count: 0 };
    expect(shockSentence(empty, "alike")).toBe(enShock.noPosition);
  });

  test("no figure that is none, for any example and move", () => {
    for (const id of exampleIds)
      for (const t of [-5, -1, -0.5, -0.01, 0, 0.01, 0.5, 1, 5])
        expect(shockedBy(example(id), t).sentence).not.toMatch(
          /NaN|Infinity|undefined|null| {2}| ,|,,/u,
        );
  });
});

describe("what ends each world", () => {
  test("the title tells what is drawn, both ways", () => {
    const { picture, outcome } = shockedBy(three, -0.2);
    expect(plain(shockTitle(endsOf(picture, outcome)))).toBe(
      "A fall of 23.5 % ends the cross account; in isolated margin the first goes at a fall of 9.6 % or a rise of 13.5 %",
    );
    const wet = shockedBy(example("under-water"), -0.2);
    expect(plain(shockTitle(endsOf(wet.picture, wet.outcome)))).toBe(
      "The cross account is liquidated already; one isolated position is liquidated already, the next goes at a fall of 23.3 % or a rise of 13.5 %",
    );
    const none = { isDead: false, deadAlone: 0, cross: [], isolated: [] };
    expect(shockTitle(none)).toBe(
      "No move drawn here ends the cross account; none ends an isolated position",
    );
  });

  test("first and last of the isolated ones, and who is dead already", () => {
    const { account } = shockedBy(three, 0).figures;
    const span = spanOf(account, [-0.1, null, -0.3]);
    expect(plain(enShock.span(span, 0))).toBe(
      "BTC first, of 10.0 %; two in all, SOL last, of 30.0 %",
    );
    expect(enShock.span(null, 2)).toBe("two already");
    expect(enShock.span(null, 0)).toBe("by none");
    expect(worstRatio(shockedBy(three, -0.2).outcome.isolated)).toBeCloseTo(
      0.108,
      3,
    );
  });
});

describe("rows", () => {
  test("price, profit and what is left are those of the move", () => {
    const { figures, direction, outcome } = shockedBy(three, -0.2);
    const rows = rowsOf(figures, direction, outcome);
    figures.account.positions.forEach((position, i) => {
      const row = rows[i];
      const sign = position.side === "long" ? 1 : -1;
      const size = position.contracts;
      expect(row?.price).toBeCloseTo((row?.mark ?? 0) * 0.8, 9);
      const gain = sign * size * ((row?.price ?? 0) - position.entryPrice);
      expect(row?.profit).toBeCloseTo(gain, 6);
      const margin = figures.evaluation.isolated.positions[i]?.margin ?? 0;
      expect(row?.left).toBeCloseTo(row?.isolated ? 0 : margin + gain, 6);
      const bound = figures.evaluation.isolated.positions[i]?.liquidation;
      if (row?.isolated)
        expect(row.isolated.price).toBeCloseTo(bound?.lower ?? 0, 6);
    });
  });

  test("both sides of a contract are named apart", () => {
    const { account } = shockedBy(example("hedge"), 0).figures;
    expect(shortNames(account)).toEqual(["BTC long", "BTC short"]);
  });
});

test.each([
  [12_000, 5000, "12k"],
  [1_250_000, 250_000, "1.25M"],
  [500, 500, "500"],
  [0, 5000, "0"],
  [0.25, 0.25, "0.25"],
  [-20_000, 10_000, "\u221220k"],
])("a tick of %d is short", (value, step, text) => {
  expect(tickMoney(value, step, "USDT")).toBe(text);
});
