import { describe, expect, test } from "vitest";
import type { Move, Story } from "../../web/src/document/story-facts.js";
import { sentence, sentenceNote } from "../../web/src/text/sentence.js";
import { base, btc, crossPart, told } from "./sample-story.js";

describe("the sentence", () => {
  test("names the killer, what dies with it, and the other world", () => {
    expect(told(base)).toBe(
      `${crossPart}loses the whole 12,000 USDT and closes three positions, two of them in profit. Isolated margin loses 6,450 USDT on BTC, already at −9.6 %, and keeps the rest.`,
    );
  });

  test("marks which words speak of which world", () => {
    expect(
      sentence(base)
        .filter((span) => span.tone)
        .map((span) => [span.tone, span.text]),
    ).toEqual([
      ["trade", "BTC alone"],
      ["cross", "cross margin"],
      ["isolated", "Isolated margin"],
    ]);
  });

  test("no position", () => {
    const story: Story = {
      ...base,
      count: 0,
      symbols: 0,
      cross: { state: "empty" },
      isolated: { state: "empty" },
      focus: null,
    };
    expect(told(story)).toBe(
      "With 12,000 USDT and no position, nothing can be liquidated. Add a position to see what one bad trade does to the rest.",
    );
    expect(sentenceNote(story, [])).toBe("");
  });

  test("one position", () => {
    const story: Story = {
      ...base,
      count: 1,
      symbols: 1,
      outOfReach: 5550,
      cross: {
        state: "dies",
        move: btc,
        loss: 12000,
        winners: 0,
        together: null,
      },
      isolated: { ...base.isolated, survivors: 0 } as Story["isolated"],
    };
    expect(told(story)).toBe(
      "If BTC falls 19.8 % to 51,708, cross margin loses the whole 12,000 USDT. Isolated margin loses 6,450 USDT, already at −9.6 %, and keeps 5,550 USDT.",
    );
    expect(told({ ...story, outOfReach: 0 })).toMatch(/already at −9\.6 %\.$/u);
  });

  test.each([
    [2, 1, "closes both positions, one of them in profit."],
    [2, 2, "closes both positions, both in profit."],
    [2, 0, "closes both positions."],
    [3, 0, "closes three positions."],
    [4, 1, "closes four positions, one of them in profit."],
    [3, 3, "closes three positions, all in profit."],
    [14, 13, "closes 14 positions, 13 of them in profit."],
  ])("%i positions, %i of them winning", (count, winners, words) => {
    const cross = {
      state: "dies",
      move: btc,
      loss: 12000,
      winners,
      together: null,
    } as const;
    expect(told({ ...base, count, cross })).toContain(
      `12,000 USDT and ${words}`,
    );
  });

  test("a hedged pair that dies of a rise", () => {
    const move: Move = {
      symbol: "BTC",
      mark: 64480,
      price: 79999.2,
      distance: 0.2407,
    };
    const story: Story = {
      ...base,
      count: 2,
      symbols: 1,
      severalLegs: true,
      cross: { state: "dies", move, loss: 2400, winners: 1, together: null },
      isolated: {
        state: "dies",
        legs: [{ symbol: "BTC", side: "short" }],
        loss: 900,
        distance: 0.031,
        sooner: true,
        survivors: 1,
      },
    };
    expect(told(story)).toBe(
      "If BTC rises 24.1 % to 80,000, cross margin loses the whole 2,400 USDT and closes both positions, one of them in profit. Isolated margin loses 900 USDT on the BTC short, already at +3.1 %, and keeps the rest.",
    );
  });

  test("several isolated legs of the killer go", () => {
    const leg = { symbol: "BTC", side: "long" } as const;
    const isolated = {
      ...base.isolated,
      legs: [leg, leg],
      survivors: 1,
    } as Story["isolated"];
    expect(told({ ...base, severalLegs: true, isolated })).toContain(
      "loses 6,450 USDT on both BTC positions, the first already at −9.6 %, and keeps the rest.",
    );
  });

  test("isolated goes at the same price, later, or never", () => {
    const same = { ...base.isolated, sooner: false } as Story["isolated"];
    expect(told({ ...base, isolated: same })).toContain(
      "6,450 USDT on BTC, at the same price, and keeps the rest.",
    );
    const leg = { symbol: "BTC", side: "long" } as const;
    expect(
      told({
        ...base,
        isolated: { state: "later", leg, distance: -0.302, loss: 9000 },
      }),
    ).toContain(
      "Isolated margin still holds BTC there. It gives up only at −30.2 %, for 9,000 USDT.",
    );
    expect(
      told({ ...base, isolated: { state: "never", symbol: "BTC" } }),
    ).toContain("Isolated margin holds BTC through any such move.");
  });

  test("no price alone can liquidate", () => {
    const cross = { state: "unbreakable" } as const;
    const start =
      "Wherever a single price goes, it cannot end this account in cross margin. ";
    expect(told({ ...base, cross, isolated: { state: "unbreakable" } })).toBe(
      `${start}Nor can it in isolated margin.`,
    );
    const leg = { symbol: "BTC", side: "long" } as const;
    expect(
      told({
        ...base,
        cross,
        isolated: {
          state: "alone",
          leg,
          move: { ...btc, distance: -0.0961 },
          loss: 6450,
        },
      }),
    ).toBe(`${start}Isolated margin loses 6,450 USDT on BTC at −9.6 %.`);
  });
});

describe("the note", () => {
  test("says which prices are held and what the losses are", () => {
    const worst =
      "Losses are the worst case: positions taken over at the bankruptcy price.";
    expect(sentenceNote(base, ["BTC", "ETH", "SOL"])).toBe(
      `ETH and SOL are held at their marks. ${worst}`,
    );
    expect(sentenceNote(base, ["BTC", "ETH"])).toBe(
      `ETH is held at its mark. ${worst}`,
    );
    expect(sentenceNote(base, ["BTC"])).toBe(worst);
    expect(sentenceNote(base, ["BTC", "A", "B", "C", "D"])).toBe(
      `The four other prices are held at their marks. ${worst}`,
    );
  });
});
