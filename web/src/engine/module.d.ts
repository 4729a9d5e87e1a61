/** The compiled core, as wasm/bindings.cpp declares it. */
declare module "crossmargin-module" {
  export interface CoreModule {
    /** Address of room for so many numbers and, behind them, so many bytes of text. */
    room(numbers: number, texts: number): number;
    /** How many figures the answer has or, below 0, how many bytes the text with its errors. */
    evaluate(): number;
    jointShock(): number;
    /** Address of the answer: figures in the order of the schema, or errors as one text. */
    answer(): number;
    /** Lets go of the room and the answer. */
    release(): void;
    /** The module's memory. */
    readonly HEAPF64: Float64Array;
    readonly HEAPU8: Uint8Array;
    /** The packed tables and the error codes, see wasm/packed.h. */
    schema(): string;
    version(): string;
    /** Bytes in use on the module's heap. */
    heapInUse(): number;
  }
  export default function createModule(options: {
    wasmBinary: ArrayBuffer | Uint8Array;
  }): Promise<CoreModule>;
}

/** The same core with everything that is asked beyond the figures. */
declare module "crossmargin-full-module" {
  import type { CoreModule } from "crossmargin-module";

  export interface FullModule extends CoreModule {
    contagion(): number;
    replay(): number;
    survivalMap(): number;
    shock(): number;
    tradeFigures(): number;
    rescue(): number;
    working(): number;
  }
  export default function createModule(options: {
    wasmBinary: ArrayBuffer | Uint8Array;
  }): Promise<FullModule>;
}

declare module "crossmargin-wasm?url" {
  const url: string;
  export default url;
}

declare module "crossmargin-full-wasm?url" {
  const url: string;
  export default url;
}

/** The bytes of the module as a text, in a page that is one file. */
declare module "crossmargin-full-wasm?text" {
  export const alphabet: string;
  export const text: string;
}
