import { describe, expect, test } from "vitest";
import {
  type Aspect,
  type Difference,
  type Walk,
  differenceIn,
  stagesBetween,
  verdictOf,
  walkBetween,
} from "../../web/src/document/venue-causes.js";
import { restate } from "../../web/src/document/venues.js";
import type { Account, Evaluation } from "../../web/src/engine/contract.js";
import { Random } from "../engine/random-account.js";
import {
  comparableAccount,
  packOfAccount,
  randomPackFor,
} from "./sample-packs.js";
import { engine } from "./sample-venues.js";

const worlds = ["cross", "isolated"] as const;

/** Two accounts that differ in all that a venue decides. */
function randomPair(random: Random): [Account, Account] {
  const from = comparableAccount(random);
  const { account: to } = restate(from, randomPackFor(random, from));
  if (!to) throw new Error("not restated");
  const held = new Set(from.positions.map(({ symbol }) => symbol));
  const markets = from.markets.filter(({ symbol }) => held.has(symbol));
  return [{ ...from, markets }, to];
}

type Prices = readonly (number | null)[];

/** Evaluates every stage once more, by calls of its own. */
function evaluateAgain(walk: Walk): (Evaluation | null)[] {
  const accounts = [walk.from, ...walk.stages.map(({ account }) => account)];
  return accounts.map((account) => {
    const outcome = engine.evaluate(account);
    return outcome.ok ? outcome.value : null;
  });
}

describe("a walk", () => {
  test("ends in the other account, and every stage changes one thing", () => {
    const random = new Random(5);
    for (let n = 0; n < 100; n++) {
      const [from, to] = randomPair(random);
      const stages = stagesBetween(from, to);
      const last = stages.at(-1)?.account;
      expect(last && { ...last }).toEqual(to);
      expect(stages.length).toBeLessThanOrEqual(9);
    }
  });

  test("200 random pairs: the steps add up, and each is that of its own evaluation", () => {
    const random = new Random(42);
    let compared = 0;
    let several = 0;
    for (let n = 0; n < 200; n++) {
      const [from, to] = randomPair(random);
      const walk = walkBetween(engine, from, to);
      const again = evaluateAgain(walk);
      from.positions.forEach((_, index) => {
        for (const world of worlds) {
          const found = differenceIn(walk, world, index);
          if (!found) throw new Error("no difference");
          const prices = again.map(
            (one) =>
              one?.[world].positions[index]?.liquidation[found.side] ?? null,
          );
          if (found.from === null || found.to === null) {
            if (found.causes.length > 0) throw new Error("causes of no price");
            continue;
          }
          compared += 1;
          if (found.causes.length > 1) several += 1;
          checkSteps(walk, found, prices);
        }
      });
    }
    expect(compared).toBeGreaterThan(400);
    expect(several).toBeGreaterThan(200);
  });

  /** Sums, by aspect, of differences between evaluations made here. */
  function checkSteps(walk: Walk, found: Difference, prices: Prices) {
    const largest = Math.max(...prices.map((price) => price ?? 0));
    expect([found.from, found.to]).toEqual([prices[0], prices.at(-1)]);
    const total = (found.to ?? 0) - (found.from ?? 0);
    const sum = found.causes.reduce((all, { by }) => all + by, 0);
    expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-12 * largest);
    if (prices.includes(null)) return;
    const own = new Map<Aspect, number>();
    walk.stages.forEach(({ aspect }, stage) => {
      const step = (prices[stage + 1] ?? 0) - (prices[stage] ?? 0);
      own.set(aspect, (own.get(aspect) ?? 0) + step);
    });
    for (const { aspects, by } of found.causes) {
      const [aspect = "rates", ...others] = aspects;
      expect([others.length, by]).toEqual([0, own.get(aspect)]);
      own.delete(aspect);
    }
    const left = [...own.values()].map(Math.abs);
    expect(Math.max(0, ...left)).toBeLessThanOrEqual(1e-13 * largest);
  }

  test("nothing differs from itself", () => {
    const random = new Random(9);
    for (let n = 0; n < 50; n++) {
      const from = comparableAccount(random);
      const { account: to } = restate(from, packOfAccount(from));
      if (!to) throw new Error("not restated");
      const walk = walkBetween(engine, from, to);
      from.positions.forEach((_, index) => {
        for (const world of worlds) {
          const found = differenceIn(walk, world, index);
          expect(found?.causes).toEqual([]);
          expect(found && verdictOf(found)).toBeNull();
        }
      });
    }
  });
});
