/** Works sheets out, as a reader with a calculator would. */
import type { Account, Engine } from "crossmargin";
import { expect } from "vitest";
import type { Figures } from "../../web/src/document/calculate.js";
import { lettersIn, toText } from "../../web/src/document/formula.js";
import { tellStory } from "../../web/src/document/story.js";
import type { Sheet, Step } from "../../web/src/document/working-sheet.js";
import type { Shown } from "../../web/src/document/working-solution.js";
import { figure } from "../../web/src/text/format.js";
import { workOut } from "../sums.js";

export function figuresFrom(engine: Engine, account: Account): Figures {
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

/** Ten digits of everything, so that what is printed has to be good to 1e-9. */
export const tenDigits = (value: number) =>
  figure(value, { maximumSignificantDigits: 10 });
export const precise: Shown = {
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

/** Each letter of a line is explained beside it, or worked out in another step; and nothing else is explained. */
function expectExplained(sheet: Sheet, about: unknown): void {
  const steps = sheet.steps.filter(({ formula }) => formula);
  const found = sheet.steps.flatMap((step) => [...lettersIn(step.symbol)]);
  for (const { formula, where } of steps) {
    const used = formula ? lettersIn(formula) : new Set<string>();
    const said = where.flatMap((meaning) => [...lettersIn(meaning.symbol)]);
    const unknown = [...used].filter(
      (letter) => !said.includes(letter) && !found.includes(letter),
    );
    const idle = said.filter((letter) => !used.has(letter));
    if (unknown.length + idle.length > 0)
      expect.fail(
        JSON.stringify({
          unknown,
          idle,
          line: formula ? toText(formula) : "",
          about,
        }).slice(0, 2000),
      );
  }
}

/** Works every step of a sheet out, and says how many there were. `rounded`: by how much showing the figure rounds it. */
export function workThrough(sheet: Sheet, about: unknown, rounded = 0): number {
  let count = 0;
  expectExplained(sheet, about);
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
