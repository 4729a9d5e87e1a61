/** Which fields a document has, in the order in which they are written, and what each holds. */
import { marketChoices, positionChoices, rulesChoices } from "./choices.js";
import type {
  CollateralDraft,
  MarketDraft,
  PositionDraft,
  RulesDraft,
  TierRow,
} from "./draft.js";
import type { Kinds } from "./state-rows.js";

export const positionKinds: Kinds<PositionDraft> = {
  symbol: "text",
  side: positionChoices.side,
  size: "figure",
  sizeUnit: positionChoices.sizeUnit,
  entry: "figure",
  leverage: "figure",
  marginMode: positionChoices.marginMode,
  isolatedMargin: "figure",
  fundingPaid: "figure",
};

/** Tiers are read by themselves. */
export const marketKinds: Kinds<MarketDraft> = {
  mark: "figure",
  underlying: "text",
  kind: marketChoices.kind,
  contractSize: "figure",
  fundingRate: "figure",
  fundingHours: "figure",
};

export const tierKinds: Kinds<TierRow> = {
  floor: "figure",
  rate: "figure",
  amount: "figure",
};

export const collateralKinds: Kinds<CollateralDraft> = {
  asset: "text",
  amount: "figure",
  price: "figure",
  weight: "figure",
  liabilityWeight: "figure",
  underlying: "text",
};

export const rulesKinds: Kinds<RulesDraft> = {
  maintenancePrice: rulesChoices.maintenancePrice,
  tierRule: rulesChoices.tierRule,
  tierBasis: rulesChoices.tierBasis,
  closeFeeRate: "figure",
  closeFeeOn: rulesChoices.closeFeeOn,
  hedging: rulesChoices.hedging,
  triggerRatio: "figure",
  liquidationFeeRate: "figure",
};
