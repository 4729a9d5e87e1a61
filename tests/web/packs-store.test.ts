/** A store and packs that have yet to come; in a file of its own, where no pack but the default one is loaded. */
import { describe, expect, test } from "vitest";
import { setPosition } from "../../web/src/document/edit.js";
import { openShelf } from "../../web/src/document/storage.js";
import { DraftStore } from "../../web/src/document/store.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import {
  addPack,
  defaultPack,
  isLoaded,
  ownPacks,
  removePack,
} from "../../web/src/rules/packs.js";
import { one } from "./sample-row.js";

const nothing = () => undefined;

function shelfWith(draft: unknown) {
  let text: string | null = JSON.stringify(draft);
  const storage = {
    getItem: () => text,
    setItem: (_: string, next: string) => {
      text = next;
    },
  } as unknown as Storage;
  return { shelf: openShelf(() => storage), stored: () => text };
}

describe("a store", () => {
  test("a stored draft waits for its pack", async () => {
    const draft = one({}, { rules: "dydx-v4@2026-04" });
    expect(isLoaded("dydx-v4@2026-04")).toBe(false);
    const store = new DraftStore(firstDraft, shelfWith(draft).shelf, nothing);
    expect(store.wish).toEqual({ rules: "dydx-v4@2026-04", state: "loading" });
    await store.ready;
    expect(store.wish).toBeNull();
    expect(store.draft).toEqual(draft);
    expect(store.canUndo).toBe(false);
  });

  test("an unknown pack gives way to the default one, and the rest is kept", async () => {
    const draft = one({ size: "7x" }, { rules: "own:gone" });
    const { shelf, stored } = shelfWith(draft);
    const store = new DraftStore(firstDraft, shelf, nothing);
    await store.ready;
    expect(store.draft).toEqual({ ...draft, rules: defaultPack.id });
    expect(stored()).toBe(JSON.stringify(draft));
  });

  test("rules are chosen once they are there; edits made meanwhile stay", async () => {
    let changes = 0;
    const store = new DraftStore(one(), shelfWith(null).shelf, () => {
      changes += 1;
    });
    const chosen = store.choose("hyperliquid@2026-08");
    expect(store.wish?.state).toBe("loading");
    expect(store.draft.rules).toBe(defaultPack.id);
    store.edit(setPosition("p1", { size: "3" }));
    await chosen;
    expect(store.draft.rules).toBe("hyperliquid@2026-08");
    expect(store.draft.positions[0]?.size).toBe("3");
    expect(changes).toBeGreaterThanOrEqual(3);
    store.undo();
    expect(store.draft.rules).toBe(defaultPack.id);
    expect(store.draft.positions[0]?.size).toBe("3");
  });

  test("the last choice counts", async () => {
    const store = new DraftStore(one(), shelfWith(null).shelf, nothing);
    await Promise.all([
      store.choose("kraken-linear@2026-03"),
      store.choose("bitget-usdt@2025-11"),
    ]);
    expect(store.draft.rules).toBe("bitget-usdt@2025-11");
    expect(store.wish).toBeNull();
  });

  test("an undo takes back a choice that is still on its way", async () => {
    const store = new DraftStore(one(), shelfWith(null).shelf, nothing);
    const chosen = store.choose("kraken-inverse@2026-03");
    store.undo();
    await chosen;
    expect(store.draft.rules).toBe(defaultPack.id);
  });

  test("an edit that brings a draft under other rules waits as well", async () => {
    const store = new DraftStore(one(), shelfWith(null).shelf, nothing);
    store.edit(() => one({ size: "9" }, { rules: "okx-futures@2026" }));
    expect(store.draft.rules).toBe(defaultPack.id);
    await expect
      .poll(() => store.draft.rules, { timeout: 5000 })
      .toBe("okx-futures@2026");
    expect(store.draft.positions[0]?.size).toBe("9");
  });

  test("another account takes the place of this one at once, or with its rules, as one step", async () => {
    const store = new DraftStore(one(), shelfWith(null).shelf, nothing);
    const before = store.draft;
    const soon = store.replace(one({ size: "2" }));
    expect(store.draft.positions[0]?.size).toBe("2");
    expect(await soon).toBe(true);
    const late = one({ size: "3" }, { rules: "binance-coinm@2023" });
    expect(await store.replace(late)).toBe(true);
    expect(store.draft).toBe(late);
    store.undo();
    store.undo();
    expect(store.draft).toBe(before);
  });

  test("an account whose rules do not come leaves this one, and comes when they are asked for again", async () => {
    const store = new DraftStore(one(), shelfWith(null).shelf, nothing);
    const rules = "own:late";
    const before = store.draft;
    expect(await store.replace(one({ size: "4" }, { rules }))).toBe(false);
    expect(store.draft).toBe(before);
    addPack({ ...defaultPack, id: rules });
    await store.choose(rules);
    expect(store.draft.positions[0]?.size).toBe("4");
    expect(store.draft.rules).toBe(rules);
    removePack(rules);
  });

  test("what does not come is said, and nothing is lost", async () => {
    const store = new DraftStore(one(), shelfWith(null).shelf, nothing);
    const rules = "own:never-added";
    const before = store.draft;
    await store.choose(rules);
    expect(store.wish).toEqual({ rules, state: "failed" });
    expect(store.draft).toBe(before);
    addPack({ ...defaultPack, id: rules });
    await store.choose(rules);
    expect(store.wish).toBeNull();
    expect(store.draft.rules).toBe(rules);
    expect(ownPacks().map(({ id }) => id)).toEqual([rules]);
  });
});
