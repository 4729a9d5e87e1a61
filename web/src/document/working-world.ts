/** Workings of a world's figures that are no maintenance margins, for any of the three worlds. */
import type { PositionRisk, World } from "../engine/contract.js";
import { money } from "../text/format.js";
import { wf } from "../text/en-working-figures.js";
import { wp } from "../text/en-working-prices.js";
import type { Figures } from "./calculate.js";
import {
  type Formula,
  minus,
  MOST_TERMS,
  plus,
  product,
  ratio,
  sum,
  symbol,
} from "./formula.js";
import { blank, type WorldName } from "./working.js";
import type { Leaf } from "./printed.js";
import {
  type Held,
  heldIn,
  marginSymbol,
  profitSymbol,
  step,
  walletSteps,
} from "./working-parts.js";
import type { Sheet, Step } from "./working-sheet.js";
import { asOnThePage, type Shown } from "./working-solution.js";
import { THETA } from "./working-terms.js";

export type WorldFigureName =
  | "walletBalance"
  | "unrealizedPnl"
  | "initialMargin"
  | "buffer"
  | "effectiveLeverage";
export interface Place {
  figures: Figures;
  world: WorldName;
  shown: Shown;
}

export const N = (held: Held) => symbol("N", held.name);
const E = symbol("E");
const M = symbol("M");
export const W = symbol("W");

/** An amount of the account's currency. */
export function amountStep(
  { figures, shown }: Place,
  parts: {
    title: string;
    symbol: Formula;
    make: (leaf: Leaf) => Formula;
    value: number;
    notes?: readonly string[];
  },
): Step {
  const { currency } = figures.account;
  const found = step({
    ...parts,
    unit: currency,
    show: (value) => shown.amount(value, currency),
  });
  return { ...found, result: { ...found.result, unit: currency } };
}

/** Positions whose figures a world adds up: those of its pool, or all where each stands alone. */
function counted({ figures, world }: Place): [Held, PositionRisk][] {
  return heldIn(figures).flatMap((held): [Held, PositionRisk][] => {
    const risk = figures.evaluation[world].positions[held.index];
    const isIn = world !== "configured" || risk?.margin === null;
    return risk && isIn ? [[held, risk]] : [];
  });
}

/** Each by its name, or one number where there are too many. */
function added(
  rows: readonly [Held, PositionRisk][],
  symbols: (held: Held) => Formula,
  field: "notional" | "unrealizedPnl" | "initialMargin" | "margin",
  leaf: Leaf,
): Formula {
  const value = (risk: PositionRisk) => risk[field] ?? 0;
  if (rows.length > 0 && rows.length <= MOST_TERMS)
    return sum(
      ...rows.map(([held, risk]) => plus(leaf(symbols(held), value(risk)))),
    );
  const all = rows.reduce((total, [, risk]) => total + value(risk), 0);
  return leaf(symbol("\u03A3"), all);
}

export function walletBalance(
  place: Place,
  { walletBalance: value }: World,
): Step[] {
  const { figures, world } = place;
  const { account, evaluation } = figures;
  const whole = evaluation.cross.walletBalance;
  const fenced = heldIn(figures).flatMap((held): [Held, PositionRisk][] => {
    const risk = evaluation[world].positions[held.index];
    return risk && risk.margin !== null ? [[held, risk]] : [];
  });
  const main = amountStep(place, {
    title: wf.walletBalance,
    symbol: W,
    make: (leaf) =>
      fenced.length === 0
        ? leaf(W, whole)
        : sum(
            plus(leaf(W, whole)),
            minus(added(fenced, marginSymbol, "margin", leaf)),
          ),
    value,
    notes: fenced.length === 0 ? [] : [wf.ringFenced],
  });
  return [main, ...walletSteps(account, whole)];
}

/** The pool's buffer, or that of the position that has the least. */
function buffer(place: Place, world: World): Step[] {
  const { figures } = place;
  const theta = figures.account.rules.triggerRatio;
  const due = (leaf: Leaf, margin: number): Formula =>
    theta === 1
      ? leaf(M, margin)
      : product(leaf(THETA, theta), leaf(M, margin));
  const base = { title: wf.buffer, symbol: symbol("B"), value: world.buffer };
  const rows = counted(place);
  if (place.world !== "isolated" || rows.length === 0)
    return [
      amountStep(place, {
        ...base,
        make: (leaf) =>
          sum(
            plus(leaf(E, world.equity)),
            minus(due(leaf, world.maintenanceMargin)),
          ),
      }),
    ];
  const left = ({ margin, unrealizedPnl, maintenanceMargin }: PositionRisk) =>
    (margin ?? 0) + unrealizedPnl - theta * maintenanceMargin;
  const [held, risk] = rows.reduce((least, row) =>
    left(row[1]) < left(least[1]) ? row : least,
  );
  return [
    amountStep(place, {
      ...base,
      make: (leaf) =>
        sum(
          plus(leaf(marginSymbol(held), risk.margin ?? 0)),
          plus(leaf(profitSymbol(held), risk.unrealizedPnl)),
          minus(due(leaf, risk.maintenanceMargin)),
        ),
      notes: [wf.leastOf(held.name)],
    }),
  ];
}

export function worldFigureSheet(
  figures: Figures,
  { world, what }: { world: WorldName; what: WorldFigureName },
  shown: Shown = asOnThePage,
): Sheet {
  const place: Place = { figures, world, shown };
  const one = figures.evaluation[world];
  const title = wp.title(world, wf[what]);
  const rows = counted(place);
  const total = (
    field: "unrealizedPnl" | "initialMargin",
    symbols: (held: Held) => Formula,
  ): Step[] => [
    amountStep(place, {
      title: wf[field],
      symbol: symbol(field === "initialMargin" ? "I" : "U"),
      make: (leaf) => added(rows, symbols, field, leaf),
      value: one[field],
    }),
  ];
  switch (what) {
    case "walletBalance":
      return { title, ...blank, steps: walletBalance(place, one) };
    case "unrealizedPnl":
      return { title, ...blank, steps: total(what, profitSymbol) };
    case "initialMargin":
      return {
        title,
        ...blank,
        steps: total(what, (held) => symbol("I", held.name)),
      };
    case "buffer":
      return { title, ...blank, steps: buffer(place, one) };
    case "effectiveLeverage": {
      const { currency } = figures.account;
      if (one.effectiveLeverage === null)
        return {
          title,
          ...blank,
          reason: wf.noLeverage(money(one.equity, currency)),
        };
      const main = step({
        title: wf.effectiveLeverage,
        symbol: symbol("L"),
        make: (leaf) =>
          ratio(added(rows, N, "notional", leaf), leaf(E, one.equity)),
        value: one.effectiveLeverage,
        unit: "",
        show: shown.multiple,
      });
      return { title, ...blank, steps: [main] };
    }
  }
}
