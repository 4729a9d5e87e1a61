import { describe, expect, test } from "vitest";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import type { Draft } from "../../web/src/document/draft.js";
import { isComparable, placeOf } from "../../web/src/document/venue-lines.js";
import { comparablePart, restate } from "../../web/src/document/venues.js";
import type { Account } from "../../web/src/engine/contract.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { type RulePack, defaultPack } from "../../web/src/rules/packs.js";
import { Random } from "../engine/random-account.js";
import { comparableAccount, packOfAccount, packWith } from "./sample-packs.js";
import {
  engine,
  example,
  few,
  figuresOf,
  lineFor,
  packNamed,
} from "./sample-venues.js";

describe("contracts of another size", () => {
  const account = (): Account => figuresOf(firstDraft).account;

  test("a linear size stays in coins", () => {
    const pack = packWith([{ symbol: "BTC", contractSize: 0.01 }]);
    const restated = restate(account(), pack);
    expect(restated.account?.positions).toMatchObject([
      { symbol: "BTC", contracts: 100, entryPrice: 64_500, leverage: 10 },
    ]);
    expect(restated.places).toEqual([0, null, null]);
  });

  test("an inverse size stays in quote units, under the venue's own name", () => {
    const { account: coin } = figuresOf(few(1, example("coin-margined")));
    const pack = packWith(
      [{ symbol: "BTCUSD", underlying: "BTC", kind: "inverse" }],
      { currency: "BTC" },
    );
    expect(restate(coin, pack).account?.positions[0]?.contracts).toBe(90_000);
    const renamed = {
      ...coin,
      markets: coin.markets.map((one) => ({ ...one, symbol: "PI_XBTUSD" })),
      positions: coin.positions.map((one) => ({ ...one, symbol: "PI_XBTUSD" })),
    };
    expect(restate(renamed, pack).account).toEqual(restate(coin, pack).account);
  });

  test("the price does not know in which contracts it is counted", () => {
    const random = new Random(77);
    for (let n = 0; n < 100; n++) {
      const one = comparableAccount(random);
      const notional = {
        ...one,
        rules: { ...one.rules, tierBasis: "notional" as const },
      };
      const halves = packOfAccount(notional, ({ contractSize }) => ({
        contractSize: contractSize / 2,
      }));
      const { account: finer } = restate(notional, halves);
      const [before, after] = [notional, finer].map(
        (each) => each && engine.evaluate(each),
      );
      if (!before?.ok || !after?.ok) throw new Error("refused");
      // Halves and doubles are exact.
      expect(after.value).toEqual(before.value);
    }
  });
});

describe("not comparable", () => {
  const why = (draft: Draft, pack: RulePack) => {
    const place = placeOf(lineFor(draft, pack), 0);
    return [place.unlike.cross, place.unlike.isolated];
  };

  test("a contract without a table, and the pot that needs it", () => {
    const bybit = packNamed("bybit-unified@2026-07");
    const others = { why: "others", symbols: ["ETH", "SOL"] };
    expect(why(firstDraft, bybit)).toEqual([others, null]);
    const line = lineFor(firstDraft, bybit);
    expect(placeOf(line, 0).risk.cross).toBeNull();
    expect(placeOf(line, 0).risk.isolated).not.toBeNull();
    const none = { why: "contract", symbol: "SOL" };
    expect(placeOf(line, 2).unlike).toEqual({ cross: none, isolated: none });
    expect(isComparable(placeOf(line, 2))).toBe(false);
  });

  test("without what has no table, where that is asked for", () => {
    const line = lineFor(firstDraft, packNamed("bybit-unified@2026-07"));
    const place = placeOf(line, 0, true);
    expect(place.without).toEqual(["ETH", "SOL"]);
    const alone = figuresOf(chooseRules("bybit-unified@2026-07")(few(1)));
    expect(place.risk.cross).toEqual(alone.evaluation.cross.positions[0]);
    expect(line.part).toEqual(figuresOf(few(1)).evaluation);
    expect(placeOf(line, 2, true).without).toEqual([]);
  });

  test("an account kept in a coin, and one that is not", () => {
    const coinm = packNamed("binance-coinm@2023");
    const held = { why: "currency", held: "USDT", kept: "BTC" };
    expect(why(firstDraft, coinm)).toEqual([held, held]);
    const back = { why: "currency", held: "BTC", kept: "USDT" };
    expect(why(example("coin-margined"), defaultPack)).toEqual([back, back]);
    expect(lineFor(firstDraft, coinm).restated.account).toBeNull();
    const euro = { ...chooseRules("custom")(firstDraft), currency: "EUR" };
    expect(why(euro, defaultPack)[0]).toEqual({
      ...held,
      held: "EUR",
      kept: "USDT",
    });
  });

  test("dollars count as dollars", () => {
    const place = placeOf(lineFor(few(1), packNamed("hyperliquid@2026-08")), 0);
    expect(place.line.restated.account?.currency).toBe("USDC");
    expect(place.line.restated.account?.collateral).toEqual([
      { asset: "USDC", amount: 12_000, price: 1 },
    ]);
  });

  test("a contract that is settled otherwise", () => {
    const pack = packWith([{ symbol: "BTC", kind: "inverse" }]);
    const settled = { why: "settled", symbol: "BTC", here: "linear" };
    expect(why(few(1), pack)).toEqual([settled, settled]);
  });

  test("collateral of another kind: the pot alone", () => {
    const draft = example("coin-collateral");
    const collateral = { why: "collateral", assets: ["BTC"] };
    expect(why(draft, defaultPack)).toEqual([collateral, null]);
    expect(placeOf(lineFor(draft, defaultPack), 0, true).risk.cross).toBeNull();
  });

  test("two contracts that are one, with two marks", () => {
    const { account } = figuresOf(few(1));
    const [market, position] = [account.markets[0], account.positions[0]];
    if (!market || !position) throw new Error("no position");
    const two = (markPrice: number): Account => ({
      ...account,
      markets: [market, { ...market, symbol: "BTCUSDT", markPrice }],
      positions: [position, { ...position, symbol: "BTCUSDT" }],
    });
    const apart = restate(two(64_000), defaultPack).apart;
    expect(apart).toEqual([null, { why: "marks", symbol: "BTCUSDT" }]);
    expect(restate(two(64_480), defaultPack).apart).toEqual([null, null]);
  });

  test("what the engine refuses, in its words", () => {
    const broken = packWith([
      {
        symbol: "BTC",
        tiers: [
          { minNotional: 0, maxNotional: null, maintenanceMarginRate: 7 },
        ],
      },
    ]);
    const [cross] = why(few(1), broken);
    expect(cross?.why).toBe("refused");
    expect(cross?.why === "refused" && cross.message).toMatch(/rate/u);
  });

  test("the part that can be compared keeps no contract that is not held", () => {
    const { account } = figuresOf(firstDraft);
    const part = comparablePart(account, [null, 0, null]);
    expect(part.positions.map(({ symbol }) => symbol)).toEqual(["ETH"]);
    expect(part.markets.map(({ symbol }) => symbol)).toEqual(["ETH"]);
  });
});
