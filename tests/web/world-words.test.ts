import { expect, test } from "vitest";
import { worldWords } from "../../web/src/components/world-words.js";

/** What is coloured is in brackets. */
const marked = (text: string): string =>
  worldWords(text)
    .map((part) =>
      typeof part === "string"
        ? part
        : `[${part.values.map(String).join(": ")}]`,
    )
    .join("");

test("each world is coloured where it is first named, and every word stays", () => {
  expect(
    marked(
      "If BTC falls, the cross account lives. Isolated margin ends it; isolated margin keeps more, cross margin less.",
    ),
  ).toBe(
    "If BTC falls, the [cross: cross account] lives. [isolated: Isolated margin] ends it; isolated margin keeps more, cross margin less.",
  );
});

test("the word alone is no name, and a sentence without names is left as it is", () => {
  expect(marked("The cross liquidation price; isolated, ETH ends.")).toBe(
    "The cross liquidation price; isolated, ETH ends.",
  );
  expect(marked("")).toBe("");
});
