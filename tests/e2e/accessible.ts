/** The rules of WCAG 2.2, A and AA, on the page as it stands. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./calculator.js";

const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22a",
  "wcag22aa",
];

/** All rules, or only those that the colours or the width can break. */
export async function expectAccessible(
  page: Page,
  rules?: string[],
): Promise<void> {
  // There are no frames to look into: the short way.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (
    rules ? axe.withRules(rules) : axe.withTags(TAGS)
  ).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(" ")}`),
  );
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(rules ? 0 : 10);
}
