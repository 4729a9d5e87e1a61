import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import createFullModule, { type FullModule } from "crossmargin-full-module";
import createModule, { type CoreModule } from "crossmargin-module";
import type { Account, EngineError, Outcome } from "crossmargin";

/** A fresh valid account: two contracts, a wallet and a coin that moves. */
export const goodAccount = (): Account => ({
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
  },
  collateral: [
    { asset: "USDT", amount: 1000, price: 1 },
    { asset: "BTC", amount: 0, price: 100, weight: 0.9, underlying: "BTC" },
  ],
  markets: ["BTC", "ETH"].map((underlying) => ({
    symbol: `${underlying}USDT`,
    underlying,
    kind: "linear",
    contractSize: 1,
    markPrice: 100,
    tiers: [
      { minNotional: 0, maxNotional: 5000, maintenanceMarginRate: 0.02 },
      { minNotional: 5000, maxNotional: null, maintenanceMarginRate: 0.05 },
    ],
  })),
  positions: ["BTC", "ETH"].map((underlying) => ({
    symbol: `${underlying}USDT`,
    side: "long",
    contracts: 10,
    entryPrice: 100,
    leverage: 10,
    marginMode: "cross",
  })),
});

/** The same measured in BTC. */
export const goodCoinAccount = (): Account => {
  const account = goodAccount();
  const [market] = account.markets;
  if (!market) throw new Error("no market");
  return {
    ...account,
    currency: "BTC",
    collateral: [{ asset: "BTC", amount: 1, price: 1 }],
    markets: [{ ...market, kind: "inverse" }],
    positions: account.positions.slice(0, 1),
  };
};

/** JSON that a test changes freely before it claims to be an account. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** The good account with something done to it. */
export function changed(
  change: (account: Loose) => void,
  account: Account = goodAccount(),
): Account {
  change(account);
  return account;
}

export function errorsOf(outcome: Outcome<unknown>): EngineError[] {
  return outcome.ok ? [] : outcome.errors;
}

const shipped = (file: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../dist/npm/${file}`, import.meta.url)),
  );

/** The modules as the package holds them, for what the package does not show. */
export const startedModule = (): Promise<CoreModule> =>
  createModule({ wasmBinary: shipped("crossmargin.wasm") });

export const startedFullModule = (): Promise<FullModule> =>
  createFullModule({ wasmBinary: shipped("crossmargin-full.wasm") });
