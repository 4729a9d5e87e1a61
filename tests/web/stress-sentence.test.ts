import { describe, expect, test } from "vitest";
import type { StressFacts } from "../../web/src/document/stress-facts.js";
import {
  stressSentence,
  stressTitle,
} from "../../web/src/text/stress-sentence.js";
import { plainSentence } from "./stress-tools.js";

const facts: StressFacts = {
  currency: "USDT",
  wallet: 12_000,
  mixedCollateral: false,
  positions: 3,
  days: 14,
  since: "2020",
  cross: { dead: 5, already: false, least: 3200.4 },
  isolated: {
    short: 0,
    lost: [{ name: "BTC", days: 8 }],
    any: 8,
    all: 0,
    least: 1776,
  },
  held: null,
  more: { cross: 4, isolated: 9 },
};
const told = (change: Partial<StressFacts>): string =>
  plainSentence({ ...facts, ...change });
const cross = (change: Partial<StressFacts["cross"]>): string =>
  told({ cross: { ...facts.cross, ...change } });
const isolated = (change: Partial<StressFacts["isolated"]>): string =>
  told({ isolated: { ...facts.isolated, ...change } });

describe("the sentence of the stress days", () => {
  test("says what each world loses and keeps, and on which days which keeps more", () => {
    expect(told({})).toBe(
      "Of fourteen falls since 2020, cross margin would have survived nine and lost the whole 12,000 USDT in five. Isolated margin would have lost BTC in eight and kept at least 1,776 USDT. More is left in isolated margin on nine of these days, in cross margin on four.",
    );
    const tones = stressSentence(facts).map(({ tone }) => tone);
    expect(tones).toContain("cross");
    expect(tones).toContain("isolated");
  });

  test("of no, one, all but one and all falls", () => {
    expect(cross({ dead: 0 })).toContain(
      "Cross margin would have survived all fourteen falls since 2020, with 3,200 USDT left after the worst.",
    );
    expect(cross({ dead: 1 })).toContain(
      "would have survived thirteen and lost the whole 12,000 USDT in one.",
    );
    expect(cross({ dead: 13 })).toContain(
      "would have survived one and lost the whole 12,000 USDT in thirteen.",
    );
    expect(cross({ dead: 14, least: null })).toContain(
      "Cross margin would have survived none of the fourteen falls since 2020, and lost the whole 12,000 USDT in each.",
    );
    expect(cross({ dead: 14, already: true, least: null })).toContain(
      "Cross margin is under water before any of the fourteen falls since 2020 begins",
    );
  });

  test("of a wallet that is a debt, and of one of several assets", () => {
    expect(told({ wallet: 0 })).toContain(
      "lost all that its profits had added in five.",
    );
    expect(told({ mixedCollateral: true })).toContain(
      "lost all its collateral, 12,000 USDT, in five.",
    );
    expect(
      told({ mixedCollateral: true, cross: { ...facts.cross, dead: 14 } }),
    ).toContain("lost all its collateral, 12,000 USDT in each.");
  });

  test("of isolated margin that loses nothing, something, much, or cannot be had", () => {
    expect(isolated({ lost: [], any: 0 })).toContain(
      "Isolated margin would have lost no position, with 1,776 USDT left after the worst.",
    );
    expect(
      told({
        cross: { ...facts.cross, dead: 0 },
        isolated: { ...facts.isolated, lost: [], any: 0 },
        more: { cross: 0, isolated: 0 },
      }),
    ).toBe(
      "Cross margin would have survived all fourteen falls since 2020, with 3,200 USDT left after the worst. Isolated margin would have lost no position either.",
    );
    const two = [
      { name: "BTC", days: 14 },
      { name: "SOL", days: 1 },
    ];
    expect(isolated({ lost: two, any: 14, least: 0 })).toContain(
      "would have lost BTC in each and SOL in one, and kept nothing in the worst.",
    );
    const many = ["A", "B", "C", "D"].map((name) => ({ name, days: 2 }));
    expect(
      told({
        positions: 12,
        isolated: { ...facts.isolated, lost: many, any: 9, all: 0 },
      }),
    ).toContain(
      "would have lost one position or more in nine, never all twelve, and kept at least 1,776 USDT.",
    );
    expect(isolated({ lost: many, any: 9, all: 2 })).toContain(
      "one position or more in nine, all three in two, and kept",
    );
    const out = isolated({ short: 500 });
    expect(out).toContain(
      "Isolated margin is out of reach: its margins need 500 USDT more than the wallet holds.",
    );
    expect(out).not.toContain("More is left");
  });

  test("says which world keeps more, whichever it is", () => {
    expect(told({ more: { cross: 6, isolated: 0 } })).toContain(
      "More is left in cross margin on six of these days, and as much in both on the others.",
    );
    expect(told({ more: { cross: 0, isolated: 14 } })).toContain(
      "More is left in isolated margin each time.",
    );
    expect(told({ more: { cross: 0, isolated: 0 } })).not.toContain("More is");
  });

  test("of an account held partly so, partly so", () => {
    const held = (pool: number, least: number, short = 0) =>
      told({ held: { pool, any: 0, least, short } });
    expect(held(5, 700)).toContain(
      "As you hold it, the common pot survives nine, and at least 700 USDT is left.",
    );
    expect(held(0, 700)).toContain("the common pot survives each,");
    expect(held(14, 0)).toContain(
      "survives none, and nothing is left after the worst.",
    );
    expect(held(0, 700, 30)).toContain(
      "the wallet is 30 USDT short of the isolated margins.",
    );
  });
});

describe("the title of the picture", () => {
  const title = (change: Partial<StressFacts>): string =>
    stressTitle({ ...facts, ...change }).replace(/\u00A0/gu, " ");

  test("says what is seen", () => {
    expect(title({})).toBe(
      "Left of 12,000 USDT after each fall: nothing in cross margin on five days, at least 1,776 USDT in isolated margin",
    );
    expect(title({ cross: { ...facts.cross, dead: 1 } })).toContain(
      "nothing in cross margin on one day,",
    );
    expect(title({ cross: { ...facts.cross, dead: 14 } })).toContain(
      "nothing in cross margin on any day,",
    );
    expect(title({ cross: { ...facts.cross, dead: 0 } })).toContain(
      "at least 3,200 USDT in cross margin,",
    );
    expect(
      title({ wallet: 0, isolated: { ...facts.isolated, least: 0 } }),
    ).toBe(
      "Left after each fall: nothing in cross margin on five days, nothing in isolated margin after the worst",
    );
    expect(title({ isolated: { ...facts.isolated, short: 1 } })).toContain(
      "isolated margin is out of reach",
    );
  });
});
