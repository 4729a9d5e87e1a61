import { expect, test } from "vitest";
import { spansToText } from "../../web/src/text/sentence.js";
import { inWorlds } from "../../web/src/text/worlds.js";

test("only the words that name a world have its tone, and no word is lost", () => {
  const text =
    "In cross margin BTC dies; isolated margin keeps SOL. With a pot each, ETH lives in the cross pool.";
  const spans = inWorlds(text);
  expect(spansToText(spans)).toBe(text);
  expect(spans.filter(({ tone }) => tone)).toEqual([
    { text: "cross margin", tone: "cross" },
    { text: "isolated margin", tone: "isolated" },
    { text: "a pot each", tone: "isolated" },
    { text: "the cross pool", tone: "cross" },
  ]);
  expect(inWorlds("BTC alone")).toEqual([{ text: "BTC alone" }]);
});
