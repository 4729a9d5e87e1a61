/** An account as a host page names it: by a document, by the fragment of a link, or by an example. */
import type { Draft } from "../document/draft.js";
import { Findings } from "../document/findings.js";
import { knownRules } from "../document/known-rules.js";
import { readLink } from "../document/link.js";
import { readPanel } from "../document/place.js";
import { adopt, readDocument } from "../document/state.js";
import { examples } from "../rules/examples.js";
import { elementText as t } from "../text/en-element.js";
import { type MarginProblem, ofFinding } from "./host-problem.js";

export interface AccountReading {
  /** Null where it says nothing of an account. */
  draft: Draft | null;
  /** The panel that a link leads to. */
  panel: string | null;
  problems: MarginProblem[];
}

const nothing = (problem: MarginProblem): AccountReading => ({
  draft: null,
  panel: null,
  problems: [problem],
});

/** A text is the fragment of a link, anything else a document. */
export function readAccount(value: unknown): AccountReading {
  if (typeof value === "string") {
    const { draft, problems } = readLink(value);
    const panel = readPanel(value);
    return { draft, panel, problems: problems.map(ofFinding) };
  }
  const reading = readDocument(value);
  const problems = reading.problems.map(ofFinding);
  return { draft: adopt(reading), panel: null, problems };
}

export function readExample(name: string): AccountReading {
  const found = examples.find(({ id }) => id === name);
  if (found) return { draft: found.draft, panel: null, problems: [] };
  const ids = examples.map(({ id }) => id);
  const message = t.unknownExample(name.slice(0, 60), ids);
  return nothing({ path: "example", code: "unknown_name", message });
}

/** Rules by their id; without a date the newest of that venue. Null where there are none of that name. */
export function readRulesName(name: string): {
  rules: string | null;
  problems: MarginProblem[];
} {
  const findings = new Findings();
  const rules = knownRules(name, "rules", findings);
  const [finding] = findings.all;
  if (!finding || finding.code === "undated_rules")
    return { rules, problems: [] };
  return { rules: null, problems: [ofFinding(finding)] };
}
