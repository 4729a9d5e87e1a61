/** WebKitGTK's MiniBrowser by WebDriver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { findProgram } from "../programs.js";
import {
  type Engine,
  type EngineKind,
  persistently,
  type Tab,
  until,
  type View,
} from "./engine.js";
import type { Query } from "./probe.js";
import { type Element, send, Session } from "./webdriver.js";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The driver, its screen and its browser end together: they are a group of processes. */
function end(driver: ChildProcess): void {
  if (driver.pid === undefined || driver.exitCode !== null) return;
  process.kill(-driver.pid, "SIGTERM");
}

async function startDriver(): Promise<{
  driver: ChildProcess;
  address: string;
}> {
  const screen = findProgram(
    ["xvfb-run"],
    "xvfb-run is missing: WebKitGTK needs a screen.",
  );
  const program = findProgram(
    ["WebKitWebDriver"],
    "WebKitGTK is missing; on Debian it is in the package webkit2gtk-driver.",
  );
  const port = await freePort();
  const driver = spawn(screen, ["-a", program, `--port=${String(port)}`], {
    detached: true,
    stdio: "ignore",
    // Its sandbox refuses to run as root.
    env: {
      ...process.env,
      ...(process.getuid?.() === 0 && {
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      }),
    },
  });
  const address = `http://localhost:${String(port)}`;
  const listens = () =>
    send("GET", `${address}/status`).then(
      () => true,
      () => false,
    );
  try {
    await until("WebKitWebDriver listens", listens, Boolean);
    return { driver, address };
  } catch (error) {
    end(driver);
    throw error;
  }
}

/** Where the pointer goes, once that is in view. */
function middleOf(query: Query): [x: number, y: number][] {
  return window.probe
    .find(query)
    .slice(0, 1)
    .map((element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    });
}

/** The document below the page that a way of frames leads to. */
function view(session: Session, way: Element[]): View {
  const enter = async () => {
    await session.enter(null);
    for (const frame of way) await session.enter(frame);
  };
  const run = async (script: string, ...args: unknown[]) => {
    await enter();
    return session.run(script, args);
  };
  const find = async (query: Query) => {
    const found = await run("return probe.find(arguments[0])[0]", query);
    if (!found) throw new Error(`not there: ${JSON.stringify(query)}`);
    return found as Element;
  };
  const ask: View["ask"] = (question, ...given) =>
    run(
      `return (${String(question)})(...arguments)`,
      ...given,
    ) as Promise<never>;
  return {
    ask,
    async click(query) {
      const [place] = await ask(middleOf, query);
      if (!place) throw new Error(`not there: ${JSON.stringify(query)}`);
      await session.click(...place);
    },
    async frame(query) {
      return view(session, [...way, await find(query)]);
    },
  };
}

/** How WebDriver writes keys that no character stands for. */
const KEYS = { Tab: "\uE004", Enter: "\uE007" };

async function openTab(session: Session): Promise<Tab> {
  await session.goto("about:blank");
  return {
    ...view(session, []),
    goto: (address) => session.goto(address),
    reload: () => session.reload(),
    type: (text) => session.type(text),
    press: (key) => session.type(KEYS[key]),
    complaints: () => [],
    close: () => session.goto("about:blank"),
  };
}

async function start(): Promise<Engine> {
  const { driver, address } = await persistently(startDriver);
  try {
    const session = await persistently(() => Session.open(address, {}));
    await session.resize(1200, 900);
    return {
      probeInPage: true,
      open: () => openTab(session),
      async close() {
        await session.close();
        end(driver);
      },
    };
  } catch (error) {
    end(driver);
    throw error;
  }
}

export const webkit: EngineKind = { name: "WebKitGTK", start };
