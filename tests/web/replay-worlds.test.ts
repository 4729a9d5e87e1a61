import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cornersOf,
  equityAt,
  pricesAt,
  standingAt,
} from "../../web/src/document/replay-at.js";
import {
  accountRows,
  endRows,
  eventRows,
  MOST_EVENTS,
  toldIncidents,
} from "../../web/src/document/replay-rows.js";
import {
  standingWords,
  thenWords,
} from "../../web/src/document/replay-words.js";
import {
  factorAt,
  incidentsOf,
  nextStop,
  stopsOf,
} from "../../web/src/document/replay-worlds.js";
import type { Timeline } from "../../web/src/engine/replay.js";
import {
  asking,
  event,
  lostBtc,
  replayOf,
  timeline,
  toldOf,
} from "./sample-replay.js";
import { plain } from "./sample-story.js";

const told = toldOf(replayOf(timeline(), lostBtc()));
const incidents = (of: Timeline, whatIf: Record<string, string> = {}) =>
  toldOf(replayOf(of, of), asking(whatIf)).incidents[0] ?? [];

describe("incidents", () => {
  const pair = timeline({
    events: [
      event({ at: 0.2, equityBefore: 400, equityAfter: 390, fee: 10 }),
      event({ at: 0.5, position: 1, contracts: 2, contractsLeft: 4 }),
      event({
        at: 0.5,
        position: 1,
        contracts: 4,
        causedBy: 1,
        equityAfter: 7,
      }),
      event({ at: 0.5, position: 2, contractsLeft: 30, equityAfter: 5 }),
    ],
  });

  test("hold what happened at one place, in order", () => {
    const [first, second, ...more] = incidents(pair);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      at: 0.2,
      first: 0,
      gone: [0],
      fees: 10,
      left: 390,
    });
    expect(second).toMatchObject({
      at: 0.5,
      first: 1,
      gone: [1],
      cut: [2],
      caused: 1,
      left: 5,
      takenOver: 0,
    });
  });

  test("count what a takeover takes once for the common pot, and once for each of its own", () => {
    const lost = timeline({
      events: [0, 1].map((position) =>
        event({ position, whole: true, equityBefore: 300, equityAfter: 0 }),
      ),
    });
    const chosen = { "replay.procedure": "whole" };
    const { incidents: both } = toldOf(replayOf(lost, lost), asking(chosen));
    expect(both[0]?.[0]).toMatchObject({ takenOver: 300, left: 0 });
    expect(both[1]?.[0]).toMatchObject({ takenOver: 600, left: 0 });
    const closed = { ...chosen, "replay.ending": "closed" };
    expect(incidents(lost, closed)[0]?.takenOver).toBe(0);
  });

  test("are where a step stops, between the present and the end", () => {
    const stops = stopsOf(
      incidentsOf(
        { account: told.account, takeover: false },
        { world: "cross", timeline: pair },
      ),
      2,
    );
    expect(stops).toEqual([0, 0.2, 0.5, 2]);
    expect(nextStop(stops, 0)).toBe(0.2);
    expect(nextStop(stops, 0.3)).toBe(0.5);
    expect(nextStop(stops, 0.5)).toBe(2);
    expect(nextStop(stops, 2)).toBe(0.2);
    expect(nextStop([0, 2], 2)).toBe(2);
  });
});

describe("a place on the path", () => {
  const jump = [
    { at: 0, equity: 100, trigger: 10 },
    { at: 0.5, equity: 20, trigger: 20 },
    { at: 0.5, equity: 5, trigger: 0 },
    { at: 1, equity: 5, trigger: 0 },
  ];

  test("has the equity between two corners, and after a jump what is left", () => {
    expect(equityAt(jump, 0.25, null).equity).toBe(60);
    expect(equityAt(jump, 0.5, null).equity).toBe(5);
    expect(equityAt(jump, 1, null).equity).toBe(5);
    expect(equityAt([], 1, null).equity).toBe(0);
  });

  test("counts in one over the price where the account is kept in the coin", () => {
    // Equity 1 - 1 / price from 1 to 2: at price 1.5 a third, not a quarter.
    const inverse = [
      { at: 0, equity: 0, trigger: 0 },
      { at: 1, equity: 0.5, trigger: 0 },
    ];
    expect(equityAt(inverse, 0.5, [1, 2]).equity).toBeCloseTo(1 / 3, 12);
    for (const point of cornersOf(inverse, [1, 2]))
      expect(point.equity).toBeCloseTo(1 - 1 / (1 + point.at), 12);
    expect(cornersOf(inverse, null)).toEqual(inverse);
  });

  test("has prices straight between the points of the path", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (at) => {
        const expected = at <= 1 ? 1 - 0.3 * at : 0.7 + 0.3 * (at - 1);
        expect(factorAt([1, 0.7, 1], at)).toBeCloseTo(expected, 12);
      }),
    );
    expect(pricesAt(told.legs, 1)[0]).toMatchObject({
      symbol: "BTC",
      mark: 64480,
    });
    expect(pricesAt(told.legs, 1)[0]?.price).toBeCloseTo(45136, 8);
  });

  test("knows who lives then, in words", () => {
    const [cross, isolated] = told.worlds.map((one) =>
      standingAt(one, told.legs, 1, null),
    );
    if (!cross || !isolated) throw new Error("no world");
    expect(plain(standingWords(cross, told))).toBe(
      "equity 4,000 USDT; all three live",
    );
    expect(plain(standingWords(isolated, told))).toBe(
      "equity 4,000 USDT; ETH and SOL live; BTC is gone",
    );
    expect(plain(thenWords(told, 1, [cross]))).toBe(
      "Step 1 of 2. BTC 45,136.00 (−30.0 %). Cross: equity 4,000 USDT; all three live",
    );
  });
});

describe("rows", () => {
  test("of the account add up to what is left", () => {
    const rows = accountRows(told).map(({ name, values }) => [
      name,
      ...values.map(plain),
    ]);
    expect(rows).toEqual([
      ["Wallet before", "12,000 USDT", "12,000 USDT"],
      ["Realised by liquidations", "0 USDT", "−9,692 USDT"],
      ["Wallet after", "12,000 USDT", "2,308 USDT"],
      ["Open profit of what lives", "0 USDT", "+1,122 USDT"],
      ["Equity at the end", "13,102 USDT", "3,430 USDT"],
    ]);
  });

  test("of an event say what it took, and what caused it", () => {
    const [, isolated] = told.worlds;
    if (!isolated) throw new Error("no world");
    expect(eventRows(told, isolated).map((row) => row.map(plain))).toEqual([
      [
        "1. BTC",
        "0.5",
        "54,808.00 (−15.0 %)",
        "all of it",
        "54,808 USDT",
        "−9,692 USDT",
        "none",
        "300 USDT, then 300 USDT",
        "the path",
      ],
    ]);
    const many = timeline({
      events: Array.from({ length: 500 }, () =>
        event({ contractsLeft: 0.5, causedBy: 0 }),
      ),
    });
    const rows = eventRows(toldOf(replayOf(many, many)), {
      world: "cross",
      timeline: many,
    });
    expect(rows).toHaveLength(MOST_EVENTS);
    expect(rows[1]?.at(-1)).toBe("price impact of event 1");
  });

  test("of a position say how it ends in every world", () => {
    const [btc, eth] = endRows(told).rows;
    expect(btc?.lines.map((lines) => lines.map(plain))).toEqual([
      ["lives", "open 0 USDT"],
      [
        "gone at 54,808.00 (−15.0 %)",
        "realised −9,692 USDT",
        "missed 9,672 USDT",
      ],
    ]);
    expect(eth?.lines[1]?.map(plain)).toEqual(["lives", "open +690 USDT"]);
  });

  test("of a story stop where a table goes on", () => {
    const many = timeline({
      events: Array.from({ length: 20 }, (_, index) =>
        event({ at: index / 20, position: index % 2, contractsLeft: 0.5 }),
      ),
    });
    const { told: lines, more } = toldIncidents(
      toldOf(replayOf(many, many)),
      0,
    );
    expect(lines).toHaveLength(12);
    expect(more).toBe(8);
    expect(plain(lines[0]?.costs.join("; ") ?? "")).toBe(
      "realised −9,692 USDT; left in the pot 300 USDT",
    );
    expect(lines[0]?.what).toBe("BTC cut down");
  });

  test("of a story tell many small steps of one position as one", () => {
    const steps = timeline({
      events: [
        event({ at: 0.1, price: 54_808, contractsLeft: 0.5 }),
        event({ at: 0.2, price: 53_000, contractsLeft: 0.2 }),
        event({ at: 0.3, price: 52_000, contractsLeft: 0 }),
      ],
    });
    const { told: lines, more } = toldIncidents(
      toldOf(replayOf(steps, steps)),
      0,
    );
    expect(more).toBe(0);
    expect(lines.map(({ what, where }) => plain(`${what} ${where}`))).toEqual([
      "BTC liquidated in three steps from 54,808.00 (−15.0 %) to 52,000.00 (−19.4 %)",
    ]);
    expect(plain(lines[0]?.costs.join("; ") ?? "")).toBe(
      "realised −29,076 USDT; left in the pot 300 USDT",
    );
  });
});
