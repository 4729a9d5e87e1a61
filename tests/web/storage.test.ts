import { describe, expect, test } from "vitest";
import {
  addPosition,
  setDraft,
  setPosition,
} from "../../web/src/document/edit.js";
import { restoreDraft } from "../../web/src/document/restore.js";
import { openShelf } from "../../web/src/document/storage.js";
import { DraftStore } from "../../web/src/document/store.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";

const nothing = () => undefined;

function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => {
      kept.clear();
    },
    getItem: (key) => kept.get(key) ?? null,
    key: () => null,
    removeItem: (key) => kept.delete(key),
    setItem: (key, text) => kept.set(key, text),
  };
}

describe("openShelf", () => {
  test("falls back to memory where asking for storage throws", () => {
    const shelf = openShelf(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(shelf.read()).toBeNull();
    shelf.write("kept");
    expect(shelf.read()).toBe("kept");
  });

  test("falls back to memory where there is no room", () => {
    const full = fakeStorage();
    full.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    const shelf = openShelf(() => full);
    shelf.write("kept");
    expect(shelf.read()).toBe("kept");
  });
});

describe("restoreDraft", () => {
  test.each(examples.map((example) => [example.id, example.draft] as const))(
    "reads %s back as it was",
    (_, draft) => {
      expect(restoreDraft(JSON.stringify(draft))).toEqual(draft);
    },
  );

  test.each([null, "", "{", "3", "[]", '{"version":2}', '{"version":"1"}'])(
    "gives up on %j",
    (stored) => {
      expect(restoreDraft(stored)).toBeNull();
    },
  );

  test("puts plain values where something else was stored", () => {
    const draft = restoreDraft(
      JSON.stringify({
        version: 1,
        rules: "elsewhere",
        wallet: 5,
        customRules: { tierRule: "sideways", hedging: "larger-side" },
        markets: { BTC: { mark: "1", tiers: "none", kind: 7 }, ETH: null },
        positions: [{ symbol: "BTC", side: "up", size: {} }, 4, null],
        collateral: "none",
      }),
    );
    expect(draft?.rules).toBe("binance-usdm@2026-04");
    expect(draft?.wallet).toBe("");
    expect(draft?.customRules.tierRule).toBe("progressive");
    expect(draft?.customRules.hedging).toBe("larger-side");
    expect(draft?.markets["BTC"]?.tiers.length).toBe(1);
    expect(draft?.positions).toMatchObject([
      { id: "p1", side: "long", size: "" },
    ]);
    expect(draft?.collateral).toEqual([]);
  });
});

describe("DraftStore", () => {
  test("a reload brings everything back, also what is no number", () => {
    const storage = fakeStorage();
    const shelf = openShelf(() => storage);
    const store = new DraftStore(firstDraft, shelf, nothing);
    store.edit(setPosition("p1", { size: "1,2,x" }), "size");
    const again = new DraftStore(firstDraft, shelf, nothing);
    expect(again.draft.positions[0]?.size).toBe("1,2,x");
    expect(again.draft).toEqual(store.draft);
  });

  test("a text of any length comes back whole", () => {
    const shelf = openShelf(fakeStorage);
    const store = new DraftStore(firstDraft, shelf, nothing);
    store.edit(setPosition("p1", { entry: "9".repeat(5000) }));
    store.edit(setDraft({ wallet: "12 ".repeat(500) }));
    expect(new DraftStore(firstDraft, shelf, nothing).draft).toEqual(
      store.draft,
    );
  });

  test("a row that is gone takes no more edits, and the redo that brings it back stays", () => {
    const store = new DraftStore(firstDraft, openShelf(fakeStorage), nothing);
    store.edit(addPosition);
    store.undo();
    store.edit(setPosition("p4", { size: "1" }));
    store.redo();
    expect(store.draft.positions.length).toBe(4);
  });

  test("undo and redo are stored too, and tell of the change", () => {
    let changes = 0;
    const shelf = openShelf(fakeStorage);
    const store = new DraftStore(firstDraft, shelf, () => (changes += 1));
    store.edit(setDraft({ wallet: "1" }), "wallet");
    store.edit(setDraft({ wallet: "12" }), "wallet");
    expect(store.canUndo).toBe(true);
    store.undo();
    expect(store.draft).toBe(firstDraft);
    expect(store.canUndo).toBe(false);
    store.redo();
    expect(store.draft.wallet).toBe("12");
    store.redo();
    expect(changes).toBe(4);
  });
});
