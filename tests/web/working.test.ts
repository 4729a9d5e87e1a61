import { loadEngine, type Account, type Working } from "crossmargin/full";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { priceSheet } from "../../web/src/document/working.js";
import {
  maintenanceOfSheet,
  maintenanceSheet,
} from "../../web/src/document/working-maintenance.js";
import type { Sheet } from "../../web/src/document/working-sheet.js";
import { Random, randomAccount } from "../engine/random-account.js";
import { figuresFrom, precise, tenDigits, workThrough } from "./workings.js";

const engine = await loadEngine();
const worlds = ["cross", "isolated", "configured"] as const;
const prices = ["liquidation", "underlyingLiquidation", "bankruptcy"] as const;

function worked(
  account: Account,
  world: (typeof worlds)[number],
  position: number,
): Working {
  const outcome = engine.working(account, { world, position });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

/** The figures of a sheet's first steps, by ten digits. */
const firstPrices = (sheet: Sheet): string[] =>
  sheet.steps
    .filter(({ title }) => /^(?:Liquidation|Bankruptcy) price/u.test(title))
    .map(({ result }) => result.text);

/** All prices and maintenance margins of an account, in every world, on the page and to ten digits. */
function workAll(account: Account): { steps: number; reasons: number } {
  const figures = figuresFrom(engine, account);
  const counted = { steps: 0, reasons: 0 };
  for (const world of worlds) {
    const workings = account.positions.map((_, i) => worked(account, world, i));
    workings.forEach((working, position) => {
      const risk = figures.evaluation[world].positions[position];
      for (const what of prices) {
        const place = { world, what, position };
        const about = { ...place, account };
        const page = priceSheet(figures, place, working);
        const exact = priceSheet(figures, place, working, precise);
        counted.steps +=
          workThrough(page, about) + workThrough(exact, about, 5.001e-10);
        const { lower = null, upper = null } = risk?.[what] ?? {};
        const expected = [lower, upper].filter((one) => one !== null);
        expect(firstPrices(exact)).toEqual(expected.map(tenDigits));
        expect(page.reason === null).toBe(expected.length > 0);
        counted.reasons += page.reason === null ? 0 : 1;
      }
      const paid = maintenanceOfSheet(
        figures,
        { world, position },
        working,
        precise,
      );
      expect(paid.steps[0]?.result.text).toBe(
        tenDigits(risk?.maintenanceMargin ?? 0),
      );
      counted.steps += workThrough(
        paid,
        { world, position, account },
        5.001e-10,
      );
    });
    const onPage = maintenanceSheet(figures, world, workings);
    const exact = maintenanceSheet(figures, world, workings, precise);
    counted.steps += workThrough(onPage, { world, account });
    counted.steps += workThrough(exact, { world, account }, 5.001e-10);
  }
  return counted;
}

describe("evaluating what is printed gives the figure", () => {
  test("on 250 random accounts of every kind", { timeout: 300_000 }, () => {
    const random = new Random(77);
    const total = { steps: 0, reasons: 0 };
    for (let i = 0; i < 250; i++) {
      const { steps, reasons } = workAll(randomAccount(random));
      total.steps += steps;
      total.reasons += reasons;
    }
    expect(total.steps).toBeGreaterThan(20_000);
    expect(total.reasons).toBeGreaterThan(1000);
  });

  const vectors = JSON.parse(
    readFileSync(new URL("../vectors/published.json", import.meta.url), "utf8"),
  ) as { name: string; account: Account }[];
  test.each(vectors)("published: $name", ({ account }) => {
    expect(workAll(account).steps).toBeGreaterThan(0);
  });
});
