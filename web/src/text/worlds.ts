/** Sentences in which the words that name a world are told apart from the others. */
import { words } from "./locale.js";
import type { Span } from "./sentence.js";

const names = words("worlds", {
  cross: ["cross margin", "the cross pool"],
  isolated: ["isolated margin", "a pot each"],
});

/** The spans of a text: what names a world in the tone of that world, all else plain. */
export function inWorlds(text: string): Span[] {
  const all = new RegExp(
    `(${[...names.cross, ...names.isolated].join("|")})`,
    "giu",
  );
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
