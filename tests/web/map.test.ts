import { describe, expect, test } from "vitest";
import { setWallet } from "../../web/src/document/edit.js";
import { chooseAxis, questionOf, readMap } from "../../web/src/document/map.js";
import { examples } from "../../web/src/rules/examples.js";
import { stressDays } from "../../web/src/stress/stress-days.js";
import { enMap } from "../../web/src/text/en-map.js";
import { example, figuresOf, mapOf, termsOf } from "./sample-map.js";
import { plain } from "./sample-story.js";

const said = (id: Parameters<typeof example>[0], whatIf = {}): string =>
  plain(enMap.sentence(mapOf(example(id, whatIf)).facts));

describe("what is asked", () => {
  test("the axes are the underlyings that end cross soonest, unless others are chosen", () => {
    expect(termsOf(example("three-trades"))).toMatchObject({
      x: "BTC",
      y: "ETH",
    });
    const chosen = example("three-trades", { "map.x": "SOL", "map.y": "BTC" });
    expect(termsOf(chosen)).toMatchObject({ x: "SOL", y: "BTC" });
    expect(termsOf(chosen).third?.choices).toEqual(["ETH"]);
  });

  test("one of the axes typed leaves the other to the next; the same twice is put right", () => {
    const half = example("three-trades", { "map.y": "BTC" });
    expect(termsOf(half)).toMatchObject({ x: "ETH", y: "BTC" });
    const twice = example("three-trades", { "map.x": "ETH", "map.y": "ETH" });
    expect(termsOf(twice)).toMatchObject({ x: "ETH", y: "BTC" });
    const unknown = example("three-trades", { "map.x": "LUNA" });
    expect(termsOf(unknown).x).toBe("BTC");
  });

  test("to choose the other axis's underlying is to change places", () => {
    const terms = termsOf(example("three-trades"));
    expect(chooseAxis(terms, "x", "ETH")).toEqual({
      "map.x": "ETH",
      "map.y": "BTC",
    });
    expect(chooseAxis(terms, "y", "SOL")).toEqual({
      "map.x": "BTC",
      "map.y": "SOL",
    });
  });

  test("the third is moved in per cent; what is no figure is told and moves nothing", () => {
    const moved = termsOf(example("three-trades", { "map.moved": "-25" }));
    expect(moved.third).toMatchObject({ which: "SOL", move: -0.25 });
    expect(questionOf(moved, -0.25).third).toEqual({
      underlying: "SOL",
      factor: 0.75,
    });
    expect(questionOf(moved, 0).third).toBeNull();
    for (const typed of ["abc", "-100", "9000"]) {
      const { third } = termsOf(
        example("three-trades", { "map.moved": typed }),
      );
      expect(third?.move).toBe(0);
      expect(third?.problem?.field).toBe("map.moved");
    }
  });

  test("a map holds all stress days and the present, and the ends of cross where they are near", () => {
    const { spans, x, y } = termsOf(example("three-trades"));
    const question = questionOf(termsOf(example("three-trades")), 0);
    expect([x, y]).toEqual(["BTC", "ETH"]);
    expect(spans.x.low).toBeLessThan(-0.525);
    expect(spans.y.high).toBeGreaterThan(0.657);
    expect(question.mapPoints).toHaveLength(stressDays.length);
    for (const point of question.mapPoints)
      expect(point.x > question.xLow && point.y > question.yLow).toBe(true);
  });

  test("no map where fewer than two underlyings move", () => {
    for (const id of ["hedge", "coin-margined"] as const)
      expect(readMap(example(id), figuresOf(example(id)))).toBeNull();
  });
});

describe("what is found", () => {
  test("cross ends on the axes at the prices of the table", () => {
    const { facts, figures } = mapOf(example("three-trades"));
    const [btc, eth] = figures.evaluation.cross.positions;
    const lower = btc?.underlyingLiquidation.lower ?? NaN;
    expect(64480 * (1 + (facts.alone.x.lower ?? NaN))).toBeCloseTo(lower, 6);
    const upper = eth?.underlyingLiquidation.upper ?? NaN;
    expect(3215 * (1 + (facts.alone.y.upper ?? NaN))).toBeCloseTo(upper, 6);
  });

  test("the sentence counts the days and names the isolated end", () => {
    expect(said("three-trades")).toBe(
      "If only BTC and ETH fall as on the stress days, cross margin survives 10 of the 14; isolated margin keeps every position alive on none. Isolated, BTC long ends at BTC −9.6 % whatever ETH does, and takes no other with it; in cross a gain on the one pays for a loss on the other, until a loss takes everything at once.",
    );
  });

  test("the third before the map: said first, and it may end everything", () => {
    expect(said("three-trades", { "map.moved": "-50" })).toMatch(
      /^With SOL at −50.0 % and only BTC and ETH falling as on the stress days, cross margin survives .* isolated margin has lost SOL long already\./,
    );
    const poor = setWallet("7,500")(
      example("three-trades", { "map.moved": "-90" }),
    );
    const { facts } = mapOf(poor);
    expect(facts.crossLives).toBe(false);
    expect(plain(enMap.sentence(facts))).toMatch(
      /^With SOL at −90.0 %, cross margin has ended before BTC or ETH move at all; isolated margin has lost SOL long\. Isolated, BTC long ends/,
    );
    expect(facts.corners).toEqual([]);
  });

  test("under water: no map of cross, no frame where an isolated position is dead", () => {
    const { facts } = mapOf(example("under-water"));
    expect(facts.crossLives).toBe(false);
    expect(facts.box).toBeNull();
    expect(said("under-water")).toMatch(
      /^Cross margin is under water already.*; isolated margin has lost BTC long\. /,
    );
  });

  test("a place in words", () => {
    const { answers, figures, facts } = mapOf(example("three-trades"));
    const at = (x: number, y: number): string => {
      const found = answers.at(figures.account, facts, { x, y });
      return found ? plain(enMap.outcome(facts.terms, found)) : "";
    };
    expect(at(-0.2, 0.05)).toBe(
      "BTC −20.0 %, ETH +5.0 %: cross is liquidated; isolated: BTC long liquidated, ETH short and SOL long live.",
    );
    expect(at(-0.05, 0.05)).toMatch(
      /^BTC −5.0 %, ETH \+5.0 %: cross lives at a margin ratio of \d\.\d %; isolated: all live\.$/,
    );
  });

  test("of one underlying: the ends on its one line", () => {
    const { evaluation } = figuresOf(example("hedge"));
    const upper = evaluation.cross.positions[0]?.underlyingLiquidation.upper;
    const move = (upper ?? NaN) / 64480 - 1;
    expect(plain(enMap.single("BTC", [move], [-0.1, -0.1], 64480))).toMatch(
      /^A map needs two underlyings, and this account moves with BTC alone\. On its one line, cross ends at [\d,.]+ \(\+\d+\.\d %\); isolated, the nearest ends are 58,032\.00 \(−10\.0 %\)\.$/,
    );
    expect(enMap.single("BTC", null, [], 1)).toContain("under water already");
  });

  test("every example has a map or its line, without NaN", () => {
    for (const { id, draft } of examples) {
      const terms = readMap(draft, figuresOf(draft));
      if (!terms) continue;
      const { facts } = mapOf(example(id));
      expect(JSON.stringify(facts)).not.toMatch(/NaN|Infinity/);
      expect(said(id)).not.toMatch(/NaN|undefined|null/);
    }
  });
});
