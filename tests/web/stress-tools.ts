/** The sentence of the stress days as plain text. */
import type { StressFacts } from "../../web/src/document/stress-facts.js";
import { spansToText } from "../../web/src/text/sentence.js";
import { stressSentence } from "../../web/src/text/stress-sentence.js";

export const plainSentence = (facts: StressFacts | null): string =>
  facts === null
    ? ""
    : spansToText(stressSentence(facts)).replace(/[\u00A0\u202F]/gu, " ");
