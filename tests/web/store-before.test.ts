import { expect, test, vi } from "vitest";
import { setWallet } from "../../web/src/document/edit.js";
import { memoryShelf, openShelf } from "../../web/src/document/storage.js";
import { DraftStore } from "../../web/src/document/store.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";

const nothing = () => undefined;
const exampleOf = (id: string) => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`no example ${id}`);
  return found.draft;
};

async function reopened(shelf: ReturnType<typeof memoryShelf>) {
  const store = new DraftStore(firstDraft, shelf, nothing);
  await store.ready;
  await vi.dynamicImportSettled();
  await Promise.resolve();
  return store;
}

test("what an account that came whole took the place of can be had back after a reload", async () => {
  const shelf = memoryShelf();
  const store = new DraftStore(firstDraft, shelf, nothing);
  store.edit(setWallet("777"));
  await store.replace(exampleOf("hedge"));
  await store.replace(exampleOf("stretched"));
  store.edit(setWallet("5"));
  const later = await reopened(shelf);
  expect(later.draft).toEqual({ ...exampleOf("stretched"), wallet: "5" });
  later.undo();
  expect(later.draft.wallet).toBe("777");
  expect(later.canUndo).toBe(false);
  const last = await reopened(shelf);
  expect(last.draft.wallet).toBe("777");
  expect(last.canUndo).toBe(false);
});

test("an example that nobody touched is not worth it", async () => {
  const shelf = memoryShelf();
  const store = new DraftStore(firstDraft, shelf, nothing);
  await store.replace(exampleOf("hedge"));
  expect((await reopened(shelf)).canUndo).toBe(false);
});

test("under rules that have to be fetched first it comes back once they are there", async () => {
  const shelf = memoryShelf();
  shelf.write(
    JSON.stringify({
      ...firstDraft,
      before: { ...firstDraft, rules: "okx-futures@2026", wallet: "9" },
    }),
  );
  const store = await reopened(shelf);
  await vi.waitFor(() => {
    expect(store.canUndo).toBe(true);
  });
  store.undo();
  expect(store.draft).toMatchObject({ rules: "okx-futures@2026", wallet: "9" });
});

test("a shelf says whether it lasts", () => {
  const kept = openShelf(() => {
    throw new DOMException("denied", "SecurityError");
  });
  kept.write("x");
  expect(kept.lasts?.()).toBe(false);
  expect(memoryShelf().lasts?.() ?? false).toBe(false);
});
