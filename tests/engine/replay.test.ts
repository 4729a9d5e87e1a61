import {
  loadEngine,
  type Account,
  type Replay,
  type ReplayQuestion,
  type Timeline,
} from "crossmargin/full";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSchema } from "../../web/src/engine/schema.js";
import { alone, pooled } from "./oracle-compare.js";
import { expectSteadyHeap } from "./heap.js";
import { Random, randomAccount } from "./random-account.js";
import {
  firstPlace,
  randomPoint,
  randomProcedure,
  takeover,
  withMargins,
} from "./replay-oracle.js";
import { errorsOf, goodAccount, startedFullModule } from "./samples.js";

const engine = await loadEngine();
const worlds = ["cross", "isolated", "configured"] as const;

function lived(account: Account, question: ReplayQuestion): Replay {
  const outcome = engine.replay(account, question);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

test("takeovers are where exact arithmetic has them, in all worlds, on random accounts", () => {
  const random = new Random(81);
  for (let i = 0; i < 60; i++) {
    const account = withMargins(engine, randomAccount(random));
    const path = [randomPoint(random, account), randomPoint(random, account)];
    const { cross, isolated, configured } = lived(account, {
      path,
      procedure: takeover,
    });
    const near = (found: number | null, expected: number | null) => {
      const error = Math.abs((found ?? -1) - (expected ?? -1));
      expect(error, JSON.stringify({ account, path })).toBeLessThan(1e-9);
    };
    const pool = firstPlace(account, path, (moved) => pooled(moved, false));
    near(cross.events[0]?.at ?? null, pool);
    account.positions.forEach(({ marginMode }, k) => {
      const own = firstPlace(account, path, (moved) => alone(moved, k));
      near(isolated.ends[k]?.diedAt ?? null, own);
      if (marginMode === "isolated")
        near(configured.ends[k]?.diedAt ?? null, own);
    });
  }
});

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

function unaccounted(t: Timeline): number {
  const before = t.walletBefore + t.revaluation + t.shortfall;
  const after = t.walletAfter + t.losses + t.fees + t.slippage + t.takenOver;
  const size = numbersIn({ ...t, events: [], equity: [], ends: [] });
  return (
    Math.abs(before - after) /
    size.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-300)
  );
}

test("money is conserved, and no figure is NaN, Infinity or -0, on random accounts", () => {
  const random = new Random(82);
  for (let i = 0; i < 250; i++) {
    const account = randomAccount(random);
    const path = Array.from({ length: 1 + random.below(5) }, () =>
      randomPoint(random, account),
    );
    const replay = lived(account, { path, procedure: randomProcedure(random) });
    const wrong = numbersIn(replay).filter(
      (x) => !Number.isFinite(x) || Object.is(x, -0),
    );
    expect(wrong, JSON.stringify({ account, path })).toEqual([]);
    for (const world of worlds)
      expect(unaccounted(replay[world])).toBeLessThan(1e-9);
  }
});

test("a replay has the fields of its types", async () => {
  const account = goodAccount();
  const replay = lived(account, {
    path: [{ factors: { BTC: 0.2, ETH: 0.5 } }],
    procedure: takeover,
  });
  const keys = (value: object | undefined) => Object.keys(value ?? {}).sort();
  expect(keys(replay)).toEqual([...worlds].sort());
  expect(keys(replay.cross)).toEqual(
    "ends equity equityAfter events fees losses revaluation shortfall slippage takenOver truncated walletAfter walletBefore".split(
      " ",
    ),
  );
  expect(keys(replay.cross.events[0])).toEqual(
    "at causedBy contracts contractsLeft equityAfter equityBefore fee fill notional position price realizedPnl slippage whole".split(
      " ",
    ),
  );
  expect(keys(replay.cross.equity[0])).toEqual(["at", "equity", "trigger"]);
  expect(keys(replay.cross.ends[0])).toEqual(
    "contractsLeft diedAt missed realizedPnl unrealizedPnl".split(" "),
  );
  const { tables } = parseSchema((await startedFullModule()).schema());
  const kinds = tables
    .get("procedure")
    ?.find(({ name }) => name === "kind")?.type;
  expect(kinds).toEqual(["whole", "worst-first", "tiers", "share"]);
});

const point = { factors: { BTC: 0.5 } };
test.each([
  [{ path: [], procedure: takeover }, "out_of_range", "path"],
  [
    { path: Array.from({ length: 201 }, () => point), procedure: takeover },
    "too_many_rows",
    "path",
  ],
  [{ procedure: takeover }, "missing_field", "path"],
  [{ path: [point] }, "missing_field", "procedure"],
  [{ path: [{}], procedure: takeover }, "missing_field", "path[0].factors"],
  [
    { path: [{ factors: { BTC: 0 } }], procedure: takeover },
    "out_of_range",
    'path[0].factors["BTC"]',
  ],
  [
    { path: [point, { factors: { BTC: 1e15 } }], procedure: takeover },
    "out_of_range",
    'path[1].factors["BTC"]',
  ],
  [
    { path: [point], procedure: { ...takeover, kind: "all" } },
    "unknown_value",
    "procedure.kind",
  ],
  [
    { path: [point], procedure: { ...takeover, takeover: 1 } },
    "wrong_type",
    "procedure.takeover",
  ],
  [
    { path: [point], procedure: { ...takeover, kind: "share", share: 0 } },
    "out_of_range",
    "procedure.share",
  ],
  [
    { path: [point], procedure: { ...takeover, feeRate: NaN } },
    "not_finite",
    "procedure.feeRate",
  ],
])("a bad question is an error: %j", (question, code, path) => {
  const errors = errorsOf(engine.replay(goodAccount(), question as never));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code, path });
  expect(errors[0]?.message).toMatch(/\.$/u);
});

test("any question: an answer of figures or of errors", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (path, procedure) => {
      const outcome = engine.replay(goodAccount(), {
        path: Array.isArray(path) ? path : [{ factors: path }],
        procedure: { ...takeover, ...(procedure as object | null) },
      } as never);
      return outcome.ok || outcome.errors.length > 0;
    }),
    { numRuns: 1000, seed: 9 },
  );
});

test("what would take too long is cut short and says so", () => {
  const account = goodAccount();
  const [first] = account.positions;
  if (!first) throw new Error("no position");
  account.positions = Array.from({ length: 4000 }, (_, i) => ({
    ...first,
    leverage: 2 + i / 400,
  }));
  const { cross, isolated } = lived(account, {
    path: [{ factors: { BTC: 0.4 } }],
    procedure: takeover,
  });
  expect(cross.events).toHaveLength(4000);
  expect(isolated.truncated).toBe(true);
  expect(isolated.equity.at(-1)?.at).toBeLessThan(1);
  expect(unaccounted(isolated)).toBeLessThan(1e-9);
});

test("1,000 replays, good and bad, leave the heap as it was", async () => {
  await expectSteadyHeap(
    "replay",
    [0.5, 0].map((share) => ({
      path: [{ factors: { BTC: 0.3 } }, { factors: { BTC: 1 } }],
      procedure: { ...takeover, kind: "share", share },
    })),
    250,
  );
});
