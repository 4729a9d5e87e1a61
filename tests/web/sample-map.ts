/** Maps of the examples, asked of the full engine as the panel does. */
import { loadEngine, type SurvivalMap } from "crossmargin/full";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import { type MapTerms, readMap } from "../../web/src/document/map.js";
import { MapAnswers } from "../../web/src/document/map-answers.js";
import type { MapFacts } from "../../web/src/document/map-rows.js";
import { examples, type ExampleId } from "../../web/src/rules/examples.js";

export const engine = await loadEngine();

export function example(
  id: ExampleId,
  whatIf: Record<string, string> = {},
): Draft {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`no example ${id}`);
  return { ...found.draft, whatIf };
}

export function figuresOf(draft: Draft): Figures {
  const { figures } = calculate(engine, draft, null);
  if (!figures) throw new Error("no figures");
  return figures;
}

export function termsOf(draft: Draft): MapTerms {
  const terms = readMap(draft, figuresOf(draft));
  if (!terms) throw new Error("no map");
  return terms;
}

export function mapOf(draft: Draft): {
  facts: MapFacts;
  map: SurvivalMap;
  answers: MapAnswers;
  figures: Figures;
} {
  const figures = figuresOf(draft);
  const terms = termsOf(draft);
  const answers = new MapAnswers();
  const move = terms.third?.move ?? 0;
  const found = answers.of(engine, figures.account, terms, move);
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return { ...found, answers, figures };
}
