/** crossmargin.html and embed.html: everything in one file, which works from a disk and asks for nothing. */
import { defineConfig } from "vite";
import { engineAlias, fromHere } from "./packing/engine.js";
import { allInside, singleFile } from "./packing/single-file.js";

/** By the mode, as in `vite build --mode crossmargin`: what is made of which page. */
const pages: Record<string, string> = { crossmargin: "index.html" };

export default defineConfig(({ mode }) => {
  const page = pages[mode];
  if (page === undefined) throw new Error(`There is no page for ${mode}.html`);
  return {
    base: "./",
    publicDir: false,
    resolve: { alias: engineAlias },
    plugins: [allInside(), singleFile(`${mode}.html`)],
    build: {
      outDir: fromHere(`../build/single/${mode}`),
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: fromHere(page),
        output: { codeSplitting: false },
      },
    },
  };
});
