import { findProgram } from "./programs.js";

export const findChromium = (): string =>
  process.env["CHROMIUM"] ??
  findProgram(
    ["chromium", "chromium-browser", "google-chrome"],
    "No Chromium on PATH; name one by the variable CHROMIUM.",
  );

/** How every test starts the system's Chromium: as any user, silent on the network. */
export const launchOptions = {
  executablePath: findChromium(),
  args: [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
  ],
};
