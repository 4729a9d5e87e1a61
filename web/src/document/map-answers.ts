/** Answers of the engine about a map, kept until something else is asked. */
import type {
  Account,
  EngineError,
  FullEngine,
  SurvivalMap,
} from "../engine/full.js";
import { type MapTerms, type Place, questionOf } from "./map.js";
import { factsOf, type MapFacts, type Outcome, outcomeOf } from "./map-rows.js";

export type Found =
  | { ok: true; facts: MapFacts; map: SurvivalMap }
  | { ok: false; errors: readonly EngineError[] };

export class MapAnswers {
  #engine: FullEngine | null = null;
  #account: Account | null = null;
  #asked = "";
  #found: Found | null = null;

  of(
    engine: FullEngine,
    account: Account,
    terms: MapTerms,
    move: number,
  ): Found {
    const question = questionOf(terms, move);
    const asked = JSON.stringify([question, terms.third]);
    if (this.#found && this.#account === account && this.#asked === asked)
      return this.#found;
    this.#engine = engine;
    this.#account = account;
    this.#asked = asked;
    const outcome = engine.survivalMap(account, question);
    this.#found = outcome.ok
      ? {
          ok: true,
          map: outcome.value,
          facts: factsOf(account, terms, move, outcome.value),
        }
      : outcome;
    return this.#found;
  }

  /** Who lives at a place of the map that was found last. */
  at(account: Account, facts: MapFacts, place: Place): Outcome | null {
    const question = {
      ...questionOf(facts.terms, facts.move),
      mapLevels: [],
      mapPoints: [{ x: 1 + place.x, y: 1 + place.y }],
    };
    const outcome = this.#engine?.survivalMap(account, question);
    if (!outcome?.ok) return null;
    return outcomeOf(account, outcome.value, 0, place);
  }
}
