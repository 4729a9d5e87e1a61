/** What is wrong with a document or a link, in words: what was found, and what may stand there. */
import type { Finding, FindingCode } from "../document/findings.js";
import { figure } from "./format.js";
import { words } from "./locale.js";

const quoted = (text: string): string => `\u201C${text}\u201D`;

/** Few words are named; of many the first. */
function choices(allowed: readonly string[]): string {
  if (allowed.length === 0) return "";
  const some = allowed.slice(0, 14);
  const more = allowed.length > some.length ? " and others" : "";
  return ` It may be ${some.join(", ")}${more}.`;
}

type Words = (found: string, allowed: readonly string[]) => string;

const instead = " What is usual stands there instead.";

const sayings: Record<FindingCode, Words> = words("findings", {
  unreadable: () => "This cannot be read.",
  not_ours: (found) =>
    `This is not an account of this calculator: its format is ${quoted(found)}.`,
  later_version: (found, allowed) =>
    `Made by another version, ${quoted(found)}; this page reads version ${allowed.join(", ")}.`,
  wrong_type: (found) => `${quoted(found)} cannot stand here.${instead}`,
  not_a_number: (found, allowed) =>
    `${quoted(found)} is not a number, written as ${allowed.join(" or ")}.${instead}`,
  unknown_name: (found, allowed) =>
    `${quoted(found)} is not known here and was left out.${choices(allowed)}`,
  unknown_word: (found, allowed) =>
    `${quoted(found)} is not known here.${choices(allowed)}${instead}`,
  forbidden_name: (found) =>
    `${quoted(found)} cannot be a name and was left out.`,
  bad_encoding: (found) =>
    `${quoted(found)} has a per cent sign that does not begin a sign written as %20.${instead}`,
  said_twice: (found) => `${quoted(found)} is said twice: the first counts.`,
  without_value: (found) => `${quoted(found)} says nothing and was left out.`,
  two_readings: (found, allowed) =>
    `${quoted(found)} can be read in two ways: write it as ${allowed.join(" or ")}.`,
  unknown_rules: (found, allowed) =>
    `The rules ${quoted(found)} are not known here; others took their place.${choices(allowed)}`,
  later_rules: (found, allowed) =>
    `The rules ${quoted(found)} are later than what this page knows; it took ${allowed[0] ?? ""}.`,
  undated_rules: (found, allowed) =>
    `The rules ${quoted(found)} bear no date; ${allowed[0] ?? ""} were taken.`,
  own_rules: () =>
    "A table of one\u2019s own is not in a link; other rules took its place.",
  not_a_row: (found, allowed) =>
    `${quoted(found)} cannot be read and was left out. It is written as ${allowed.join(" or ")}.`,
  table_missing: () =>
    "The table of one\u2019s own is missing; other rules took its place.",
  too_long: (found, allowed) =>
    `${quoted(found)} is longer than ${allowed[0] ?? ""} letters and was left out.`,
  too_many: (found, allowed) =>
    `${found} are too many: the first ${allowed[0] ?? ""} were read.`,
  and_more: (found) => `And ${found} more.`,
});

export const findingText = ({ code, found, allowed }: Finding): string =>
  sayings[code](found, allowed);

export const findingsText = words("findings-about", {
  title: (findings: number): string =>
    findings === 1
      ? "One part was not taken as it is written"
      : `${figure(findings, {})} parts were not taken as they are written`,
  /** Where it stands, before what is wrong with it. */
  at: (path: string, text: string): string =>
    path === "" ? text : `${path}: ${text}`,
});
