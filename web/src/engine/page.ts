import wasmUrl from "crossmargin-wasm?url";
import type { Engine, LoadOptions } from "./contract.js";
import { fetchWasm } from "./fetch-wasm.js";
import { makeLoader } from "./loader.js";
import { startEngine } from "./start.js";

/** The engine inside the page, whose build puts the .wasm among its assets. */
export const loadEngine: (options?: LoadOptions) => Promise<Engine> =
  makeLoader(startEngine, fetchWasm, () => new URL(wasmUrl, import.meta.url));
