import type { Problem } from "./fields.js";
import { parseNumber, shareOf } from "./numbers.js";

export const isBlank = (text: string): boolean => text.trim() === "";

/** Reads fields and collects what is wrong; for a wrong figure another stands in, so that reading goes on. */
export class Reader {
  readonly problems: Problem[] = [];
  /** Fields whose figures rest on one that stands in: what the engine says of them means nothing. */
  readonly doubtful = new Set<string>();

  report(fieldName: string, code: string): void {
    if (!this.isWrong(fieldName))
      this.problems.push({ field: fieldName, code });
  }

  isWrong(fieldName: string): boolean {
    return this.problems.some((known) => known.field === fieldName);
  }

  number(
    fieldName: string,
    text: string,
    fallback?: number,
    standIn = 1,
  ): number {
    if (isBlank(text) && fallback !== undefined) return fallback;
    const parsed = parseNumber(text);
    if (parsed.ok) return parsed.value;
    this.report(fieldName, parsed.reason);
    return standIn;
  }

  positive(
    fieldName: string,
    text: string,
    code: string,
    fallback?: number,
  ): number {
    const value = this.number(fieldName, text, fallback);
    if (value > 0) return value;
    this.report(fieldName, code);
    return 1;
  }

  rate(fieldName: string, text: string): number {
    return shareOf(this.number(fieldName, text, 0));
  }
}
