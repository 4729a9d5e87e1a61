/** From what was read and chosen to a table that can be kept. */
import type { Rules, Tier } from "../engine/contract.js";
import { readFeeRate } from "./fee-rate.js";
import { nextTableId, type OwnTable } from "./own-packs.js";
import type { ImportedTable } from "./table-import.js";

/** What a table does not say, as it is chosen and typed. */
export interface TableTerms {
  name: string;
  maintenancePrice: Rules["maintenancePrice"];
  tierRule: Rules["tierRule"];
  tierBasis: Rules["tierBasis"];
  closeFeeOn: Rules["closeFee"]["on"];
  closeFeeRate: string;
}

export const plainTerms = (): TableTerms => ({
  name: "",
  maintenancePrice: "mark",
  tierRule: "progressive",
  tierBasis: "notional",
  closeFeeOn: "none",
  closeFeeRate: "",
});

export const today = (now: Date): string => {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

function withoutAmount(tier: Tier): Tier {
  const bare = { ...tier };
  delete bare.maintenanceAmount;
  return bare;
}

/** Deductions of the table belong to progressive rates: a whole position at one rate has none. */
export function tableOf(
  { markets, currency }: ImportedTable,
  terms: TableTerms,
  date: string,
): OwnTable {
  const { maintenancePrice, tierRule, tierBasis, closeFeeOn } = terms;
  const rate = readFeeRate(terms.closeFeeRate).rate ?? 0;
  return {
    id: nextTableId(),
    name: terms.name.trim().slice(0, 60),
    date,
    currency,
    rules: {
      maintenancePrice,
      tierRule,
      tierBasis,
      closeFee: { rate, on: closeFeeOn },
      hedging: "gross",
      triggerRatio: 1,
      liquidationFeeRate: 0,
    },
    markets: markets.map((market) => ({
      symbol: market.symbol,
      underlying: market.underlying,
      kind: market.kind,
      contractSize: market.contractSize,
      knownUpTo: market.knownUpTo,
      tiers:
        tierRule === "progressive"
          ? market.tiers
          : market.tiers.map(withoutAmount),
    })),
  };
}
