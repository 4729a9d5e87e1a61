import { readFile } from "node:fs/promises";
import type { FullEngine, LoadOptions } from "./full.js";
import { fetchWasm } from "./fetch-wasm.js";
import { makeLoader } from "./loader.js";
import { startFullEngine } from "./full-engine.js";

export type * from "./full.js";

/** `crossmargin/full` in Node, which cannot fetch a file. */
export const loadEngine: (options?: LoadOptions) => Promise<FullEngine> =
  makeLoader(
    startFullEngine,
    (url) => (url.protocol === "file:" ? readFile(url) : fetchWasm(url)),
    () => new URL("./crossmargin-full.wasm", import.meta.url),
  );
