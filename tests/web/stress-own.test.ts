import { describe, expect, test } from "vitest";
import type { Draft } from "../../web/src/document/draft.js";
import { setWhatIf } from "../../web/src/document/edit.js";
import { restoreDraft } from "../../web/src/document/restore.js";
import {
  addOwn,
  MOST_OWN,
  nextOwn,
  ownKey,
  readOwn,
  removeOwn,
} from "../../web/src/document/stress-own.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { enStress } from "../../web/src/text/en-stress.js";

const coins = ["BTC", "ETH", "SOL"];
const typed = (texts: Record<string, string>): Draft =>
  setWhatIf(texts)(firstDraft);
const only = (texts: Record<string, string>) => {
  const [one, ...more] = readOwn(typed(texts), coins);
  expect(more).toEqual([]);
  if (!one) throw new Error("no scenario");
  return one;
};

describe("scenarios of one's own", () => {
  test("there are none at first", () => {
    expect(readOwn(firstDraft, coins)).toEqual([]);
    expect(nextOwn(firstDraft)).toBe("1");
  });

  test("everything moves by one figure, and what has its own by that", () => {
    const { moves, name, problems } = only({
      [ownKey.name("1")]: " My fear ",
      [ownKey.all("1")]: "\u221230",
      [ownKey.move("1", "ETH")]: "12,5 %",
      [ownKey.move("1", "DOGE")]: "\u221250",
    });
    expect(name).toBe("My fear");
    expect(moves).toEqual({ BTC: -0.3, ETH: 0.125, SOL: -0.3 });
    expect(problems.size).toBe(0);
  });

  test("what is empty does not move", () => {
    expect(only({ [ownKey.kept("4")]: "yes" })).toEqual({
      id: "4",
      name: "",
      moves: { BTC: 0, ETH: 0, SOL: 0 },
      problems: new Map(),
    });
  });

  test.each([
    ["-100", "falls_to_nothing", "less than 100"],
    ["\u2212250", "falls_to_nothing", "less than 100"],
    ["10001", "out_of_range", "At most 10,000"],
    ["a lot", "not_a_number", "Not a number"],
  ])("%j is explained beside its field", (text, code, words) => {
    const name = ownKey.move("1", "SOL");
    const { problems, moves } = only({ [name]: text });
    const problem = problems.get(name);
    expect([...problems.keys()]).toEqual([name]);
    expect(problem?.code).toBe(code);
    expect(problem && enStress.problem(problem)).toContain(words);
    expect(moves["SOL"]).toBe(0);
  });

  test.each(["-99.99", "10000", "0", "+20"])("%j can be meant", (text) => {
    expect(only({ [ownKey.all("1")]: text }).problems.size).toBe(0);
  });

  test("a wrong figure for everything is one problem, not one a coin", () => {
    const { problems } = only({ [ownKey.all("1")]: "x" });
    expect([...problems.keys()]).toEqual([ownKey.all("1")]);
  });

  test("are added one after the other and removed with all that was typed", () => {
    const two = addOwn("20")(addOwn("\u221220")(firstDraft));
    expect(readOwn(two, coins).map(({ id, moves }) => [id, moves])).toEqual([
      ["1", { BTC: -0.2, ETH: -0.2, SOL: -0.2 }],
      ["2", { BTC: 0.2, ETH: 0.2, SOL: 0.2 }],
    ]);
    const more = setWhatIf({
      [ownKey.move("1", "GONE")]: "3",
      "stress.12.name": "twelve",
    })(two);
    const left = removeOwn("1")(more);
    expect(readOwn(left, coins).map(({ id }) => id)).toEqual(["2", "12"]);
    expect(
      Object.keys(left.whatIf).some((key) => /^stress\.1\./u.test(key)),
    ).toBe(false);
    expect(nextOwn(left)).toBe("13");
    expect(removeOwn("2")(removeOwn("12")(left))).toEqual(firstDraft);
  });

  test("one with every field emptied stays until it is removed", () => {
    const added = addOwn("\u221220")(firstDraft);
    const emptied = setWhatIf({ [ownKey.all("1")]: "" })(added);
    expect(readOwn(emptied, coins)).toHaveLength(1);
  });

  test("come back from storage, and strange keys are none", () => {
    const draft = setWhatIf({
      "stress.0.name": "zero",
      "stress.x.name": "x",
      "stress.1e3.name": "thousand",
      "stress.5.what": "what",
      "stress..name": "",
    })(addOwn("\u22125")(firstDraft));
    const restored = restoreDraft(JSON.stringify(draft));
    expect(restored && readOwn(restored, coins).map(({ id }) => id)).toEqual([
      "1",
    ]);
  });

  test("a coin may be called as something of every object", () => {
    const draft = addOwn("\u221220")(firstDraft);
    const [one] = readOwn(draft, ["toString", "constructor"]);
    expect(one?.moves).toEqual({ toString: -0.2, constructor: -0.2 });
  });

  test("no more than can be kept are read", () => {
    let draft = firstDraft;
    for (let i = 0; i < MOST_OWN + 3; i += 1) draft = addOwn("1")(draft);
    expect(readOwn(draft, coins)).toHaveLength(MOST_OWN);
  });
});
