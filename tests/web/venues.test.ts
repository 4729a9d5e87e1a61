import { describe, expect, test } from "vitest";
import { calculate } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setPosition } from "../../web/src/document/edit.js";
import { ownLine, placeOf } from "../../web/src/document/venue-lines.js";
import { restate } from "../../web/src/document/venues.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { defaultPack, packIndex } from "../../web/src/rules/packs.js";
import { Random } from "../engine/random-account.js";
import {
  comparableAccount,
  packOfAccount,
  plainRules,
} from "./sample-packs.js";
import {
  engine,
  example,
  few,
  figuresOf,
  lineFor,
  packNamed,
} from "./sample-venues.js";

describe("the same account under the same pack", () => {
  test.each(examples.map(({ id }) => id))("%s, to the last bit", (id) => {
    const draft = example(id);
    const { account, evaluation } = figuresOf(draft);
    const same = packOfAccount(account);
    const pack = { ...same, currency: account.currency };
    const plain = { ...account, collateral: account.collateral.slice(0, 1) };
    const { account: again } = restate(plain, pack);
    const outcome = again && engine.evaluate(again);
    if (!outcome?.ok) throw new Error("not restated");
    expect(outcome.value.isolated.positions).toEqual(
      evaluation.isolated.positions,
    );
    if (account.collateral.length === 1)
      expect(outcome.value).toEqual(evaluation);
  });

  test("200 random accounts of every kind, to the last bit", () => {
    const random = new Random(20261);
    for (let n = 0; n < 200; n++) {
      const account = comparableAccount(random);
      const { account: again, pool } = restate(account, packOfAccount(account));
      expect(pool).toBeNull();
      if (!again) throw new Error("not restated");
      const [before, after] = [
        engine.evaluate(account),
        engine.evaluate(again),
      ];
      if (!before.ok || !after.ok) throw new Error("refused");
      expect(after.value).toEqual(before.value);
    }
  });
});

describe("what the page shows once it is under the rules", () => {
  const drafts: [string, Draft][] = [
    ["one position", few(1)],
    ["two positions", few(2)],
    ["three positions", firstDraft],
    ["a hedge", example("hedge")],
    ["a coin-margined position", few(1, example("coin-margined"))],
    [
      "a margin of its own, and funding paid",
      setPosition("p1", { isolatedMargin: "7,000", fundingPaid: "12.5" })(
        setPosition("p2", { fundingPaid: "-3" })(few(2)),
      ),
    ],
    [
      "more funding paid than the margin holds",
      setPosition("p1", { fundingPaid: "7,000" })(few(1)),
    ],
  ];
  const cases = drafts.flatMap(([name, draft]) =>
    packIndex.map(({ id }) => [name, id, draft] as const),
  );

  test.each(cases)("%s, %s", (_, id, draft) => {
    const pack = packNamed(id);
    const line = lineFor(draft, pack);
    const screen = calculate(engine, chooseRules(id)(draft), null);
    const apart = line.restated.apart.some((unlike) => unlike !== null);
    expect(screen.figures === null).toBe(apart);
    if (!screen.figures || !line.evaluation) return;
    for (const world of ["cross", "isolated"] as const)
      screen.figures.evaluation[world].positions.forEach((risk, index) => {
        const { liquidation, distance } =
          placeOf(line, index).risk[world] ?? risk;
        expect(placeOf(line, index).risk[world]).not.toBeNull();
        for (const side of ["lower", "upper"] as const)
          expectClose(liquidation[side], risk.liquidation[side], 1e-14);
        expectClose(distance, risk.distance, 1e-12);
      });
  });

  function expectClose(a: number | null, b: number | null, within: number) {
    if (a === null || b === null) expect(a).toBe(b);
    else expect(Math.abs(a - b)).toBeLessThanOrEqual(within * Math.abs(b));
  }

  test("from one venue's rules to another's, with what the first sets aside left behind", () => {
    const bybit = chooseRules("bybit-unified@2026-07")(few(1));
    expect(
      figuresOf(bybit).account.positions[0]?.isolatedMargin,
    ).toBeGreaterThan(6450);
    const back = lineFor(bybit, defaultPack);
    expect(back.restated.account).toEqual(figuresOf(few(1)).account);
    const kept = setPosition("p1", { isolatedMargin: "6,500" })(bybit);
    const own = lineFor(kept, defaultPack).restated.account;
    expect(own?.positions[0]?.isolatedMargin).toBe(6500);
  });

  test("custom rules are restated like any others", () => {
    const custom = chooseRules("custom")(firstDraft);
    const line = lineFor(custom, defaultPack);
    expect(line.evaluation).toEqual(figuresOf(firstDraft).evaluation);
    const { account, evaluation } = figuresOf(custom);
    const own = ownLine("custom", account, evaluation);
    expect(placeOf(own, 1).risk.cross).toBe(evaluation.cross.positions[1]);
  });
});

test("plain rules of the tests are what a plain account has", () => {
  expect(figuresOf(firstDraft).account.rules).toEqual(plainRules);
});
