/** What the panel "Shock" makes of an account, for its tests. */
import type { Figures } from "../../web/src/document/calculate.js";
import {
  pictureOf,
  shockAt,
  type ShockPicture,
} from "../../web/src/document/shock.js";
import {
  factsOf,
  type ShockFacts,
} from "../../web/src/document/shock-facts.js";
import { readMoves } from "../../web/src/document/moves.js";
import type { Draft } from "../../web/src/document/draft.js";
import type { Direction } from "../../web/src/engine/contract.js";
import type { ShockOutcome } from "../../web/src/engine/full.js";
import { loadEngine } from "../../web/src/engine/full-node.js";
import { shockSentence } from "../../web/src/text/en-shock.js";
import { figuresOf } from "./sample-funding.js";
import { plain } from "./sample-story.js";

export const fullEngine = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-full.wasm", import.meta.url),
});

export interface Case {
  figures: Figures;
  direction: Direction;
  outcome: ShockOutcome;
  picture: ShockPicture;
  facts: ShockFacts;
  sentence: string;
}

export function shockedBy(draft: Draft, t: number): Case {
  const figures = figuresOf(draft);
  const { account } = figures;
  const { direction, preset } = readMoves(draft, account);
  const outcome = shockAt(fullEngine, account, direction, t);
  const picture = pictureOf(fullEngine, account, direction, t);
  if (!outcome || !picture) throw new Error("no answer");
  const facts = factsOf(figures, direction, outcome);
  const sentence = plain(shockSentence(facts, preset));
  return { figures, direction, outcome, picture, facts, sentence };
}
