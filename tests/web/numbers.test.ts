import { describe, expect, test } from "vitest";
import {
  fieldText,
  parseNumber,
  stepText,
  tidy,
} from "../../web/src/document/numbers.js";

const value = (text: string): number | string => {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe("parseNumber", () => {
  test.each([
    ["1234", 1234],
    ["1,234", 1234],
    ["12,345,678.9", 12345678.9],
    ["1.234.567,89", 1234567.89],
    ["64.500,25", 64500.25],
    ["$64,500.00", 64500],
    ["€ 64.500,00", 64500],
    ["64 500,25", 64500.25],
    ["64\u00A0500,25", 64500.25],
    ["64\u202F500.25", 64500.25],
    ["64'500.25", 64500.25],
    ["64’500", 64500],
    ["1_000_000", 1000000],
    ["1,00,000", 100000],
    ["0,234", 0.234],
    ["0.234", 0.234],
    ["1.234", 1.234],
    ["12,5", 12.5],
    ["12,50", 12.5],
    ["1234,567", 1234.567],
    ["1 234,567", 1234.567],
    [".5", 0.5],
    [",5", 0.5],
    ["5.", 5],
    ["−12.5", -12.5],
    ["–3", -3],
    ["-$5", -5],
    ["+7", 7],
    ["10x", 10],
    ["10×", 10],
    ["10 ×", 10],
    ["0.4 %", 0.4],
    ["0,4%", 0.4],
    ["12,000 USDT", 12000],
    ["12000usdt", 12000],
    ["USDT 12,000", 12000],
    ["0.5 BTC", 0.5],
    ["10k", 10000],
    ["1.5M", 1500000],
    ["1e-7", 1e-7],
    ["2.5E3", 2500],
    ["  42  ", 42],
    ["-0", 0],
  ])("reads %s as %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["abc", "not_a_number"],
    ["12a", "not_a_number"],
    ["1,2,3", "not_a_number"],
    ["1.2.3", "not_a_number"],
    ["1 2", "not_a_number"],
    ["1,23,4.5", "not_a_number"],
    ["--5", "not_a_number"],
    ["5-", "not_a_number"],
    [".", "not_a_number"],
    ["NaN", "not_a_number"],
    ["Infinity", "not_a_number"],
    ["0x10", "not_a_number"],
    ["1e", "not_a_number"],
    ["1e999", "too_large"],
    ["=1+1", "not_a_number"],
  ])("refuses %j", (text, reason) => {
    expect(value(text)).toBe(reason);
  });

  test("reads again every number that it shows", () => {
    for (const number of [
      0.1,
      1 / 3,
      1e-15,
      123456.789,
      1e15,
      -0.004,
      2 ** 53,
    ]) {
      expect(value(fieldText(number))).toBe(number);
    }
  });
});

describe("tidy", () => {
  test.each([
    ["64500", "64,500"],
    ["64.500,25", "64,500.25"],
    ["148.00", "148.00"],
    ["1.0", "1.0"],
    ["10x", "10"],
    ["-3", "\u22123"],
    ["0.00000012", "0.00000012"],
    ["abc", "abc"],
    ["", ""],
  ])("shows %j as %j", (typed, shown) => {
    expect(tidy(typed)).toBe(shown);
  });
});

describe("stepText", () => {
  test("moves by a tenth of the magnitude", () => {
    expect(stepText("64,480", 1, "normal")).toBe("65,480");
    expect(stepText("64,480", -1, "fine")).toBe("64,380");
    expect(stepText("64,480", 1, "coarse")).toBe("74,480");
    expect(stepText("0.5", 1, "normal")).toBe("0.51");
    expect(stepText("1.0", -1, "normal")).toBe("0.9");
  });

  test("moves leverage by one", () => {
    expect(stepText("10", 1, "normal", 1)).toBe("11");
    expect(stepText("10", -1, "coarse", 1)).toBe("9");
  });

  test("never steps a positive figure to zero or below", () => {
    let text = "0.3";
    for (let i = 0; i < 200; i += 1) text = stepText(text, -1, "coarse");
    const parsed = parseNumber(text);
    expect(parsed.ok && parsed.value > 0).toBe(true);
  });

  test("leaves what is no number alone", () => {
    expect(stepText("abc", 1, "normal")).toBe("abc");
  });
});

test("a figure too small to be written out stays as it was typed", () => {
  for (const text of ["1e-300", "1e-25", "-2e-40"])
    expect(tidy(text)).toBe(text);
  expect(tidy("1e-5")).toBe("0.00001");
});
