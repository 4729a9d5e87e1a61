import createModule, { type CoreModule } from "crossmargin-module";
import type {
  Account,
  Direction,
  Engine,
  LoadOptions,
  Outcome,
} from "./contract.js";
import { Packer, type Packed } from "./packer.js";
import { readErrors, readEvaluation, readJointShock } from "./results.js";
import { parseSchema } from "./schema.js";

/** The contract's face over a started module. */
export function makeEngine(module: CoreModule): Engine {
  const schema = parseSchema(module.schema());
  /** The array of the call before, so that a call leaves little behind to be collected. */
  let spare: Float64Array<ArrayBuffer> | undefined;

  function packed(packer: Packer): Packed {
    const result = packer.finish();
    spare = new Float64Array(result.numbers.buffer);
    return result;
  }

  function run<T>(
    account: Account,
    direction: Direction,
    compute: (packed: Packed) => Float64Array | string,
    read: (numbers: Float64Array, account: Account) => T,
  ): Outcome<T> {
    const packer = new Packer(schema, spare);
    spare = undefined; // a getter in the document may call the engine meanwhile
    packer.account(account);
    packer.direction(direction);
    const { errors } = packer;
    if (!packer.isWhole) return { ok: false, errors };
    const answer = compute(packed(packer));
    if (typeof answer !== "string" && errors.length === 0)
      return { ok: true, value: read(answer, account) };
    const known = new Set(errors.map(({ path }) => path));
    const fromCore = typeof answer === "string" ? readErrors(answer) : [];
    return {
      ok: false,
      errors: [...errors, ...fromCore.filter(({ path }) => !known.has(path))],
    };
  }

  return {
    version: module.version(),
    evaluate: (account) =>
      run(
        account,
        {},
        ({ numbers, texts }) => module.evaluate(numbers, texts),
        readEvaluation,
      ),
    jointShock: (account, direction) =>
      run(
        account,
        direction,
        ({ numbers, texts }) => module.jointShock(numbers, texts),
        readJointShock,
      ),
  };
}

/** Starts a module from the bytes of its .wasm file. */
export function startModule(
  wasmBinary: ArrayBuffer | Uint8Array,
): Promise<CoreModule> {
  return createModule({ wasmBinary });
}

/**
 * Makes loadEngine: `read` fetches the .wasm of an address, `beside` is the address where the package keeps it. An
 * engine is started once per address; a start that failed is tried again at the next call.
 */
export function makeLoader(
  read: (url: URL) => Promise<ArrayBuffer | Uint8Array>,
  beside: () => URL,
): (options?: LoadOptions) => Promise<Engine> {
  const started = new Map<string, Promise<Engine>>();
  return (options = {}) => {
    const url =
      options.wasmUrl === undefined
        ? beside()
        : new URL(options.wasmUrl, beside());
    let engine = started.get(url.href);
    if (!engine) {
      engine = read(url).then(startModule).then(makeEngine);
      engine.catch(() => started.delete(url.href));
      started.set(url.href, engine);
    }
    return engine;
  };
}
