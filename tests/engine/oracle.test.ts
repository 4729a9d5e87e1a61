import { loadEngine } from "crossmargin";
import { expect, test } from "vitest";
import { compareAll } from "./oracle-compare.js";
import { Random, randomAccount, randomDirection } from "./random-account.js";

test("every figure of 500 random accounts is the exact one to 1e-11, and every null a null", async () => {
  const engine = await loadEngine();
  const random = new Random(20261122);
  let bounds = 0;
  let nulls = 0;
  for (let i = 0; i < 500; i++) {
    const account = randomAccount(random);
    const direction = randomDirection(random, account);
    for (const figure of compareAll(engine, account, direction)) {
      if (figure.expected === null) nulls++;
      else if (/lower|upper/.test(figure.what)) bounds++;
      if (figure.error > 1e-11)
        expect.fail(JSON.stringify({ figure, account, direction }));
    }
  }
  expect(bounds).toBeGreaterThan(10000);
  expect(nulls).toBeGreaterThan(20000);
}, 300_000);
