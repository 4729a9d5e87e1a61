/** The parts of what is left at a bound, as terms of a formula: the engine's summands with the account's numbers in them. */
import type { Account, Rules } from "../engine/contract.js";
import type { Charge, Part } from "../engine/full.js";
import { type Formula, product, ratio, sum, symbol } from "./formula.js";
import type { Leaf } from "./printed.js";
import type { Held } from "./working-parts.js";

export interface Signed {
  sign: 1 | -1;
  make: (leaf: Leaf) => Formula;
}

/** constant + slope x variable. */
export interface Line {
  constant: readonly Signed[];
  slope: readonly Signed[];
}

/** What the terms are of. */
export interface Setting {
  account: Account;
  held: readonly Held[];
  /** Over the common factor of an underlying, not over one price. */
  byFactor: boolean;
  /** More than one position moves: symbols need the name of theirs. */
  several: boolean;
  trigger: number;
}

export const THETA = symbol("\u03B8");
export const named = (
  { several }: Setting,
  name: string,
  held: Held,
): Formula => (several ? symbol(name, held.name) : symbol(name));

const one: Formula = { is: "number", text: "1" };
const term = (sign: number, make: Signed["make"]): Signed => ({
  sign: sign < 0 ? -1 : 1,
  make,
});

const direction = ({ position }: Held) => (position.side === "long" ? 1 : -1);
const orientation = (held: Held) =>
  held.market.kind === "linear" ? direction(held) : -direction(held);
const isSwapped = ({ market, inCoin }: Held) =>
  market.kind === "inverse" && !inCoin;

const size = (at: Setting, held: Held) => (leaf: Leaf) =>
  leaf(named(at, "q", held), held.size);
const mark = (at: Setting, held: Held) => (leaf: Leaf) =>
  leaf(named(at, "m", held), held.market.markPrice);
/** q e or q / e: the value at entry, in settlement currency. */
const entryValue = (at: Setting, held: Held) => (leaf: Leaf) => {
  const e = leaf(named(at, "e", held), held.position.entryPrice);
  const q = size(at, held)(leaf);
  return held.market.kind === "linear" ? product(q, e) : ratio(q, e);
};

/** What moves with the unit value, and what is an amount of settlement currency (core/maintenance.h). */
interface Split {
  unit: Signed[];
  settled: Signed[];
}

function profit(at: Setting, held: Held): Split {
  const o = orientation(held);
  return {
    unit: [term(o, size(at, held))],
    settled: [term(-o, entryValue(at, held))],
  };
}

/** A product with the trigger in front, where it is not 1. */
const triggered =
  ({ trigger }: Setting, make: (leaf: Leaf) => Formula[]) =>
  (leaf: Leaf): Formula => {
    const factors = make(leaf);
    const all = trigger === 1 ? factors : [leaf(THETA, trigger), ...factors];
    const [first = one] = all;
    return all.length === 1 ? first : product(...all);
  };

function charged(at: Setting, held: Held, charge: Charge): Split {
  const { rules } = at.account;
  const q = (leaf: Leaf) =>
    charge.net
      ? leaf(named(at, "q\u2099", held), charge.size)
      : size(at, held)(leaf);
  const value = (leaf: Leaf) =>
    charge.net
      ? leaf(named(at, "V\u2099", held), charge.entryValue)
      : entryValue(at, held)(leaf);
  const r = (leaf: Leaf) => leaf(named(at, "r", held), charge.rate, "percent");
  const k = (leaf: Leaf) => leaf(named(at, "k", held), charge.unitsDeducted);
  const onEntry = rules.maintenancePrice === "entry";
  const rate = triggered(at, (leaf) => [r(leaf), (onEntry ? value : q)(leaf)]);
  const units = triggered(at, (leaf) =>
    onEntry ? [k(leaf), ratio(value(leaf), q(leaf))] : [k(leaf)],
  );
  const amount = triggered(at, (leaf) => [
    leaf(named(at, "d", held), charge.amount),
  ]);
  const moving = [
    term(-1, rate),
    ...(charge.unitsDeducted === 0 ? [] : [term(1, units)]),
  ];
  const fixed = charge.amount === 0 ? [] : [term(1, amount)];
  return onEntry
    ? { unit: [], settled: [...moving, ...fixed] }
    : { unit: moving, settled: fixed };
}

function closingFee(at: Setting, held: Held, { closeFee }: Rules): Split {
  const f = (leaf: Leaf) => leaf(symbol("f"), closeFee.rate, "percent");
  if (closeFee.on === "mark") {
    const make = triggered(at, (leaf) => [f(leaf), size(at, held)(leaf)]);
    return { unit: [term(-1, make)], settled: [] };
  }
  const sign = orientation(held) > 0 ? -1 : 1;
  const make = triggered(at, (leaf) => {
    const L = leaf(named(at, "L", held), held.position.leverage);
    const share = sum({ sign: 1, of: one }, { sign, of: ratio(one, L) });
    return [f(leaf), entryValue(at, held)(leaf), share];
  });
  return { unit: [], settled: [term(-1, make)] };
}

/** Unit values and settlement amounts as a line over the variable of the bound. */
function lineOf(at: Setting, held: Held, { unit, settled }: Split): Line {
  const [constant, slope] = isSwapped(held) ? [unit, settled] : [settled, unit];
  if (!at.byFactor) return { constant, slope };
  const rescaled = slope.map(({ sign, make }) =>
    term(sign, (leaf) => {
      const m = mark(at, held)(leaf);
      return held.inCoin ? ratio(make(leaf), m) : product(make(leaf), m);
    }),
  );
  return { constant, slope: rescaled };
}

export function chargeLine(at: Setting, held: Held, charge: Charge): Line {
  return lineOf(at, held, charged(at, held, charge));
}

export function feeLine(at: Setting, held: Held): Line {
  return lineOf(at, held, closingFee(at, held, at.account.rules));
}

const fixed = (sign: 1 | -1, make: Signed["make"]): Line => ({
  constant: [term(sign, make)],
  slope: [],
});

export function partLine(at: Setting, part: Part): Line {
  const { of, position, constant, slope, charge } = part;
  const held = position === null ? undefined : at.held[position];
  switch (of) {
    case "wallet":
      return fixed(1, (leaf) => leaf(symbol(held ? "A" : "W"), constant));
    case "collateral":
      return {
        constant: [],
        slope: [term(1, (leaf) => leaf(symbol("C"), slope))],
      };
    case "otherProfit":
      return fixed(1, (leaf) => leaf(symbol("U\u2032"), constant));
    case "otherMaintenance":
      return fixed(
        -1,
        triggered(at, (leaf) => [
          leaf(symbol("M\u2032"), -constant / at.trigger),
        ]),
      );
    case "profit":
      return held
        ? lineOf(at, held, profit(at, held))
        : { constant: [], slope: [] };
    case "maintenance":
      return held && charge
        ? chargeLine(at, held, charge)
        : { constant: [], slope: [] };
    case "closingFee":
      return held ? feeLine(at, held) : { constant: [], slope: [] };
  }
}

/** All terms of some lines in one; those that are added first, those taken away behind. */
export function together(lines: readonly Line[]): Line {
  const inOrder = (terms: Signed[]) => [
    ...terms.filter(({ sign }) => sign > 0),
    ...terms.filter(({ sign }) => sign < 0),
  ];
  return {
    constant: inOrder(lines.flatMap(({ constant }) => [...constant])),
    slope: inOrder(lines.flatMap(({ slope }) => [...slope])),
  };
}

export const turned = (terms: readonly Signed[]): Signed[] => {
  const all = terms.map(({ sign, make }) => term(-sign, make));
  return together([{ constant: all, slope: [] }]).constant.slice();
};

export const summed = (terms: readonly Signed[], leaf: Leaf): Formula => {
  const all = terms.map(({ sign, make }) => ({ sign, of: make(leaf) }));
  const [first] = all;
  return all.length === 1 && first?.sign === 1
    ? first.of
    : { is: "sum", terms: all };
};
