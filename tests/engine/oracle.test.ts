import { loadEngine } from "crossmargin";
import { expect, test } from "vitest";
import { drawn, survey } from "./oracle-survey.js";

/** `./dev oracle` goes through as many accounts as one likes; these are its first. */
const seed = 20261122;

test("every figure of 500 random accounts is the exact one to 1e-11, and every null a null", async () => {
  const { all } = survey(await loadEngine(), seed, 0, 500);
  if (!all || all.worst > 1e-11)
    expect.fail(JSON.stringify({ ...all, ...drawn(seed, all?.at ?? 0) }));
  expect(all.accounts).toBe(500);
  expect(all.bounds).toBeGreaterThan(10000);
  expect(all.nulls).toBeGreaterThan(20000);
}, 300_000);
