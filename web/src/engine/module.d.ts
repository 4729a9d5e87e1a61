/** The compiled core, as wasm/bindings.cpp declares it. */
declare module "crossmargin-module" {
  export interface CoreModule {
    /** Figures in the order of the schema, or errors as one text. */
    evaluate(numbers: Float64Array, texts: Uint8Array): Float64Array | string;
    jointShock(numbers: Float64Array, texts: Uint8Array): Float64Array | string;
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

declare module "crossmargin-wasm?url" {
  const url: string;
  export default url;
}
