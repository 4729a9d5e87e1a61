import { describe, expect, test } from "vitest";
import type { Move, Story } from "../../web/src/document/story-facts.js";
import { sentenceNote } from "../../web/src/text/sentence.js";
import { base, btc, plain, told } from "./sample-story.js";

describe("the sentence at its extremes", () => {
  test("the cross account is under water", () => {
    const cross = {
      state: "dead",
      equity: 238,
      maintenance: 243.6,
      loss: 4600,
    } as const;
    const dead = {
      state: "dead",
      legs: [{ symbol: "BTC", side: "long" }],
      loss: 2580,
      survivors: 2,
    } as const;
    const start =
      "Cross margin is under water already: with an equity of 238 USDT against 244 USDT of maintenance, all three positions close, at the worst for the whole 4,600 USDT. ";
    expect(
      told({ ...base, cross, isolated: { ...dead, legs: [...dead.legs] } }),
    ).toBe(
      `${start}Isolated margin closes BTC at once, for 2,580 USDT, and keeps the rest.`,
    );
    expect(told({ ...base, cross, isolated: { state: "unbreakable" } })).toBe(
      `${start}Isolated margin keeps everything open.`,
    );
    const leg = { symbol: "ETH", side: "short" } as const;
    const move: Move = {
      symbol: "ETH",
      mark: 3215,
      price: 3648.41,
      distance: 0.1348,
    };
    expect(
      told({
        ...base,
        cross,
        isolated: { state: "alone", leg, move, loss: 666 },
      }),
    ).toBe(
      `${start}Isolated margin keeps everything open; ETH is the next to go, at +13.5 %.`,
    );
    expect(
      told({ ...base, count: 1, cross, isolated: { state: "unbreakable" } }),
    ).toContain("its position closes");
  });

  test("isolated positions are under water although cross is not", () => {
    const legs = [
      { symbol: "BTC", side: "long" },
      { symbol: "ETH", side: "short" },
    ] as const;
    expect(
      told({
        ...base,
        isolated: { state: "dead", legs: [...legs], loss: 8000, survivors: 1 },
      }),
    ).toContain(
      "Isolated margin closes BTC and ETH at once, for 8,000 USDT, and keeps the rest.",
    );
  });

  test("a position without any margin has nothing to lose but its profit", () => {
    const leg = { symbol: "BTC", side: "long" } as const;
    const dies = { ...base.isolated, loss: 0 } as Story["isolated"];
    expect(told({ ...base, isolated: dies })).toContain(
      "Isolated margin loses nothing but the profit on BTC, already at −9.6 %, and keeps the rest.",
    );
    const dead = { state: "dead", loss: 0, survivors: 2 } as const;
    expect(told({ ...base, isolated: { ...dead, legs: [leg] } })).toContain(
      "Isolated margin closes BTC at once, as it has no margin, and keeps the rest.",
    );
    const eth = { symbol: "ETH", side: "short" } as const;
    expect(
      told({ ...base, isolated: { ...dead, legs: [leg, eth] } }),
    ).toContain(
      "closes BTC and ETH at once, as they have no margin, and keeps the rest.",
    );
    expect(
      told({
        ...base,
        isolated: { state: "later", leg, distance: -0.3, loss: 0 },
      }),
    ).toMatch(/It gives up only at −30.0 %\.$/u);
  });

  test("the wallet cannot pay the isolated margins", () => {
    expect(
      told({ ...base, isolated: { state: "unaffordable", short: 1224.4 } }),
    ).toContain(
      "Isolated margin is out of reach: its margins need 1,224 USDT more than the wallet holds.",
    );
  });

  test("an account kept in a coin", () => {
    const cross = {
      state: "dies",
      move: { ...btc, symbol: "BTCUSD" },
      loss: 0.6,
      winners: 1,
      together: null,
    } as const;
    const isolated = {
      ...base.isolated,
      loss: 0.285714285,
    } as Story["isolated"];
    const text = told({ ...base, currency: "BTC", count: 2, cross, isolated });
    expect(text).toContain("loses the whole 0.6 BTC and closes both positions");
    expect(text).toContain("loses 0.28571 BTC on BTC");
  });

  test("collateral that falls too, and contracts that move together", () => {
    const move: Move = { ...btc, price: 55000, distance: -0.147 };
    const together = {
      underlying: "BTC",
      collateral: true,
      move,
      sooner: true,
    };
    const cross = { ...base.cross, together } as Story["cross"];
    expect(told({ ...base, mixedCollateral: true, cross })).toContain(
      "loses all its collateral, 12,000 USDT, and closes three positions, two of them in profit. And its collateral moves with BTC: together, −14.7 % is enough. Isolated",
    );
    const contracts = {
      ...base.cross,
      together: { ...together, collateral: false },
    } as Story["cross"];
    expect(told({ ...base, cross: contracts })).toContain(
      "If everything on BTC moves together, −14.7 % is enough.",
    );
    const later = {
      ...base.cross,
      together: { ...together, sooner: false },
    } as Story["cross"];
    expect(plain(sentenceNote({ ...base, cross: later }, ["BTC"]))).toContain(
      "When everything on BTC moves together, it ends at 55,000.00 (−14.7 %).",
    );
    const never = {
      ...base.cross,
      together: { ...together, move: null, sooner: false },
    } as Story["cross"];
    expect(sentenceNote({ ...base, cross: never }, ["BTC"])).toContain(
      "No common move of everything on BTC ends it.",
    );
  });

  test("a wallet below zero, backed by profits", () => {
    const cross = { ...base.cross, loss: -50 } as Story["cross"];
    expect(told({ ...base, cross })).toContain(
      "loses all that its profits had added and closes three",
    );
  });
});
