/** A row of the draft as it stands in a document, and back: what is as usual is left out. */
import type { Figure } from "./margin-document.js";
import { describe, type Findings } from "./findings.js";
import { exactNumber, textOfNumber } from "./written-number.js";

/** What a field holds: a figure, a text, or one of these words. */
export type Kind = "figure" | "text" | readonly string[];
export type Kinds<T> = { readonly [name in keyof T]?: Kind };
export type Loose = Record<string, unknown>;

/** Texts from outside are cut off here. */
export const LONGEST_TEXT = 2_000;

export const figureOf = (text: string): Figure => exactNumber(text) ?? text;

const EXAMPLES = ["64500.5"];

export function readFigure(
  found: unknown,
  path: string,
  findings: Findings,
): string | null {
  if (typeof found === "number" && Number.isFinite(found))
    return textOfNumber(found);
  if (typeof found === "string") return readText(found, path, findings);
  findings.report(path, "not_a_number", found, EXAMPLES);
  return null;
}

export function readText(
  found: unknown,
  path: string,
  findings: Findings,
): string | null {
  if (typeof found !== "string") {
    findings.report(path, "wrong_type", found);
    return null;
  }
  if (found.length <= LONGEST_TEXT) return found;
  findings.report(path, "too_long", found, [String(LONGEST_TEXT)]);
  return null;
}

function readOne(
  found: unknown,
  kind: Kind,
  path: string,
  findings: Findings,
): string | null {
  if (kind === "figure") return readFigure(found, path, findings);
  if (kind === "text") return readText(found, path, findings);
  if (typeof found === "string" && kind.includes(found)) return found;
  findings.report(path, "unknown_word", found, kind);
  return null;
}

/** Fields in the order of `kinds`; those of `always` also where they are as usual. */
export function writeRow<T extends object>(
  row: T,
  usual: T,
  kinds: Kinds<T>,
  always: readonly (keyof T)[] = [],
): Record<string, Figure> {
  const written: Record<string, Figure> = {};
  for (const name of Object.keys(kinds) as (keyof T & string)[]) {
    const text = String(row[name]);
    if (row[name] === usual[name] && !always.includes(name)) continue;
    written[name] = kinds[name] === "figure" ? figureOf(text) : text;
  }
  return written;
}

/** What is missing or wrong is as usual. `others`: names that are read elsewhere. */
export function readRow<T extends object>(
  found: Loose,
  usual: T,
  kinds: Kinds<T>,
  path: string,
  findings: Findings,
  others: readonly string[] = [],
): T {
  const read: Loose = {};
  for (const name of Object.keys(found)) {
    if (others.includes(name)) continue;
    const at = path === "" ? name : `${path}.${name}`;
    const kind = Object.hasOwn(kinds, name)
      ? kinds[name as keyof T]
      : undefined;
    if (kind === undefined) {
      findings.report(path, "unknown_name", name, Object.keys(kinds));
      continue;
    }
    const value = found[name];
    if (value === undefined || value === null) continue;
    const text = readOne(value, kind, at, findings);
    if (text !== null) read[name] = text;
  }
  return { ...usual, ...read };
}

/** The members of a list, as far as one goes; what is no list has none. */
export function readList(
  found: unknown,
  most: number,
  path: string,
  findings: Findings,
): unknown[] {
  if (found === undefined || found === null) return [];
  if (!Array.isArray(found)) {
    findings.report(path, "wrong_type", describe(found));
    return [];
  }
  const { length } = found;
  if (length > most) findings.report(path, "too_many", length, [String(most)]);
  return Array.from(
    { length: Math.min(length, most) },
    (_, index): unknown => found[index],
  );
}
