import createModule, { type CoreModule } from "crossmargin-module";
import type {
  Account,
  Direction,
  Engine,
  EngineError,
  LoadOptions,
  Outcome,
} from "./contract.js";
import { exchanged } from "./exchange.js";
import { Packer, type Packed } from "./packer.js";
import { readErrors, readEvaluation, readJointShock } from "./results.js";
import { parseSchema } from "./schema.js";

/** For a document with a getter or a proxy that throws: what it throws may throw again, and is not looked at. */
const unreadable: EngineError = {
  code: "malformed_document",
  path: "",
  message: "The document cannot be read: looking into it throws.",
};

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
    compute: (module: CoreModule) => number,
    read: (figures: Float64Array, packed: Packed) => T,
  ): Outcome<T> {
    const packer = new Packer(schema, spare);
    spare = undefined; // a getter in the document may call the engine meanwhile
    try {
      packer.account(account);
      packer.direction(direction);
    } catch {
      return { ok: false, errors: [{ ...unreadable }] };
    }
    const { errors } = packer;
    if (!packer.isWhole) return { ok: false, errors };
    const document = packed(packer);
    const answer = exchanged(module, compute, document, (figures) =>
      errors.length === 0 ? { value: read(figures, document) } : "",
    );
    if (typeof answer !== "string") return { ok: true, value: answer.value };
    const known = new Set(errors.map(({ path }) => path));
    const fromCore = readErrors(answer);
    return {
      ok: false,
      errors: [...errors, ...fromCore.filter(({ path }) => !known.has(path))],
    };
  }

  return {
    version: module.version(),
    evaluate: (account) =>
      run(account, {}, (m) => m.evaluate(), readEvaluation),
    jointShock: (account, direction) =>
      run(account, direction, (m) => m.jointShock(), readJointShock),
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
