import { afterEach, expect, test } from "vitest";
import { swapSeparators, parseNumber } from "../../web/src/document/numbers.js";
import {
  day,
  days,
  figure,
  list,
  money,
  month,
  percent,
  plural,
  signedPercent,
  valueOfFigure,
} from "../../web/src/text/format.js";
import {
  english,
  inLocale,
  type Locale,
  prose,
  saying,
  useLocale,
  words,
} from "../../web/src/text/locale.js";
import {
  languages,
  loadLocale,
  matchLocale,
} from "../../web/src/text/locales.js";
import { stepOf } from "../../web/src/text/venue-figures.js";

afterEach(() => {
  useLocale(english);
});

const other = (texts: Record<string, unknown>): Locale => ({
  ...english,
  id: "xx",
  texts,
});

const plain = words("greeting", {
  hello: "Hello",
  named: (name: string) => `Hello, ${name}`,
  deep: { one: "One", two: "Two" },
});

test("words follow the language, and say in English what it has no words for", () => {
  const xx = other({
    greeting: { hello: "Salve", deep: { one: "Unum" } },
  });
  const { deep } = plain;
  inLocale(xx, () => {
    expect(plain.hello).toBe("Salve");
    expect(plain.named("Ada")).toBe("Hello, Ada");
    expect(deep.one).toBe("Unum");
    expect(deep.two).toBe("Two");
    expect(Object.values(plain.deep)).toEqual(["Unum", "Two"]);
  });
  expect(plain.hello).toBe("Hello");
});

test("a language is left even when what is said in it fails", () => {
  expect(() =>
    inLocale(other({}), () => {
      throw new Error("no");
    }),
  ).toThrow();
  expect(percent(0.5)).toBe("50.0\u202F%");
});

test("functions and prose follow as well", () => {
  const bye = saying("bye", (name: string) => `Bye, ${name}`);
  inLocale(
    other({
      bye: (name: string) => `Vale, ${name}`,
      prose: { "A sentence.": "Sententia." },
    }),
    () => {
      expect(bye("Ada")).toBe("Vale, Ada");
      expect(prose("A sentence.")).toBe("Sententia.");
      expect(prose("toString")).toBe("toString");
      expect(prose("__proto__")).toBe("__proto__");
    },
  );
  expect(bye("Ada")).toBe("Bye, Ada");
});

test.each([
  [["es-AR", "en"], "es"],
  [["zh-CN"], "zh-Hans"],
  [["zh-TW", "tr-TR"], "tr"],
  [["ar-EG"], "ar"],
  [["de-DE", "fr"], null],
  [["not a tag", "", "en-GB"], "en"],
  [[], null],
])("of %j it is %s", (wanted, id) => {
  expect(matchLocale(wanted)).toBe(id);
});

const shown = async (id: string) => {
  const locale = await loadLocale(id);
  return inLocale(locale, () => [
    figure(-51708.55, { minimumFractionDigits: 2 }),
    percent(0.198),
    signedPercent(-0.198),
    signedPercent(0.198),
    money(12_000, "USDT"),
    month("2026-04"),
    day("2026-08-22"),
    days("2022-05-09", "2022-05-12"),
    list(["BTC", "ETH", "SOL"]),
  ]);
};

test("figures and dates in English", async () => {
  expect(await shown("en")).toEqual([
    "\u221251,708.55",
    "19.8\u202F%",
    "\u221219.8\u202F%",
    "+19.8\u202F%",
    "12,000\u00A0USDT",
    "April 2026",
    "22 August 2026",
    "9\u201312 May 2022",
    "BTC, ETH, and SOL",
  ]);
});

test("figures and dates in the other languages", async () => {
  const es = await shown("es");
  expect(es.slice(0, 4)).toEqual([
    "\u221251.708,55",
    "19,8\u00A0%",
    "\u221219,8\u00A0%",
    "+19,8\u00A0%",
  ]);
  expect(es[5]).toBe("abril de 2026");
  expect((await shown("tr")).slice(1, 4)).toEqual([
    "%19,8",
    "\u2212%19,8",
    "+%19,8",
  ]);
  expect((await shown("zh-Hans")).slice(5, 7)).toEqual([
    "2026\u5E744\u6708",
    "2026\u5E748\u670822\u65E5",
  ]);
  expect((await shown("zh-Hans"))[7]).toBe(
    "2022\u5E745\u67089\u65E5\u201312\u65E5",
  );
  const ar = await shown("ar");
  expect(ar[0]).toBe("\u2066\u221251,708.55\u2069");
  expect(ar[3]).toBe("\u2066+19.8%\u2069");
  expect(ar[6]).toMatch(/22.*2026/u);
});

test("a printed figure can be read back in every language", async () => {
  for (const { id } of languages) {
    inLocale(await loadLocale(id), () => {
      for (const value of [-51708.55, 0.0625, 1234567.5, -3])
        expect(valueOfFigure(figure(value, { maximumFractionDigits: 9 }))).toBe(
          value,
        );
      expect(valueOfFigure(percent(0.198))).toBeCloseTo(0.198, 12);
    });
  }
});

test("a step of a price has the decimals of the price in every language", async () => {
  for (const { id } of languages) {
    inLocale(await loadLocale(id), () => {
      const { shown, isLess } = stepOf(-12.5, 51708.55);
      expect([valueOfFigure(shown), isLess]).toEqual([12.5, false]);
      expect(stepOf(0.001, 51708.55)).toMatchObject({ isLess: true });
      expect(valueOfFigure(stepOf(0.001, 51708.55).shown)).toBe(0.01);
    });
  }
});

test("figures of four digits are grouped as longer ones are", async () => {
  const shown: string[] = [];
  for (const { id } of languages)
    inLocale(await loadLocale(id), () => {
      shown.push(figure(5326.61, { maximumFractionDigits: 2 }));
    });
  for (const one of shown) expect(one).toMatch(/5[.,]326[.,]61/u);
});

test("the form that goes with a number", async () => {
  const arabic = await loadLocale("ar");
  const forms = { one: "1", two: "2", few: "3", many: "11", other: "100" };
  inLocale(arabic, () => {
    expect([1, 2, 3, 11, 100].map((n) => plural(n, forms))).toEqual(
      Object.values(forms),
    );
  });
  expect(plural(2, forms)).toBe("100");
});

test("what is typed with decimal commas means the same in every language", () => {
  for (const [typed, value] of [
    ["64.500", 64_500],
    ["0,5", 0.5],
    ["1.234,56", 1234.56],
    ["64.5", 64.5],
    ["1.234.567", 1_234_567],
    ["1,234", 1.234],
  ] as const) {
    expect(parseNumber(swapSeparators(typed))).toMatchObject({ value });
    expect(swapSeparators(swapSeparators(typed))).toBe(typed);
  }
});

test("digits of other scripts are digits", () => {
  for (const [typed, value] of [
    ["\u0661\u0662\u066B\u0665", 12.5],
    ["\u0661\u066C\u0662\u0663\u0664\u066B\u0665", 1234.5],
    ["\u06F7\u06F0", 70],
    ["\uFF19\uFF10", 90],
  ] as const)
    expect(parseNumber(typed)).toMatchObject({ value });
});
