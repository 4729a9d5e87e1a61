/** The full engine, which workings are made from; it is fetched with the first of them. */
import type { FullEngine } from "../engine/full.js";
import { loadFullEngine } from "../engine/full-page.js";

let engine: FullEngine | null = null;

/** Resolves when the engine is there; tried anew after a failure. */
export async function startWorkings(): Promise<void> {
  engine ??= await loadFullEngine();
}

/** Null before startWorkings() has resolved. */
export const workingEngine = (): FullEngine | null => engine;
