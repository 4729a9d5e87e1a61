/**
 * The funding that would explain a price. What is left above the trigger moves by as much as the wallet does, so with
 * the mark set to the price typed it is, itself, the amount looked for; a further call makes sure of it.
 */
import type { Look, Setting } from "./assumption.js";
import { addBacking } from "./assumptions-collateral.js";
import { type Bound, priceOf } from "./candidates.js";
import { roundingTo, type Typed } from "./precision.js";

export interface Funding {
  /** Paid; negative: received. In Account.currency, no more digits than it takes. */
  amount: number;
  decimals: number;
  setting: Setting;
  price: number;
}

/** More than this share of what backs the position, and something else is the reason. */
const PLAUSIBLE = 0.05;
/** A round amount is taken where it does; one decimal is no amount of money. */
const DECIMALS = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What is left for the position at the price typed, and what backs it now. */
function leftAt(
  { account, position, world }: Setting,
  price: number,
  look: Look,
): { left: number; backing: number } | null {
  const now = look(account)?.[world];
  const own = account.positions[position];
  const risk = now?.positions[position];
  if (!now || !own || !risk) return null;
  const markets = account.markets.map((market) =>
    market.symbol === own.symbol ? { ...market, markPrice: price } : market,
  );
  if (world !== "isolated") {
    const then = look({ ...account, markets })?.[world];
    return then ? { left: then.buffer, backing: now.walletBalance } : null;
  }
  const backing = risk.margin ?? 0;
  const positions = [{ ...own, isolatedMargin: backing }];
  const then = look({ ...account, markets, positions })?.isolated;
  return then ? { left: then.buffer, backing } : null;
}

export function fundingBehind(
  base: Setting,
  bound: Bound,
  typed: Typed,
  look: Look,
): Funding | null {
  const found = leftAt(base, typed.value, look);
  if (!found) return null;
  const { left, backing } = found;
  if (!(Math.abs(left) > 0 && Math.abs(left) < PLAUSIBLE * backing))
    return null;
  for (const decimals of DECIMALS) {
    const amount = Number(left.toFixed(decimals));
    const setting = addBacking(base, -amount, look);
    const price = setting ? priceOf(setting, bound, look) : null;
    if (!setting || price === null) continue;
    const rounding = roundingTo(price, typed.value, typed.step);
    if (rounding === "exact" || rounding === "nearest")
      return { amount, decimals, setting, price };
  }
  return null;
}
