/** Which tier a charge fell into and why, and what a position pays at the mark. */
import type { Account } from "../engine/contract.js";
import type { Charge, Working } from "../engine/full.js";
import { figure, withPercent } from "../text/format.js";
import { wp } from "../text/en-working-prices.js";
import { type Formula, product, ratio, symbol } from "./formula.js";
import type { Leaf } from "./printed.js";
import { type Held, step } from "./working-parts.js";
import type { Meaning, Step } from "./working-sheet.js";
import { asOnThePage, type Shown } from "./working-solution.js";
import {
  chargeLine,
  feeLine,
  type Line,
  type Setting,
  type Signed,
  summed,
  together,
  turned,
} from "./working-terms.js";

const plain = (value: number) =>
  figure(value, { maximumSignificantDigits: 10 });
/** Rates as tables write them: 0.65 %. */
const share = (value: number) =>
  withPercent(
    figure(Number((value * 100).toPrecision(10)), {
      maximumSignificantDigits: 10,
    }),
  );

/** "The notional there is 51,708.55 USDT: tier 1, from 0 to 300,000, …". */
export function tierNote(
  account: Account,
  held: Held,
  charge: Charge,
  where: "now" | "there",
): string {
  const { tierBasis, maintenancePrice } = account.rules;
  const { market, inCoin } = held;
  const inverse = market.kind === "inverse";
  const unit = inverse ? market.underlying : inCoin ? "" : account.currency;
  const measured =
    tierBasis === "contracts"
      ? wp.tierContracts(plain(charge.measure))
      : wp.tierNotional(
          maintenancePrice === "entry" ? wp.entered : wp[where],
          figure(charge.measure, {
            maximumFractionDigits: charge.measure >= 100 ? 2 : 8,
          }),
          unit,
        );
  const tier = market.tiers[charge.tier];
  const isLast = charge.tier === market.tiers.length - 1;
  const end = isLast ? null : (tier?.maxNotional ?? null);
  return wp.tier(
    measured,
    charge.tier + 1,
    plain(tier?.minNotional ?? 0),
    end === null ? null : plain(end),
    share(charge.rate),
    charge.unitsDeducted === 0
      ? plain(charge.amount)
      : wp.unitsDeducted(
          plain(charge.unitsDeducted),
          inverse ? wp.quoteUnits : market.underlying,
        ),
  );
}

/** What is charged of one position alone: no trigger, no others. */
export const settingOf = (
  account: Account,
  held: readonly Held[],
): Setting => ({
  account,
  held,
  byFactor: false,
  several: false,
  trigger: 1,
});

/** constant + slope x (the mark, or 1 / mark). */
function atMark(line: Line, held: Held, leaf: Leaf): Formula {
  const m = leaf(symbol("m"), held.market.markPrice);
  const due = together([
    { constant: turned(line.constant), slope: turned(line.slope) },
  ]);
  const moving = due.slope.map(({ sign, make }): Signed => ({
    sign,
    make: (l) => (held.inCoin ? ratio(make(l), m) : product(make(l), m)),
  }));
  const all = [...due.constant, ...moving];
  return summed(
    [
      ...all.filter(({ sign }) => sign > 0),
      ...all.filter(({ sign }) => sign < 0),
    ],
    leaf,
  );
}

export const maintenanceSymbol = ({ name }: Held): Formula => symbol("M", name);

/** What a position pays at the mark, by the tier of its size now. */
export function maintenanceStep(
  account: Account,
  all: readonly Held[],
  held: Held,
  working: Working,
  value: number,
  shown: Shown = asOnThePage,
): Step {
  const at = settingOf(account, all);
  const [charge] = working.maintenance;
  const { closeFee, hedging } = account.rules;
  // The other side of a hedge pays for both where the larger does: this one pays no fee either.
  const paysFee =
    closeFee.on !== "none" &&
    (charge !== undefined || hedging !== "larger-side");
  const lines = (leaf: Leaf): Formula | null => {
    const own =
      charge && charge.share === 1 ? [chargeLine(at, held, charge)] : [];
    const fee = paysFee ? [feeLine(at, held)] : [];
    const whole = [...own, ...fee];
    return whole.length > 0 ? atMark(together(whole), held, leaf) : null;
  };
  const shared = (leaf: Leaf, net: Charge): Formula => {
    const whole = atMark(chargeLine(at, held, net), held, leaf);
    const part = product(leaf(symbol("s"), net.share), whole);
    const fee = lines(leaf);
    return fee
      ? {
          is: "sum",
          terms: [
            { sign: 1, of: part },
            { sign: 1, of: fee },
          ],
        }
      : part;
  };
  const make = (leaf: Leaf): Formula =>
    charge && charge.share !== 1
      ? shared(leaf, charge)
      : (lines(leaf) ?? leaf(symbol("M"), value));
  const base = {
    title: wp.maintenanceOf(held.name),
    symbol: maintenanceSymbol(held),
    value,
    unit: account.currency,
    show: (one: number) => shown.amount(one, account.currency),
  };
  const notes = charge
    ? [tierNote(account, held, charge, "now")]
    : [hedging === "larger-side" ? wp.paysNothing : wp.paysNoTier];
  const nothing = !charge && !paysFee;
  const found = step({
    ...base,
    make,
    notes,
    where: meanings(),
  });
  const result = { ...found.result, unit: account.currency };
  return nothing
    ? { ...found, result, formula: null, numbers: null }
    : { ...found, result };
}

function meanings(): Meaning[] {
  const all: [string, string][] = [
    ["s", wp.share],
    ["q", wp.size],
    ["q\u2099", wp.netSize],
    ["e", wp.entry],
    ["V\u2099", wp.entryValue],
    ["m", wp.mark],
    ["r", wp.rate],
    ["d", wp.amount],
    ["k", wp.units],
    ["f", wp.fee],
    ["L", wp.leverage],
  ];
  return all.map(([name, words]) => ({ symbol: symbol(name), words }));
}
