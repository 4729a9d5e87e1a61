/** What is wrong with a field, said beside it: what is needed, in a few words. Keys are the codes. */
import { words } from "./locale.js";

export const problemTexts = words<Record<string, string>>("problems", {
  // Found while reading what was typed.
  empty: "Needs a number",
  not_a_number: "Not a number",
  too_large: "Too large a number",
  symbol_not_in_pack: "Not among the contracts of these rules",
  currency_missing: "Needs a currency",
  typed_in_other_currency: "Typed in another currency: type it in this one",
  // Found by the engine.
  malformed_document: "The account could not be read",
  wrong_schema: "Made for another version of this page",
  too_many_rows:
    "Too many rows: 10,000 positions, 2,000 contracts and 64 tiers are the most",
  not_finite: "Too large a number",
  out_of_range: "Beyond what can be reckoned with",
  not_positive: "Must be above 0",
  negative: "Must not be below 0",
  price_not_positive: "A price is above 0",
  contracts_not_positive: "A size is above 0",
  contract_size_not_positive: "A contract size is above 0",
  leverage_not_positive: "Leverage is above 0",
  rate_out_of_range: "A rate lies between 0 and 100\u202F%",
  weight_out_of_range: "A weight lies between 0 and 100\u202F%",
  liability_weight_out_of_range: "A loan counts 100\u202F% or more",
  empty_symbol: "Needs a name",
  duplicate_symbol: "This contract is described twice",
  unknown_symbol: "No such contract",
  market_without_tiers: "Needs a maintenance rate",
  tiers_not_from_zero: "The first tier starts at 0",
  tiers_unordered: "Tiers go upwards",
  tiers_overlapping: "Overlaps the tier before",
  tiers_with_gap: "Leaves a gap after the tier before",
  currency_price_not_one: "The account\u2019s own currency has the price 1",
  coin_account_linear_market:
    "An account kept in a coin holds inverse contracts only",
  coin_account_foreign_market:
    "An account kept in a coin holds contracts on that coin only",
  coin_account_moving_collateral:
    "Collateral of an account kept in a coin cannot move with it",
  missing_field: "Something is missing here",
  wrong_type: "Not readable here",
  unknown_value: "Not one of the choices",
});

/** The page's words for a code; for one it does not know, the engine's own sentence. */
export const problemText = (code: string, message?: string): string =>
  (Object.hasOwn(problemTexts, code) ? problemTexts[code] : undefined) ??
  message ??
  code;
