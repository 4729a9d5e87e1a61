// Makes build/single: the page and the embed as one file each, once for every language, with English in it too.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { languageIds } from "./packing/languages.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await rm(here("../build/single"), { recursive: true, force: true });
for (const page of ["crossmargin", "embed"])
  for (const id of languageIds)
    await build({
      root: here("."),
      configFile: here("vite.single.config.ts"),
      mode: id === "en" ? page : `${page}.${id}`,
      logLevel: "warn",
    });
