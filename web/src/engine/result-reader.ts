import type { Interval } from "./contract.js";

/** Reads result rows in order; NaN stands for null. */
export class Reader {
  private at = 0;
  constructor(private readonly numbers: Float64Array) {}

  number(): number {
    return this.numbers[this.at++] as number;
  }
  orNull(): number | null {
    const value = this.number();
    return value === value ? value : null;
  }
  interval(): Interval {
    return { lower: this.orNull(), upper: this.orNull() };
  }
  /** The same interval once more is the same object: thousands of rows have it twice. */
  again(before: Interval): Interval {
    const lower = this.orNull();
    const upper = this.orNull();
    return lower === before.lower && upper === before.upper
      ? before
      : { lower, upper };
  }
  status(): "safe" | "liquidatable" {
    return this.number() === 0 ? "safe" : "liquidatable";
  }
}
