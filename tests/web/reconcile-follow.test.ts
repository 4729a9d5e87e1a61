import { describe, expect, test } from "vitest";
import { addBacking } from "../../web/src/document/assumptions-collateral.js";
import {
  priceOf,
  remembering,
  trySingles,
} from "../../web/src/document/candidates.js";
import type { Kind } from "../../web/src/document/assumption.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setPosition } from "../../web/src/document/edit.js";
import { follow, followFunding } from "../../web/src/document/follow.js";
import { finish } from "../../web/src/document/reconcile.js";
import { loadPack, packIndex, packSymbol } from "../../web/src/rules/packs.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { enReconcile as words } from "../../web/src/text/en-reconcile.js";
import {
  ask,
  baseOf,
  BOUNDS,
  digits,
  engine,
  figuresOf,
  type Seat,
  seatsOf,
} from "./reconcile-ask.js";

describe("funding", () => {
  test.each([
    ["cross", 143.2],
    ["cross", -88.05],
    ["isolated", 143.2],
    ["isolated", -88.05],
  ] as const)("%s, %d: the amount is found exactly", (world, paid) => {
    const seat: Seat = {
      account: figuresOf(firstDraft).account,
      position: 0,
      world,
    };
    const look = remembering(engine);
    const moved = addBacking(baseOf(seat), -paid, look);
    const price = moved && priceOf(moved, "lower", look);
    const findings = ask(seat, digits(price ?? 0, 11));
    expect(findings.outcome).toBe("none");
    expect(findings.funding?.amount).toBe(paid);
    const figures = figuresOf(firstDraft);
    const to = { world, bound: "lower" } as const;
    const following =
      findings.funding &&
      followFunding(engine, firstDraft, figures, findings.funding, to);
    const after = figuresOf(following?.edit(firstDraft) ?? firstDraft);
    expect(after.evaluation[world].positions[0]?.liquidation.lower).toBeCloseTo(
      price ?? 0,
      6,
    );
    expect(after.fundingPaid).toBe(paid);
  });

  test("in a coin too, with the digits it takes", () => {
    const draft = examples.find(({ id }) => id === "coin-margined")?.draft;
    const { account } = figuresOf(draft ?? firstDraft);
    const seat: Seat = { account, position: 0, world: "cross" };
    const look = remembering(engine);
    const moved = addBacking(baseOf(seat), -0.00123, look);
    const price = moved && priceOf(moved, "lower", look);
    expect(ask(seat, digits(price ?? 0, 12)).funding?.amount).toBe(0.00123);
  });

  test("is not offered where it would be too much to be true", () => {
    const seat: Seat = {
      account: figuresOf(firstDraft).account,
      position: 0,
      world: "cross",
    };
    expect(ask(seat, "40,000.17").funding).toBeNull();
  });
});

describe("following an explanation", () => {
  const drafts = (): [string, Draft][] => [
    ...examples.map(({ id, draft }): [string, Draft] => [id, draft]),
    ["custom", chooseRules("custom")(firstDraft)],
    [
      "funding paid",
      setPosition("p1", { fundingPaid: "120.5" })(
        setPosition("p2", { fundingPaid: "\u221230" })(firstDraft),
      ),
    ],
    [
      "own margin",
      setPosition("p1", { isolatedMargin: "5,000", marginMode: "isolated" })(
        firstDraft,
      ),
    ],
  ];

  /** Follows every assumption from the first seats of a draft; which kinds could be followed. */
  function followAll(draft: Draft, count = Infinity): Kind[] {
    const figures = figuresOf(draft);
    const kinds: Kind[] = [];
    const asks = seatsOf(figures.account)
      .slice(0, count)
      .flatMap((seat) => BOUNDS.map((bound) => ({ seat, bound })));
    for (const { seat, bound } of asks) {
      const look = remembering(engine);
      const to = { world: seat.world, bound };
      const singles = finish(trySingles(baseOf(seat), bound, look));
      for (const { assumption, setting, price } of singles) {
        if (price === null) continue;
        const given = { setting, price };
        const following = follow(engine, draft, figures, given, to);
        if (!following) continue;
        const after = figuresOf(following.edit(draft));
        const row = after.rows.indexOf(figures.rows[seat.position] ?? "");
        const world = after.evaluation[setting.world];
        const shown = world.positions[row]?.liquidation[bound] ?? 0;
        expect(Math.abs(shown / price - 1)).toBeLessThan(1e-9);
        expect(words.changes(following.changes, "USDT")).toMatch(
          /^This \w.*\.$/u,
        );
        kinds.push(assumption.kind);
      }
    }
    return kinds;
  }

  test("gives on the page the very price that explained it", () => {
    const followed = drafts().flatMap(([, draft]) => followAll(draft));
    const kinds = new Set(followed);
    expect(followed.length).toBeGreaterThan(500);
    for (const kind of [
      "asIsolated",
      "others",
      "leg",
      "tierEntry",
      "noAmount",
      "whole",
      "maintenanceEntry",
      "feeMark",
      "feeBankruptcy",
      "trigger",
      "profitInside",
      "othersProfit",
      "leverage",
      "initialMargin",
      "fullWeight",
      "hedgeLarger",
    ])
      expect(kinds).toContain(kind);
    // Another way to read the same account.
    expect(kinds).not.toContain("bankruptcy");
    expect(kinds).not.toContain("underlying");
  });

  test.each(packIndex.map(({ id }) => id))(
    "so it does under %s",
    async (id) => {
      const pack = await loadPack(id);
      const positions = firstDraft.positions.filter(({ symbol }) =>
        pack.market(packSymbol(pack, symbol)),
      );
      expect(positions.length).toBeGreaterThan(0);
      const draft = chooseRules(id)({
        ...firstDraft,
        currency: pack.currency,
        wallet: pack.currency === "BTC" ? "0.2" : firstDraft.wallet,
        positions: pack.currency === "BTC" ? positions.slice(0, 1) : positions,
      });
      const kinds = followAll(draft, 2);
      for (const kind of ["asIsolated", "profitInside", "leverage"])
        expect(kinds).toContain(kind);
    },
    60_000,
  );
});

describe("words", () => {
  const place = {
    symbol: "BTC",
    underlying: "BTC",
    currency: "USDT",
    world: "cross",
  } as const;
  const answer = (text: string): string => {
    const { account } = figuresOf(firstDraft);
    return words
      .answer(ask({ account, position: 0, world: "cross" }, text), place)
      .replace(/[\u00A0\u202F]/gu, " ");
  };

  test("one, two, ours, none", () => {
    expect(answer("52,710.84")).toBe(
      "The exchange’s 52,710.84 comes out, to every digit typed, if the other contracts are left out.",
    );
    expect(answer("58,050.00")).toBe(
      "The exchange’s 58,050.00 comes out, to every digit typed, if the position is taken as isolated, and the price shown is the bankruptcy price, where nothing at all is left.",
    );
    expect(answer("51,708.6")).toBe(
      "51,708.6 is this page’s own price, 51,708.554, to every digit typed.",
    );
    expect(answer("51,708.54")).toBe(
      "51,708.54 is this page’s own price, 51,708.5542, cut off to a price step of 0.02.",
    );
    expect(answer("52.8k")).toMatch(
      /^Three combinations give the exchange’s 52,800\. That may be chance: .* about \d+\.\d % would be met/u,
    );
    expect(answer("51.8k")).toMatch(
      /^51,800 may be this page’s own price, .* That may be chance/u,
    );
    const { account } = figuresOf(firstDraft);
    const vague = ask({ account, position: 0, world: "cross" }, "52.8k");
    const explanations = [...vague.explanations, ...vague.explanations];
    expect(words.answer({ ...vague, explanations }, place)).toMatch(
      /^Six combinations .* Here are the first three\.$/u,
    );
    expect(answer("51,900.12")).toMatch(
      /^None of the \d\d assumptions gives the exchange’s 51,900.12, nor any two of them\.$/u,
    );
  });
});
