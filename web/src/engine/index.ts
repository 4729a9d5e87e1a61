import type { Engine, LoadOptions } from "./contract.js";
import { makeLoader } from "./engine.js";
import { fetchWasm } from "./fetch-wasm.js";

export type * from "./contract.js";

/** The package in a browser. Bundlers follow this URL to the file and copy it beside their output. */
export const loadEngine: (options?: LoadOptions) => Promise<Engine> =
  makeLoader(fetchWasm, () => new URL("./crossmargin.wasm", import.meta.url));
