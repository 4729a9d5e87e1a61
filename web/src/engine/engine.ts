import type { CoreModule } from "crossmargin-module";
import { makeCall, type Call } from "./caller.js";
import type { Engine } from "./contract.js";
import { readEvaluation, readJointShock } from "./results.js";

/** The contract's face over a started module. */
export function makeEngine<M extends CoreModule>(
  module: M,
  call: Call<M> = makeCall(module),
): Engine {
  return {
    version: module.version(),
    evaluate: (account) =>
      call(
        account,
        (packer) => packer.direction({}),
        (m) => m.evaluate(),
        readEvaluation,
      ),
    jointShock: (account, direction) =>
      call(
        account,
        (packer) => packer.direction(direction),
        (m) => m.jointShock(),
        readJointShock,
      ),
  };
}
