/** Packs made up for tests. */
import { marginWithFee } from "../../web/src/document/read-rules.js";
import type {
  Account,
  Market,
  Rules,
  Tier,
} from "../../web/src/engine/contract.js";
import type { PackMarket, RulePack } from "../../web/src/rules/pack.js";
import { type Random, randomAccount } from "../engine/random-account.js";

export const plainRules: Rules = {
  maintenancePrice: "mark",
  tierRule: "progressive",
  tierBasis: "notional",
  closeFee: { rate: 0, on: "none" },
  hedging: "gross",
  triggerRatio: 1,
  liquidationFeeRate: 0,
};

export const packWith = (
  markets: readonly Partial<PackMarket>[],
  rest: Partial<RulePack> = {},
): RulePack => {
  const known = new Map(
    markets.map((market): [string, PackMarket] => {
      const symbol = market.symbol ?? "BTC";
      return [
        symbol,
        {
          symbol,
          underlying: symbol,
          kind: "linear",
          contractSize: 1,
          tiers: [
            { minNotional: 0, maxNotional: null, maintenanceMarginRate: 0.01 },
          ],
          knownUpTo: null,
          assumed: null,
          ...market,
        },
      ];
    }),
  );
  return {
    id: "own:test",
    venue: "Test",
    asOf: "2026-01",
    currency: "USDT",
    rules: plainRules,
    sources: [],
    covers: "",
    assumes: [],
    markIs: null,
    supersededBy: null,
    ...rest,
    symbols: [...known.keys()],
    market: (symbol) => known.get(symbol) ?? null,
  };
};

/** The account's own rules and contracts as a pack. */
export const packOfAccount = (
  { currency, rules, markets }: Account,
  change: (market: Market, index: number) => Partial<PackMarket> = () => ({}),
): RulePack =>
  packWith(
    markets.map((market, index) => ({ ...market, ...change(market, index) })),
    { currency, rules },
  );

/** Tables meet their other basis: amounts of money, coins or contracts. */
const scaled = (tiers: readonly Tier[], by: number): Tier[] =>
  tiers.map((tier) => ({
    ...tier,
    minNotional: tier.minNotional * by,
    maxNotional: tier.maxNotional === null ? null : tier.maxNotional * by,
    ...(tier.maintenanceAmount === undefined
      ? {}
      : { maintenanceAmount: tier.maintenanceAmount * by }),
  }));

/** Another venue for the account's contracts: all rules drawn anew, contracts of another size. */
export function randomPackFor(random: Random, account: Account): RulePack {
  const other = randomAccount(random);
  const { tierBasis } = account.rules;
  const change = (market: Market, index: number) => {
    const tiers = other.markets[index % other.markets.length]?.tiers ?? [];
    const contractSize = random.oneOf([market.contractSize, 0.1, 1, 100]);
    const reach =
      (market.tiers[0]?.maxNotional ?? 1) / (tiers[0]?.maxNotional ?? 1);
    return {
      contractSize,
      tiers: scaled(tiers, Number.isFinite(reach) ? reach : 1),
    };
  };
  const rules = { ...other.rules, tierBasis };
  return { ...packOfAccount(account, change), rules };
}

/** As the page would have it: the wallet is all that backs it, and margins are what convert() makes them. */
export function comparableAccount(random: Random): Account {
  const account = randomAccount(random);
  const { currency, rules, markets } = account;
  const amount = account.collateral[0]?.amount ?? 0;
  const positions = account.positions.map((position) => {
    const market = markets.find(({ symbol }) => symbol === position.symbol);
    if (!market || position.isolatedMargin !== undefined) return position;
    const margin = marginWithFee(position, market, rules, currency);
    return margin === null ? position : { ...position, isolatedMargin: margin };
  });
  const wallet = { asset: currency, amount, price: 1 };
  return { ...account, collateral: [wallet], positions };
}

/** One long on a table of two tiers, mark and entry at 60,000. */
export const btc = (rest: Partial<Account["rules"]> = {}): Account => ({
  schema: 1,
  currency: "USDT",
  rules: {
    maintenancePrice: "mark",
    tierRule: "progressive",
    tierBasis: "notional",
    closeFee: { rate: 0, on: "none" },
    hedging: "gross",
    triggerRatio: 1,
    liquidationFeeRate: 0,
    ...rest,
  },
  collateral: [{ asset: "USDT", amount: 10_000, price: 1 }],
  markets: [
    {
      symbol: "BTC",
      underlying: "BTC",
      kind: "linear",
      contractSize: 1,
      markPrice: 60_000,
      tiers: [
        { minNotional: 0, maxNotional: 40_000, maintenanceMarginRate: 0.004 },
        { minNotional: 40_000, maxNotional: null, maintenanceMarginRate: 0.01 },
      ],
    },
  ],
  positions: [
    {
      symbol: "BTC",
      side: "long",
      contracts: 1,
      entryPrice: 60_000,
      leverage: 10,
      marginMode: "cross",
    },
  ],
});
