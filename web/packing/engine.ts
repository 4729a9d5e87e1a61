import { fileURLToPath } from "node:url";

export const fromHere = (path: string): string =>
  fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the compiled modules are, for whatever is built of the page. */
export const engineAlias = [
  {
    find: "crossmargin-module",
    replacement: fromHere("../build/wasm/crossmargin-module.mjs"),
  },
  {
    find: /^crossmargin-wasm(?=\?|$)/,
    replacement: fromHere("../build/wasm/crossmargin-module.wasm"),
  },
  {
    find: "crossmargin-full-module",
    replacement: fromHere("../build/wasm/crossmargin-full.mjs"),
  },
  {
    find: /^crossmargin-full-wasm(?=\?|$)/,
    replacement: fromHere("../build/wasm/crossmargin-full.wasm"),
  },
];
