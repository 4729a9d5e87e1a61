import { parseNumber, shareOf } from "./numbers.js";
import { isBlank } from "./reader.js";

type TypedRate =
  { rate: number; code: null } | { rate: null; code: string | null };

/** A fee rate typed in per cent; empty is no rate and no mistake. */
export function readFeeRate(text: string): TypedRate {
  if (isBlank(text)) return { rate: null, code: null };
  const parsed = parseNumber(text);
  if (!parsed.ok) return { rate: null, code: parsed.reason };
  const rate = shareOf(parsed.value);
  return rate < 0 || rate > 1
    ? { rate: null, code: "rate_out_of_range" }
    : { rate, code: null };
}
