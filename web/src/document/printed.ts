/** Numbers as a working prints them: with as many digits as it takes to come to the figure by hand. */
import {
  figure,
  valueOfFigure,
  withoutMinus,
  withPercent,
} from "../text/format.js";
import { type Formula, minus, plus, type Term } from "./formula.js";

/** A value rounded: decimals from 1 up, significant digits below. Whole figures keep no zeros behind the point. */
function rounded(value: number, digits: number): string {
  return figure(
    value,
    Math.abs(value) >= 1
      ? { maximumFractionDigits: digits }
      : { maximumSignificantDigits: digits + 1 },
  );
}

/** What comes out of the numbers as printed; NaN where symbols are left. */
export function valueOf(formula: Formula): number {
  switch (formula.is) {
    case "symbol":
      return NaN;
    case "number":
      return valueOfFigure(formula.text);
    case "sum":
      return formula.terms.reduce(
        (total, { sign, of }) => total + sign * valueOf(of),
        0,
      );
    case "product":
      return formula.factors.reduce((total, of) => total * valueOf(of), 1);
    case "ratio":
      return valueOf(formula.over) / valueOf(formula.under);
  }
}

/** Adding a negative number is printed as taking it away. */
function settled({ sign, of }: Term): Term {
  const inner = tidy(of);
  const text = inner.is === "number" ? withoutMinus(inner.text) : null;
  if (inner.is !== "number" || text === null) return { sign, of: inner };
  const positive = { ...inner, text };
  return sign < 0 ? plus(positive) : minus(positive);
}

function tidy(formula: Formula): Formula {
  switch (formula.is) {
    case "sum":
      return { is: "sum", terms: formula.terms.map(settled) };
    case "product":
      return { is: "product", factors: formula.factors.map(tidy) };
    case "ratio":
      return {
        is: "ratio",
        over: tidy(formula.over),
        under: tidy(formula.under),
      };
    default:
      return formula;
  }
}

/** What a formula is made of, said once for both: a symbol, and the value that stands for it. */
export type Leaf = (
  symbol: Formula,
  value: number,
  as?: "number" | "percent",
) => Formula;

const percentOf = (value: number, digits: number): string =>
  withPercent(rounded(Number((value * 100).toPrecision(15)), digits));

/** Both lines of a step; the numbers with the fewest digits that lead to the figure as it is shown. */
export function bothLines(
  make: (leaf: Leaf) => Formula,
  leadsTo: (value: number) => boolean,
): { formula: Formula; numbers: Formula } {
  const print = (digits: number): Formula =>
    tidy(
      make((_, value, as) => ({
        is: "number",
        text: (as === "percent" ? percentOf : rounded)(value, digits),
      })),
    );
  let numbers = print(2);
  for (let digits = 3; digits <= 17 && !leadsTo(valueOf(numbers)); digits += 1)
    numbers = print(digits);
  return { formula: make((symbol) => symbol), numbers };
}
