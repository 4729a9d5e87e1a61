/** Assumptions about the maintenance table of the contract asked about. */
import type { Market, Position, Tier } from "../engine/contract.js";
import {
  asked,
  type Assumption,
  assumption,
  type Kind,
  type Setting,
  withAccount,
} from "./assumption.js";
import { tierIndex } from "./tier-index.js";
import { deductions, marketAt, notionalAt, onlyTier } from "./tier-terms.js";

type Change = (market: Market, position: Position) => Tier[] | null;

function withTable(setting: Setting, change: Change): Setting | null {
  const own = asked(setting);
  const market = marketAt(setting.account, setting.position);
  const tiers = own && market ? change(market, own) : null;
  if (!market || !tiers) return null;
  const markets = setting.account.markets.map((other) =>
    other === market ? { ...market, tiers } : other,
  );
  return withAccount(setting, { markets });
}

/** Tiers that count contracts do not depend on the price that is looked up. */
const oneTier = (
  kind: Kind,
  choose: (market: Market, position: Position) => number,
): Assumption =>
  assumption(kind, "table", (setting) =>
    setting.account.rules.tierBasis === "contracts"
      ? null
      : withTable(setting, (market, position) =>
          market.tiers.length > 1
            ? onlyTier(market.tiers, choose(market, position))
            : null,
        ),
  );

const at =
  (priceOf: (market: Market, position: Position) => number) =>
  (market: Market, position: Position): number =>
    tierIndex(
      market.tiers,
      notionalAt(market, position, priceOf(market, position)),
    );

export const tierAssumptions: readonly Assumption[] = [
  oneTier(
    "tierEntry",
    at((_, position) => position.entryPrice),
  ),
  oneTier(
    "tierMark",
    at((market) => market.markPrice),
  ),
  oneTier("tierFirst", () => 0),
  assumption("noAmount", "amount", (setting) =>
    setting.account.rules.tierRule === "whole"
      ? null
      : withTable(setting, ({ tiers }) =>
          deductions(tiers).some((amount) => amount !== 0)
            ? tiers.map((tier) => ({ ...tier, maintenanceAmount: 0 }))
            : null,
        ),
  ),
];
