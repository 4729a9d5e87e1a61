/** Sentences in which the words that name a world are told apart from the others. */
import { words } from "./locale.js";
import type { Span } from "./sentence.js";

export const names = words("worlds", {
  cross: ["cross margin", "the cross pool"],
  isolated: ["isolated margin", "a pot each"],
  /** Where each world is coloured only once. */
  crossOnce: ["cross margin", "cross account"],
  isolatedOnce: ["isolated margin", "isolated account"],
});

const anyOf = (...some: readonly string[]): RegExp =>
  new RegExp(`(${some.join("|")})`, "giu");

/** The spans of a text in which each world is in its tone where it is first named: the rest stays plain. */
export function inWorldsOnce(text: string): Span[] {
  const named = new Set<string>();
  return text
    .split(anyOf(...names.crossOnce, ...names.isolatedOnce))
    .map((part, index) => {
      const tone = names.crossOnce.includes(part.toLowerCase())
        ? "cross"
        : "isolated";
      if (index % 2 === 0 || named.has(tone)) return { text: part };
      named.add(tone);
      return { text: part, tone };
    });
}

/** The spans of a text: what names a world in the tone of that world, all else plain. */
export function inWorlds(text: string): Span[] {
  const all = anyOf(...names.cross, ...names.isolated);
  return text
    .split(all)
    .filter((part) => part !== "")
    .map((part) =>
      part.search(all) < 0
        ? { text: part }
        : {
            text: part,
            tone: names.cross.includes(part.toLowerCase())
              ? "cross"
              : "isolated",
          },
    );
}
