import { readFileSync } from "node:fs";

const site = "../dist/site";
const html = readFileSync(
  new URL(`${site}/index.html`, import.meta.url),
  "utf8",
);

/** What the page names itself is there with the first view; all other chunks wait until they are needed. */
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/gu)];
if (named.length < 2) throw new Error("No scripts found in the built page");

export default [
  {
    name: "engine: wasm and glue",
    path: [
      "../build/wasm/crossmargin-module.mjs",
      "../build/wasm/crossmargin-module.wasm",
    ],
    limit: "30 kB",
  },
  {
    // One module for workings and all that the panels ask; nothing of it is in the first view.
    name: "full engine: wasm and glue, fetched when first asked",
    path: [
      "../build/wasm/crossmargin-full.mjs",
      "../build/wasm/crossmargin-full.wasm",
    ],
    limit: "80 kB",
  },
  {
    name: "first view: HTML, CSS, JS and wasm",
    path: [
      `${site}/index.html`,
      ...named.map(([, file]) => `${site}/${file}`),
      `${site}/assets/crossmargin-module-*.wasm`,
    ],
    limit: "90 kB",
  },
  {
    name: "rule packs, all that are fetched later",
    path: `${site}/assets/*-20[0-9][0-9]*.js`,
    limit: "12 kB",
  },
];
