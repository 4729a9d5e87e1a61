// What `./dev oracle` runs: the engine beside exact arithmetic, on every core of the machine.
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { loadEngine } from "crossmargin";
import { merged, survey, type Survey } from "./oracle-survey.js";

/** Accounts that a thread takes at once. */
const share = 50;
const limit = 1e-9;

interface Task {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

async function work(): Promise<void> {
  const wasmUrl = new URL("../../dist/npm/crossmargin.wasm", import.meta.url);
  const engine = await loadEngine({ wasmUrl });
  parentPort?.on("message", ({ seed, from, to }: Task) => {
    parentPort?.postMessage(survey(engine, seed, from, to));
  });
}

/** One thread, until no task is left. */
function thread(next: () => Task | undefined): Promise<Survey[]> {
  return new Promise((resolve, reject) => {
    const surveys: Survey[] = [];
    const worker = new Worker(new URL(import.meta.url));
    const hand = () => {
      const task = next();
      if (task) worker.postMessage(task);
      else void worker.terminate().then(() => resolve(surveys));
    };
    worker.on("message", (survey: Survey) => {
      surveys.push(survey);
      hand();
    });
    worker.on("error", reject);
    hand();
  });
}

function print(result: Survey): void {
  const rows = Object.entries(result).sort(([a], [b]) => a.localeCompare(b));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(36) : cell.padStart(12)))
      .join("");
  console.log(line(["kind", "accounts", "bounds", "none", "worst", "account"]));
  for (const [kind, { accounts, bounds, nulls, worst, at }] of rows) {
    const counts = [accounts, bounds, nulls].map((n) => n.toLocaleString("en"));
    console.log(line([kind, ...counts, worst.toExponential(2), String(at)]));
  }
}

async function main(accounts: number, seed: number): Promise<void> {
  const start = Date.now();
  let at = 0;
  const next = (): Task | undefined => {
    if (at >= accounts) return undefined;
    const from = at;
    at = Math.min(accounts, from + share);
    if (Math.floor(at / 1000) > Math.floor(from / 1000))
      console.error(`-- ${String(at)} of ${String(accounts)}`);
    return { seed, from, to: at };
  };
  const threads = Array.from({ length: availableParallelism() }, () =>
    thread(next),
  );
  const result = merged((await Promise.all(threads)).flat());
  print(result);
  const all = result["all"];
  if (!all) throw new Error("no account was asked for");
  const took = Math.round((Date.now() - start) / 1000);
  console.log(
    `\nSeed ${String(seed)}, ${String(took)} s. The worst, account ${String(all.at)}: ${all.figure}.`,
  );
  if (!(all.worst <= limit)) process.exitCode = 1;
}

if (isMainThread) {
  const [accounts = "20000", seed = "20261122"] = process.argv.slice(2);
  await main(Number(accounts), Number(seed));
} else await work();
