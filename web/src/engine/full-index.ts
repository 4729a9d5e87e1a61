import type { FullEngine, LoadOptions } from "./full.js";
import { fetchWasm } from "./fetch-wasm.js";
import { makeLoader } from "./loader.js";
import { startFullEngine } from "./full-engine.js";

export type * from "./full.js";

/** `crossmargin/full` in a browser. Bundlers follow this URL to the file and copy it beside their output. */
export const loadEngine: (options?: LoadOptions) => Promise<FullEngine> =
  makeLoader(
    startFullEngine,
    fetchWasm,
    () => new URL("./crossmargin-full.wasm", import.meta.url),
  );
