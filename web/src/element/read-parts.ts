/** The attribute `panels`, as in "table,shock". */
import { allParts, type Parts } from "../components/parts.js";
import { describe } from "../document/findings.js";
import { panelIds } from "../panels/panels.js";
import { elementText as t } from "../text/en-element.js";
import type { MarginProblem } from "./host-problem.js";

const heads = ["sentence", "worlds", "table"] as const;
const known: readonly string[] = [...heads, ...panelIds];

export interface PartsReading {
  parts: Parts;
  problems: MarginProblem[];
}

const wrong = (code: string, message: string): MarginProblem => ({
  path: "panels",
  code,
  message,
});

/** Panels stand in the order in which they are named. Where no name is known, all parts show. */
export function readParts(text: string | null | undefined): PartsReading {
  const words = (text ?? "").slice(0, 1000).split(/[\s,]+/u);
  const names = [...new Set(words.filter(Boolean))];
  const unknown = names.filter((name) => !known.includes(name));
  const problems =
    unknown.length > 0
      ? [
          wrong(
            "unknown_name",
            t.unknownParts(unknown.slice(0, 5).map(describe), known),
          ),
        ]
      : [];
  if (names.length === unknown.length) {
    if (names.length > 0) problems.push(wrong("without_value", t.noParts));
    return { parts: allParts, problems };
  }
  const has = (head: (typeof heads)[number]) => names.includes(head);
  return {
    parts: {
      sentence: has("sentence"),
      worlds: has("worlds"),
      table: has("table"),
      panels: names.flatMap((name) => panelIds.find((id) => id === name) ?? []),
    },
    problems,
  };
}
