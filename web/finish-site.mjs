// What dist/site has beside Vite's build: pages that are one file, examples, headers for hosts that read them from a
// file, and the worker that keeps the page offline.
import { createHash } from "node:crypto";
import { copyFile, cp, readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = `${root}dist/site/`;

await cp(`${root}web/examples`, `${site}examples`, { recursive: true });
await copyFile(`${root}web/hosting/_headers`, `${site}_headers`);
const single = `${root}build/single/`;
for (const name of await readdir(single))
  await copyFile(single + name, site + name);

/** All that the page may ask for, in an order that does not change. */
async function filesOfPage() {
  const assets = await readdir(`${site}assets`);
  return [
    ...assets.sort().map((name) => `assets/${name}`),
    "icon.svg",
    "manifest.webmanifest",
    "icons/icon-192.png",
  ];
}

async function versionOf(files) {
  const hash = createHash("sha256");
  for (const file of ["index.html", ...files])
    hash.update(file).update(await readFile(site + file));
  return hash.digest("hex").slice(0, 16);
}

const files = await filesOfPage();
await build({
  entryPoints: [`${root}web/worker/service-worker.ts`],
  outfile: `${site}service-worker.js`,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  define: {
    // The page itself by its folder, as people come to it.
    FILES: JSON.stringify(["./", ...files]),
    VERSION: JSON.stringify(await versionOf(files)),
  },
  legalComments: "none",
});
