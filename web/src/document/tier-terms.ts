/** What a maintenance table says of a notional, with the deductions that it leaves to be computed. */
import type { Account, Market, Position, Tier } from "../engine/contract.js";

export const marketAt = (account: Account, index: number): Market | null => {
  const symbol = account.positions[index]?.symbol;
  return account.markets.find((market) => market.symbol === symbol) ?? null;
};

/** Value in settlement currency: what a table by notional counts. */
export function notionalAt(
  market: Market,
  position: Position,
  price: number,
): number {
  const size = position.contracts * market.contractSize;
  return market.kind === "linear" ? size * price : size / price;
}

/** The deductions of a progressive table: as given, the others so that the margin is continuous. */
export function deductions(tiers: readonly Tier[]): number[] {
  const amounts: number[] = [];
  tiers.forEach((tier, index) => {
    const before = tiers[index - 1];
    const computed = before
      ? (amounts[index - 1] ?? 0) +
        tier.minNotional *
          (tier.maintenanceMarginRate - before.maintenanceMarginRate)
      : 0;
    amounts.push(tier.maintenanceAmount ?? computed);
  });
  return amounts;
}

/** The table with nothing but one of its tiers, which then counts for every size. */
export function onlyTier(tiers: readonly Tier[], index: number): Tier[] {
  const tier = tiers[index];
  if (!tier) return [...tiers];
  const maintenanceAmount = deductions(tiers)[index] ?? 0;
  return [{ ...tier, minNotional: 0, maxNotional: null, maintenanceAmount }];
}
