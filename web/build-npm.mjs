// Makes dist/npm, the package `crossmargin`, from src/engine and the compiled module.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildElement } from "./build-element.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = `${root}dist/npm/`;
const { version } = JSON.parse(
  await readFile(`${root}web/package.json`, "utf8"),
);

const manifest = {
  name: "crossmargin",
  version,
  description:
    "Cross and isolated liquidation prices of a derivatives account, in WebAssembly",
  license: "MIT",
  keywords: [
    "liquidation",
    "margin",
    "cross-margin",
    "isolated-margin",
    "derivatives",
    "perpetual",
    "risk",
    "wasm",
  ],
  type: "module",
  // The component's chunks bring elements of its parts when they are first needed.
  sideEffects: ["./define.js", "./element-*.js"],
  customElements: "./custom-elements.json",
  engines: { node: ">=20" },
  types: "./index.d.ts",
  exports: {
    ".": { types: "./index.d.ts", node: "./node.js", default: "./index.js" },
    "./full": {
      types: "./full.d.ts",
      node: "./full-node.js",
      default: "./full.js",
    },
    "./element": { types: "./element.d.ts", default: "./element.js" },
    "./define": { types: "./define.d.ts", default: "./define.js" },
    "./custom-elements.json": "./custom-elements.json",
    "./crossmargin.wasm": "./crossmargin.wasm",
    "./crossmargin-full.wasm": "./crossmargin-full.wasm",
    "./package.json": "./package.json",
  },
  files: ["*.js", "*.d.ts", "*.wasm", "custom-elements.json"],
};

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await build({
  // Two entries each, so that no bundler for browsers ever sees an import of node:fs. esbuild leaves
  // `new URL("./crossmargin.wasm", import.meta.url)` as it stands, which is what bundlers look for.
  entryPoints: {
    index: `${root}web/src/engine/index.ts`,
    node: `${root}web/src/engine/node.ts`,
    full: `${root}web/src/engine/full-index.ts`,
    "full-node": `${root}web/src/engine/full-node.ts`,
  },
  outdir: target,
  bundle: true,
  // What the entries have in common is one file for all of them.
  splitting: true,
  chunkNames: "shared-[hash]",
  minify: true,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  external: ["node:*"],
  alias: {
    "crossmargin-module": `${root}build/wasm/crossmargin-module.mjs`,
    "crossmargin-full-module": `${root}build/wasm/crossmargin-full.mjs`,
  },
  legalComments: "none",
});
await buildElement(root, target);
const copies = {
  "custom-elements.json": "web/npm/custom-elements.json",
  "define.d.ts": "web/npm/define.d.ts",
  "crossmargin.wasm": "build/wasm/crossmargin-module.wasm",
  "crossmargin-full.wasm": "build/wasm/crossmargin-full.wasm",
  "index.d.ts": "web/src/engine/contract.d.ts",
  "README.md": "web/npm/README.md",
  LICENSE: "LICENSE",
};
for (const [name, source] of Object.entries(copies)) {
  await writeFile(target + name, await readFile(root + source));
}
for (const types of [
  "full",
  "contagion",
  "replay",
  "rescue",
  "shock",
  "survival-map",
  "trade-figures",
]) {
  const text = await readFile(`${root}web/src/engine/${types}.d.ts`, "utf8");
  await writeFile(
    `${target}${types}.d.ts`,
    text.replaceAll("./contract.js", "./index.js"),
  );
}
await writeFile(
  `${target}package.json`,
  `${JSON.stringify(manifest, null, 2)}\n`,
);
