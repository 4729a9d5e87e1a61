import { chooseRules } from "../../web/src/document/choose-rules.js";
import { beforeAll, describe, expect, test } from "vitest";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import {
  addPosition,
  marketOf,
  setDraft,
  setPosition,
  setTier,
} from "../../web/src/document/edit.js";
import type { Engine } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { en } from "../../web/src/text/en.js";
import { problemText, problemTexts } from "../../web/src/text/problems.js";
import { sentence, spansToText } from "../../web/src/text/sentence.js";

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

const example = (id: string): Draft =>
  examples.find((one) => one.id === id)?.draft ?? firstDraft;
const told = (draft: Draft): string =>
  spansToText(sentence(figuresOf(draft).story)).replace(
    /[\u00A0\u202F]/gu,
    " ",
  );

describe("examples", () => {
  test.each(examples.map((one) => [one.id, one] as const))(
    "%s is a valid account with words of its own",
    (id, one) => {
      expect(figuresOf(one.draft).rows.length).toBe(one.draft.positions.length);
      expect(en.examples[id].lesson).not.toBe("");
    },
  );

  test("the first shows the figures it is known by", () => {
    const { evaluation } = figuresOf(firstDraft);
    const lower = (world: "cross" | "isolated", row: number) =>
      evaluation[world].positions[row]?.liquidation;
    expect(lower("cross", 0)?.lower).toBeCloseTo(51708.55, 2);
    expect(lower("cross", 1)?.upper).toBeCloseTo(5326.61, 2);
    expect(lower("cross", 2)).toEqual({ lower: null, upper: null });
    expect(lower("isolated", 0)?.lower).toBeCloseTo(58283.13, 2);
    expect(lower("isolated", 1)?.upper).toBeCloseTo(3648.41, 2);
    expect(lower("isolated", 2)?.lower).toBeCloseTo(118.99, 2);
    expect(told(firstDraft)).toBe(
      "If BTC alone falls 19.8 % to 51,708, cross margin loses the whole 12,000 USDT and closes three positions, two of them in profit. Isolated margin loses 6,450 USDT on BTC, already at −9.6 %, and keeps the rest.",
    );
  });

  test("the published one shows the published prices", () => {
    const { evaluation } = figuresOf(example("published"));
    expect(evaluation.cross.positions[0]?.liquidation.lower).toBeCloseTo(
      1153.26,
      2,
    );
    expect(evaluation.cross.positions[1]?.liquidation.lower).toBeCloseTo(
      26316.89,
      2,
    );
  });

  test("each teaches what its lesson says", () => {
    expect(told(example("hedge"))).toMatch(
      /^If BTC rises .* closes both positions, one of them in profit\./u,
    );
    expect(told(example("coin-collateral"))).toContain(
      "its collateral moves with BTC: together,",
    );
    expect(told(example("coin-margined"))).toContain("loses the whole 0.6 BTC");
    expect(told(example("stretched"))).toContain(
      "Isolated margin is out of reach",
    );
    expect(told(example("under-water"))).toContain(
      "Cross margin is under water already",
    );
    expect(told(example("under-water"))).toContain(
      "Isolated margin closes BTC at once, for 2,580 USDT, and keeps the rest.",
    );
  });
});

describe("calculate", () => {
  test("keeps the last figures, marked stale, while something cannot be read", () => {
    const before = figuresOf(firstDraft);
    const screen = calculate(
      engine,
      setPosition("p1", { size: "abc" })(firstDraft),
      before,
    );
    expect(screen.stale).toBe(true);
    expect(screen.figures).toBe(before);
    expect(screen.problems.get("position:p1:size")?.code).toBe("not_a_number");
  });

  test("shows the engine's errors at their fields", () => {
    const custom = setTier("BTC", 0, { rate: "250" })(
      chooseRules("custom")(firstDraft),
    );
    const screen = calculate(engine, custom, null);
    expect(screen.problems.get("tier:0:rate:BTC")?.code).toBe(
      "rate_out_of_range",
    );
    expect(screen.elsewhere).toEqual([]);
    expect(screen.stale).toBe(false);
  });

  test("marks what the engine refuses together with what cannot be read, and nothing for the sake of a stand-in", () => {
    const draft = example("coin-collateral");
    const tier = (floor: string) => ({ floor, rate: "1", amount: "" });
    const market = {
      ...marketOf(draft, "BTC"),
      contractSize: "0.000001",
      tiers: ["0", "x", "", "0.5", "0.25"].map(tier),
    };
    const screen = calculate(
      engine,
      {
        ...draft,
        wallet: "oops",
        collateral: draft.collateral.map((row) => ({ ...row, weight: "300" })),
        markets: { ...draft.markets, BTC: market },
        positions: draft.positions.map((row) => ({
          ...row,
          size: "1e12",
          sizeUnit: "notional",
          entry: row.symbol === "BTC" ? "what" : row.entry,
        })),
      },
      null,
    );
    expect([...screen.problems.keys()].sort()).toEqual([
      "collateral:c1:weight",
      "position:p1:entry",
      "tier:1:floor:BTC",
      "tier:2:floor:BTC",
      "tier:4:floor:BTC",
      "wallet",
    ]);
    expect(screen.elsewhere).toEqual([]);
    expect(screen.figures).toBeNull();
  });

  test("nothing is at risk where the wallet is a debt", () => {
    const { story } = figuresOf({ ...firstDraft, wallet: "-1" });
    expect(story.atRisk).toBe(0);
    expect(figuresOf(firstDraft).story.atRisk).toBe(12_000);
  });

  test("lists apart what has no field on the page", () => {
    const far = calculate(
      engine,
      setDraft({ wallet: "1e300" })(firstDraft),
      null,
    );
    expect(far.problems.has("wallet")).toBe(true);
    expect(far.elsewhere).toEqual([]);
  });

  test("an unfinished row changes nothing", () => {
    const before = figuresOf(firstDraft);
    expect(figuresOf(addPosition(firstDraft)).evaluation).toEqual(
      before.evaluation,
    );
  });

  test("warns of more leverage than the tier allows, and reckons all the same", () => {
    const screen = calculate(
      engine,
      setPosition("p3", { leverage: "120" })(firstDraft),
      null,
    );
    expect(screen.warnings.get("position:p3:leverage")).toEqual({
      kind: "leverage",
      allowed: 100,
    });
    expect(screen.figures).not.toBeNull();
    expect(calculate(engine, firstDraft, null).warnings.size).toBe(0);
  });

  test("choosing custom rules moves no figure", () => {
    const before = figuresOf(firstDraft).evaluation;
    const after = figuresOf(chooseRules("custom")(firstDraft)).evaluation;
    for (const world of ["cross", "isolated"] as const) {
      before[world].positions.forEach((risk, row) => {
        const { lower, upper } = after[world].positions[row]?.liquidation ?? {};
        expect(lower ?? 0).toBeCloseTo(risk.liquidation.lower ?? 0, 6);
        expect(upper ?? 0).toBeCloseTo(risk.liquidation.upper ?? 0, 6);
      });
    }
  });

  test("a mixed account is told as it is held", () => {
    const { story } = figuresOf(
      setPosition("p1", { marginMode: "isolated" })(firstDraft),
    );
    expect(story.held).toMatchObject({ pooled: 2, state: "dies", loss: 5550 });
    expect(figuresOf(firstDraft).story.held).toBeNull();
  });

  test("an account without positions is fine", () => {
    const draft = { ...firstDraft, positions: [] };
    expect(told(draft)).toContain("nothing can be liquidated");
  });
});

describe("words for problems", () => {
  const core = import.meta.glob<string>("../../core/error.cpp", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const codes = Object.values(core).flatMap(
    (source) => source.match(/(?<=")[a-z]+(?:_[a-z]+)*(?=",)/gu) ?? [],
  );

  test("every code of the engine has a text", () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(code in problemTexts))).toEqual([]);
  });

  test("an unknown code falls back to the engine's sentence", () => {
    expect(problemText("new_code", "The sentence.")).toBe("The sentence.");
    expect(problemText("toString", "The sentence.")).toBe("The sentence.");
  });
});
