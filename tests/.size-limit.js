import { readFileSync } from "node:fs";

const site = "../dist/site";
const html = readFileSync(
  new URL(`${site}/index.html`, import.meta.url),
  "utf8",
);

/** What the page names itself is there with the first view; all other chunks wait until they are needed. */
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/gu)];
if (named.length < 2) throw new Error("No scripts found in the built page");

/** A script and all that it imports from the start, by their addresses in the site. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const address = new URL(`${site}/${file}`, import.meta.url);
  const text = readFileSync(address, "utf8");
  for (const [, next] of text.matchAll(/(?:from|import)"(\.[^"]+\.js)"/gu)) {
    const found = new URL(next, address).pathname;
    withImports(found.slice(found.indexOf("/dist/site/") + 11), seen);
  }
  return seen;
}

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
    limit: "74 kB",
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
  {
    name: "component: script and wasm before its first figure",
    path: [
      ...[...withImports("margin-calculator.js")].map(
        (file) => `${site}/${file}`,
      ),
      `${site}/assets/crossmargin-module-*.wasm`,
    ],
    limit: "104 kB",
  },
  {
    // 150 kB was aimed at. The full engine is half of that, the page with all its panels is the rest and more.
    name: "the page as one file, in English",
    path: `${site}/crossmargin.html`,
    limit: "290 kB",
  },
  {
    name: "the embed as one file, in English",
    path: `${site}/embed.html`,
    limit: "295 kB",
  },
  {
    name: "worker that keeps the page offline",
    path: `${site}/service-worker.js`,
    limit: "2 kB",
  },
  ...["es", "zh-Hans", "tr", "ar"].map((id) => ({
    name: `the page as one file, in English and ${id}`,
    path: `${site}/crossmargin.${id}.html`,
    limit: "330 kB",
  })),
];
