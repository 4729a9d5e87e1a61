import { describe, expect, test } from "vitest";
import {
  bandAt,
  fitted,
  stressExtent,
  stressLayout,
} from "../../web/src/charts/stress.js";
import type {
  StressMove,
  StressOutcome,
} from "../../web/src/document/stress.js";
import { stressDays } from "../../web/src/stress/stress-days.js";
import {
  enStress,
  moveGroups,
  reportedText,
} from "../../web/src/text/en-stress.js";
import { dayText } from "../../web/src/text/stress-names.js";

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, " ");

describe("the days in words", () => {
  test.each([
    ["2020-03-12", "12 March 2020"],
    ["2022-05-09..12", "9–12 May 2022"],
    ["2026-02-05..06", "5–6 February 2026"],
  ])("%s is %s", (date, text) => {
    expect(dayText(date)).toBe(text);
  });

  test("each has a short name of its own, and a short date", () => {
    const scenarios = stressDays.map((day) => ({
      id: day.date,
      day,
      own: null,
      moves: [],
    }));
    const titles = scenarios.map((one) => enStress.title(one));
    expect(new Set(titles).size).toBe(stressDays.length);
    scenarios.forEach((one, index) => {
      expect(titles[index]).not.toBe(one.day.event);
      expect(titles[index]?.length).toBeLessThanOrEqual(22);
      expect(enStress.shortDate(one)).toMatch(
        /^\d+(?:–\d+)? \p{L}{3} 20\d\d$/u,
      );
    });
  });

  test.each([
    ["1.0-3e9, low confidence", "1–3 bn USD, uncertain"],
    ["~2.5e9", "about 2.5 bn USD"],
    ["2e9", "about 2 bn USD"],
    [">1e9", "more than 1 bn USD"],
    ["1.06-1.08e9", "1.06–1.08 bn USD"],
    ["19.1-19.3e9 (lower bound)", "19.1–19.3 bn USD, or more"],
  ])("%s of liquidations are %s", (reported, text) => {
    expect(plain(reportedText(reported) ?? "")).toBe(text);
  });

  test("all totals of the record can be read", () => {
    for (const { reportedLiquidationsUsd } of stressDays)
      expect(reportedText(reportedLiquidationsUsd)).not.toBeNull();
    expect(reportedText("some")).toBeNull();
  });
});

describe("moves", () => {
  const move = (
    underlying: string,
    share: number,
    ground: StressMove["ground"] = "measured",
  ): StressMove => ({ underlying, move: share, ground });

  test("are grouped by their ground, each guess with its reason", () => {
    const groups = moveGroups([
      move("SOL", -0.6, "usual"),
      move("BTC", -0.525),
      move("WIF", -0.57, "others"),
      move("USDC", 0, "still"),
    ]);
    expect(groups.map(({ text }) => plain(text))).toEqual([
      "BTC −52.5 %",
      "SOL −60.0 %",
      "WIF −57.0 %",
      "USDC 0 %",
    ]);
    expect(groups[0]?.guess).toBeNull();
    expect(groups[1]?.guess).toContain("usual ratio");
    expect(groups[2]?.guess).toContain("the middle of the others");
  });

  test("of one's own need no excuse, and of many some are named", () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      move(`C${String(i)}`, i / 100, "own"),
    );
    const [one, ...more] = moveGroups(many);
    expect(more).toEqual([]);
    expect(plain(one?.text ?? "")).toBe(
      "C0 0 %, C1 +1.0 %, C2 +2.0 %, C3 +3.0 %, C4 +4.0 %, C5 +5.0 % and 54 more",
    );
    expect(moveGroups([])).toEqual([]);
  });

  test("that are all alike stand before one figure", () => {
    const some = ["A", "B", "C", "D"].map((name) => move(name, -0.2, "others"));
    expect(plain(moveGroups(some)[0]?.text ?? "")).toBe(
      "A, B, C and 1 more: −20.0 %",
    );
    expect(plain(moveGroups(some.slice(0, 2))[0]?.text ?? "")).toBe(
      "A, B: −20.0 %",
    );
    expect(plain(moveGroups(some.slice(0, 1))[0]?.text ?? "")).toBe(
      "A −20.0 %",
    );
  });
});

describe("what becomes of both worlds", () => {
  const outcome = (
    diesAt: number | null,
    ...lost: [position: number, at: number][]
  ): StressOutcome => ({
    cross: { diesAt, lost: [], left: diesAt === null ? 900 : 0 },
    isolated: {
      diesAt: null,
      lost: lost.map(([position, at]) => ({ position, at })),
      left: 400,
    },
    held: null,
  });
  const names = ["BTC", "ETH", "SOL", "XRP", "ADA"];
  const told = (one: StressOutcome, affordable = true): string =>
    plain(enStress.told(one, names, "USDT", affordable));

  test("survival and losses, with the place on the way", () => {
    expect(told(outcome(null))).toBe(
      "Cross margin survives with 900 USDT; isolated margin loses no position and ends with 400 USDT.",
    );
    expect(told(outcome(0.717, [0, 0.3], [2, 1]))).toBe(
      "Cross margin is liquidated after 71.7 % of the way, nothing is left; isolated margin loses BTC after 30.0 % of the way and SOL at the very end, and keeps 400 USDT.",
    );
    expect(told(outcome(0, [0, 0]))).toContain(
      "Cross margin is under water already, nothing is left; isolated margin loses BTC before the start,",
    );
    expect(told(outcome(null, [0, 0.5]), false)).toBe(
      "Cross margin survives with 900 USDT; isolated margin is out of reach.",
    );
  });

  test("of many losses the first and the last are named", () => {
    const all = names.map((_, i): [number, number] => [i, (i + 1) / 10]);
    expect(told(outcome(null, ...all))).toContain(
      "isolated margin loses all five positions, BTC first, after 10.0 % of the way, ADA last, after 50.0 %, and keeps",
    );
  });
});

describe("the picture", () => {
  test("finds the band under a pointer and nothing beside", () => {
    const bands = Array.from({ length: 14 }, () => ({ held: null }));
    const layout = stressLayout(1100, bands);
    expect(layout.narrow).toBe(false);
    expect(bandAt(layout.top, layout, 14)).toBe(0);
    expect(bandAt(layout.top + 14 * layout.band - 1, layout, 14)).toBe(13);
    expect(bandAt(layout.top - 1, layout, 14)).toBeNull();
    expect(bandAt(layout.top + 14 * layout.band, layout, 14)).toBeNull();
    const mixed = stressLayout(1100, [{ held: null }, { held: 3 }]);
    expect(mixed.band).toBeGreaterThan(layout.band);
    expect(mixed.height).toBeLessThan(layout.height);
    expect(stressLayout(288, bands).narrow).toBe(true);
  });

  test("its scale holds all that is shown, and is one even of nothing", () => {
    const band = (cross: number, isolated: number) => ({
      id: "",
      date: "",
      title: "",
      cross: { left: cross, dead: false },
      isolated: { left: isolated, lost: false },
      held: null,
    });
    const wallet = { value: 50, label: "", kind: "wallet" } as const;
    expect(stressExtent([band(70, 20), band(0, 90)], [wallet])).toBe(90);
    expect(stressExtent([], [wallet])).toBe(50);
    expect(stressExtent([band(0, -5)], [])).toBe(1);
  });

  test("cuts long names to their room", () => {
    expect(fitted("Covid crash", 200)).toBe("Covid crash");
    expect(fitted("A name of twenty letters or more", 70)).toBe("A name of…");
  });
});
