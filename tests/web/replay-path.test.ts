import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  drawFrame,
  keyed,
  percentAt,
} from "../../web/src/charts/replay-draw-plot.js";
import {
  choosePreset,
  drawnText,
  pathText,
  setPath,
  withOneMore,
  withoutPoint,
  withPoint,
} from "../../web/src/document/replay-draw.js";
import {
  drawnTexts,
  MOST_DRAWN,
  presetOf,
  readReplayPath,
  type ReplayPath,
} from "../../web/src/document/replay-path.js";
import { shapeOf } from "../../web/src/document/replay-shape.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { fallOn, stressDays } from "../../web/src/stress/stress-days.js";
import { accountOf, asking } from "./sample-replay.js";

const account = accountOf(firstDraft);
const pathOf = (whatIf: Record<string, string>): ReplayPath =>
  readReplayPath(asking(whatIf), account);
const factorsOf = (path: ReplayPath, underlying: string): number[] =>
  path.points.map(({ factors }) => factors[underlying] ?? Number.NaN);

describe("a path", () => {
  test("falls 30 % and comes back unless another is chosen", () => {
    const path = pathOf({});
    expect(path.preset).toBe("crash");
    expect(factorsOf(path, "BTC")).toEqual([0.7, 1]);
    expect(path.tracks).toEqual([
      { underlyings: ["BTC", "ETH", "SOL"], factors: [1, 0.7, 1] },
    ]);
    expect(presetOf(asking({ "replay.preset": "day:1999-01-01" }))).toBe(
      "crash",
    );
  });

  test("takes each underlying down by its own fall on a stress day", () => {
    for (const day of stressDays) {
      const path = pathOf({ "replay.preset": `day:${day.date}` });
      for (const name of ["BTC", "ETH", "SOL"])
        expect(factorsOf(path, name)).toEqual([1 + fallOn(day, name).fall, 1]);
      expect(path.moves).toBeNull();
      expect(path.falls).toHaveLength(3);
    }
  });

  test("moves each underlying by its own ratio to the market", () => {
    const path = pathOf({
      "moves.preset": "own",
      "moves.beta:ETH": "1.5",
      "moves.beta:SOL": "0",
    });
    expect(factorsOf(path, "BTC")).toEqual([0.7, 1]);
    expect(factorsOf(path, "ETH")).toEqual([0.55, 1]);
    expect(factorsOf(path, "SOL")).toEqual([1, 1]);
  });

  test("holds a price above 0 where a ratio would take it lower, and names it", () => {
    const path = pathOf({ "moves.preset": "own", "moves.beta:SOL": "4" });
    expect(factorsOf(path, "SOL")).toEqual([0.01, 1]);
    expect(path.floored).toEqual(["SOL"]);
  });

  test("is drawn by hand as a text, which keeps what is wrong", () => {
    const drawn = { "replay.preset": "drawn" };
    expect(
      factorsOf(pathOf({ ...drawn, "replay.path": "0 -30 10" }), "BTC"),
    ).toEqual([0.7, 1.1]);
    const wrong = { ...drawn, "replay.path": "0 half 10 -99" };
    const path = pathOf(wrong);
    expect([...path.problems.keys()]).toEqual([
      "replay.path:1",
      "replay.path:3",
    ]);
    expect(drawnTexts(asking(wrong))).toEqual(["0", "half", "10", "-99"]);
  });

  test("reads any text as some path that can be asked for", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (preset, text) => {
        const path = pathOf({
          "replay.preset": preset === "" ? "drawn" : preset,
          "replay.path": text,
        });
        expect(path.points.length).toBeGreaterThan(0);
        expect(path.points.length).toBeLessThanOrEqual(MOST_DRAWN);
        for (const { factors } of path.points)
          for (const factor of Object.values(factors))
            expect(factor).toBeGreaterThan(0);
      }),
    );
  });
});

describe("drawing", () => {
  const texts = ["0", "-30", "10"];

  test("changes, adds and removes points; the present and one more stay", () => {
    expect(withPoint(texts, 1, "-40")).toEqual(["0", "-40", "10"]);
    expect(withOneMore(texts)).toEqual(["0", "-30", "10", "10"]);
    expect(withoutPoint(texts, 1)).toEqual(["0", "10"]);
    expect(withoutPoint(["0", "10"], 1)).toEqual(["0", "10"]);
    expect(withoutPoint(texts, 0)).toEqual(texts);
    const most = Array.from({ length: MOST_DRAWN + 1 }, () => "0");
    expect(withOneMore(most)).toEqual(most);
  });

  test("keeps every text that is typed, spaces and nothing among them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 5 }),
        (typed) => {
          const edited = setPath(["0", ...typed])(firstDraft);
          const back = drawnTexts(edited).map((text) =>
            text.replace(/\s/gu, " "),
          );
          expect(back).toEqual([
            "0",
            ...typed.map((one) => one.replace(/\s/gu, " ")),
          ]);
        },
      ),
    );
    expect(pathText(["0", "1 000"])).toBe("0 1\u00A0000");
  });

  test("begins with the path that was there, of a stress day with bitcoin's fall", () => {
    const drawn = (preset: string) =>
      drawnTexts(
        choosePreset(asking({ "replay.preset": preset }), "drawn")(firstDraft),
      ).join(" ");
    expect(drawn("whipsaw")).toBe("0 \u221220 15 \u221220 15 0");
    expect(drawn("day:2020-03-12")).toBe("0 \u221252.5 0");
  });

  test("takes the height of a pointer within the picture, and keys within the limits", () => {
    const frame = drawFrame([0, -30, 10], 600);
    expect(percentAt(frame, frame.y(-12))).toBe(-12);
    expect(percentAt(frame, 1e6)).toBe(-55);
    expect(keyed("ArrowUp", 3)).toBe(4);
    expect(keyed("ArrowLeft", 3)).toBe(2);
    expect(keyed("PageDown", -90)).toBe(-95);
    expect(keyed("Home", 3)).toBe(-95);
    expect(keyed("x", 3)).toBeNull();
    expect(drawnText(-1200)).toBe("\u221295");
  });
});

test("what a path does is known by its shape", () => {
  const kind = (...percent: number[]) =>
    shapeOf(percent.map((one) => 1 + one / 100)).kind;
  expect(kind(0, 0)).toBe("still");
  expect(kind(0, -30)).toBe("one-way");
  expect(kind(0, -10, -5, -30)).toBe("one-way");
  expect(kind(0, -30, 0)).toBe("there-and-back");
  expect(kind(0, -30, -10)).toBe("there-and-back");
  expect(kind(0, -30, 10)).toBe("there-and-back");
  expect(kind(0, 10, -30)).toBe("there-and-back");
  expect(kind(0, -30, -20, -25, 0)).toBe("legs");
  expect(kind(0, -20, 15, 0)).toBe("swings");
});
