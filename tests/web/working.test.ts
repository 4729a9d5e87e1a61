import { loadEngine, type Account, type Working } from "crossmargin/full";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Figures } from "../../web/src/document/calculate.js";
import { toText } from "../../web/src/document/formula.js";
import { tellStory } from "../../web/src/document/story.js";
import { priceSheet } from "../../web/src/document/working.js";
import {
  maintenanceOfSheet,
  maintenanceSheet,
} from "../../web/src/document/working-maintenance.js";
import type { Sheet, Step } from "../../web/src/document/working-sheet.js";
import type { Shown } from "../../web/src/document/working-solution.js";
import { figure } from "../../web/src/text/format.js";
import { Random, randomAccount } from "../engine/random-account.js";
import { workOut } from "../sums.js";

const engine = await loadEngine();
const worlds = ["cross", "isolated", "configured"] as const;
const prices = ["liquidation", "underlyingLiquidation", "bankruptcy"] as const;

function figuresOf(account: Account): Figures {
  const outcome = engine.evaluate(account);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  const evaluation = outcome.value;
  return {
    account,
    evaluation,
    rows: account.positions.map((_, i) => String(i)),
    story: tellStory(account, evaluation),
    fundingPaid: 0,
    usedUp: [],
    funding: account.positions.map(() => 0),
  };
}

function worked(
  account: Account,
  world: (typeof worlds)[number],
  position: number,
): Working {
  const outcome = engine.working(account, { world, position });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

/** Ten digits of everything, so that what is printed has to be good to 1e-9. */
const tenDigits = (value: number) =>
  figure(value, { maximumSignificantDigits: 10 });
const precise: Shown = {
  price: tenDigits,
  amount: tenDigits,
  multiple: tenDigits,
};

const stepsOf = ({ steps, check }: Sheet): Step[] => [...steps, ...check];

/** Half a unit of the last digit that is shown. */
function lastDigit(text: string): number {
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return 0.50001 * 10 ** -decimals;
}

/** How large a line is where nothing in it cancels: what its rounding is measured against. */
const scaleOf = (line: string): number =>
  workOut(
    line.replaceAll("\u2212", "+").replace(/\(\+/gu, "(").replace(/^\+/u, ""),
  );

/** Works every step of a sheet out, and says how many there were. `rounded`: by how much showing the figure rounds it. */
function workThrough(sheet: Sheet, about: unknown, rounded = 0): number {
  let count = 0;
  for (const { numbers, result } of stepsOf(sheet)) {
    if (!numbers) continue;
    const line = toText(numbers);
    const shown = workOut(result.text);
    const gap = Math.abs(workOut(line) - shown);
    const allowed = Math.max(
      lastDigit(result.text),
      rounded * Math.abs(shown),
      shown === 0 ? 1e-12 * scaleOf(line) : 1e-15 * scaleOf(line),
    );
    if (!(gap <= allowed))
      expect.fail(JSON.stringify({ line, result, gap, allowed, about }));
    count += 1;
  }
  return count;
}

/** The figures of a sheet's first steps, by ten digits. */
const firstPrices = (sheet: Sheet): string[] =>
  sheet.steps
    .filter(({ title }) => /^(?:Liquidation|Bankruptcy) price/u.test(title))
    .map(({ result }) => result.text);

/** All prices and maintenance margins of an account, in every world, on the page and to ten digits. */
function workAll(account: Account): { steps: number; reasons: number } {
  const figures = figuresOf(account);
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
