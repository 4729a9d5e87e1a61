/** What `./dev bench` prints: one table of times per position, and what follows from it. */
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "../../build/bench/browser.mjs";
import * as parts from "../../build/bench/parts.mjs";
import { loadEngine as loadFullEngine } from "../../dist/npm/full-node.js";
import { loadEngine } from "../../dist/npm/node.js";
import { makeAccount, SIZES } from "./accounts.mjs";
import { BATCH_MS, BATCHES, measureEngine, packed, time } from "./measure.mjs";
import { ccxt, orderly } from "./peers.mjs";
import { both, pair, print } from "./print.mjs";
import { measureQuestions } from "./questions.mjs";

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { markets: tables } = JSON.parse(
  await readFile(at("web/src/rules/binance-usdm-2026-04.json"), "utf8"),
);
const wasm = await readFile(at("build/wasm/crossmargin-module.wasm"));

/** The documents as the module gets them, for the native program, and the sum of all figures that come back. */
async function writeDocuments(folder) {
  await mkdir(folder, { recursive: true });
  const module = await parts.startModule(wasm);
  const sums = {};
  for (const n of SIZES) {
    const document = packed(makeAccount(n, tables), parts, module);
    await writeFile(`${folder}/${n}.numbers`, document.numbers);
    await writeFile(`${folder}/${n}.texts`, document.texts);
    sums[n] = 0;
    parts.exchanged(
      module,
      (m) => m.evaluate(),
      document,
      (figures) => {
        for (const figure of figures)
          if (!Number.isNaN(figure)) sums[n] += figure;
      },
    );
  }
  return sums;
}

/** Also from structs to structs, so that the core can be compared without the boundary. */
function measureProgram(folder) {
  const lines = execFileSync(
    process.execPath,
    [
      at("build/bench/wasm/tests/bench/core_bench.js"),
      ...[BATCHES, BATCH_MS, folder, ...SIZES].map(String),
    ],
    { encoding: "utf8" },
  );
  const rows = lines.trim().split("\n");
  return Object.fromEntries(
    rows
      .map((row) => row.split(" ").map(Number))
      .map(([n, ...samples]) => [n, samples]),
  );
}

function measureNative(folder, sums) {
  const report = execFileSync(
    at("build/bench/native/tests/bench/core_bench"),
    [
      folder,
      ...SIZES.map(String),
      `--benchmark_repetitions=${BATCHES}`,
      `--benchmark_min_time=${BATCH_MS / 1000}`,
      "--benchmark_format=json",
    ],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const samples = { core: {}, packed: {} };
  for (const run of JSON.parse(report).benchmarks) {
    if (run.run_type !== "iteration") continue;
    const [what, n] = run.run_name.split(" ");
    (samples[what][n] ??= []).push(run.real_time / 1e6); // from nanoseconds
    if (what === "packed" && run.sum !== sums[n])
      throw new Error(
        `${n} positions: natively ${run.sum}, in WebAssembly ${sums[n]}`,
      );
  }
  return samples;
}

async function measureChromium() {
  const files = {
    "/": "<!doctype html><title>bench</title>",
    "/npm/crossmargin.wasm": wasm,
    "/npm/crossmargin-full.wasm": await readFile(
      at("build/wasm/crossmargin-full.wasm"),
    ),
    "/questions.mjs": await readFile(at("tests/bench/questions.mjs")),
    "/parts.mjs": await readFile(at("build/bench/parts.mjs")),
    "/measure.mjs": await readFile(at("tests/bench/measure.mjs")),
    "/accounts.mjs": await readFile(at("tests/bench/accounts.mjs")),
  };
  // Its entry and what that imports.
  for (const name of await readdir(at("dist/npm")))
    if (name.endsWith(".js"))
      files[`/npm/${name}`] = await readFile(at(`dist/npm/${name}`));
  const browser = await chromium.launch(launchOptions);
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const path = new URL(route.request().url()).pathname;
    const contentType = /js$/u.test(path) ? "text/javascript" : "text/html";
    return path in files
      ? route.fulfill({ body: files[path], contentType })
      : route.abort();
  });
  await page.goto("http://localhost/");
  const samples = await page.evaluate(async (tables) => {
    const { loadEngine } = await import("/npm/index.js");
    const { measureEngine } = await import("/measure.mjs");
    const parts = await import("/parts.mjs");
    const file = await fetch("/npm/crossmargin.wasm");
    const wasm = await file.arrayBuffer();
    const { loadEngine: loadFullEngine } = await import("/npm/full.js");
    const { measureQuestions } = await import("/questions.mjs");
    return {
      ...(await measureEngine(await loadEngine(), parts, wasm, tables)),
      questions: measureQuestions(await loadFullEngine(), tables),
    };
  }, tables);
  const version = browser.version();
  await browser.close();
  return { samples, version };
}

/** A peer's time per account; of many positions only some are priced, evenly spread, and stand for the others. */
async function measurePeer(makePeer, { most, batches }) {
  const prepare = await makePeer(at("build/bench/peers"));
  const samples = {};
  for (const n of SIZES) {
    const { price, count } = prepare(makeAccount(n, tables));
    const priced = Math.min(count, most);
    const some = Array.from({ length: priced }, (_, i) =>
      Math.floor((i * count) / priced),
    );
    if (n === 1) agree(makePeer.name, price(0));
    samples[n] = time(() => some.forEach(price), batches).map(
      (ms) => (ms / priced) * count,
    );
  }
  return samples;
}

/** With one position in its first tier there is nothing to disagree about: a peer that does is driven wrongly. */
function agree(name, found) {
  const { value } = engine.evaluate(makeAccount(1, tables));
  const { lower } = value.cross.positions[0].liquidation;
  if (!(Math.abs(found - lower) <= 1e-4 * lower))
    throw new Error(`one position: ${name} finds ${found}, not ${lower}`);
}

const say = (what) => console.error(`-- ${what}`);
const engine = await loadEngine();
say("the core natively");
const folder = at("build/bench/documents");
const native = measureNative(folder, await writeDocuments(folder));
say("WebAssembly in Node");
const program = measureProgram(folder);
const node = await measureEngine(engine, parts, wasm, tables);
const questions = measureQuestions(await loadFullEngine(), tables);
say("WebAssembly in Chromium");
const { samples: page, version } = await measureChromium();
say("ccxt");
const theirs = await measurePeer(ccxt, { most: Infinity, batches: BATCHES });
say("@orderly.network/perp");
const formulas = await measurePeer(orderly, { most: 100, batches: 5 });

const times = {
  "core, native": native.core,
  "core, WebAssembly in Node": program,
  "packed in and out, native": native.packed,
  "packed in and out, Node": node.packed,
  "packed in and out, Chromium": page.packed,
  "package in Node": node.whole,
  "package in Chromium": page.whole,
  ccxt: theirs,
  "@orderly.network/perp": formulas,
};
const ratios = [
  ["core, WebAssembly / native", program, native.core],
  ["packed in and out, Node / native", node.packed, native.packed],
  ["packed in and out, Chromium / native", page.packed, native.packed],
  ["ccxt / package in Node", theirs, node.whole],
  ["@orderly.network/perp / package in Node", formulas, node.whole],
];
const largest = SIZES.at(-1);
const growth = (samples, from) =>
  pair(both((of) => of(samples[largest]) / of(samples[from])));

const sizes = SIZES.map((n) => n.toLocaleString("en-US"));
const none = ["", ""];
console.log(`
${cpus()[0].model.trim()}, Node ${process.versions.node}, Chromium ${version}
Minimum / median of ${BATCHES} batches of ${BATCH_MS} ms or more; cross accounts, in at most 500 markets.
core: from an account in structs to an evaluation in structs; packed in and out: what the compiled module does in a
call, numbers to numbers; package: the whole public call, objects to objects, all figures of three worlds.
ccxt: parseAccountPosition for every position. @orderly.network/perp: positions.liqPrice, rows of a market netted to
one as its venue does, at most 100 of them timed, in 5 batches. Either finds one liquidation price for a position;
ccxt's leaves the other positions out.
`);
print([
  ["positions", ...sizes, "growth from 1", "from 1,000"],
  [""],
  ["microseconds per position"],
  ...Object.entries(times).map(([name, samples]) => [
    name,
    ...SIZES.map((n) => pair(both((of) => (of(samples[n]) * 1000) / n))),
    growth(samples, 1),
    growth(samples, 1000),
  ]),
  [""],
  ["milliseconds per account"],
  ...["Node", "Chromium"].map((place, i) => [
    `package in ${place}`,
    ...SIZES.map((n) => pair(both((of) => of([node, page][i].whole[n])))),
    ...none,
  ]),
  [""],
  ["ratios"],
  ...ratios.map(([name, above, below]) => [
    name,
    ...SIZES.map((n) => pair(both((of) => of(above[n]) / of(below[n])))),
    ...none,
  ]),
]);
console.log("");
print([
  ["a question of 20 positions, milliseconds", "Node", "Chromium"],
  [""],
  ...questions.map(({ name, samples }, i) => [
    name,
    pair(both((of) => of(samples))),
    pair(both((of) => of(page.questions[i].samples))),
  ]),
]);

/** What was aimed at: a bound on the minimum and the median, of the worst of the sizes. */
const ratio = (above, below, sizes, worst) =>
  both((of) => worst(...sizes.map((n) => of(above[n]) / of(below[n]))));
const targets = [
  [
    "core, WebAssembly / native, any size",
    "<=",
    1.5,
    ratio(program, native.core, SIZES, Math.max),
  ],
  ...[
    [20, 0.3],
    [largest, 10],
  ].map(([n, most]) => [
    `package in Chromium, ${n.toLocaleString("en-US")} positions, ms`,
    "<=",
    most,
    both((of) => of(page.whole[n])),
  ]),
  [
    "package in Chromium, growth from 1,000 to 10,000",
    "<=",
    10,
    both((of) => of(page.whole[largest]) / of(page.whole[1000])),
  ],
  ...[
    ["ccxt", theirs],
    ["@orderly.network/perp", formulas],
  ].map(([name, peer]) => [
    `${name} / package in Node, any size`,
    ">=",
    10,
    ratio(peer, node.whole, SIZES, Math.min),
  ]),
  ...page.questions.map(({ name, most, samples }) => [
    `${name} in Chromium, 20 positions, ms`,
    "<=",
    most,
    both((of) => of(samples)),
  ]),
];
const meets = (found, sign, aim) =>
  sign === "<=" ? found <= aim : found >= aim;
console.log();
print([
  ["targets", "target", "found", "met"],
  ...targets.map(([name, sign, aim, found]) => [
    name,
    `${sign} ${aim}`,
    pair(found),
    found.map((one) => (meets(one, sign, aim) ? "yes" : "no")).join(" / "),
  ]),
]);
console.log(`
Growth is how many times longer the whole account takes; linear is ${sizes.at(-1)} and 10.`);
