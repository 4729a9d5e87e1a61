import { defineConfig } from "vite";
import { engineAlias, fromHere } from "./packing/engine.js";

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null;
}

/** Whether the page's entry leads to a module by static imports alone, so that the first view needs it. */
function isOfFirstView(
  id: string,
  modules: Modules,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (!info) return false;
  return (
    info.isEntry ||
    info.importers.some((importer) => isOfFirstView(importer, modules, seen))
  );
}

/** One file, however much of it the panels share: each of their number would else cut it into more requests. */
const firstView = {
  debugName: "first view",
  name: (id: string, modules: Modules) =>
    isOfFirstView(id, modules) ? "page" : null,
};

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
    rolldownOptions: { output: { codeSplitting: { groups: [firstView] } } },
  },
});
