import { describe, expect, test } from "vitest";
import { shiftSquare, squareSide } from "../../web/src/charts/contagion.js";
import {
  contagionKey,
  placeAt,
  tellingPlace,
  usualMover,
} from "../../web/src/document/contagion.js";
import { setPosition, setWhatIf } from "../../web/src/document/edit.js";
import { plainPosition } from "../../web/src/document/draft.js";
import { enContagion as t } from "../../web/src/text/en-contagion.js";
import { example } from "./sample-funding.js";
import { moved, plain, shown } from "./sample-contagion.js";

const three = example("three-trades");

describe("the matrix", () => {
  test("a row for each liquidation price, a column for each price that moves", () => {
    const { matrix } = shown(three);
    expect(matrix.movers.map(({ symbol }) => symbol)).toEqual([
      "BTC",
      "ETH",
      "SOL",
    ]);
    expect(matrix.rows.map(({ symbol, end }) => [symbol, end])).toEqual([
      ["BTC", "lower"],
      ["ETH", "upper"],
      ["SOL", null],
    ]);
    const kinds = matrix.rows.map(({ cells }) => cells.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ["own", "shift", "shift"],
      ["shift", "own", "shift"],
      ["none", "none", "none"],
    ]);
  });

  test("a fall of the long brings the short\u2019s end nearer, and its own fall takes the other\u2019s away", () => {
    const { matrix } = shown(three);
    const btcFalls = placeAt(matrix, 1, 0)?.cell;
    const ethFalls = placeAt(matrix, 0, 1)?.cell;
    expect(btcFalls?.nearer).toBeGreaterThan(0);
    expect(ethFalls?.nearer).toBeLessThan(0);
    // No tier ends on the way: the slope says the same as the move of one per cent.
    expect(btcFalls?.perPercent).toBeCloseTo(btcFalls?.nearer ?? 0, 9);
    expect(ethFalls?.perPercent).toBeCloseTo(ethFalls?.nearer ?? 0, 9);
    const up = shown(moved(three, "1")).matrix;
    expect(placeAt(up, 1, 0)?.cell.nearer).toBeLessThan(0);
  });

  test("the telling cell is the one that comes nearest", () => {
    const { matrix } = shown(three);
    const told = tellingPlace(matrix);
    const all = matrix.rows.flatMap(({ cells }) => cells);
    expect(told?.cell.nearer).toBe(
      Math.max(...all.map(({ nearer }) => nearer)),
    );
    expect(usualMover(matrix)).toBe(
      matrix.movers.indexOf(told?.mover as never),
    );
  });

  test("a move that ends the account ends every cell of its column", () => {
    const { matrix } = shown(moved(three, "-25"));
    expect(matrix.movers[0]?.liquidates).toBe(true);
    expect(matrix.rows.map(({ cells }) => cells[0]?.kind)).toEqual([
      "ends",
      "ends",
      "ends",
    ]);
    expect(usualMover(matrix)).toBe(0);
    expect(plain(t.shiftSentence(matrix, tellingPlace(matrix)))).toBe(
      "If BTC falls 25 %, the account is liquidated, with everything in it, though nothing else moved.",
    );
  });

  test("squares by area, never too small to see", () => {
    expect(squareSide(1, 1)).toBe(24);
    expect(squareSide(0.25, 1)).toBe(12);
    expect(squareSide(1e-9, 1)).toBe(3);
    expect(squareSide(0, 1)).toBe(0);
    expect(squareSide(0, 0)).toBe(0);
    expect(shiftSquare(-0.5, 1).values).toBeDefined();
  });
});

describe("what is typed", () => {
  const termsOf = (text: string) => shown(moved(three, text)).terms;
  test("a move in per cent; at 0 nothing moves; beyond is wrong", () => {
    expect(termsOf("")).toMatchObject({ move: -0.01, problem: null });
    expect(termsOf("-2,5")).toMatchObject({ move: -0.025, percent: -2.5 });
    expect(termsOf("0")).toMatchObject({ move: null, problem: null });
    expect(termsOf("-100").problem?.code).toBe("out_of_range");
    expect(termsOf("1001").problem?.code).toBe("out_of_range");
    expect(termsOf("much").problem?.code).toBe("not_a_number");
    expect(termsOf("much").move).toBeNull();
  });

  test("a choice of pots only where both kinds are held", () => {
    const configured = setWhatIf({ [contagionKey.world]: "configured" });
    expect(shown(configured(three)).terms).toMatchObject({
      isMixed: false,
      world: "cross",
    });
    const mixed = setPosition("p2", { marginMode: "isolated" })(three);
    expect(shown(mixed).terms).toMatchObject({ isMixed: true, world: "cross" });
    const { terms, contagion } = shown(configured(mixed));
    expect(terms.world).toBe("configured");
    expect(contagion.positions).toHaveLength(2);
  });
});

describe("the sentence of the matrix", () => {
  const told = (draft = three) => {
    const { matrix } = shown(draft);
    return plain(t.shiftSentence(matrix, tellingPlace(matrix)));
  };
  test("names who moved and who did not", () => {
    expect(told()).toMatch(
      /^If BTC falls 1 %, ETH’s cross liquidation price comes [\d.]+ % nearer although ETH did not move: from 5,326\.61 \(\+65\.7 %\) to 5,\d+\.\d+ \(\+[\d.]+ %\)\.$/u,
    );
    expect(told(moved(three, "5"))).toMatch(/^If ETH rises 5 %, BTC’s cross/u);
  });
  test("one position is alone", () => {
    const one = { ...three, positions: three.positions.slice(0, 1) };
    expect(told(one)).toBe(
      "BTC is alone in the pot: no other price shifts its liquidation price.",
    );
  });
  test("every cell has a sentence that ends, without a hole", () => {
    for (const percent of ["-1", "3", "-25", "90", "-90"]) {
      const { matrix } = shown(moved(three, percent));
      matrix.rows.forEach((_, i) => {
        matrix.movers.forEach((__, k) => {
          const place = placeAt(matrix, i, k);
          if (!place) throw new Error("no cell");
          const text = t.cellSentence(place, matrix.move);
          expect(text).toMatch(/\.$/u);
          expect(text).not.toMatch(/NaN|null|undefined|Infinity/u);
        });
      });
    }
  });
});

test("an unfinished row is not counted", () => {
  const draft = {
    ...three,
    positions: [...three.positions, plainPosition("p9", "DOGE")],
  };
  expect(shown(draft).contagion.positions).toHaveLength(3);
});
