import type { CoreModule } from "crossmargin-module";
import type { Account, EngineError, Outcome } from "./contract.js";
import { exchanged } from "./exchange.js";
import { Packer, type Packed } from "./packer.js";
import { readErrors } from "./results.js";
import { parseSchema } from "./schema.js";

/** For a document with a getter or a proxy that throws: what it throws may throw again, and is not looked at. */
const unreadable: EngineError = {
  code: "malformed_document",
  path: "",
  message: "The document cannot be read: looking into it throws.",
};

/**
 * Packs an account and, by `ask`, what is asked of it; lets the module compute, and reads what comes back. What is
 * wrong is told once, by whoever sees it first.
 */
export type Call<M> = <T>(
  account: Account,
  ask: (packer: Packer) => void,
  compute: (module: M) => number,
  read: (figures: Float64Array, packed: Packed) => T,
) => Outcome<T>;

export function makeCall<M extends CoreModule>(module: M): Call<M> {
  const schema = parseSchema(module.schema());
  /** The array of the call before, so that a call leaves little behind to be collected. */
  let spare: Float64Array<ArrayBuffer> | undefined;

  function packed(packer: Packer): Packed {
    const result = packer.finish();
    spare = new Float64Array(result.numbers.buffer);
    return result;
  }

  return (account, ask, compute, read) => {
    const packer = new Packer(schema, spare);
    spare = undefined; // a getter in the document may call the engine meanwhile
    try {
      packer.account(account);
      ask(packer);
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
  };
}
