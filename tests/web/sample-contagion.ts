/** What the panel "Contagion" shows of a draft, without a page. */
import { chainsOf } from "../../web/src/document/contagion-chain.js";
import {
  askContagion,
  contagionKey,
  matrixOf,
  readContagionTerms,
} from "../../web/src/document/contagion.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setWhatIf } from "../../web/src/document/edit.js";
import { loadEngine } from "../../web/src/engine/full-node.js";
import { figuresOf } from "./sample-funding.js";

export const full = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-full.wasm", import.meta.url),
});

/** The draft with this move typed, in per cent. */
export const moved = (draft: Draft, percent: string): Draft =>
  setWhatIf({ [contagionKey.move]: percent })(draft);

export function shown(draft: Draft) {
  const figures = figuresOf(draft);
  const terms = readContagionTerms(draft, figures);
  const contagion = askContagion(full, figures, terms.world, terms.move);
  if (!contagion) throw new Error("no answer");
  return {
    figures,
    terms,
    contagion,
    matrix: matrixOf(contagion, figures, terms.move ?? -0.01),
    chains: chainsOf(contagion, figures),
  };
}

/** Spaces of all kinds as plain ones. */
export const plain = (text: string): string =>
  text.replaceAll(/[\u00A0\u202F]/gu, " ");
