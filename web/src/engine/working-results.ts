import { Reader } from "./result-reader.js";
import type { Bounds, Charge, Part, Solution, Working } from "./full.js";

/**
 * The columns and words of working rows, in the order in which the module sends them. A test holds them against the
 * module's own schema.
 */
export const workingColumns = [
  "closingFee",
  "maintenance",
  "liquidation.lower",
  "liquidation.upper",
  "underlyingLiquidation.lower",
  "underlyingLiquidation.upper",
  "bankruptcy.lower",
  "bankruptcy.upper",
] as const;

export const solutionColumns = [
  "price",
  "variable",
  "x",
  "constant",
  "slope",
  "kind",
  "parts",
  "beyond",
] as const;

export const partColumns = [
  "of",
  "position",
  "constant",
  "slope",
  "charge",
] as const;

export const chargeColumns = [
  "position",
  "net",
  "tier",
  "rate",
  "amount",
  "unitsDeducted",
  "contracts",
  "size",
  "entryValue",
  "measure",
  "share",
  "margin",
] as const;

export const workingWords = {
  variable: ["price", "inversePrice", "factor", "inverseFactor"],
  kind: ["zero", "jump"],
  of: [
    "wallet",
    "collateral",
    "otherProfit",
    "otherMaintenance",
    "profit",
    "maintenance",
    "closingFee",
  ],
} as const;

class WorkingReader extends Reader {
  flag(): boolean {
    return this.number() === 1;
  }
  word<Word extends string>(words: readonly Word[]): Word {
    return words[this.number()] as Word;
  }
  /** So many rows, each read by `read`. */
  rows<Row>(count: number, read: () => Row): Row[] {
    return Array.from({ length: count }, read);
  }

  /** Members are evaluated in the order written, which is chargeColumns; so it is with all rows. */
  readonly charge = (): Charge => ({
    position: this.number(),
    net: this.flag(),
    tier: this.number(),
    rate: this.number(),
    amount: this.number(),
    unitsDeducted: this.number(),
    contracts: this.number(),
    size: this.number(),
    entryValue: this.number(),
    measure: this.number(),
    share: this.number(),
    margin: this.number(),
  });

  readonly part = (): Part => ({
    of: this.word(workingWords.of),
    position: this.orNull(),
    constant: this.number(),
    slope: this.number(),
    charge: this.flag() ? this.charge() : null,
  });

  solution(): Solution {
    const head = {
      price: this.number(),
      variable: this.word(workingWords.variable),
      x: this.number(),
      constant: this.number(),
      slope: this.number(),
      kind: this.word(workingWords.kind),
    };
    const [parts, beyond] = [this.number(), this.number()];
    return {
      ...head,
      parts: this.rows(parts, this.part),
      beyond: this.rows(beyond, this.part),
    };
  }
}

export function readWorking(numbers: Float64Array): Working {
  const from = new WorkingReader(numbers);
  const closingFee = from.number();
  const charges = from.number();
  const isThere = from.rows(6, () => from.flag());
  const maintenance = from.rows(charges, from.charge);
  const solutions = isThere.map((there) => (there ? from.solution() : null));
  const bounds = (at: number): Bounds => ({
    lower: solutions[at] ?? null,
    upper: solutions[at + 1] ?? null,
  });
  return {
    maintenance,
    closingFee,
    liquidation: bounds(0),
    underlyingLiquidation: bounds(2),
    bankruptcy: bounds(4),
  };
}
