/** Formulas as they are printed, before they are set in type: a text and a value can be had of each. */

export type Formula =
  | { is: "symbol"; name: string; index?: string }
  /** A figure as it is printed. Its value is that of the text, not of more digits than can be read. */
  | { is: "number"; text: string; unit?: string }
  | { is: "sum"; terms: readonly Term[] }
  | { is: "product"; factors: readonly Formula[] }
  | { is: "ratio"; over: Formula; under: Formula };

export interface Term {
  sign: 1 | -1;
  of: Formula;
}

/** Above this many summands of a kind a sum is printed as one number. */
export const MOST_TERMS = 12;

const MINUS = "\u2212";
const TIMES = "\u00D7";

export const symbol = (name: string, index?: string): Formula =>
  index === undefined ? { is: "symbol", name } : { is: "symbol", name, index };
export const plus = (of: Formula): Term => ({ sign: 1, of });
export const minus = (of: Formula): Term => ({ sign: -1, of });
export const sum = (...terms: Term[]): Formula => ({ is: "sum", terms });
export const product = (...factors: Formula[]): Formula => ({
  is: "product",
  factors,
});
export const ratio = (over: Formula, under: Formula): Formula => ({
  is: "ratio",
  over,
  under,
});

const isSigned = (formula: Formula): boolean =>
  formula.is === "number" && /^[-+\u2212]/u.test(formula.text);

/** Needs brackets as a factor, or behind a sign. */
export const isCompound = (formula: Formula): boolean =>
  formula.is === "sum" || isSigned(formula);

/** Takes more than a line of its own: there is a fraction in it. */
export function isTall(formula: Formula): boolean {
  switch (formula.is) {
    case "sum":
      return formula.terms.some(({ of }) => isTall(of));
    case "product":
      return formula.factors.some(isTall);
    default:
      return formula.is === "ratio";
  }
}

/** The letters that stand in it, without their indices. */
export function lettersIn(formula: Formula): Set<string> {
  switch (formula.is) {
    case "symbol":
      return new Set([formula.name]);
    case "number":
      return new Set();
    case "sum":
      return new Set(formula.terms.flatMap(({ of }) => [...lettersIn(of)]));
    case "product":
      return new Set(formula.factors.flatMap((one) => [...lettersIn(one)]));
    case "ratio":
      return new Set([...lettersIn(formula.over), ...lettersIn(formula.under)]);
  }
}

function bracketed(formula: Formula): string {
  const text = toText(formula);
  return isCompound(formula) ? `(${text})` : text;
}

/** On one line, for a screen reader and for the clipboard: "(1 − 2) × 3 / (4 + 5)". */
export function toText(formula: Formula): string {
  switch (formula.is) {
    case "symbol":
      return formula.index === undefined
        ? formula.name
        : `${formula.name} ${formula.index}`;
    case "number":
      return formula.unit === undefined
        ? formula.text
        : `${formula.text} ${formula.unit}`;
    case "sum":
      return formula.terms
        .map(({ sign, of }, place) => {
          const text = sign < 0 || place > 0 ? bracketed(of) : toText(of);
          const mark = sign < 0 ? MINUS : "+";
          if (place === 0) return sign < 0 ? MINUS + text : text;
          return `${mark} ${text}`;
        })
        .join(" ");
    case "product":
      return formula.factors.map(bracketed).join(` ${TIMES} `);
    case "ratio": {
      const under = toText(formula.under);
      const wide = ["sum", "product", "ratio"].includes(formula.under.is);
      return `${bracketed(formula.over)} / ${wide ? `(${under})` : under}`;
    }
  }
}
