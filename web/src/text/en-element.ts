/** What <margin-calculator> says to the page that it stands in, and to who looks at its console. */
import { list } from "./format.js";

export const elementText = {
  unknownParts: (unknown: readonly string[], known: readonly string[]) =>
    `panels: ${list(unknown)} not known. There are ${list(known)}.`,
  noParts: "panels names no part, so all of them show.",
  unknownExample: (found: string, known: readonly string[]) =>
    `example: there is no ${found}. There are ${list(known)}.`,
  unknownRules: (found: string) => `rules: there are no rules ${found}.`,
  rulesNotFetched: (found: string) =>
    `rules: ${found} could not be fetched, the rules stay as they are.`,
  marksNoObject: "marks has to be an object, such as { BTC: 64480 }.",
  marksUnreadable: "marks could not be read.",
  markNoPrice: (symbol: string, found: string) =>
    `marks: ${found} is not a price of ${symbol}. A price is a number above 0.`,
  tooManyMarks: (most: number) =>
    `marks: only the first ${String(most)} are read.`,
  unknownMessage: (found: string, known: readonly string[]) =>
    `There is no message ${found || "without a type"}. There are ${list(known)}.`,
  unknownTheme: (known: readonly string[]) => `A theme is ${list(known)}.`,
  inFrame: (address: string) =>
    `This page\u2019s Content-Security-Policy forbids WebAssembly, so the calculator runs in a frame: ${address}. Allow script-src 'wasm-unsafe-eval' to have it in the page itself.`,
  blocked: (origin: string) =>
    `The policy of this page lets the calculator start neither here nor in a frame. Its Content-Security-Policy has to allow script-src 'wasm-unsafe-eval', or frame-src ${origin}.`,
  frameTitle: "Margin calculator",
  noPicture:
    "The calculator runs in a frame, which hands out no pictures: export it there.",
  notReady: "There are no figures yet: wait for margin-ready.",
  noEngine:
    "The calculator could not start: its WebAssembly part did not load.",
};
