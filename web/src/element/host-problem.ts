/** What is wrong, for the page that the element stands in. */
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { Problem } from "../document/fields.js";
import type { Finding } from "../document/findings.js";
import { en } from "../text/en.js";
import { findingText } from "../text/en-findings.js";
import type { MarginProblem } from "./face.js";

export type { MarginProblem };

export const ofFinding = (finding: Finding): MarginProblem => ({
  path: finding.path,
  code: finding.code,
  message: findingText(finding),
});

const place = (rows: readonly { id: string }[], id: string): string =>
  String(rows.findIndex((row) => row.id === id));

/** The path in the document of a field of the page. */
function pathOf(draft: Draft, { field, path }: Problem): string {
  if (path !== undefined) return path;
  const [kind = "", first = "", second = "", ...rest] = field.split(":");
  switch (kind) {
    case "position":
      return `positions[${place(draft.positions, first)}].${second}`;
    case "collateral":
      return `collateral[${place(draft.collateral, first)}].${second}`;
    case "rules":
      return `customRules.${first}`;
    case "market":
      return `markets.${[second, ...rest].join(":")}.${first}`;
    case "tier":
      return `markets.${rest.join(":")}.tiers[${first}].${second}`;
    default:
      return field;
  }
}

/** All that is wrong with the account, whoever made it so. */
export function ofScreen(draft: Draft, screen: Screen): MarginProblem[] {
  const all = new Map(screen.problems);
  for (const problem of screen.elsewhere) all.set(problem.field, problem);
  return [...all.values()].map((problem) => ({
    path: pathOf(draft, problem),
    code: problem.code,
    message: en.problem(problem),
  }));
}
