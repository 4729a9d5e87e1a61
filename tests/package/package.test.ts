import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import * as vite from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import webpack from "webpack";
import { launchOptions } from "../browser.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The account whose ETH position Binance's own page says is liquidated at 1,153.26 in cross margin. */
const name = "binance-faq-two-longs-cross";
const vectors = JSON.parse(
  readFileSync(join(root, "tests/vectors/published.json"), "utf8"),
);
const account = JSON.stringify(
  vectors.find((one: { name: string }) => one.name === name).account,
);
const program = `
  import { loadEngine } from "crossmargin";
  const engine = await loadEngine();
  const outcome = engine.evaluate(${account});
  const shown = outcome.ok ? outcome.value.cross.positions[0].liquidation.lower.toFixed(2) : "wrong";`;
const figure = "1153.26";
/** The same from the line on which the full engine found it. */
const fullProgram = `
  import { loadEngine } from "crossmargin/full";
  const engine = await loadEngine();
  const outcome = engine.working(${account}, { world: "cross", position: 0 });
  const bound = outcome.ok ? outcome.value.liquidation.lower : null;
  const shown = bound ? (-bound.constant / bound.slope).toFixed(2) : "wrong";`;
const programs = [
  { entry: "crossmargin", program },
  { entry: "crossmargin/full", program: fullProgram },
];

let folder = "";
/** A folder that has nothing but the packed package installed, and these files. */
function project(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path);
  const all = {
    "package.json": '{ "private": true, "type": "module" }',
    ...files,
  };
  for (const [file, text] of Object.entries(all))
    writeFileSync(join(path, file), text);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  npm(
    path,
    "install",
    "--offline",
    "--ignore-scripts",
    join("..", tarball ?? "missing.tgz"),
  );
  return path;
}

const npm = (cwd: string, ...words: string[]) =>
  execFileSync("npm", [...words, "--no-audit", "--no-fund"], {
    cwd,
    encoding: "utf8",
    stdio: "pipe",
  });

/** Opens what a bundler made under the strict policy: the text it writes, and everything it complains of. */
async function open(
  outDir: string,
): Promise<{ text: string; complaints: string[] }> {
  const server = await vite.preview({
    root: outDir,
    configFile: false,
    logLevel: "silent",
    build: { outDir },
    preview: { port: 41800, headers: { "Content-Security-Policy": policy } },
  });
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.locator("output:not(:empty)").waitFor({ timeout: 30_000 });
    return {
      text: (await page.locator("output").textContent()) ?? "",
      complaints,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossmargin-"));
  npm(join(root, "dist/npm"), "pack", "--pack-destination", folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const minutes = { timeout: 180_000 };

test("the package holds what it needs and nothing else", minutes, () => {
  const path = project("contents", {});
  const files = readdirSync(join(path, "node_modules/crossmargin")).sort();
  // What the engines have in common, and the chunks of the component.
  const isShared = (file: string) => /^shared-\w+\.js$/u.test(file);
  const isChunk = (file: string) => /^element-\w+\.js$/u.test(file);
  expect(files.filter((file) => !isShared(file) && !isChunk(file))).toEqual([
    "LICENSE",
    "README.md",
    "contagion.d.ts",
    "crossmargin-full.wasm",
    "crossmargin.wasm",
    "custom-elements.json",
    "define.d.ts",
    "define.js",
    "element.d.ts",
    "element.js",
    "full-node.js",
    "full.d.ts",
    "full.js",
    "index.d.ts",
    "index.js",
    "margin-document.d.ts",
    "node.js",
    "package.json",
    "replay.d.ts",
    "rescue.d.ts",
    "shock.d.ts",
    "survival-map.d.ts",
    "trade-figures.d.ts",
  ]);
  expect(files.filter(isShared)).toHaveLength(3);
});

/** Sizes of the modules that a bundler put into a folder: only that which the entry needs should be there. */
const wasmSizes = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".wasm"))
    .map((file) => statSync(join(folder, file)).size);
const wasmSize = (entry: string) =>
  statSync(join(root, "dist/npm", `${entry.replace("/", "-")}.wasm`)).size;

/** A folder for a project, of the bundler's and the entry's name. */
const named = (bundler: string, entry: string) =>
  `${bundler}-${entry.replace("/", "-")}`;

test.each(programs)(
  "bare Node imports $entry and gets the published figure",
  minutes,
  ({ entry, program }) => {
    const path = project(named("node", entry), {
      "main.js": `${program}\nconsole.log(shown);`,
    });
    const text = execFileSync(process.execPath, ["main.js"], {
      cwd: path,
      encoding: "utf8",
    });
    expect(text.trim()).toBe(figure);
  },
);

test("the README's example prints what it says", minutes, () => {
  const readme = readFileSync(join(root, "dist/npm/README.md"), "utf8");
  const example = /```js\n(.*?)```/su.exec(readme)?.[1] ?? "";
  const path = project("readme", { "main.js": example });
  const lines = execFileSync(process.execPath, ["main.js"], {
    cwd: path,
    encoding: "utf8",
  }).split("\n");
  expect(lines[0]).toMatch(/^\{ lower: 52710\.84\d*, upper: null \}$/u);
  expect(lines[1]).toMatch(/^\{ lower: 58283\.13\d*, upper: null \}$/u);
});

test.each(programs)(
  "Vite bundles $entry without configuration, and it runs under a strict policy",
  minutes,
  async ({ entry, program }) => {
    const path = project(named("vite", entry), {
      "main.js": `${program}\ndocument.querySelector("output").textContent = shown;`,
      "index.html":
        '<output></output><script type="module" src="/main.js"></script>',
    });
    await vite.build({ root: path, configFile: false, logLevel: "silent" });
    expect(wasmSizes(join(path, "dist/assets"))).toEqual([wasmSize(entry)]);
    expect(await open(join(path, "dist"))).toEqual({
      text: figure,
      complaints: [],
    });
  },
);

test.each(programs)(
  "webpack bundles $entry without configuration, and it runs under a strict policy",
  minutes,
  async ({ entry, program }) => {
    const path = project(named("webpack", entry), {});
    mkdirSync(join(path, "src"));
    writeFileSync(
      join(path, "src/index.js"),
      `${program}\ndocument.querySelector("output").textContent = shown;`,
    );
    const report = await new Promise<string>((resolve, reject) => {
      webpack(
        {
          context: path,
          mode: "production",
          output: { path: join(path, "dist") },
        },
        (error, stats) => {
          if (error) reject(error);
          else
            resolve(
              stats?.hasErrors() || stats?.hasWarnings()
                ? stats.toString()
                : "",
            );
        },
      );
    });
    expect(report).toBe("");
    expect(wasmSizes(join(path, "dist"))).toEqual([wasmSize(entry)]);
    writeFileSync(
      join(path, "dist/index.html"),
      '<output></output><script src="main.js"></script>',
    );
    expect(await open(join(path, "dist"))).toEqual({
      text: figure,
      complaints: [],
    });
  },
);

test.each(["Bundler", "NodeNext"])(
  "its types serve a strict program, resolved as %s",
  minutes,
  (resolution) => {
    const path = project(`types-${resolution}`, {
      "main.ts": `
      import { loadEngine, type Account, type Interval } from "crossmargin";
      import { type MarginCalculatorElement as Calculator } from "crossmargin/element";
      import { loadEngine as loadFull, type Account as Same, type Solution } from "crossmargin/full";
      const account: Account = ${account};
      const engine = await loadEngine();
      const outcome = engine.evaluate(account);
      export const interval: Interval | undefined = outcome.ok
        ? outcome.value.cross.positions[0]?.liquidation
        : undefined;
      export const codes: string[] = outcome.ok ? [] : outcome.errors.map((error) => error.code);
      const same: Same = account;
      const element = document.createElement("margin-calculator") as Calculator;
      element.marks = { BTC: 64480 };
      element.addEventListener("margin-change", ({ detail }) => { element.document = detail.document; });
      export const state: string = element.getState();
      const working = (await loadFull()).working(same, { world: "isolated", position: 0 });
      export const bound: Solution | null = working.ok ? working.value.bankruptcy.upper : null;
      // @ts-expect-error A side is long or short.
      account.positions[0]!.side = "up";`,
    });
    const tsc = join(root, "web/node_modules/typescript/bin/tsc");
    const module = resolution === "NodeNext" ? "NodeNext" : "ESNext";
    const words = [
      "--strict",
      "--noEmit",
      "--target",
      "es2022",
      "--module",
      module,
    ];
    words.push("--moduleResolution", resolution, "main.ts");
    const { stdout } = spawnSync(process.execPath, [tsc, ...words], {
      cwd: path,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  },
);
