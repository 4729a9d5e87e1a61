/** Chromium by its own protocol, stock Firefox by WebDriver BiDi. */
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Frame,
  type LaunchOptions,
  type Page,
} from "puppeteer-core";
import { launchOptions } from "../browser.js";
import { isForeign } from "../e2e/local-only.js";
import { findProgram } from "../programs.js";
import {
  type Engine,
  type EngineKind,
  persistently,
  type Tab,
  type View,
} from "./engine.js";
import { installProbe, type Query } from "./probe.js";

async function find(
  frame: Frame,
  query: Query,
): Promise<ElementHandle<Element>> {
  const handle = await frame.evaluateHandle(
    (query) => window.probe.find(query)[0],
    query,
  );
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (!element) throw new Error(`not there: ${JSON.stringify(query)}`);
  return element;
}

function view(frame: Frame): View {
  return {
    ask: (question, ...given) =>
      frame.evaluate(
        question as (...given: unknown[]) => unknown,
        ...given,
      ) as Promise<never>,
    async click(query) {
      const element = await find(frame, query);
      await element.click();
      await element.dispose();
    },
    async frame(query) {
      const element = await find(frame, query);
      const inner = await element.contentFrame();
      if (!inner) throw new Error(`no frame: ${JSON.stringify(query)}`);
      return view(inner);
    },
  };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type()))
      complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) =>
    complaints.push(`uncaught: ${String(error)}`),
  );
  page.on("request", (request) => {
    if (isForeign(request.url()))
      complaints.push(`foreign request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    complaints.push(`failed: ${request.url()}`);
  });
  return complaints;
}

async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.evaluateOnNewDocument(installProbe);
  const complaints = listen(page);
  return {
    ...view(page.mainFrame()),
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    complaints: () => complaints,
    close: () => context.close(),
  };
}

async function start(options: LaunchOptions): Promise<Engine> {
  const browser = await persistently(() =>
    puppeteer.launch({ headless: true, timeout: 60_000, ...options }),
  );
  return {
    probeInPage: false,
    open: () => openTab(browser),
    close: () => browser.close(),
  };
}

export const chromium: EngineKind = {
  name: "Chromium",
  start: () => start(launchOptions),
};

export const firefox: EngineKind = {
  name: "Firefox",
  start: () =>
    start({
      browser: "firefox",
      executablePath:
        process.env["FIREFOX"] ??
        findProgram(
          ["firefox-esr", "firefox"],
          "Firefox is missing; put it on PATH or name one by the variable FIREFOX.",
        ),
    }),
};
