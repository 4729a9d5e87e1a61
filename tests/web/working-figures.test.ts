import { loadEngine, type Account } from "crossmargin";
import { expect, test } from "vitest";
import { positionFigureSheet } from "../../web/src/document/working-position.js";
import type { Sheet } from "../../web/src/document/working-sheet.js";
import { worldFigureSheet } from "../../web/src/document/working-world.js";
import { Random, randomAccount } from "../engine/random-account.js";
import { changed, goodAccount } from "../engine/samples.js";
import { figuresFrom, precise, tenDigits, workThrough } from "./workings.js";

const engine = await loadEngine();
const worlds = ["cross", "isolated", "configured"] as const;
const ofWorld = [
  "walletBalance",
  "unrealizedPnl",
  "initialMargin",
  "buffer",
  "effectiveLeverage",
] as const;
const ofPosition = [
  "notional",
  "unrealizedPnl",
  "initialMargin",
  "margin",
  "distance",
  "maxLoss",
] as const;

/** The sheet comes to the figure; one that is null has a reason in its place. */
function comesTo(sheet: Sheet, value: number | null, about: unknown): number {
  if (value === null) {
    expect(sheet.reason).not.toBeNull();
    return 0;
  }
  expect(sheet.steps, JSON.stringify(about)).not.toHaveLength(0);
  return workThrough(sheet, about, 5.001e-10);
}

function workAll(account: Account): number {
  const figures = figuresFrom(engine, account);
  let steps = 0;
  for (const world of worlds) {
    const one = figures.evaluation[world];
    for (const what of ofWorld) {
      const about = { world, what, account };
      const exact = worldFigureSheet(figures, { world, what }, precise);
      steps += comesTo(exact, one[what], about);
      if (one[what] !== null)
        expect(exact.steps[0]?.result.text).toBe(tenDigits(one[what]));
      const page = worldFigureSheet(figures, { world, what });
      steps += comesTo(page, one[what], about);
    }
    one.positions.forEach((risk, position) => {
      for (const what of ofPosition) {
        const place = { world, what, position };
        const about = { ...place, account };
        const page = positionFigureSheet(figures, place);
        steps += comesTo(page, risk[what], about);
        const exact = positionFigureSheet(figures, place, precise);
        steps += comesTo(exact, risk[what], about);
        if (what === "notional" || what === "maxLoss")
          expect(exact.steps[0]?.result.text).toBe(tenDigits(risk[what]));
      }
    });
  }
  return steps;
}

test(
  "every figure that is no price: evaluating what is printed gives it",
  {
    timeout: 300_000,
  },
  () => {
    const random = new Random(78);
    let steps = 0;
    for (let i = 0; i < 120; i++) steps += workAll(randomAccount(random));
    expect(steps).toBeGreaterThan(10_000);
  },
);

test("a loss, an empty account and a wallet that does not suffice are worked out, too", () => {
  const empty = changed((account) => (account.positions = []));
  const poor = changed((account) => {
    account.positions[0].marginMode = "isolated";
    account.positions[0].isolatedMargin = 5000;
  });
  for (const account of [goodAccount(), empty, poor])
    expect(workAll(account)).toBeGreaterThan(10);
});
