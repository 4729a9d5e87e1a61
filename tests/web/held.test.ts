import { describe, expect, test } from "vitest";
import type { HeldStory } from "../../web/src/document/story-facts.js";
import { heldSentence } from "../../web/src/text/held.js";
import { plain } from "./sample-story.js";

describe("the account as it is held", () => {
  const held: HeldStory = {
    isolated: [{ symbol: "BTC", side: "long" }],
    pooled: 2,
    loss: 5550,
    state: "dies",
    short: 0,
    move: { symbol: "ETH", mark: 3215, price: 4100.5, distance: 0.2754 },
  };
  test.each<[Partial<HeldStory>, string]>([
    [
      {},
      ", ETH rising 27.5 % to 4,100.50 closes the two positions left in the pot for 5,550 USDT.",
    ],
    [
      { state: "unbreakable", move: null, pooled: 1 },
      ", no single price ends the position left in the pot.",
    ],
    [
      { state: "dead", move: null },
      ", the two positions left in the pot would close now for 5,550 USDT.",
    ],
    [
      { state: "unaffordable", short: 300 },
      ", the wallet is 300 USDT short of the isolated margins.",
    ],
  ])("%o", (patch, words) => {
    expect(plain(heldSentence({ ...held, ...patch }, "USDT"))).toBe(
      `As you hold it, with BTC ring-fenced${words}`,
    );
  });
});
