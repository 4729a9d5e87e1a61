/**
 * What a figure unfolds into, in words and formulas, before it is set in type. The first step finds the figure itself,
 * the later ones what went into it.
 */
import type { Formula } from "./formula.js";

export interface Meaning {
  symbol: Formula;
  /** "wallet", "profit of BTC at its mark". */
  words: string;
}

export interface Step {
  /** What is found, in words: "Liquidation price of BTC". */
  title: string;
  symbol: Formula;
  /** The right side, in symbols and with the account's numbers; null where there is nothing to work out. */
  formula: Formula | null;
  numbers: Formula | null;
  /** As the page shows the figure, with its unit. */
  result: { text: string; unit: string };
  where: readonly Meaning[];
  /** Sentences: the tier it fell into and why, what is assumed. */
  notes: readonly string[];
}

export interface Sheet {
  /** "Cross liquidation price of BTC". */
  title: string;
  /** Why there is no such figure, in numbers; null where there is one. */
  reason: string | null;
  steps: readonly Step[];
  /** That the figure holds, as a step: equity there and trigger times maintenance there. */
  check: readonly Step[];
  /** Whose rule it is: venue, document and date, each a line. */
  rules: readonly { text: string; url: string | null }[];
}
