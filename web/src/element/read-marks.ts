/** Marks as a host page hands them over. It may hand over anything: nothing of it throws. */
import { describe } from "../document/findings.js";
import { elementText as t } from "../text/en-element.js";
import type { MarginProblem } from "./host-problem.js";

/** What the engine takes. */
const MOST = 2000;
const LEAST_PRICE = 1e-15;
const HIGHEST_PRICE = 1e15;

export type Marks = ReadonlyMap<string, number>;

export interface MarksReading {
  marks: Marks;
  problems: MarginProblem[];
}

const isPrice = (value: unknown): value is number =>
  typeof value === "number" && value >= LEAST_PRICE && value <= HIGHEST_PRICE;

const wrong = (path: string, code: string, message: string) => ({
  path,
  code,
  message,
});

function readEach(found: object, before: Marks): MarksReading {
  const problems: MarginProblem[] = [];
  const marks = new Map<string, number>();
  const names = Object.keys(found);
  if (names.length > MOST)
    problems.push(wrong("marks", "too_many", t.tooManyMarks(MOST)));
  for (const symbol of names.slice(0, MOST)) {
    const value: unknown = (found as Record<string, unknown>)[symbol];
    const kept = isPrice(value) ? value : before.get(symbol);
    if (kept !== undefined) marks.set(symbol, kept);
    if (isPrice(value)) continue;
    const said = t.markNoPrice(describe(symbol), describe(value));
    problems.push(wrong(`marks.${describe(symbol)}`, "not_a_price", said));
  }
  return { marks, problems };
}

/** A value that is no price leaves the mark of `before`, so that nothing jumps for one bad tick of a feed. */
export function readMarks(value: unknown, before: Marks): MarksReading {
  if (value === null || value === undefined)
    return { marks: new Map(), problems: [] };
  const noObject = wrong("marks", "wrong_type", t.marksNoObject);
  try {
    if (typeof value !== "object" || Array.isArray(value))
      return { marks: before, problems: [noObject] };
    return readEach(value, before);
  } catch {
    return {
      marks: before,
      problems: [wrong("marks", "unreadable", t.marksUnreadable)],
    };
  }
}
