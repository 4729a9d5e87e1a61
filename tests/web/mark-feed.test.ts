import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  marketOf,
  setMarket,
  setPosition,
} from "../../web/src/document/edit.js";
import { MarkFeed } from "../../web/src/document/mark-feed.js";
import { numberIn } from "../../web/src/document/numbers.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";

const feed = (marks: Record<string, number>) => {
  const made = new MarkFeed();
  made.set(new Map(Object.entries(marks)));
  return made;
};
const mark = (draft: typeof firstDraft, symbol: string) =>
  marketOf(draft, symbol).mark;

describe("marks that are sent", () => {
  test("lie over the draft and leave it as it is", () => {
    const shown = feed({ BTC: 65_000.5 }).over(firstDraft);
    expect(mark(shown, "BTC")).toBe("65,000.5");
    expect(mark(shown, "ETH")).toBe(mark(firstDraft, "ETH"));
    expect(mark(firstDraft, "BTC")).toBe("64,480");
    expect(shown.positions).toBe(firstDraft.positions);
  });

  test("give the very same draft where there is nothing to change, and each time", () => {
    expect(feed({}).over(firstDraft)).toBe(firstDraft);
    expect(feed({ XMR: 3 }).over(firstDraft)).toBe(firstDraft);
    const made = feed({ BTC: 65_000 });
    expect(made.over(firstDraft)).toBe(made.over(firstDraft));
  });

  test("find a contract by other spellings of its name", () => {
    const shown = feed({ "btc/USDT:USDT": 61_000 }).over(firstDraft);
    expect(mark(shown, "BTC")).toBe("61,000");
  });

  test("are what an edit is made to, and a typed mark counts more than they do", () => {
    const made = feed({ BTC: 65_000, ETH: 3_000 });
    const sized = made.through(setPosition("p1", { size: "2" }))(firstDraft);
    expect(sized.positions[0]?.size).toBe("2");
    expect(mark(made.over(sized), "BTC")).toBe("65,000");
    const typed = made.through(setMarket("BTC", { mark: "6" }))(sized);
    made.set(new Map([["BTC", 66_000]]));
    expect(mark(made.over(typed), "BTC")).toBe("6");
    expect(mark(made.over(typed), "ETH")).toBe("3,000");
    made.release();
    expect(mark(made.over(typed), "BTC")).toBe("66,000");
  });

  test("an edit that changes nothing gives the same draft", () => {
    const made = feed({ BTC: 65_000 });
    expect(made.through((draft) => draft)(firstDraft)).toBe(firstDraft);
    const gone = made.through(setPosition("p9", { size: "1" }));
    expect(gone(firstDraft)).toBe(firstDraft);
  });

  test("go on over another account that is loaded in place of this one", () => {
    const made = feed({ BTC: 65_000 });
    const other = examples.find(({ id }) => id === "hedge")?.draft;
    const next = made.through(() => other ?? firstDraft)(firstDraft);
    expect(mark(made.over(next), "BTC")).toBe("65,000");
  });

  test("whatever their names are, nothing else of the draft changes", () => {
    const names = fc.oneof(
      fc.constantFrom("__proto__", "constructor", "BTC", "toString"),
      fc.string(),
    );
    const prices = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(names, prices)), (pairs) => {
        const made = new MarkFeed();
        made.set(new Map(pairs));
        const shown = made.over(firstDraft);
        expect({ ...shown, markets: {} }).toEqual({
          ...firstDraft,
          markets: {},
        });
        expect(Object.keys(shown.markets)).toEqual(
          Object.keys(firstDraft.markets),
        );
        const sent = new Map(pairs).get("BTC");
        if (sent !== undefined)
          expect(numberIn(mark(shown, "BTC"))).toBeCloseTo(sent, 6);
      }),
    );
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
