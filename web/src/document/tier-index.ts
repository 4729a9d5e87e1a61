import type { Tier } from "../engine/contract.js";

/** By a size in what the table counts. One exactly on a bound belongs to the lower tier. */
export const tierIndex = (tiers: readonly Tier[], size: number): number =>
  Math.max(
    0,
    tiers.findLastIndex((tier) => size > tier.minNotional),
  );
