/** Sentences in which the words that name a world are told apart from the others. */
import type { Span } from "./sentence.js";

const NAMES = /(cross margin|the cross pool|isolated margin|a pot each)/giu;

/** The spans of a text: what names a world in the tone of that world, all else plain. */
export const inWorlds = (text: string): Span[] =>
  text
    .split(NAMES)
    .filter((part) => part !== "")
    .map((part) =>
      part.search(NAMES) < 0
        ? { text: part }
        : { text: part, tone: /cross/iu.test(part) ? "cross" : "isolated" },
    );
