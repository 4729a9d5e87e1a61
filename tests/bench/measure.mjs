/** The measuring that is the same in Node and in a page. */
import { makeAccount, SIZES } from "./accounts.mjs";

/** As Google Benchmark is told to: so many batches, each at least so long. */
export const BATCHES = 15;
export const BATCH_MS = 50;

/** Milliseconds a call in every batch. A batch is many calls, for a page's clock is coarse. */
export function time(call, batches = BATCHES, batchMs = BATCH_MS) {
  const batch = (calls) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) call();
    return performance.now() - start;
  };
  // Doubled until a batch is long enough, which warms up, too.
  let calls = 1;
  let took = batch(calls);
  while (took < batchMs) took = batch((calls *= 2));
  calls = Math.max(1, Math.ceil((calls * batchMs) / took));
  return Array.from({ length: batches }, () => batch(calls) / calls);
}

/** What the module is handed for an account. */
export function packed(account, { Packer, parseSchema }, module) {
  const packer = new Packer(parseSchema(module.schema()));
  packer.account(account);
  packer.direction({});
  return packer.finish();
}

/** The whole public call, and the module alone with numbers that are packed already and stay unread. */
export async function measureEngine(engine, parts, wasm, tables) {
  const module = await parts.startModule(wasm);
  const samples = { whole: {}, packed: {} };
  for (const n of SIZES) {
    const account = makeAccount(n, tables);
    const document = packed(account, parts, module);
    const unread = (figures) => figures.length;
    samples.packed[n] = time(() =>
      parts.exchanged(module, (m) => m.evaluate(), document, unread),
    );
    samples.whole[n] = time(() => engine.evaluate(account));
  }
  return samples;
}
