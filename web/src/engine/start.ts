import createModule, { type CoreModule } from "crossmargin-module";
import type { Engine } from "./contract.js";
import { makeEngine } from "./engine.js";

/** Starts the module from the bytes of its .wasm file. */
export const startModule = (
  wasmBinary: ArrayBuffer | Uint8Array,
): Promise<CoreModule> => createModule({ wasmBinary });

export const startEngine = (
  wasmBinary: ArrayBuffer | Uint8Array,
): Promise<Engine> =>
  startModule(wasmBinary).then((module) => makeEngine(module));
