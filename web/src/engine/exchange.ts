import type { CoreModule } from "crossmargin-module";
import type { Packed } from "./packer.js";

const decoder = new TextDecoder();

/**
 * Hands a packed document to the module and has something computed: what `read` makes of the figures, or the text
 * with all errors. `read` sees the module's own memory, so it must not call anything of the caller's.
 */
export function exchanged<M extends CoreModule, T>(
  module: M,
  compute: (module: M) => number,
  { numbers, texts }: Packed,
  read: (figures: Float64Array) => T,
): T | string {
  const room = module.room(numbers.length, texts.length);
  try {
    // The views are asked for anew whenever the module may have grown its memory.
    module.HEAPF64.set(numbers, room / 8);
    module.HEAPU8.set(texts, room + numbers.length * 8);
    const length = compute(module);
    const answer = module.answer();
    if (length < 0)
      return decoder.decode(module.HEAPU8.subarray(answer, answer - length));
    return read(module.HEAPF64.subarray(answer / 8, answer / 8 + length));
  } finally {
    module.release();
  }
}
