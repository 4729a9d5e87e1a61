import { describe, expect, test } from "vitest";
import {
  type Formula,
  minus,
  plus,
  product,
  ratio,
  sum,
  symbol,
  toText,
} from "../../web/src/document/formula.js";
import {
  bothLines,
  type Leaf,
  valueOf,
} from "../../web/src/document/printed.js";
import { workOut } from "../sums.js";

const number = (text: string): Formula => ({ is: "number", text });

describe("a formula as text", () => {
  test.each<[Formula, string]>([
    [symbol("U", "BTC"), "U BTC"],
    [sum(plus(symbol("W")), minus(symbol("M"))), "W \u2212 M"],
    [sum(minus(symbol("W")), plus(symbol("M"))), "\u2212W + M"],
    [
      product(symbol("q"), sum(plus(symbol("m")), minus(symbol("e")))),
      "q × (m \u2212 e)",
    ],
    [ratio(symbol("q"), product(symbol("e"), symbol("L"))), "q / (e × L)"],
    [
      ratio(sum(plus(number("1")), minus(number("2"))), number("3")),
      "(1 \u2212 2) / 3",
    ],
    [minus(sum(plus(number("1")), plus(number("2")))).of, "1 + 2"],
    [
      sum(plus(number("5")), minus(sum(plus(number("1")), plus(number("2"))))),
      "5 \u2212 (1 + 2)",
    ],
    [sum(plus(number("5")), plus(number("\u22122"))), "5 + (\u22122)"],
    [ratio(ratio(number("8"), number("2")), number("2")), "8 / 2 / 2"],
    [ratio(number("8"), ratio(number("2"), number("2"))), "8 / (2 / 2)"],
    [product(number("3"), ratio(number("8"), number("2"))), "3 × 8 / 2"],
  ])("%j", (formula, text) => {
    expect(toText(formula)).toBe(text);
  });

  test("says what the formula is worth", () => {
    const formula = ratio(
      sum(
        plus(product(number("1,200.5"), number("0.4\u202F%"))),
        minus(sum(plus(number("7")), minus(ratio(number("9"), number("2"))))),
      ),
      sum(plus(number("1")), minus(number("0.005"))),
    );
    expect(workOut(toText(formula))).toBeCloseTo(valueOf(formula), 12);
    expect(valueOf(formula)).toBeCloseTo((4.802 - 2.5) / 0.995, 12);
  });
});

describe("numbers in place of symbols", () => {
  const lines = (values: number[], show: (value: number) => string) => {
    const make = (leaf: Leaf) =>
      sum(...values.map((value) => plus(leaf(symbol("x"), value))));
    const total = values.reduce((all, value) => all + value, 0);
    return bothLines(make, (found) => show(found) === show(total));
  };

  test("adding less than nothing is taking away", () => {
    const { formula, numbers } = lines([12000, -20, 690], String);
    expect(toText(formula)).toBe("x + x + x");
    expect(toText(numbers)).toBe("12,000 \u2212 20 + 690");
  });

  test("as many digits as it takes to come to the figure, and no more", () => {
    const values = [1.23456789, 0.000123456];
    expect(toText(lines(values, (value) => value.toFixed(2)).numbers)).toBe(
      "1.23 + 0.000123",
    );
    const long = lines(values, (value) => value.toFixed(6)).numbers;
    expect(workOut(toText(long)).toFixed(6)).toBe("1.234691");
  });

  test("shares are printed in per cent", () => {
    const make = (leaf: Leaf) =>
      product(leaf(symbol("r"), 0.004, "percent"), leaf(symbol("N"), 64_480));
    const { numbers } = bothLines(make, (value) => value === 257.92);
    expect(toText(numbers)).toBe("0.4\u202F% × 64,480");
  });
});
