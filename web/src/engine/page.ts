import wasmUrl from "crossmargin-wasm?url";
import type { Engine, LoadOptions } from "./contract.js";
import { makeLoader } from "./engine.js";
import { fetchWasm } from "./fetch-wasm.js";

/** The engine inside the page, whose build puts the .wasm among its assets. */
export const loadEngine: (options?: LoadOptions) => Promise<Engine> =
  makeLoader(fetchWasm, () => new URL(wasmUrl, import.meta.url));
