/** Drafts and their figures, by the full engine. */
import { expect } from "vitest";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import { loadEngine } from "../../web/src/engine/full-node.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";

export const engine = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-full.wasm", import.meta.url),
});

export function figuresOf(draft: Draft): Figures {
  const { figures, problems } = calculate(engine, draft, null);
  expect([...problems.values()]).toEqual([]);
  if (!figures) throw new Error("no figures");
  return figures;
}

export const exampleIds = examples.map(({ id }) => id);
export const example = (id: string): Draft =>
  examples.find((one) => one.id === id)?.draft ?? firstDraft;
