/** What is unfolded on the page, read as a person would read it. */
import type { Locator, Page } from "@playwright/test";
import { workOut } from "../sums.js";
import { expect } from "./calculator.js";

export interface PrintedStep {
  name: string;
  /** Each line behind an equals sign but the last, as it is spoken and as it is set. */
  spoken: string[];
  set: string[];
  result: string;
}

export interface PrintedWorking {
  text: string;
  reason: string;
  steps: PrintedStep[];
}

export const working = (page: Page): Locator =>
  page.locator(".unfolded margin-working");

/** A figure by what it is: "Equity, cross" or "Cross liquidation, BTC, row 1". */
export const figure = (page: Page, name: string): Locator =>
  page.getByRole("button", { name: `${name}: ` });

/** Presses it and waits for its working. */
export async function unfold(page: Page, name: string): Promise<void> {
  await figure(page, name).click();
  await expect(figure(page, name)).toHaveAttribute("aria-expanded", "true");
  await expect(working(page)).toBeVisible();
}

/** All figures of the page that unfold. */
export const figures = (page: Page): Locator => page.locator("button.figure");

export const readWorking = (element: Locator): Promise<PrintedWorking> =>
  element.evaluate((host) => {
    const root = host.shadowRoot;
    const clean = (text: string | null | undefined) =>
      (text ?? "").replace(/\s+/g, " ").trim();
    /** Fractions stand one above the other; here with a slash. */
    const flat = (node: Node): string => {
      if (node instanceof Element && node.matches(".fraction")) {
        const [over, under] = [...node.children].map(flat);
        return `((${over ?? ""}) / (${under ?? ""}))`;
      }
      if (node instanceof Text) return node.data;
      return node instanceof Element
        ? [...node.childNodes].map(flat).join("")
        : "";
    };
    const steps = [...(root?.querySelectorAll("li:has(.lines)") ?? [])].map(
      (step) => {
        const rights = [...step.querySelectorAll(".right")];
        const result = rights.pop()?.querySelector("strong");
        const lines = rights.map((line) => ({
          spoken: clean(line.querySelector(".hidden-text")?.textContent),
          set: clean(flat(line.querySelector(".set") ?? line)),
        }));
        return {
          name: clean(step.querySelector(".name")?.textContent),
          spoken: lines.map(({ spoken }) => spoken),
          set: lines.map(({ set }) => set),
          result: clean(result?.textContent),
        };
      },
    );
    return {
      text: clean(root?.textContent),
      reason: clean(root?.querySelector(".reason")?.textContent),
      steps,
    };
  });

const digitsBehindPoint = (text: string): number =>
  /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;

/** The numbers of each step, worked out, come to what the step says. */
export function expectSums(printed: PrintedWorking): void {
  for (const { name, spoken, set, result } of printed.steps) {
    expect(result, name).toMatch(/\d/);
    expect(spoken.length, name).toBe(set.length);
    if (spoken.length < 2) continue;
    const half = 0.5 * 10 ** -digitsBehindPoint(result);
    const share = result.endsWith("%") ? 0.01 : 1;
    for (const line of [spoken[1] ?? "", set[1] ?? ""]) {
      const off = Math.abs(workOut(line) - workOut(result)) / share;
      expect(off, `${name}: ${line} = ${result}`).toBeLessThanOrEqual(
        half * (1 + 1e-9),
      );
    }
  }
}
