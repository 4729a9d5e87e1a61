import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../browser.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const address = "http://localhost:41730";

export default defineConfig({
  testDir: here("."),
  outputDir: here("../../build/playwright"),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [
    ["list"],
    ["json", { outputFile: here("../../build/logs/playwright.json") }],
  ],
  use: { baseURL: address, launchOptions, screenshot: "only-on-failure" },
  webServer: {
    command:
      "node node_modules/vite/bin/vite.js preview --port 41730 --strictPort",
    cwd: here("../../web"),
    url: address,
  },
});
