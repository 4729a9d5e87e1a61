/** What is wrong with something that came from outside, collected so that all of it can be shown at once. */
export type FindingCode =
  | "unreadable"
  | "not_ours"
  | "later_version"
  | "wrong_type"
  | "not_a_number"
  | "unknown_name"
  | "unknown_word"
  | "forbidden_name"
  | "bad_encoding"
  | "said_twice"
  | "without_value"
  | "two_readings"
  | "unknown_rules"
  | "later_rules"
  | "undated_rules"
  | "own_rules"
  | "not_a_row"
  | "table_missing"
  | "too_long"
  | "too_many"
  | "and_more";

export interface Finding {
  /** Where it stands: "positions[2].size" in a document, "p[2].size" in a link; empty: the whole. */
  path: string;
  code: FindingCode;
  /** What stands there, cut short; a count for "and_more". */
  found: string;
  /** What may stand there instead: words, an example or a limit. May be empty. */
  allowed: readonly string[];
}

const MOST = 100;
const LONGEST = 60;

/** Never looks into objects: they may be deep, and may bite. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return "[\u2026]";
  if (typeof value === "object" && value !== null) return "{\u2026}";
  if (typeof value === "function" || typeof value === "symbol")
    return typeof value;
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}\u2026` : text;
}

export class Findings {
  readonly #found: Finding[] = [];
  #more = 0;

  report(
    path: string,
    code: FindingCode,
    found: unknown = "",
    allowed: readonly string[] = [],
  ): void {
    if (this.#found.length >= MOST) this.#more += 1;
    else
      this.#found.push({
        path: describe(path),
        code,
        found: describe(found),
        allowed,
      });
  }

  /** The first hundred, and how many more there are. */
  get all(): Finding[] {
    const more: Finding = {
      path: "",
      code: "and_more",
      found: String(this.#more),
      allowed: [],
    };
    return this.#more > 0 ? [...this.#found, more] : [...this.#found];
  }
}

/** Names that an object has before anything is put into it. */
export const isForbidden = (name: string): boolean =>
  name === "__proto__" || name === "constructor" || name === "prototype";
