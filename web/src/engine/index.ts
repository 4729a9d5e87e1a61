import type { Engine, LoadOptions } from "./contract.js";
import { fetchWasm } from "./fetch-wasm.js";
import { makeLoader } from "./loader.js";
import { startEngine } from "./start.js";

export type * from "./contract.js";

/** The package in a browser. Bundlers follow this URL to the file and copy it beside their output. */
export const loadEngine: (options?: LoadOptions) => Promise<Engine> =
  makeLoader(
    startEngine,
    fetchWasm,
    () => new URL("./crossmargin.wasm", import.meta.url),
  );
