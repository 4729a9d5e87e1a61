import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  test: {
    include: ["*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One at a time: each is told how fast the page is.
    fileParallelism: false,
    reporters: [
      "default",
      ["json", { outputFile: here("../../build/logs/lighthouse.json") }],
    ],
  },
});
