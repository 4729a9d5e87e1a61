import type { LoadOptions } from "./contract.js";

/**
 * Makes loadEngine: `read` fetches the .wasm of an address, `beside` is the address where the package keeps it, `start`
 * makes an engine of its bytes. An engine is started once per address; a start that failed is tried again at the next
 * call.
 */
export function makeLoader<T>(
  start: (wasmBinary: ArrayBuffer | Uint8Array) => Promise<T>,
  read: (url: URL) => Promise<ArrayBuffer | Uint8Array>,
  beside: () => URL,
): (options?: LoadOptions) => Promise<T> {
  const started = new Map<string, Promise<T>>();
  return (options = {}) => {
    const url =
      options.wasmUrl === undefined
        ? beside()
        : new URL(options.wasmUrl, beside());
    let engine = started.get(url.href);
    if (!engine) {
      engine = read(url).then(start);
      engine.catch(() => started.delete(url.href));
      started.set(url.href, engine);
    }
    return engine;
  };
}
