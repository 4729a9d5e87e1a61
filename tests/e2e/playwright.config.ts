import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "../browser.js";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const port = process.env["CROSSMARGIN_TEST_PORT"] ?? "41730";
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: here("."),
  outputDir: here("../../build/playwright"),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // How long a slow machine is waited for; no limit on the page's speed is tested by these.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [
    ["list"],
    ["json", { outputFile: here("../../build/logs/playwright.json") }],
  ],
  use: {
    baseURL: address,
    launchOptions,
    screenshot: "only-on-failure",
    // Only offline.spec.ts lets a page keep itself; everybody else would fetch all of it for nothing.
    serviceWorkers: "block",
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: here("../../web"),
    url: address,
  },
});
