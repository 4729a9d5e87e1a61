/** What the symbols of a price's working stand for. */
import type { Solution } from "../engine/full.js";
import { wp } from "../text/en-working-prices.js";
import { type Formula, symbol } from "./formula.js";
import type { Held } from "./working-parts.js";
import type { Meaning } from "./working-sheet.js";
import { type Setting, THETA } from "./working-terms.js";

/** Above this many summands the others are printed as two numbers. */
export const MOST_PARTS = 16;

/** A bound, and the position whose price it is. */
export interface Place {
  at: Setting;
  held: Held;
  solution: Solution;
}

export const isInverse = ({ variable }: Solution) =>
  variable === "inversePrice" || variable === "inverseFactor";
export const isFactor = ({ variable }: Solution) =>
  variable === "factor" || variable === "inverseFactor";

export function meanings({ at, held, solution }: Place): Meaning[] {
  const ofParts = new Set(solution.parts.map(({ of }) => of));
  const charges = solution.parts.flatMap(({ charge }) => charge ?? []);
  const { closeFee, maintenancePrice } = at.account.rules;
  const alone = solution.parts.some(
    ({ of, position }) => of === "wallet" && position !== null,
  );
  const feeOn = (base: string) =>
    ofParts.has("closingFee") && closeFee.on === base;
  const all: [boolean, Formula, string][] = [
    [!alone, symbol("W"), wp.wallet],
    [alone, symbol("A"), wp.margin],
    [
      ofParts.has("collateral"),
      symbol("C"),
      wp.collateral(held.market.underlying),
    ],
    [ofParts.has("otherProfit"), symbol("U\u2032"), wp.otherProfit],
    [ofParts.has("otherMaintenance"), symbol("M\u2032"), wp.otherMaintenance],
    [true, symbol("q"), wp.size],
    [true, symbol("e"), wp.entry],
    [charges.some(({ net }) => net), symbol("q\u2099"), wp.netSize],
    [
      charges.some(({ net }) => net) && maintenancePrice === "entry",
      symbol("V\u2099"),
      wp.entryValue,
    ],
    [isFactor(solution), symbol("m"), wp.mark],
    [charges.length > 0, symbol("r"), wp.rate],
    [charges.some(({ amount: d }) => d !== 0), symbol("d"), wp.amount],
    [
      charges.some(({ unitsDeducted }) => unitsDeducted !== 0),
      symbol("k"),
      wp.units,
    ],
    [ofParts.has("closingFee"), symbol("f"), wp.fee],
    [feeOn("bankruptcy"), symbol("L"), wp.leverage],
    [at.trigger !== 1 && ofParts.has("maintenance"), THETA, wp.trigger],
    [true, symbol("R"), wp.rest],
    [true, symbol("S"), wp.restMoving],
  ];
  return all.flatMap(([is, of, words]) => (is ? [{ symbol: of, words }] : []));
}
