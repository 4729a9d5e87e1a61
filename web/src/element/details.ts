/** What events carry. What is dear to make, and rarely looked at, is made when it is looked at. */
import type { Figures } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { printLink } from "../document/link.js";
import { toDocument } from "../document/state.js";
import { sentence, spansToText } from "../text/sentence.js";
import type { MarginChangeDetail, MarginResultDetail } from "./events.js";

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export function changeDetail(draft: Draft): MarginChangeDetail {
  const document = once(() => toDocument(draft));
  const state = once(() => printLink(draft));
  return {
    get document() {
      return document();
    },
    get state() {
      return state();
    },
  };
}

export function resultDetail(figures: Figures): MarginResultDetail {
  const { account, evaluation, story } = figures;
  const said = once(() => spansToText(sentence(story)));
  return {
    account,
    ...evaluation,
    get sentence() {
      return said();
    },
  };
}
