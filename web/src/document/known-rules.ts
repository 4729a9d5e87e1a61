/** Rules as a document or a link names them, held against those there are. */
import { defaultPack, isKnown, packIndex } from "../rules/packs.js";
import type { RulesChoice } from "./draft.js";
import type { Findings } from "./findings.js";

const familyOf = (id: string): string => id.split("@")[0] ?? "";
const dateOf = (id: string): string => id.split("@")[1] ?? "";

/** What an account under these rules is measured in, unless it says otherwise. */
export const usualCurrency = (rules: RulesChoice): string =>
  packIndex.find(({ id }) => id === rules)?.currency ?? "USDT";

/** Others of the same venue take the place of rules that are not known, the newest first. */
export function knownRules(
  named: string,
  path: string,
  findings: Findings,
): RulesChoice {
  if (isKnown(named)) return named;
  const family = packIndex
    .map(({ id }) => id)
    .filter((id) => familyOf(id) === familyOf(named));
  const [newest] = family;
  if (newest === undefined) {
    const all = ["custom", ...packIndex.map(({ id }) => id)];
    findings.report(path, "unknown_rules", named, all);
    return defaultPack.id;
  }
  const date = dateOf(named);
  const code =
    date === ""
      ? "undated_rules"
      : date > dateOf(newest)
        ? "later_rules"
        : "unknown_rules";
  findings.report(path, code, named, family);
  return newest;
}
