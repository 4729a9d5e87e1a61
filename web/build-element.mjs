// Makes `crossmargin/element` and `crossmargin/define` of the package: the component with all of its chunks.
import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

/** Beside the chunks, by addresses that bundlers follow and copy the file for. */
const wasmBeside = {
  name: "wasm beside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^crossmargin-(?:full-)?wasm\?url$/ }, ({ path }) => ({
      path: path.replace("-wasm?url", ".wasm"),
      namespace: "wasm",
    }));
    onLoad({ filter: /./, namespace: "wasm" }, ({ path }) => ({
      contents: `export default new URL("./${path}", import.meta.url).href;`,
    }));
  },
};

/** papaparse asks for Node's streams where there are any; here it is given texts. */
const noStreams = {
  name: "no streams",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, () => ({
      path: "stream",
      namespace: "nothing",
    }));
    onLoad({ filter: /./, namespace: "nothing" }, () => ({
      contents: "export {};",
    }));
  },
};

async function writeTypes(root, target) {
  const read = (path) => readFile(`${root}web/src/${path}`, "utf8");
  const name = "margin-document.d.ts";
  const inPackage = (text) =>
    text
      .replaceAll("../engine/contract.js", "./index.js")
      .replaceAll("../document/margin-document.js", "./margin-document.js");
  await writeFile(target + name, inPackage(await read(`document/${name}`)));
  const statics = await readFile(`${root}web/npm/element.d.ts`, "utf8");
  const face = inPackage(await read("element/face.d.ts"));
  await writeFile(`${target}element.d.ts`, `${face}\n${statics}`);
}

export async function buildElement(root, target) {
  await build({
    entryPoints: {
      element: `${root}web/src/element/index.ts`,
      define: `${root}web/src/element/define.ts`,
    },
    outdir: target,
    bundle: true,
    splitting: true,
    chunkNames: "element-[hash]",
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    // Lit's build for Node runs in browsers, too; in Node it can be imported where there is no DOM.
    conditions: ["node"],
    alias: {
      "crossmargin-module": `${root}build/wasm/crossmargin-module.mjs`,
      "crossmargin-full-module": `${root}build/wasm/crossmargin-full.mjs`,
    },
    plugins: [wasmBeside, noStreams],
    legalComments: "none",
  });
  await writeTypes(root, target);
}
