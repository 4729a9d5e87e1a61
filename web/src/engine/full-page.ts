import wasmUrl from "crossmargin-full-wasm?url";
import type { FullEngine, LoadOptions } from "./full.js";
import { fetchWasm } from "./fetch-wasm.js";
import { makeLoader } from "./loader.js";
import { startFullEngine } from "./full-engine.js";

/** The full engine inside the page, for what is fetched when first opened: one for all who ask. */
export const loadFullEngine: (options?: LoadOptions) => Promise<FullEngine> =
  makeLoader(
    startFullEngine,
    fetchWasm,
    () => new URL(wasmUrl, import.meta.url),
  );
