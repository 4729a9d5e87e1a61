import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inks } from "../../web/src/charts/inks.js";
import {
  linesOfText,
  shortened,
  type Type,
  widthOfText,
} from "../../web/src/charts/lines-of-text.js";
import { framePicture } from "../../web/src/charts/picture-frame.js";
import { tableDrawing } from "../../web/src/charts/picture-table.js";
import { scaleFor } from "../../web/src/charts/raster.js";
import { plainColour } from "../../web/src/charts/read-drawing.js";
import { escapeXml, printShape, shape } from "../../web/src/charts/shape.js";
import { withoutMedia } from "../../web/src/charts/stage.js";
import { isoDay } from "../../web/src/document/iso-day.js";
import { tokens } from "../../web/src/components/tokens.js";

const any = fc.string({ unit: "binary", maxLength: 60 });
const type: Type = { size: 12 };

describe("XML", () => {
  test("whatever a text holds, it ends no tag and no attribute", () => {
    fc.assert(
      fc.property(any, any, (name, inside) => {
        const printed = printShape(shape("text", { label: name }, inside));
        const [, label, text] =
          /^<text label="([^"<]*)">([^<]*)<\/text>$/u.exec(printed) ?? [];
        expect(label).toBeDefined();
        for (const written of [label ?? "", text ?? ""])
          expect(written.replace(/&(?:amp|lt|gt|quot|#39);/gu, "")).not.toMatch(
            // eslint-disable-next-line no-control-regex
            /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u,
          );
      }),
    );
  });

  test("signs that XML cannot hold become one that says so", () => {
    expect(escapeXml("a\u0000b\uD800c\uFFFFd \u{1F986}")).toBe(
      "a\uFFFDb\uFFFDc\uFFFDd \u{1F986}",
    );
  });
});

describe("lines", () => {
  test("no line is wider than its room, and no word is lost", () => {
    const room = fc.integer({ min: 60, max: 700 });
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), room, (text, width) => {
        const lines = linesOfText(text, width, type);
        for (const line of lines)
          expect(widthOfText(line, type)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/gu, "")).toBe(
          text.replace(/\s/gu, ""),
        );
      }),
    );
  });

  test("a word without end is cut, figures stay with their units", () => {
    const long = linesOfText("x".repeat(400), 200, type);
    expect(long.length).toBeGreaterThan(5);
    expect(long.join("")).toBe("x".repeat(400));
    expect(linesOfText("about 12\u00A0USDT", 60, type)).toEqual([
      "about",
      "12\u00A0USDT",
    ]);
  });

  test("beyond the most lines the last one ends with an ellipsis", () => {
    const lines = linesOfText("word ".repeat(200), 200, type, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/\u2026$/u);
    expect(shortened("short", 200, type)).toBe("short");
  });

  test("scripts without spaces break between signs", () => {
    const lines = linesOfText(
      "\u5168\u4ED3\u4FDD\u8BC1\u91D1".repeat(9),
      120,
      type,
    );
    expect(lines.length).toBeGreaterThan(3);
  });
});

describe("a picture", () => {
  const parts = {
    title: "A title",
    drawing: { shape: shape("g"), width: 760, height: 100 },
    key: [{ mark: null, words: "a word" }],
    notes: ["A note."],
    inputs: ["Wallet: 1.", "x".repeat(100_000)],
    name: "crossmargin",
    locale: { id: "en", direction: "ltr" },
  } as const;

  test("holds its parts from the title to the name, and bounds each of them", () => {
    const { text, height } = framePicture(parts);
    const places = [
      "A title",
      "a word",
      "A note.",
      "Wallet: 1.",
      ">crossmargin<",
    ].map((words) => text.lastIndexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(height).toBeLessThan(600);
    expect(text.length).toBeLessThan(6000);
  });

  test("is set from the right where that is how one reads", () => {
    const { text, width } = framePicture({
      ...parts,
      locale: { id: "ar", direction: "rtl" },
    });
    expect(text).toContain(`<text x="${String(width - 28)}"`);
    expect(text).toContain('direction="rtl"');
  });

  test("a table is as high as its highest cells", () => {
    const one = { lines: [{ text: "one" }] };
    const columns = [
      { head: "First", share: 0.5 },
      { head: "Second", share: 0.5, end: true },
    ];
    const of = (rows: number) =>
      tableDrawing({
        width: 400,
        columns,
        rows: Array.from({ length: rows }, () => [one, one]),
      });
    expect(of(4).height - of(3).height).toBeCloseTo(
      of(2).height - of(1).height,
    );
    expect(of(1).height).toBeGreaterThan(30);
  });
});

test("colours of a style sheet become those that every reader knows", () => {
  expect(plainColour("rgb(213, 94, 0)")).toEqual({
    colour: "#d55e00",
    alpha: 1,
  });
  expect(plainColour("rgba(0, 0, 0, 0)").colour).toBe("none");
  expect(plainColour("rgba(0, 0, 0, 0.5)")).toEqual({
    colour: "#000000",
    alpha: 0.5,
  });
  expect(plainColour("color(srgb 1 0 0.5)").colour).toBe("#ff0080");
  expect(plainColour("none").colour).toBe("none");
});

test("what is said for other media is left out of a picture", () => {
  const css =
    "a { b: c } @media (forced-colors: active) { d { e: f } g { h: i } } j { k: l } @media print { m { n: o } } @media (min-width: 3px) { p { q: r } }";
  expect(withoutMedia(css).replace(/\s+/gu, " ")).toBe(
    "a { b: c } j { k: l } @media (min-width: 3px) { p { q: r } }",
  );
});

test("the inks of pictures are those of the light page", () => {
  const { paper, ...rest } = inks;
  expect(paper).toBe("#ffffff");
  for (const ink of Object.values(rest)) expect(tokens.cssText).toContain(ink);
});

test("a tall picture has fewer dots, not more than a browser can hold", () => {
  expect(scaleFor({ width: 816, height: 700 }, 2)).toBe(2);
  const scale = scaleFor({ width: 816, height: 20_000 }, 2);
  expect(scale * scale * 816 * 20_000).toBeLessThanOrEqual(16_000_001);
});

test("a day is that of the clock on the wall", () => {
  expect(isoDay(new Date(2026, 0, 2, 0, 5))).toBe("2026-01-02");
  expect(isoDay(new Date(2026, 10, 27, 23, 59))).toBe("2026-11-27");
});
