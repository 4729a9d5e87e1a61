/** crossmargin.html, embed.html and their like in other languages: everything in one file, which asks for nothing. */
import { defineConfig } from "vite";
import { engineAlias, fromHere } from "./packing/engine.js";
import { allInside, singleFile } from "./packing/single-file.js";

const pages: Record<string, string> = {
  crossmargin: "index.html",
  embed: "embed.html",
};

/** The mode is the name of the file without its end: "embed", "embed.es". */
export default defineConfig(({ mode }) => {
  const [name = "", language = "en"] = mode.split(".");
  const page = pages[name];
  if (page === undefined) throw new Error(`There is no page for ${mode}.html`);
  return {
    base: "./",
    publicDir: false,
    resolve: { alias: engineAlias },
    plugins: [allInside(language), singleFile(`${mode}.html`, language)],
    build: {
      outDir: fromHere("../build/single"),
      emptyOutDir: false,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: fromHere(page),
        output: { codeSplitting: false },
      },
    },
  };
});
