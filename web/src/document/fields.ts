/** Names of the fields of a draft. A problem carries the name of its field, and the page shows it there. */
export type PositionField =
  "symbol" | "size" | "entry" | "leverage" | "isolatedMargin" | "fundingPaid";
export type CollateralField =
  "asset" | "amount" | "price" | "weight" | "liabilityWeight" | "underlying";

export const field = {
  wallet: "wallet",
  currency: "currency",
  hoursAhead: "hoursAhead",
  rule: (name: string) => `rules:${name}`,
  position: (id: string, name: PositionField) => `position:${id}:${name}`,
  collateral: (id: string, name: CollateralField) => `collateral:${id}:${name}`,
  market: (symbol: string, name: string) => `market:${name}:${symbol}`,
  tier: (symbol: string, row: number, name: string) =>
    `tier:${String(row)}:${name}:${symbol}`,
};

/** What is wrong with a field. `message` is the engine's own sentence, for codes the page has no words for. */
export interface Problem {
  field: string;
  code: string;
  /** Where the field has no place on the page: the path in the document. */
  path?: string;
  message?: string;
}
