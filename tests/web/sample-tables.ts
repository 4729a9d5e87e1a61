/** Tables as exchanges give them by way of ccxt, and a place to keep them. */
import type { Shelf } from "../../web/src/document/storage.js";
import { readTable } from "../../web/src/document/table-import.js";
import { defaultPack } from "../../web/src/rules/packs.js";

export const shelf = (): Shelf => {
  let kept: string | null = null;
  return { read: () => kept, write: (text) => (kept = text) };
};
/** The pack of the page as ccxt gives the brackets of Binance. */
export function asCcxt(
  change: (row: Record<string, unknown>) => unknown = (r) => r,
) {
  return Object.fromEntries(
    defaultPack.symbols.map((base) => {
      const symbol = `${base}/USDT:USDT`;
      const rows = (defaultPack.market(base)?.tiers ?? []).map((tier, at) =>
        change({
          tier: at + 1,
          symbol,
          currency: "USDT",
          minNotional: tier.minNotional,
          maxNotional: tier.maxNotional,
          maintenanceMarginRate: tier.maintenanceMarginRate,
          maxLeverage: tier.maxLeverage,
          info: {
            bracket: String(at + 1),
            cum: String(tier.maintenanceAmount),
          },
        }),
      );
      return [symbol, rows];
    }),
  );
}

export const row = (patch: Record<string, unknown> = {}) => ({
  tier: 1,
  symbol: "BTC/USDT:USDT",
  currency: "USDT",
  minNotional: 0,
  maxNotional: 50_000,
  maintenanceMarginRate: 0.004,
  maxLeverage: 125,
  info: {},
  ...patch,
});
export const second = (patch: Record<string, unknown> = {}) =>
  row({
    tier: 2,
    minNotional: 50_000,
    maxNotional: null,
    maintenanceMarginRate: 0.01,
    ...patch,
  });
export const json = (value: unknown) => readTable(JSON.stringify(value));
