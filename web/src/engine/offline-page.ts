import { alphabet, text } from "crossmargin-full-wasm?text";
import type { FullEngine } from "./full.js";
import { startFullEngine } from "./full-engine.js";

/** The bytes of a text that has a character of the alphabet for each; see packing/bytes-as-text.ts. */
function bytesOf(text: string, alphabet: string): Uint8Array {
  const byteOf = new Map([...alphabet].map((letter, byte) => [letter, byte]));
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0);
}

let engine: Promise<FullEngine> | null = null;

/**
 * The engine inside a page that is one file, where nothing can be fetched. The full one answers all that the first
 * one does, so one is enough.
 */
export const loadFullEngine = (): Promise<FullEngine> =>
  (engine ??= startFullEngine(bytesOf(text, alphabet)));
export const loadEngine = loadFullEngine;
