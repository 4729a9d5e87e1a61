import { expect, test } from "vitest";
import { hasLongWord } from "../../web/src/components/sheet-table.js";

test("only a word too long for a column is broken, wherever in the cell it stands", () => {
  const name = "ETHEREUMPERPETUALUSDTLONG";
  const inside = (cell: unknown) => ({ values: [{ values: [[cell]] }] });
  expect(hasLongWord(`${name} first, of 9.6 %`)).toBe(true);
  expect(hasLongWord(inside(name))).toBe(true);
  expect(hasLongWord(inside("BTC short"))).toBe(false);
  expect(hasLongWord("1,000,000,000,000.25 USDT")).toBe(false);
  expect(hasLongWord(undefined)).toBe(false);
});
