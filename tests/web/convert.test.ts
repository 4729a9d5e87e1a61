import { describe, expect, test } from "vitest";
import { blame } from "../../web/src/document/blame.js";
import { chooseRules } from "../../web/src/document/choose-rules.js";
import { convert } from "../../web/src/document/convert.js";
import {
  type Draft,
  plainCollateral,
  plainMarket,
  plainPosition,
  type PositionDraft,
} from "../../web/src/document/draft.js";
import {
  addPosition,
  addTier,
  duplicatePosition,
  movePosition,
  removePosition,
  removeTier,
  setMarket,
  setPosition,
  setSizeUnit,
  setTier,
} from "../../web/src/document/edit.js";
import { firstDraft } from "../../web/src/rules/examples.js";

const one = (
  patch: Partial<PositionDraft>,
  mark = "",
  rest: Partial<Draft> = {},
): Draft => ({
  ...firstDraft,
  markets: { BTC: plainMarket("BTC", mark) },
  positions: [
    { ...plainPosition("p1", "BTC"), size: "1", entry: "100", ...patch },
  ],
  ...rest,
});

describe("convert", () => {
  test("gives the account of the first example", () => {
    const { account, problems, rows } = convert(firstDraft);
    expect(problems).toEqual([]);
    expect(rows).toEqual(["p1", "p2", "p3"]);
    expect(account.collateral).toEqual([
      { asset: "USDT", amount: 12000, price: 1 },
    ]);
    expect(account.positions[1]).toEqual({
      symbol: "ETH",
      side: "short",
      contracts: 6,
      entryPrice: 3330,
      leverage: 10,
      marginMode: "cross",
    });
    expect(account.markets[2]).toMatchObject({
      symbol: "SOL",
      markPrice: 155.2,
    });
    expect(account.markets[0]?.tiers[1]).toEqual({
      minNotional: 300000,
      maxNotional: 800000,
      maintenanceMarginRate: 0.005,
      maxLeverage: 100,
      maintenanceAmount: 300,
    });
  });

  test("entry and mark stand in for each other", () => {
    expect(
      convert(one({ entry: "100" }, "")).account.markets[0]?.markPrice,
    ).toBe(100);
    expect(
      convert(one({ entry: "" }, "120")).account.positions[0]?.entryPrice,
    ).toBe(120);
  });

  test("two rows of one symbol share its mark", () => {
    const draft = one({}, "120");
    const twice = duplicatePosition("p1")(draft);
    const { account } = convert(setPosition("p2", { side: "short" })(twice));
    expect(account.markets.length).toBe(1);
    expect(account.positions.map((position) => position.side)).toEqual([
      "long",
      "short",
    ]);
  });

  test("an unfinished row is left out and says what it lacks", () => {
    const { account, unfinished, problems } = convert(addPosition(firstDraft));
    expect(account.positions.length).toBe(3);
    expect(problems).toEqual([]);
    expect(unfinished.get("p4")).toEqual(["size", "price"]);
  });

  test("finds all problems at once", () => {
    const { problems } = convert(
      one({ size: "abc", entry: "-5", leverage: "0" }, "x", { wallet: "?" }),
    );
    expect(problems.map(({ field, code }) => [field, code])).toEqual(
      expect.arrayContaining([
        ["position:p1:size", "not_a_number"],
        ["position:p1:entry", "price_not_positive"],
        ["position:p1:leverage", "leverage_not_positive"],
        ["market:mark:BTC", "not_a_number"],
        ["wallet", "not_a_number"],
      ]),
    );
  });

  test("a contract that the rules do not know is the symbol's problem", () => {
    const { problems } = convert(one({ symbol: "NOPE" }));
    expect(problems).toEqual([
      { field: "position:p1:symbol", code: "symbol_not_in_pack" },
    ]);
  });

  test.each(["__proto__", "constructor", "toString"])(
    "survives the symbol %s",
    (symbol) => {
      expect(convert(one({ symbol })).problems.length).toBe(1);
      const custom = setMarket(symbol, { mark: "5" })(
        one({ symbol }, "", { rules: "custom" }),
      );
      expect(convert(custom).account.markets[0]?.symbol).toBe(symbol);
    },
  );

  test("an isolated margin is taken when typed", () => {
    expect(convert(one({})).account.positions[0]).not.toHaveProperty(
      "isolatedMargin",
    );
    expect(
      convert(one({ isolatedMargin: "50" })).account.positions[0]
        ?.isolatedMargin,
    ).toBe(50);
  });

  test("custom rates are typed in per cent", () => {
    const custom = one({}, "100", {
      rules: "custom",
      customRules: {
        ...firstDraft.customRules,
        closeFeeRate: "0.05",
        closeFeeOn: "mark",
      },
      collateral: [
        {
          ...plainCollateral("c1"),
          asset: "btc",
          amount: "2",
          price: "90",
          weight: "95",
          underlying: "BTC",
        },
      ],
    });
    const { account } = convert(setTier("BTC", 0, { rate: "0.4" })(custom));
    expect(account.rules.closeFee).toEqual({ rate: 0.0005, on: "mark" });
    expect(account.markets[0]?.tiers).toEqual([
      { minNotional: 0, maxNotional: null, maintenanceMarginRate: 0.004 },
    ]);
    expect(account.collateral[1]).toEqual({
      asset: "BTC",
      amount: 2,
      price: 90,
      weight: 0.95,
      underlying: "BTC",
    });
  });
});

describe("units of size", () => {
  test.each([
    ["coins", "linear", "1", "2", 2],
    ["coins", "linear", "0.01", "2", 200],
    ["contracts", "linear", "0.01", "2", 2],
    ["notional", "linear", "0.01", "2", 2],
    ["contracts", "inverse", "10", "3", 3],
    ["notional", "inverse", "10", "30", 3],
    ["coins", "inverse", "10", "3", 30],
  ] as const)(
    "%s of a %s contract of %s: %s is %d contracts",
    (unit, kind, contractSize, size, contracts) => {
      const draft = one({ size, sizeUnit: unit }, "100", { rules: "custom" });
      const { account } = convert(
        setMarket("BTC", { kind, contractSize })(draft),
      );
      expect(account.positions[0]?.contracts).toBeCloseTo(contracts, 12);
    },
  );

  test("another unit keeps the size", () => {
    const notional = setSizeUnit("p1", "notional")(firstDraft);
    expect(notional.positions[0]?.size).toBe("64,500");
    const back = setSizeUnit("p1", "coins")(notional);
    expect(convert(back).account.positions[0]?.contracts).toBe(1);
  });
});

describe("edits", () => {
  test("move, duplicate and remove leave the other rows alone", () => {
    const moved = movePosition("p1", 1)(firstDraft);
    expect(moved.positions.map((row) => row.id)).toEqual(["p2", "p1", "p3"]);
    expect(movePosition("p1", -1)(firstDraft)).toBe(firstDraft);
    const doubled = duplicatePosition("p2")(firstDraft);
    expect(doubled.positions.map((row) => row.id)).toEqual([
      "p1",
      "p2",
      "p4",
      "p3",
    ]);
    expect(removePosition("p2")(doubled).positions[1]).toBe(
      doubled.positions[2],
    );
  });

  test("custom rules start from the venue's tables", () => {
    const custom = chooseRules("custom")(firstDraft);
    const before = convert(firstDraft).account;
    const after = convert(custom).account;
    expect(after.rules).toEqual(before.rules);
    const bare = before.markets.map((market) =>
      market.tiers.map(
        ({ minNotional, maxNotional, maintenanceMarginRate }) => ({
          minNotional,
          maxNotional,
          maintenanceMarginRate,
        }),
      ),
    );
    expect(after.markets.map((market) => market.tiers)).toEqual(bare);
    expect(chooseRules("binance-usdm@2026-04")(custom).rules).toBe(
      "binance-usdm@2026-04",
    );
  });

  test("the last tier stays", () => {
    const draft = addTier("BTC")(one({}, "1", { rules: "custom" }));
    const single = removeTier("BTC", 1)(draft);
    expect(single.markets["BTC"]?.tiers.length).toBe(1);
    expect(removeTier("BTC", 0)(single)).toBe(single);
  });
});

describe("blame", () => {
  const custom = convert(
    addTier("BTC")({
      ...chooseRules("custom")(firstDraft),
      collateral: [{ ...plainCollateral("c1"), amount: "1", price: "1" }],
    }),
  );
  test.each([
    ["positions[2].entryPrice", "position:p3:entry"],
    ["positions[0].contracts", "position:p1:size"],
    ["positions[1]", "position:p2:symbol"],
    ["markets[1].markPrice", "market:mark:ETH"],
    ["markets[0].tiers[2].maintenanceMarginRate", "tier:2:rate:BTC"],
    ["markets[0].tiers[2].maxNotional", "tier:3:floor:BTC"],
    ["markets[0].tiers", "position:p1:symbol"],
    ["collateral[0].amount", "wallet"],
    ["collateral[1].weight", "collateral:c1:weight"],
    ["rules.closeFee.rate", "rules:closeFeeRate"],
    ["rules.triggerRatio", "rules:triggerRatio"],
    ["currency", "currency"],
    ["schema", "schema"],
  ])("%s is about %s", (path, field) => {
    expect(blame(custom, { code: "x", path, message: "m" }).field).toBe(field);
  });
});
