import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setDraft, setPosition } from "../../web/src/document/edit.js";
import { restoreDraft } from "../../web/src/document/restore.js";
import type { Engine } from "../../web/src/engine/contract.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { en } from "../../web/src/text/en.js";
import {
  boundsOf,
  cents,
  engine,
  figuresOf,
  paid,
  rated,
  three,
} from "./sample-funding.js";

describe("funding paid so far", () => {
  test("moves the cross world exactly as a wallet less by it does", () => {
    fc.assert(
      fc.property(three(cents), (amounts) => {
        const figures = figuresOf(paid(firstDraft, amounts));
        const sum = amounts.reduce((all, one) => all + one, 0);
        const wallet = setDraft({ wallet: String(12_000 - sum) })(firstDraft);
        const less = figuresOf(wallet);
        expect(boundsOf(figures.evaluation.cross)).toEqual(
          boundsOf(less.evaluation.cross),
        );
        expect(figures.evaluation.cross.equity).toBe(
          less.evaluation.cross.equity,
        );
        expect(figures.fundingPaid).toBe(sum);
      }),
    );
  });

  test("leaves what is out of reach in the isolated world as it was", () => {
    fc.assert(
      fc.property(three(cents), (amounts) => {
        const before = figuresOf(firstDraft).evaluation.isolated;
        const after = figuresOf(paid(firstDraft, amounts)).evaluation.isolated;
        expect(after.walletBalance).toBeCloseTo(before.walletBalance, 6);
        after.positions.forEach((risk, index) => {
          const own = before.positions[index]?.initialMargin ?? 0;
          expect(risk.margin).toBe(own - (amounts[index] ?? 0));
          expect(risk.initialMargin).toBe(own);
        });
      }),
    );
  });

  test("comes from a margin that was typed, too, and may use it up", () => {
    const typed = setPosition("p1", {
      isolatedMargin: "1,000",
      fundingPaid: "1,200",
    })(firstDraft);
    const { evaluation, account, usedUp } = figuresOf(typed);
    expect(account.positions[0]?.isolatedMargin).toBe(0);
    expect(usedUp).toEqual(["BTC"]);
    expect(evaluation.isolated.positions[0]).toMatchObject({
      margin: 0,
      status: "liquidatable",
      liquidation: { lower: null, upper: null },
    });
    expect(evaluation.cross.walletBalance).toBe(10_800);
    const part = setPosition("p1", { fundingPaid: "400" })(typed);
    expect(figuresOf(part).account.positions[0]?.isolatedMargin).toBe(600);
    const negative = setPosition("p1", {
      isolatedMargin: "-5",
      fundingPaid: "-100",
    })(firstDraft);
    expect([...calculate(engine, negative, null).problems.keys()]).toEqual([
      "position:p1:isolatedMargin",
    ]);
  });

  test("asks the engine once more only where a default margin was paid from", () => {
    let calls = 0;
    const counted: Engine = {
      ...engine,
      version: engine.version,
      evaluate: (account) => {
        calls += 1;
        return engine.evaluate(account);
      },
    };
    const callsFor = (draft: Draft) => {
      calls = 0;
      calculate(counted, draft, null);
      return calls;
    };
    expect(callsFor(firstDraft)).toBe(1);
    expect(callsFor(paid(firstDraft, [0, 0, 0]))).toBe(1);
    expect(callsFor(paid(firstDraft, [40.2]))).toBe(2);
    const typed = setPosition("p1", { isolatedMargin: "7000" })(firstDraft);
    expect(callsFor(paid(typed, [40.2]))).toBe(1);
  });

  test("of a row that does not count is not taken", () => {
    const waiting = setPosition("p1", { size: "", fundingPaid: "500" });
    expect(figuresOf(waiting(firstDraft)).fundingPaid).toBe(0);
  });

  test("that cannot be read is shown where it can be found, and leaves the figures stale", () => {
    const before = figuresOf(firstDraft);
    const bad = setPosition("p2", { fundingPaid: "a lot" })(firstDraft);
    const screen = calculate(engine, bad, before);
    expect(screen.stale).toBe(true);
    expect(screen.figures).toBe(before);
    expect(screen.problems.get("position:p2:fundingPaid")?.code).toBe(
      "not_a_number",
    );
    expect(screen.elsewhere.map(en.elsewhere.item)).toEqual([
      "Fees and funding, paid so far in row 2: Not a number",
    ]);
  });

  test.each(["1e15", "-1e15", "1e16", "9e307", "1e400", "1e15e", "--5", "∞"])(
    "of %s is counted or complained of at its own field, never thrown",
    (fundingPaid) => {
      const draft = setPosition("p1", { fundingPaid })(firstDraft);
      const { problems } = calculate(engine, draft, null);
      expect([...problems.keys()].every((key) => key.includes("p1"))).toBe(
        true,
      );
    },
  );

  test("is kept with the draft, and what an older draft lacks is empty", () => {
    const draft = setDraft({ hoursAhead: "48" })(
      rated(paid(firstDraft, [1, -2]), [0.01, -0.02]),
    );
    expect(restoreDraft(JSON.stringify(draft))).toEqual(draft);
    const old = JSON.parse(JSON.stringify(draft), (key, value: unknown) =>
      /^(?:funding.*|hoursAhead)$/.test(key) ? undefined : value,
    ) as unknown;
    expect(restoreDraft(JSON.stringify(old))).toEqual(
      rated(firstDraft, [], ""),
    );
  });

  test("rates survive a change of rules", () => {
    const draft = rated(firstDraft, [0.01, 0.02, 0.03], "4");
    const custom = chooseRules("custom")(draft);
    expect(custom.markets["ETH"]).toMatchObject({
      fundingRate: "0.02",
      fundingHours: "4",
    });
  });
});
