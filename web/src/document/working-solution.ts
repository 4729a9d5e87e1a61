/** The steps that lead to one bound: the closed form with the account's numbers in it, and the check that it holds. */
import type { Part, Solution } from "../engine/full.js";
import { amount, figure, money, price } from "../text/format.js";
import { wp } from "../text/en-working-prices.js";
import { type Formula, product, ratio, symbol } from "./formula.js";
import type { Leaf } from "./printed.js";
import { type Held, step } from "./working-parts.js";
import {
  isFactor,
  isInverse,
  meanings,
  MOST_PARTS,
  type Place,
} from "./working-meanings.js";
import type { Meaning, Step } from "./working-sheet.js";
import {
  type Line,
  named,
  partLine,
  type Setting,
  type Signed,
  summed,
  together,
  turned,
} from "./working-terms.js";

/** How prices and amounts are shown; the digits that are printed follow from it. */
export interface Shown {
  price: (value: number, held: Held) => string;
  amount: (value: number, currency: string) => string;
  multiple: (value: number) => string;
}

export const asOnThePage: Shown = {
  price: (value, { market }) => price(value, market.markPrice, market.tickSize),
  amount,
  multiple: (value) => figure(value, { maximumSignificantDigits: 8 }),
};

export interface Bound extends Place {
  title: string;
  /** What stands behind it meets the maintenance margin, or is used up. */
  meaning: string;
  shown: Shown;
}

const rest = (part: Part) =>
  part.of === "profit" || part.of === "maintenance" || part.of === "closingFee";

/** Parts with the name of a single summand stay; of too many others the first ones do. */
function linesOf(at: Setting, parts: readonly Part[]): Line[] {
  const more =
    parts.length > MOST_PARTS ? parts.filter(rest).slice(MOST_PARTS - 5) : [];
  const lines = parts
    .filter((part) => !more.includes(part))
    .map((part) => partLine(at, part));
  if (more.length === 0) return lines;
  const total = (name: "constant" | "slope") =>
    more.reduce((all, part) => all + part[name], 0);
  const leafOf = (name: string, value: number): Signed => ({
    sign: value < 0 ? -1 : 1,
    make: (leaf) => leaf(symbol(name), Math.abs(value)),
  });
  const constant = [leafOf("R", total("constant"))];
  return [...lines, { constant, slope: [leafOf("S", total("slope"))] }];
}

/** The variable's value where the line is 0. */
function zeroOf(line: Line, solution: Solution, leaf: Leaf): Formula {
  const down = solution.slope < 0;
  const over = summed(down ? line.constant : turned(line.constant), leaf);
  const under = summed(down ? turned(line.slope) : line.slope, leaf);
  return isInverse(solution) ? ratio(under, over) : ratio(over, under);
}

/** The multiple, or the price, at which the size of a charge passes the end of its tier. */
function jumpOf({ at, solution }: Bound, leaf: Leaf): Formula {
  const [beyond] = solution.beyond;
  const before = solution.parts.find(
    ({ of, position }) => of === beyond?.of && position === beyond.position,
  );
  const held = at.held[beyond?.position ?? -1];
  if (!beyond?.charge || !before?.charge || !held)
    return leaf(symbol("p"), solution.price);
  const tier = Math.min(before.charge.tier, beyond.charge.tier);
  const end = held.market.tiers[tier]?.maxNotional ?? 0;
  const q = leaf(
    named(at, before.charge.net ? "q\u2099" : "q", held),
    before.charge.size,
  );
  const n = leaf(symbol("N"), end);
  const linear = held.market.kind === "linear";
  if (!at.byFactor) return linear ? ratio(n, q) : ratio(q, n);
  const m = leaf(named(at, "m", held), held.market.markPrice);
  return linear ? ratio(n, product(q, m)) : ratio(q, product(n, m));
}

/** What is left before and beyond a jump. */
function leftAt({
  parts,
  beyond,
  x,
}: Solution): [before: number, behind: number] {
  const value = (part: Part) => part.constant + part.slope * x;
  const before = parts.reduce((all, part) => all + value(part), 0);
  const replaced = parts.reduce((all, part) => {
    const other = beyond.find(
      ({ of, position }) => of === part.of && position === part.position,
    );
    return all + value(other ?? part);
  }, 0);
  return [before, replaced];
}

function jumpNote({ at, solution }: Bound): string {
  const [before, behind] = leftAt(solution);
  const { currency } = at.account;
  return wp.jumps(
    money(before, currency),
    money(Math.max(0, -behind), currency),
  );
}

const tierEnd = (): Meaning => ({ symbol: symbol("N"), words: wp.tierEnd });

/** The price; and, where all of an underlying moves, the multiple of the marks that it comes from. */
function mainSteps(bound: Bound, notes: readonly string[]): Step[] {
  const { at, held, solution, title, shown } = bound;
  const jump = solution.kind === "jump";
  const line = together(linesOf(at, solution.parts));
  const root = (leaf: Leaf) =>
    jump ? jumpOf(bound, leaf) : zeroOf(line, solution, leaf);
  const said = [bound.meaning, ...(jump ? [jumpNote(bound)] : []), ...notes];
  const where = jump
    ? [{ symbol: symbol("q"), words: wp.size }, tierEnd()]
    : meanings(bound);
  const showPrice = (value: number) => shown.price(value, held);
  const p = symbol("p", held.name);
  const priceStep = {
    title,
    symbol: p,
    value: solution.price,
    unit: "",
    show: showPrice,
  };
  if (!isFactor(solution))
    return [step({ ...priceStep, make: root, where, notes: said })];
  const multiple = isInverse(solution) ? 1 / solution.x : solution.x;
  const x = symbol("x");
  return [
    step({
      ...priceStep,
      make: (leaf) =>
        product(
          leaf(named(at, "m", held), held.market.markPrice),
          leaf(x, multiple),
        ),
      where: [
        { symbol: symbol("m"), words: wp.mark },
        { symbol: x, words: wp.multiple },
      ],
    }),
    step({
      title: wp.factor(held.market.underlying),
      symbol: x,
      make: root,
      value: multiple,
      unit: "",
      show: shown.multiple,
      where,
      notes: said,
    }),
  ];
}

/** constant + slope x variable, with the bound in it. */
function lineAt(
  { at, held, solution }: Bound,
  line: Line,
  leaf: Leaf,
): Formula {
  const multiple = isInverse(solution) ? 1 / solution.x : solution.x;
  const x = isFactor(solution)
    ? leaf(symbol("x"), multiple)
    : leaf(symbol("p", at.several ? held.name : undefined), solution.price);
  const moving = line.slope.map(({ sign, make }): Signed => ({
    sign,
    make: (l) =>
      isInverse(solution) ? ratio(make(l), x) : product(make(l), x),
  }));
  return summed([...line.constant, ...moving], leaf);
}

const isDue = ({ of }: Part) =>
  of === "maintenance" || of === "otherMaintenance" || of === "closingFee";

/** Equity there, and trigger x maintenance margin there: the same, but for a jump. */
export function checkSteps(bound: Bound): Step[] {
  const { at, solution, shown } = bound;
  const { parts, beyond, x } = solution;
  const { currency } = at.account;
  const replaced = parts.map(
    (part) =>
      beyond.find(
        ({ of, position }) => of === part.of && position === part.position,
      ) ?? part,
  );
  const sizes = parts.reduce(
    (all, part) => all + Math.abs(part.constant) + Math.abs(part.slope * x),
    0,
  );
  // Where nothing is left, rounding may leave its last digit.
  const show = (value: number) =>
    shown.amount(Math.abs(value) < 1e-12 * sizes ? 0 : value, currency);
  const one = (
    title: string,
    name: string,
    some: readonly Part[],
    sign: 1 | -1,
  ): Step => {
    const { constant, slope } = together(linesOf(at, some));
    const line =
      sign > 0
        ? { constant, slope }
        : { constant: turned(constant), slope: turned(slope) };
    const value = some.reduce(
      (all, part) => all + sign * (part.constant + part.slope * x),
      0,
    );
    const found = step({
      title,
      symbol: symbol(name),
      make: (leaf) => lineAt(bound, line, leaf),
      value,
      unit: currency,
      show,
    });
    // Its letters are those of the price above it.
    const result = { ...found.result, unit: currency };
    return { ...found, where: [], result };
  };
  const equity = one(
    wp.equityThere,
    "E",
    parts.filter((part) => !isDue(part)),
    1,
  );
  if (!parts.some(isDue)) return [equity];
  const due = (title: string, some: readonly Part[]) =>
    one(title, at.trigger === 1 ? "M" : "\u03B8M", some.filter(isDue), -1);
  return [
    equity,
    due(wp.maintenanceThere(at.trigger !== 1), parts),
    ...(beyond.length > 0 ? [due(wp.maintenanceBeyond, replaced)] : []),
  ];
}

export function boundSteps(bound: Bound, notes: readonly string[]): Step[] {
  return mainSteps(bound, notes);
}
