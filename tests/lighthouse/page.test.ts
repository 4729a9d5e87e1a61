import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { isForeign } from "../e2e/local-only.js";
import { realHost } from "./host.js";
import { type Run, visit, visits } from "./runs.js";

const PERFORMANCE = 95;
const BLOCKED_MS = 100;
const LAYOUT_SHIFT = 0.02;
const REQUESTS = 8;

/** What Lighthouse gathered, for whoever wants to read more than is tested. */
const folder = fileURLToPath(
  new URL("../../build/lighthouse", import.meta.url),
);

const quick = ({ scores, blocked }: Run) =>
  scores.performance >= PERFORMANCE && blocked <= BLOCKED_MS;

describe("Lighthouse mobile, the page", () => {
  let runs: Run[] = [];
  beforeAll(async () => {
    await using host = await realHost();
    runs = await visits(`${host.address}/`, folder, quick);
    for (const { scores, blocked, layoutShift } of runs)
      console.log({ ...scores, blocked, layoutShift });
  });

  test("accessibility and best practices are 100", () => {
    for (const { lacking } of runs) {
      expect(lacking.accessibility).toEqual([]);
      expect(lacking["best-practices"]).toEqual([]);
    }
  });

  test(`performance is ${String(PERFORMANCE)} and blocking ${String(BLOCKED_MS)} ms`, () => {
    expect(
      runs.some(quick),
      JSON.stringify(runs.map(({ lacking }) => lacking.performance)),
    ).toBe(true);
  });

  test(`nothing jumps: ${String(LAYOUT_SHIFT)} of layout shift`, () => {
    for (const { layoutShift } of runs)
      expect(layoutShift).toBeLessThanOrEqual(LAYOUT_SHIFT);
  });

  test(`at most ${String(REQUESTS)} requests, none to others`, () => {
    for (const { requests } of runs) {
      expect(requests.length).toBeGreaterThan(3);
      expect(requests.length).toBeLessThanOrEqual(REQUESTS);
      expect(requests.filter(isForeign)).toEqual([]);
    }
  });
});

/** One file in somebody else's page: what is in it counts, not how soon it comes. */
test("Lighthouse mobile, the embed: accessibility and best practices are 100", async () => {
  await using host = await realHost();
  const { scores, lacking } = await visit(`${host.address}/embed.html`, folder);
  console.log(scores);
  expect(lacking.accessibility).toEqual([]);
  expect(lacking["best-practices"]).toEqual([]);
});
