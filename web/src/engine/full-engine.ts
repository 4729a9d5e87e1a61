import createModule, { type FullModule } from "crossmargin-full-module";
import { makeCall } from "./caller.js";
import { makeEngine } from "./engine.js";
import type { FullEngine } from "./full.js";
import { readWorking } from "./working-results.js";

/** The face over a started full module: the engine's, and what it says beyond the figures. */
export function makeFullEngine(module: FullModule): FullEngine {
  const call = makeCall(module);
  return {
    ...makeEngine(module, call),
    working: (account, question) =>
      call(
        account,
        (packer) => {
          packer.direction({});
          packer.question("question", question);
        },
        (m) => m.working(),
        readWorking,
      ),
  };
}

/** Starts the full engine from the bytes of its .wasm file. */
export const startFullEngine = (
  wasmBinary: ArrayBuffer | Uint8Array,
): Promise<FullEngine> => createModule({ wasmBinary }).then(makeFullEngine);
