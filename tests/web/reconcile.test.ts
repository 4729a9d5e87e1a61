import { describe, expect, test } from "vitest";
import { assumptionKey } from "../../web/src/document/assumption.js";
import {
  pairsOf,
  priceOf,
  remembering,
  tryPairs,
  trySingles,
} from "../../web/src/document/candidates.js";
import { isSamePrice } from "../../web/src/document/precision.js";
import { finish } from "../../web/src/document/reconcile.js";
import type { Account } from "../../web/src/engine/contract.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { enReconcile as words } from "../../web/src/text/en-reconcile.js";
import { randomAccount, seeded } from "./reconcile-accounts.js";
import {
  accounts,
  ask,
  baseOf,
  best,
  BOUNDS,
  digits,
  engine,
  figuresOf,
  keys,
  type Seat,
  seatsOf,
} from "./reconcile-ask.js";

test("says how many digits agree", () => {
  const [[, account] = []] = accounts();
  const [seat] = account ? seatsOf(account) : [];
  if (!seat) throw new Error("no position");
  const findings = ask(seat, "58,283");
  expect(words.digits(58_283, findings)).toBe("five of five digits agree");
  expect(words.digits(60_100, findings)).toBe("one of five digits agrees");
  expect(words.digits(91_000, findings)).toBe("none of five digits agree");
});

describe("what explains a price", () => {
  test("every assumption is found again from the price that it gives", () => {
    const seen = new Set<string>();
    let asked = 0;
    for (const [name, account] of accounts()) {
      for (const seat of seatsOf(account)) {
        const base = baseOf(seat);
        const look = remembering(engine);
        for (const bound of BOUNDS) {
          const ours = priceOf(base, bound, look);
          for (const { assumption, price } of finish(
            trySingles(base, bound, look),
          )) {
            if (price === null || (ours !== null && isSamePrice(price, ours)))
              continue;
            const findings = ask(seat, digits(price, 13));
            const told = `${name} ${String(seat.position)} ${seat.world}`;
            expect([told, findings.outcome]).toEqual([told, "found"]);
            expect(best(findings)).toContain(assumptionKey(assumption));
            expect(findings.explanations[0]?.price).toBeCloseTo(price, 6);
            seen.add(assumption.kind);
            asked += 1;
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(1_000);
    // Every kind has had its turn.
    expect(seen.size).toBe(32);
  });

  test("so is every pair, where no single one does it", () => {
    let asked = 0;
    for (const [name, account] of accounts()) {
      const random = seeded(account.positions.length * 7919 + asked);
      for (const seat of seatsOf(account)) {
        const base = baseOf(seat);
        const look = remembering(engine);
        for (const bound of BOUNDS) {
          const ours = priceOf(base, bound, look);
          const singles = finish(trySingles(base, bound, look));
          const alone = new Map(
            singles.map((one) => [one.assumption, one.price]),
          );
          const pairs = finish(
            tryPairs(pairsOf(singles), alone, ours, bound, look),
          ).filter(({ price }) =>
            singles.every(
              (one) => one.price === null || !isSamePrice(one.price, price),
            ),
          );
          for (const pair of pairs.filter(() => random() < 0.006)) {
            const findings = ask(seat, digits(pair.price, 13));
            const told = `${name} ${String(seat.position)} ${seat.world} ${keys(pair.assumptions)}`;
            expect([told, findings.outcome]).toEqual([told, "found"]);
            expect(best(findings)).toContain(keys(pair.assumptions));
            asked += 1;
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  test("with fewer digits it is among what fits, and nothing is claimed that chance would find", () => {
    for (const [, account] of accounts().slice(4, 9)) {
      for (const seat of seatsOf(account)) {
        const base = baseOf(seat);
        const look = remembering(engine);
        const ours = priceOf(base, "lower", look);
        for (const { assumption, price } of finish(
          trySingles(base, "lower", look),
        )) {
          if (price === null) continue;
          const findings = ask(seat, digits(price, 6));
          const { typed, explanations, outcome, chance } = findings;
          expect(outcome).not.toBe("none");
          if (outcome === "found") expect(chance).toBeLessThan(0.05);
          else expect(chance).toBeGreaterThanOrEqual(0.05);
          if (ours !== null && Math.abs(ours - typed.value) <= typed.step)
            continue;
          if (findings.agreement?.by !== "digits" || outcome !== "found")
            continue;
          const all = explanations.flatMap((one) =>
            [one.assumptions, ...one.likewise].map(keys),
          );
          expect(all).toContain(assumptionKey(assumption));
        }
      }
    }
  });

  test("a price that nothing gives is given to nothing", () => {
    const random = seeded(4711);
    let none = 0;
    for (const [, account] of accounts().slice(0, 12)) {
      for (const seat of seatsOf(account)) {
        const symbol = account.positions[seat.position]?.symbol;
        const mark =
          account.markets.find((one) => one.symbol === symbol)?.markPrice ?? 1;
        const findings = ask(seat, digits(mark * (0.7 + 0.6 * random()), 11));
        expect(findings.outcome).toBe("none");
        expect(findings.explanations).toEqual([]);
        const { nearest, typed, singles } = findings;
        for (const { price } of singles) {
          if (price === null || !nearest) continue;
          expect(Math.abs(nearest.price - typed.value)).toBeLessThanOrEqual(
            Math.abs(price - typed.value),
          );
        }
        none += 1;
      }
    }
    expect(none).toBeGreaterThan(50);
  });

  test("two that come to the same are one explanation", () => {
    const account = figuresOf(firstDraft).account;
    const findings = ask(
      { account, position: 0, world: "isolated" },
      "58,294.838",
    );
    expect(findings.outcome).toBe("found");
    expect(best(findings)).toEqual(["feeMark:0.0002", "trigger:1.05"]);
  });

  test("where several fit within few digits none is claimed", () => {
    const account = figuresOf(firstDraft).account;
    const findings = ask({ account, position: 0, world: "isolated" }, "58,312");
    expect(findings.outcome).toBe("perhaps");
    expect(findings.explanations.length).toBeGreaterThan(1);
    const seat: Seat = { account, position: 0, world: "cross" };
    expect(ask(seat, "52.8k").outcome).toBe("perhaps");
    // Ours, but so would be one price in sixteen.
    expect(ask(seat, "51.7k").outcome).toBe("perhaps");
    expect(ask(seat, "51,709").outcome).toBe("found");
    expect(ask(seat, "51,600").outcome).not.toBe("found");
  });

  test("a price step coarser than the digits shown is seen, and how it was rounded", () => {
    const account = figuresOf(firstDraft).account;
    const up = ask({ account, position: 0, world: "isolated" }, "58,283.50");
    expect(up).toMatchObject({
      outcome: "found",
      agreement: { by: "tick", width: 0.5 },
    });
    expect(up.explanations[0]).toMatchObject({
      assumptions: [],
      rounding: "up",
    });
    const cut = ask({ account, position: 0, world: "cross" }, "51,708.5");
    expect(cut.explanations[0]).toMatchObject({
      assumptions: [],
      rounding: "down",
    });
  });

  test("a known price step is used", () => {
    const { account } = figuresOf(firstDraft);
    const markets = account.markets.map((market) => ({
      ...market,
      tickSize: 7,
    }));
    const seat: Seat = {
      account: { ...account, markets },
      position: 0,
      world: "cross",
    };
    expect(ask(seat, "51,709.00").agreement?.by).toBe("tick");
    expect(ask({ ...seat, account }, "51,713.00").outcome).toBe("none");
    expect(ask(seat, "51,713.00")).toMatchObject({
      outcome: "found",
      agreement: { by: "tick", width: 7 },
    });
  });
});

describe("cost", () => {
  test("a large account is tried as far as the time allows, and says so", () => {
    const one = randomAccount(3);
    const positions = Array.from({ length: 2_000 }, (_, index) => ({
      ...(one.positions[index % one.positions.length] ?? one.positions[0]),
      contracts: 0.0001 + index * 1e-7,
    })) as Account["positions"];
    let left = 12;
    const findings = ask(
      { account: { ...one, positions }, position: 0, world: "cross" },
      "41,234.5678",
      {
        enough: () => {
          left -= 1;
          return left < 0;
        },
      },
    );
    expect(findings.pairs.tried).toBe(12);
    expect(findings.pairs.all).toBeGreaterThan(300);
  });
});
