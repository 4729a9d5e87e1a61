import { describe, expect, test, vi } from "vitest";
import type { Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import { VenueRun } from "../../web/src/document/venue-run.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { packIndex } from "../../web/src/rules/packs.js";
import { engine, figuresOf } from "./sample-venues.js";

/** Many rows of the same three positions. */
const many = (count: number): Draft => ({
  ...firstDraft,
  positions: Array.from({ length: count }, (_, n) => {
    const row = firstDraft.positions[n % 3];
    if (!row) throw new Error("no row");
    return { ...row, id: `p${String(n + 1)}`, size: "0.001" };
  }),
});

function started(draft: Draft): { run: VenueRun; figures: Figures } {
  const figures = figuresOf(draft);
  const run = new VenueRun(() => undefined);
  run.update(engine, figures, draft);
  return { run, figures };
}

describe("a run through all venues", () => {
  test("is over at once for an account of common size", () => {
    const { run, figures } = started(firstDraft);
    expect(run.busy).toBe(false);
    expect(run.ids).toEqual(packIndex.map(({ id }) => id));
    for (const id of run.ids)
      expect(run.line(id)?.source).toBe(figures.account);
    const [id = ""] = run.ids.slice(2);
    expect(run.walk(id)).toBeNull();
    run.want([id]);
    expect(run.walk(id)?.to).toBe(run.line(id)?.restated.account);
  });

  test("forgets what is of another account, and keeps figures that only went stale", () => {
    const { run, figures } = started(firstDraft);
    const before = run.line("binance-usdm@2026-04");
    run.update(engine, figures, { ...firstDraft, wallet: "x" });
    expect(run.line("binance-usdm@2026-04")).toBe(before);
    const custom = chooseRules("custom")(firstDraft);
    run.update(engine, figuresOf(custom), custom);
    expect(run.line("binance-usdm@2026-04")).not.toBe(before);
    expect(run.ids[0]).toBe("custom");
    expect(run.line("custom")?.pack).toBeNull();
  });

  test("takes a large account one venue at a time, once the typing rests", () => {
    vi.useFakeTimers();
    try {
      const { run } = started(many(201));
      const done = () => run.ids.filter((id) => run.line(id)).length;
      expect([run.busy, done()]).toEqual([true, 0]);
      vi.advanceTimersByTime(100);
      const draft = many(202);
      run.update(engine, figuresOf(draft), draft);
      vi.advanceTimersByTime(100);
      expect(done()).toBe(0);
      vi.advanceTimersByTime(51);
      expect(done()).toBeGreaterThan(0);
      vi.runAllTimers();
      expect([run.busy, done()]).toEqual([false, packIndex.length]);
      run.stop();
    } finally {
      vi.useRealTimers();
    }
  });
});
