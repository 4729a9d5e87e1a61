import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renumbered } from "../../web/src/document/renumber.js";
import { readDocument, toDocument } from "../../web/src/document/state.js";
import { examples } from "../../web/src/rules/examples.js";
import { anyDraft } from "./any-draft.js";

const written = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value)) as unknown;

describe("an account as a document and back", () => {
  test("is the same, whatever was typed", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const read = readDocument(written(toDocument(draft)));
        expect(read.problems).toEqual([]);
        expect(read.draft).toEqual(renumbered(draft));
      }),
      { numRuns: 500 },
    );
  });

  test.each(examples.map(({ id, draft }) => [id, draft] as const))(
    "is the same: %s",
    (_, draft) => {
      expect(readDocument(written(toDocument(draft))).draft).toEqual(draft);
    },
  );

  test("is a document that a person can read", () => {
    const [first] = examples;
    expect(first && toDocument(first.draft)).toEqual({
      format: "crossmargin",
      version: 1,
      rules: "binance-usdm@2026-04",
      wallet: 12_000,
      positions: [
        {
          symbol: "BTC",
          side: "long",
          size: "1.0",
          entry: 64_500,
          leverage: 10,
        },
        { symbol: "ETH", side: "short", size: 6, entry: 3330, leverage: 10 },
        { symbol: "SOL", side: "long", size: 60, entry: "148.00", leverage: 5 },
      ],
      markets: {
        BTC: { mark: 64_480 },
        ETH: { mark: 3215 },
        SOL: { mark: "155.20" },
      },
    });
  });

  test("gives rows the ids of their order, and a wish that names a row follows", () => {
    const draft = structuredClone(examples[0]?.draft);
    if (!draft) throw new Error("no example");
    draft.positions[0] = { ...draft.positions[0], id: "p9" } as never;
    const asked = { ...draft, whatIf: { "trade.position": "p9" } };
    const { draft: read } = readDocument(written(toDocument(asked)));
    expect(read?.positions.map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);
    expect(read?.whatIf).toEqual({ "trade.position": "p1" });
  });
});

describe("a document from outside", () => {
  const read = (rest: object) =>
    readDocument({ format: "crossmargin", version: 1, ...rest });

  test("written by hand needs no more than it says", () => {
    const { draft, problems } = read({
      positions: [{ symbol: "BTC", side: "short", size: 0.5 }],
    });
    expect(problems).toEqual([]);
    expect(draft).toMatchObject({
      rules: "binance-usdm@2026-04",
      currency: "USDT",
      wallet: "",
      positions: [{ id: "p1", side: "short", size: "0.5", leverage: "10" }],
    });
  });

  test("has every mistake named, all at once, with its place", () => {
    const { draft, problems } = read({
      rules: "binance-usdm@2031-01",
      wallet: {},
      walet: 5,
      hoursAhead: [8],
      positions: [
        { symbol: "BTC", side: "up", size: true, entrance: 1 },
        7,
        { symbol: "ETH", side: "long", size: 4 },
      ],
      markets: {
        BTC: { mark: Infinity, tiers: [{ floor: 0, rate: "x" }, null] },
        ETH: "3215",
      },
      customRules: { hedging: "sideways", triggerRatio: 1.5 },
      collateral: { asset: "BTC" },
      whatIf: { "shock.percent": null },
    });
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      " unknown_name",
      "rules later_rules",
      "wallet not_a_number",
      "hoursAhead not_a_number",
      "whatIf.shock.percent not_a_number",
      "customRules.hedging unknown_word",
      "collateral wrong_type",
      "markets.BTC.mark not_a_number",
      "markets.BTC.tiers[1] wrong_type",
      "markets.ETH wrong_type",
      "positions[0].side unknown_word",
      "positions[0].size not_a_number",
      "positions[0] unknown_name",
      "positions[1] wrong_type",
    ]);
    expect(draft?.rules).toBe("binance-usdm@2026-04");
    expect(draft?.customRules.triggerRatio).toBe("1.5");
    expect(draft?.positions.map(({ symbol }) => symbol)).toEqual([
      "BTC",
      "ETH",
    ]);
  });

  test.each([
    [null],
    [7],
    ["{}"],
    [[]],
    [{}],
    [{ format: "other", version: 1 }],
    [{ format: "crossmargin" }],
    [{ format: "crossmargin", version: 2 }],
  ])("that is none of ours, %j, is no account", (value) => {
    const { draft, problems } = readDocument(value);
    expect(draft).toBeNull();
    expect(problems).toHaveLength(1);
  });
});
