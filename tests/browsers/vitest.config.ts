import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  test: {
    include: ["*.test.ts"],
    // How long a slow machine is waited for; nothing's speed is tested by these.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: [
      "default",
      ["json", { outputFile: here("../../build/logs/browsers.json") }],
    ],
  },
});
