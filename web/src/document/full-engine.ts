/** The full engine, for workings and for the panels that try the account out; it is fetched with the first of them. */
import type { FullEngine } from "../engine/full.js";
import { loadFullEngine } from "../engine/full-page.js";

let engine: FullEngine | null = null;

/** Resolves when the engine is there; tried anew after a failure. */
export async function startFullEngine(): Promise<void> {
  engine ??= await loadFullEngine();
}

/** Null before startFullEngine() has resolved. */
export const fullEngine = (): FullEngine | null => engine;
