/** Packs and the document: what choosing rules carries over, how sizes are counted, what is warned of. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadEngine, type Engine } from "crossmargin";
import { calculate } from "../../web/src/document/calculate.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import { convert } from "../../web/src/document/convert.js";
import type { Draft, PositionDraft } from "../../web/src/document/draft.js";
import {
  marketOf,
  setDraft,
  setPosition,
  setWallet,
} from "../../web/src/document/edit.js";
import { restoreDraft } from "../../web/src/document/restore.js";
import { unitsOf } from "../../web/src/document/units.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { defaultPack, loadPack, packIndex } from "../../web/src/rules/packs.js";
import { one } from "./sample-row.js";

let engine: Engine;

describe("with all packs loaded", () => {
  beforeAll(async () => {
    await Promise.all(packIndex.map(({ id }) => loadPack(id)));
    engine = await loadEngine();
  });

  const screenOf = (draft: Draft) => calculate(engine, draft, null);

  test.each(packIndex)(
    "$id gives prices to a position in BTC",
    ({ id, currency }) => {
      const chosen = chooseRules(id)(one());
      const draft = setWallet(currency === "BTC" ? "0.5" : "12,000")(chosen);
      const screen = screenOf(draft);
      expect([...screen.problems.keys()]).toEqual([]);
      const risk = screen.figures?.evaluation.cross.positions[0];
      expect(risk?.liquidation.lower).toBeGreaterThan(0);
      expect(screen.figures?.account.currency).toBe(currency);
    },
  );

  test("a contract is renamed where only its spelling differs, and keeps its mark", () => {
    const coin = chooseRules("binance-coinm@2023")(one());
    expect(coin.positions[0]?.symbol).toBe("BTCUSD");
    expect(convert(coin).account.markets[0]).toMatchObject({
      symbol: "BTCUSD",
      kind: "inverse",
      contractSize: 100,
      markPrice: 64480,
    });
    const back = chooseRules(defaultPack.id)(coin);
    expect(back.positions).toEqual(one().positions);
    expect(chooseRules(defaultPack.id)(one())).toEqual(one());
  });

  test("a contract may be called as the machinery is", () => {
    const text = JSON.stringify({
      ...one({ symbol: "__proto__" }),
      markets: { constructor: {} },
    }).replace('"constructor":{}', '"__proto__":{"mark":"7"}');
    const draft = restoreDraft(text);
    const custom = draft && chooseRules("custom")(draft);
    expect(custom && marketOf(custom, "__proto__").mark).toBe("7");
    expect(custom && Object.keys(custom.markets)).toEqual(["__proto__"]);
  });

  test("what the new rules do not know is marked by its name, and by nothing else", () => {
    const draft = chooseRules("binance-coinm@2023")({
      ...firstDraft,
      wallet: "0",
    });
    expect(draft.positions.map((row) => row.symbol)).toEqual([
      "BTCUSD",
      "ETH",
      "SOL",
    ]);
    const { problems, elsewhere } = screenOf(draft);
    expect([...problems.keys()]).toEqual([
      "position:p2:symbol",
      "position:p3:symbol",
    ]);
    expect(elsewhere).toEqual([]);
  });

  test("contracts are as many coins as before, whatever a contract is", () => {
    const okx = chooseRules("okx-futures@2026")(one());
    const typed = setPosition("p1", {
      size: "250",
      sizeUnit: "contracts",
    })(okx);
    expect(convert(typed).account.positions[0]?.contracts).toBe(250);
    const back = chooseRules(defaultPack.id)(typed);
    expect(back.positions[0]).toMatchObject({ size: "2.5", sizeUnit: "coins" });
    const custom = chooseRules("custom")(typed);
    expect(custom.positions[0]).toMatchObject({
      size: "250",
      sizeUnit: "contracts",
    });
    expect(custom.markets["BTC"]?.contractSize).toBe("0.01");
  });

  test.each(packIndex)(
    "custom rules start from all terms of $id: no figure moves",
    ({ id, currency }) => {
      const chosen = chooseRules(id)(one());
      const draft = setWallet(currency === "BTC" ? "0.5" : "12,000")(chosen);
      const custom = chooseRules("custom")(draft);
      const before = screenOf(draft).figures?.evaluation;
      const after = screenOf(custom).figures?.evaluation;
      for (const world of ["cross", "isolated"] as const) {
        const was = before?.[world].positions[0];
        const is = after?.[world].positions[0];
        expect(is?.maintenanceMargin).toBeCloseTo(
          was?.maintenanceMargin ?? 0,
          9,
        );
        expect(is?.liquidation.lower).toBeCloseTo(
          was?.liquidation.lower ?? NaN,
          6,
        );
        expect(is?.margin ?? 0).toBeCloseTo(was?.margin ?? 0, 9);
      }
    },
  );

  describe("money that was typed in another currency", () => {
    const coin = () => chooseRules("binance-coinm@2023")(one());

    test("is kept, asked for anew, and not reckoned with", () => {
      const draft = coin();
      expect(draft.wallet).toBe("12,000");
      const { problems, figures } = screenOf(draft);
      expect(problems.get("wallet")?.code).toBe("typed_in_other_currency");
      expect(figures).toBeNull();
      const typed = setWallet("0.4")(draft);
      expect(screenOf(typed).problems.size).toBe(0);
      const back = screenOf(chooseRules(defaultPack.id)(typed));
      expect([...back.problems.keys()]).toEqual(["wallet"]);
    });

    test("goes for the margin of a position too, and for nothing else", () => {
      const draft = chooseRules("kraken-inverse@2026-03")(
        one({ isolatedMargin: "500" }),
      );
      expect([...screenOf(draft).problems.keys()]).toEqual([
        "wallet",
        "position:p1:isolatedMargin",
      ]);
      const empty = setDraft({ wallet: "" })(coin());
      expect(screenOf(empty).problems.size).toBe(0);
    });

    test.each(["dydx-v4@2026-04", "kraken-linear@2026-03", "okx-futures@2026"])(
      "a dollar is a dollar: %s takes the wallet as it is",
      (id) => {
        expect(screenOf(chooseRules(id)(one())).problems.size).toBe(0);
      },
    );
  });

  describe("units", () => {
    const names = (draft: Draft) =>
      draft.positions[0] ? unitsOf(draft, draft.positions[0]) : [];

    test("follow the pack", () => {
      expect(names(one())).toEqual([
        ["coins", "BTC"],
        ["notional", "USDT"],
      ]);
      expect(names(chooseRules("okx-futures@2026")(one()))).toEqual([
        ["coins", "BTC"],
        ["notional", "USDT"],
        ["contracts", "contracts"],
      ]);
      expect(names(chooseRules("binance-coinm@2023")(one()))).toEqual([
        ["coins", "BTC"],
        ["notional", "USD"],
        ["contracts", "contracts"],
      ]);
    });
  });

  describe("beyond what is known", () => {
    const at = (id: string, patch: Partial<PositionDraft>, wallet: string) => {
      const draft = chooseRules(id)(one(patch));
      return screenOf(setWallet(wallet)(draft)).warnings;
    };

    test("counts contracts, or value at the mark", () => {
      expect(at("okx-futures@2026", { size: "10" }, "1e6").size).toBe(0);
      expect(
        at("okx-futures@2026", { size: "10.01" }, "1e6").get(
          "position:p1:size",
        ),
      ).toEqual({
        kind: "beyond",
        knownUpTo: 1000,
        unit: "contracts",
        at: "mark",
      });
      expect(
        at("binance-coinm@2023", { size: "401", leverage: "2" }, "300").get(
          "position:p1:size",
        ),
      ).toMatchObject({ knownUpTo: 400, unit: "BTC", at: "mark" });
    });

    test("looks at the liquidation prices as well", () => {
      // 1,200 BTC are worth less than 80 million USDT at the mark, more where a short ends.
      expect(
        at(
          "bybit-unified@2026-07",
          { size: "1200", side: "short", leverage: "5" },
          "2e7",
        ).get("position:p1:size"),
      ).toMatchObject({
        knownUpTo: 80_000_000,
        unit: "USDT",
        at: "liquidation",
      });
    });

    test("adds rows of one side of a contract, as the venue does", () => {
      const draft = chooseRules("okx-futures@2026")(one({ size: "6" }));
      const row = draft.positions[0];
      const twice = (side: "long" | "short"): Draft => ({
        ...setWallet("1e6")(draft),
        positions: row ? [row, { ...row, id: "p2", side }] : [],
      });
      expect([...screenOf(twice("long")).warnings.keys()]).toEqual([
        "position:p1:size",
        "position:p2:size",
      ]);
      expect(screenOf(twice("short")).warnings.size).toBe(0);
    });
  });

  test("the closing fee on the value at bankruptcy is set aside beside the initial margin", () => {
    const draft = chooseRules("bybit-unified@2026-07")(one());
    const { account } = convert(draft);
    const fee = 64500 * 0.9 * 0.00055;
    expect(account.positions[0]?.isolatedMargin).toBeCloseTo(6450 + fee, 9);
    const paid = setPosition("p1", { fundingPaid: "10" })(draft);
    expect(convert(paid).account.positions[0]?.isolatedMargin).toBeCloseTo(
      6440 + fee,
      9,
    );
  });
});
