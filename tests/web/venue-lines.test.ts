import { describe, expect, test } from "vitest";
import type { Draft } from "../../web/src/document/draft.js";
import { setPosition } from "../../web/src/document/edit.js";
import {
  drownedIn,
  endsOf,
  inOrder,
  isComparable,
  placeOf,
  placeWarnings,
} from "../../web/src/document/venue-lines.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import {
  type RulePack,
  addPack,
  defaultPack,
  packIndex,
} from "../../web/src/rules/packs.js";
import { packWith } from "./sample-packs.js";
import { example, few, lineFor, packNamed, packs } from "./sample-venues.js";

describe("what is noted", () => {
  const noted = (draft: Draft, pack: RulePack, position = 0) => {
    addPack(pack);
    return placeWarnings(placeOf(lineFor(draft, pack), position));
  };
  const short = (knownUpTo: number): RulePack =>
    packWith([
      {
        symbol: "BTC",
        knownUpTo,
        tiers: [
          {
            minNotional: 0,
            maxNotional: null,
            maintenanceMarginRate: 0.01,
            maxLeverage: 5,
          },
        ],
      },
      { symbol: "ETH" },
    ]);

  test("more leverage than the venue grants, a size beyond its table", () => {
    const beyond = { kind: "beyond", unit: "USDT" };
    expect(noted(few(1), short(60_000))).toEqual([
      { ...beyond, knownUpTo: 60_000, at: "mark" },
      { kind: "leverage", allowed: 5 },
    ]);
    expect(noted(few(1), short(70_000))).toEqual([
      { kind: "leverage", allowed: 5 },
    ]);
  });

  test("a size beyond the table only where the position ends", () => {
    const turned = setPosition("p1", { side: "short", leverage: "5" })(few(1));
    expect(noted(turned, short(65_000))).toMatchObject([{ at: "liquidation" }]);
  });

  test("nothing of a pot that is not shown", () => {
    const pack = { ...short(80_000), id: "own:alone" };
    const turned = setPosition("p1", { side: "short", leverage: "5" })(
      firstDraft,
    );
    // In the pot it would end at more than 75,000; alone below.
    expect(noted(turned, pack)).toEqual([]);
    expect(lineFor(turned, pack).restated.pool?.why).toBe("others");
  });
});

describe("order", () => {
  const places = (draft: Draft, position: number) =>
    [...packs.values()].map((pack) => placeOf(lineFor(draft, pack), position));
  const name = ({ id }: { id: string }) => id;

  test("the nearest first, what cannot be compared last", () => {
    const sorted = inOrder(places(few(2), 0), "isolated", name);
    const reach = sorted.map(({ risk }) =>
      Math.abs(risk.isolated?.distance ?? 9),
    );
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
    expect(
      isComparable(sorted[0] ?? placeOf(lineFor(few(1), defaultPack), 9)),
    ).toBe(true);
    expect(sorted.slice(-2).every((place) => !isComparable(place))).toBe(true);
  });

  test("no price is farther than any price, and nearer than no figure", () => {
    const safe = setPosition("p1", { size: "0.01", leverage: "1" })(few(1));
    const sorted = inOrder(places(safe, 0), "cross", name);
    const kinds = sorted.map(({ risk }) =>
      risk.cross === null
        ? "apart"
        : risk.cross.distance === null
          ? "none"
          : "price",
    );
    expect(kinds).toEqual([...kinds].sort((a, b) => rank(a) - rank(b)));
    expect(kinds).toContain("none");
  });
  const rank = (kind: string) => ["price", "none", "apart"].indexOf(kind);

  test("by name", () => {
    const ids = inOrder(places(firstDraft, 0), "venue", name).map(
      ({ line }) => line.id,
    );
    expect(ids).toEqual([...ids].sort((a, b) => a.localeCompare(b)));
    expect(ids.length).toBe(packIndex.length);
  });

  test("the ends lie among rules in force, nearest first on either side", () => {
    const ends = endsOf(places(few(2), 0), "isolated");
    expect(ends?.[0].value).toBeGreaterThan(ends?.[1].value ?? Number.NaN);
    const [near, far] = endsOf(places(few(2), 1), "isolated") ?? [];
    expect(near?.value).toBeLessThan(far?.value ?? Number.NaN);
    expect(endsOf(places(few(2), 0).slice(0, 1), "cross")).toBeNull();
    const old = packNamed("bybit-unified@2025-08");
    expect(
      endsOf(
        [placeOf(lineFor(few(1), old), 0), placeOf(lineFor(few(1), old), 0)],
        "cross",
      ),
    ).toBeNull();
  });

  test("where it is over already is told apart from the ends", () => {
    const hedge = places(example("hedge"), 0);
    expect(drownedIn(hedge, "cross").map(({ line }) => line.id)).toEqual([
      "hyperliquid@2026-08",
      "dydx-v4@2026-04",
    ]);
    expect(drownedIn(hedge, "isolated")).toEqual([]);
  });
});
