import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "crossmargin/full": here("../dist/npm/full-node.js"),
      crossmargin: here("../dist/npm/node.js"),
      "crossmargin-module": here("../build/wasm/crossmargin-module.mjs"),
      "crossmargin-wasm": here("../build/wasm/crossmargin-module.wasm"),
      "crossmargin-full-module": here("../build/wasm/crossmargin-full.mjs"),
      "crossmargin-full-wasm": here("../build/wasm/crossmargin-full.wasm"),
    },
  },
  test: {
    include: [
      "engine/**/*.test.ts",
      "web/**/*.test.ts",
      "package/**/*.test.ts",
    ],
    // How long a slow machine is waited for; nothing's speed is tested by these.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: [
      "default",
      ["json", { outputFile: here("../build/logs/vitest.json") }],
    ],
  },
});
