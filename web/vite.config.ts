import { defineConfig } from "vite";
import { engineAlias, fromHere } from "./packing/engine.js";

interface Modules {
  getModuleInfo(id: string): { importers: string[] } | null;
}

/** Whether an entry leads to a module by static imports alone, so that it is needed from the start. */
function isNeededBy(
  entry: string,
  id: string,
  modules: Modules,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const { importers = [] } = modules.getModuleInfo(id) ?? {};
  return importers.some(
    (importer) =>
      importer === entry || isNeededBy(entry, importer, modules, seen),
  );
}

/**
 * One file, however much of it the panels share: each of their number would else cut it into more requests. The page's
 * entry stays outside of it: what it holds does nothing by itself, so that the component has the same file as the page.
 */
const firstView = {
  debugName: "first view",
  name: (id: string, modules: Modules) =>
    isNeededBy(fromHere("src/page.ts"), id, modules) ? "page" : null,
};

/** Other people's pages name it, so its name stays the same. */
const component = "margin-calculator";

export default defineConfig({
  // Relative addresses only, so that the site works in any sub-folder.
  base: "./",
  // Answers a missing file with 404 and not with the page.
  appType: "mpa",
  resolve: { alias: engineAlias },
  server: { fs: { allow: [fromHere(".."), fromHere(".")] } },
  build: {
    outDir: fromHere("../dist/site"),
    emptyOutDir: true,
    target: "es2022",
    // The Content-Security-Policy has no data: in connect-src, and the wasm is fetched.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: fromHere("index.html"),
        [component]: fromHere("src/define.ts"),
      },
      output: {
        entryFileNames: ({ name }) =>
          name === component ? "[name].js" : "assets/[name]-[hash].js",
        codeSplitting: { groups: [firstView] },
      },
    },
  },
});
