import { describe, expect, test } from "vitest";
import {
  amount,
  list,
  month,
  percent,
  price,
  roundPrice,
  scalePercent,
  signedMoney,
  signedPercent,
} from "../../web/src/text/format.js";

describe("prices", () => {
  test.each([
    [51708.5503, "51,708.55"],
    [118.9945, "118.99"],
    [2.14, "2.1400"],
    [0.182034, "0.18203"],
    [0.0000123456, "0.000012346"],
    [1153.2633, "1,153.26"],
  ])("%d is shown as %s", (value, shown) => {
    expect(price(value)).toBe(shown);
  });

  test("a tick decides the decimals", () => {
    expect(price(51708.5503, undefined, 0.1)).toBe("51,708.6");
    expect(price(51708.5503, undefined, 5)).toBe("51,709");
  });

  test("never looks like the mark it is not", () => {
    expect(price(64479.9996, 64480)).toBe("64,479.9996");
    expect(price(64480, 64480)).toBe("64,480.00");
  });

  test("in a sentence it is rounded away from the mark", () => {
    expect(roundPrice(51708.55, 64480)).toBe("51,708");
    expect(roundPrice(5326.01, 3215)).toBe("5,327");
    // A whole price that rounding has moved is no other price.
    expect(roundPrice(52709.99999999999, 64480)).toBe("52,710");
    expect(roundPrice(118.994, 155.2)).toBe("118.99");
  });
});

describe("shares", () => {
  test("have a true minus, a thin space, a plus where they are signed", () => {
    expect(signedPercent(-0.19807)).toBe("\u221219.8\u202F%");
    expect(signedPercent(0.657)).toBe("+65.7\u202F%");
    expect(signedPercent(0)).toBe("0.0\u202F%");
    expect(percent(0.00042)).toBe("0.042\u202F%");
    expect(percent(12.5)).toBe("1,250\u202F%");
    expect(scalePercent(-0.5)).toBe("\u221250\u202F%");
  });
});

describe("amounts", () => {
  test.each([
    [12000, "USDT", "12,000"],
    [1535443.01, "USDT", "1,535,443"],
    [12.5, "USDT", "12.50"],
    [0.004, "USDT", "0.004"],
    [0, "USDT", "0"],
    [-20, "USDT", "\u221220"],
    [-0.0000001, "USD", "\u22120.0000001"],
    [0.285714, "BTC", "0.28571"],
    [101, "BTC", "101"],
    [1234567.8, "XRP", "1,234,568"],
  ])("%d %s is shown as %s", (value, currency, shown) => {
    expect(amount(value, currency)).toBe(shown);
  });

  test("signed, with the currency", () => {
    expect(signedMoney(690, "USDT")).toBe("+690\u00A0USDT");
    expect(signedMoney(-20, "USDT")).toBe("\u221220\u00A0USDT");
    expect(signedMoney(0, "USDT")).toBe("0\u00A0USDT");
  });
});

test("months and lists", () => {
  expect(month("2026-04")).toBe("April 2026");
  expect(list(["ETH", "SOL"])).toBe("ETH and SOL");
});
