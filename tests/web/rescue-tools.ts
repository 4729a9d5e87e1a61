/** The full engine for the tests of the panel "Rescue", and an answer read anew. */
import { calculate } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import type { RescueWish } from "../../web/src/document/rescue.js";
import type { Rescue } from "../../web/src/engine/full.js";
import { loadEngine } from "../../web/src/engine/full-node.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { loadPack, packIndex } from "../../web/src/rules/packs.js";

await Promise.all(packIndex.map(({ id }) => loadPack(id)));
export const full = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-full.wasm", import.meta.url),
});

export const exampleIds = examples.map(({ id }) => id);
export const exampleDraft = (id: string): Draft =>
  examples.find((one) => one.id === id)?.draft ?? firstDraft;

/** The way once more, in the account of another draft, as it is held there. */
export function readBack(draft: Draft, { question }: RescueWish): Rescue {
  const { figures } = calculate(full, draft, null);
  if (!figures || !question) throw new Error("nothing to read");
  const held = figures.account.positions.some(
    ({ marginMode }) => marginMode === "isolated",
  );
  const world = held ? "configured" : question.world;
  const outcome = full.rescue(figures.account, { ...question, world });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}
