import { loadEngine } from "crossmargin/full";
import { describe, expect, test } from "vitest";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import type { FigureId } from "../../web/src/document/figure-id.js";
import { whatIsLeft } from "../../web/src/document/what-is-left.js";
import { listFigures, MOST_ROWS } from "../../web/src/document/working-list.js";
import { rulesOf } from "../../web/src/document/working-rules.js";
import { summarySheet } from "../../web/src/document/working-summary.js";
import { sheetsText } from "../../web/src/document/working-text.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";

const engine = await loadEngine();

function figuresOf(draft: Draft): Figures {
  const { figures } = calculate(engine, draft, null);
  if (!figures) throw new Error("The draft has no figures");
  return figures;
}

const draftOf = (id: string): Draft =>
  examples.find((example) => example.id === id)?.draft ?? firstDraft;
const figures = figuresOf(firstDraft);

describe("which figures are listed", () => {
  const names = (ids: FigureId[]) =>
    ids.map(({ world, what, row }) => `${row ?? ""} ${world} ${what}`.trim());

  test("of one row and world", () => {
    expect(names(listFigures(figures, "isolated", "p2"))).toEqual([
      "p2 cross profit",
      "p2 isolated liquidation",
    ]);
  });

  test("of all, the summary first", () => {
    const all = names(listFigures(figures, "both", null));
    expect(all.slice(0, 5)).toEqual([
      "cross equity",
      "cross maintenance",
      "cross marginRatio",
      "cross atRisk",
      "isolated equity",
    ]);
    expect(all).toHaveLength(8 + 9);
  });

  test("what moves together is listed where it ends at another price", () => {
    const coin = figuresOf(draftOf("coin-collateral"));
    expect(names(listFigures(coin, "cross", "p1"))).toContain(
      "p1 cross together",
    );
    expect(names(listFigures(coin, "isolated", "p1"))).not.toContain(
      "p1 isolated together",
    );
  });

  test("not more rows than can be read", () => {
    const [row] = firstDraft.positions;
    const positions = Array.from({ length: 60 }, (_, place) => ({
      ...(row ?? { id: "" }),
      id: `p${String(place + 1)}`,
    })) as Draft["positions"];
    const many = figuresOf({ ...firstDraft, positions });
    expect(listFigures(many, "cross", null)).toHaveLength(4 + 2 * MOST_ROWS);
  });
});

describe("what is left far away", () => {
  const of = (
    figures: Figures,
    index: number,
    world: FigureId["world"],
    what: FigureId["what"] = "liquidation",
  ) => whatIsLeft(engine, figures, index, { world, what, row: null });

  test("where a fall to 0 does not end it, by hand", () => {
    // 12,000 − 20 + 690 − 60 × 148, less 257.92 and 77.16 for the other two.
    expect(of(figures, 2, "cross")).toBe(
      "At a price of 0 for SOL, 3,455\u00A0USDT would still be left above the maintenance margin.",
    );
  });

  test("nothing is said where that price does end it", () => {
    expect(of(figures, 0, "cross")).toBeNull();
    expect(of(figures, 0, "isolated")).toBeNull();
    expect(of(figures, 7, "cross")).toBeNull();
  });

  test("a short is looked at ten times its price", () => {
    const coin = figuresOf(draftOf("coin-margined"));
    expect(of(coin, 1, "cross")).toMatch(
      /^At ten times the price of BTC-MAR, /,
    );
    expect(of(coin, 0, "cross", "together")).toBeNull();
  });
});

describe("funding paid is told where it is taken from", () => {
  const positions = firstDraft.positions.map((row) =>
    row.id === "p1" ? { ...row, fundingPaid: "50" } : row,
  );
  const funded = figuresOf({ ...firstDraft, positions });

  test("from the wallet", () => {
    const id = { world: "cross", what: "equity", row: null } as const;
    const [equity] = summarySheet(funded, id)?.steps ?? [];
    expect(equity?.where[0]?.words).toBe(
      "the wallet, less 50\u00A0USDT of funding",
    );
  });

  test("from the margin of its own position", () => {
    const id = { world: "isolated", what: "setAside", row: null } as const;
    const sheet = summarySheet(funded, id);
    if (!sheet) throw new Error("no sheet");
    const text = sheetsText([sheet], []);
    expect(text).toContain("A BTC = B \u2212 F\n    = 6,450 \u2212 50\n");
    expect(text).toContain("= 6,400 USDT");
  });
});

describe("what is set aside", () => {
  const textOf = (draft: Draft, what: "setAside" | "outOfReach") => {
    const id = { world: "isolated", what, row: null } as const;
    const sheet = summarySheet(figuresOf(draft), id);
    if (!sheet) throw new Error("no sheet");
    return { title: sheet.title, text: sheetsText([sheet], []) };
  };
  const customRules = {
    ...firstDraft.customRules,
    closeFeeOn: "bankruptcy",
    closeFeeRate: "0.06",
  } as const;
  const charged: Draft = { ...firstDraft, rules: "custom", customRules };

  test("has the closing fee beside the initial margin in its formula", () => {
    const { text } = textOf(charged, "setAside");
    expect(text).not.toContain("typed");
    // 64,500 at 10x: 6,450 and 0.06 % of 58,050.
    expect(text).toContain("0.06\u202F% \u00D7 1 \u00D7 64,500");
    expect(text).toContain("= 6,485 USDT");
  });

  test("is called typed where it is", () => {
    const positions = charged.positions.map((row) => ({
      ...row,
      isolatedMargin: "7000",
    }));
    expect(textOf({ ...charged, positions }, "setAside").text).toContain(
      "The margin is as typed.",
    );
  });

  test("is nothing without a position", () => {
    const { text } = textOf({ ...firstDraft, positions: [] }, "setAside");
    expect(text).toMatch(/A\s+= 0 USDT/u);
    expect(text).not.toMatch(/=\s+=/u);
  });

  test("is called short by what the wallet lacks, as on the page", () => {
    const short = textOf({ ...firstDraft, wallet: "6000" }, "outOfReach");
    expect(short.title).toBe("Isolated: short by");
    expect(textOf(firstDraft, "outOfReach").title).toBe(
      "Isolated: out of reach",
    );
  });
});

describe("whose rules", () => {
  test("of a pack: venue, month, and each source with its date", () => {
    const lines = rulesOf(firstDraft);
    expect(lines[0]?.text).toBe("Binance USDS-M, April 2026.");
    expect(lines.filter(({ url }) => url !== null).length).toBeGreaterThan(0);
    for (const { url } of lines) if (url) expect(url).toMatch(/^https:/);
  });

  test("typed by hand", () => {
    expect(rulesOf(draftOf("coin-collateral"))).toEqual([
      { text: "Typed by you.", url: null },
    ]);
  });
});
