import { readFile } from "node:fs/promises";
import type { Engine, LoadOptions } from "./contract.js";
import { fetchWasm } from "./fetch-wasm.js";
import { makeLoader } from "./loader.js";
import { startEngine } from "./start.js";

export type * from "./contract.js";

/** The package in Node, which cannot fetch a file. */
export const loadEngine: (options?: LoadOptions) => Promise<Engine> =
  makeLoader(
    startEngine,
    (url) => (url.protocol === "file:" ? readFile(url) : fetchWasm(url)),
    () => new URL("./crossmargin.wasm", import.meta.url),
  );
