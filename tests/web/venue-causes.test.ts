import { describe, expect, test } from "vitest";
import {
  type Aspect,
  differenceIn,
  rateAt,
  verdictOf,
  walkBetween,
} from "../../web/src/document/venue-causes.js";
import { restate } from "../../web/src/document/venues.js";
import type { Account } from "../../web/src/engine/contract.js";
import { venues as words } from "../../web/src/text/en-venues.js";
import { btc, packOfAccount } from "./sample-packs.js";
import { engine } from "./sample-venues.js";

function between(from: Account, to: Account) {
  const walk = walkBetween(engine, from, to);
  const found = differenceIn(walk, "cross", 0);
  if (!found) throw new Error("no difference");
  return found;
}

describe("each aspect by itself", () => {
  const rated = (rate: number): Account => {
    const account = btc();
    const [market] = account.markets;
    if (!market) throw new Error("no market");
    const tiers = market.tiers.map((tier, index) =>
      index === 1 ? { ...tier, maintenanceMarginRate: rate } : tier,
    );
    return { ...account, markets: [{ ...market, tiers }] };
  };
  const cases: [Aspect, Account, Account][] = [
    ["tierRule", btc(), btc({ tierRule: "whole" })],
    ["tierRule", btc({ tierRule: "whole" }), btc()],
    ["maintenancePrice", btc(), btc({ maintenancePrice: "entry" })],
    ["closeFee", btc(), btc({ closeFee: { rate: 0.001, on: "bankruptcy" } })],
    ["triggerRatio", btc(), btc({ triggerRatio: 1.5 })],
  ];
  test.each(cases)("%s", (aspect, from, to) => {
    const { causes } = between(from, to);
    expect(causes.map(({ aspects }) => aspects)).toEqual([[aspect]]);
  });

  test("a rate, and the deduction that follows from it", () => {
    const found = between(btc(), rated(0.02));
    // Price = (50,000 − d) / (1 − r), with d 240 at 1 % and 640 at 2 %.
    expect(found.to).toBeCloseTo((50_000 - 640) / 0.98, 8);
    expect(found.causes).toMatchObject([
      { aspects: ["deductions"] },
      { aspects: ["rates"] },
    ]);
    const [deductions, rates] = found.causes;
    expect(rates?.by).toBeCloseTo(50_000 / 0.98 - 50_000 / 0.99, 8);
    expect(deductions?.by).toBeCloseTo(240 / 0.99 - 640 / 0.98, 8);
    expect(verdictOf(found)?.main).toBe(rates);
    expect(verdictOf(found)?.share).toBeGreaterThan(1);
  });

  test("the hedge of two legs", () => {
    const [leg] = btc().positions;
    if (!leg) throw new Error("no position");
    const legs = [leg, { ...leg, side: "short" as const, contracts: 0.5 }];
    const hedge = (hedging: "gross" | "larger-side"): Account => ({
      ...btc({ hedging }),
      positions: legs,
    });
    const { causes } = between(hedge("gross"), hedge("larger-side"));
    expect(causes.map(({ aspects }) => aspects)).toEqual([["hedging"]]);
  });

  test("a fee that is set aside with the margin leaves the isolated price nearly where it was", () => {
    const fee = { closeFee: { rate: 0.00055, on: "bankruptcy" as const } };
    const pack = { ...packOfAccount(btc()), rules: btc(fee).rules };
    const holding = { typed: false, paid: 0, initialMargin: 6000 };
    const { account: to } = restate(btc(), pack, [holding]);
    if (!to) throw new Error("not restated");
    const walk = walkBetween(engine, btc(), to);
    const found = differenceIn(walk, "isolated", 0);
    expect(found?.causes.map(({ aspects }) => aspects)).toEqual([
      ["closeFee"],
      ["setAside"],
    ]);
    const [held, aside] = found?.causes ?? [];
    expect((held?.by ?? 0) + (aside?.by ?? 0)).toBeCloseTo(0, 9);
    expect(differenceIn(walk, "cross", 0)?.causes.length).toBe(1);
  });
});

describe("where there is no price at one end", () => {
  const rich = (rest: Partial<Account["rules"]> = {}): Account => ({
    ...btc(rest),
    collateral: [{ asset: "USDT", amount: 60_100, price: 1 }],
  });

  test("the aspect that brings it is named", () => {
    const to = rich({ closeFee: { rate: 0.01, on: "bankruptcy" } });
    const found = between(rich(), to);
    expect(found).toMatchObject({
      from: null,
      causes: [],
      kind: "price",
      turns: [{ aspect: "closeFee", into: "price" }],
    });
    expect(between(to, rich()).turns).toEqual([
      { aspect: "closeFee", into: "none" },
    ]);
    expect(between(rich(), rich())).toMatchObject({
      from: null,
      to: null,
      turns: [],
    });
  });

  test("what ends it at once is told from what makes it safe", () => {
    const drowned = btc({ triggerRatio: 40 });
    expect(between(btc(), drowned)).toMatchObject({
      kind: "over",
      turns: [{ aspect: "triggerRatio", into: "over" }],
    });
    const found = between(drowned, rich());
    expect(found.kind).toBe("none");
    expect(found.turns.at(-1)?.into).toBe("none");
    const terms = { rules: drowned.rules, rate: null };
    expect(
      words.verdict("Kraken", "cross", between(btc(), drowned), null, [
        terms,
        terms,
      ]),
    ).toBe(
      "With Kraken it is over already: it comes of liquidation at 40 \u00D7 maintenance.",
    );
  });

  test("aspects whose stage has no price go together", () => {
    // Whole tiers drown the account at once; with the other's rates it lives again.
    const deep = (rate: number): Account => {
      const account = btc();
      const [market] = account.markets;
      if (!market) throw new Error("no market");
      const tiers = [
        { minNotional: 0, maxNotional: 50_000, maintenanceMarginRate: 0.004 },
        { minNotional: 50_000, maxNotional: null, maintenanceMarginRate: rate },
      ];
      return { ...account, markets: [{ ...market, tiers }] };
    };
    const found = between(deep(0.5), deep(0.05));
    expect(found.causes.length).toBe(1);
    expect(found.causes[0]?.aspects).toEqual(["deductions", "rates"]);
  });
});

describe("in words", () => {
  const terms = (account: Account, price: number) => ({
    rules: account.rules,
    rate: rateAt(account, 0, price),
  });
  const said = (from: Account, to: Account): string => {
    const found = between(from, to);
    return words
      .verdict("Bybit", "cross", found, verdictOf(found), [
        terms(from, found.from ?? 1),
        terms(to, found.to ?? 1),
      ])
      .replace(/\u202F/gu, " ");
  };

  test("the biggest cause", () => {
    const fee = btc({ closeFee: { rate: 0.00055, on: "bankruptcy" } });
    expect(said(btc(), fee)).toBe(
      "Bybit\u2019s cross price is 30.00 nearer, all of it from the closing fee it holds back (0.055 % of the bankruptcy value).",
    );
    expect(said(fee, btc())).toBe(
      "Bybit\u2019s cross price is 30.00 farther, all of it from no closing fee held back (0.055 % of the bankruptcy value on the page).",
    );
    expect(said(btc(), btc())).toContain("is the same: nothing in these rules");
    expect(
      said(
        btc(),
        btc({
          closeFee: { rate: 0.0005, on: "mark" },
          maintenancePrice: "entry",
        }),
      ),
    ).toMatch(
      /^Bybit\u2019s cross price is [\d.,]+ nearer, (?:most|nearly all) of it from maintenance charged on the entry price\.$/u,
    );
  });

  test("rates at the price, on a table by contracts as well", () => {
    expect(rateAt(btc(), 0, 40_000)).toBe(0.004);
    expect(rateAt(btc(), 0, 40_001)).toBe(0.01);
    expect(rateAt(btc({ maintenancePrice: "entry" }), 0, 1)).toBe(0.01);
    expect(rateAt(btc({ tierBasis: "contracts" }), 0, 50_000)).toBe(0.004);
    expect(rateAt(btc(), 7, 1)).toBeNull();
  });

  test("small differences are not called nothing", () => {
    expect(words.towardsShort("lower", 0.0001, 50_000)).toBe(
      "less than 0.01 nearer",
    );
    expect(words.towardsShort("upper", 1234.5, 50_000)).toBe(
      "1,234.50 farther",
    );
    expect(words.signedBy(-3, 50_000)).toBe("\u22123.00");
  });
});
