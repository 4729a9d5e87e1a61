/**
 * The workings of prices, from the engine's own intermediate values: what is printed is
 * what was summed, so it cannot drift from the figure.
 */
import type { PositionRisk } from "../engine/contract.js";
import type { Bounds, Solution, Working } from "../engine/full.js";
import { money } from "../text/format.js";
import { wp } from "../text/en-working-prices.js";
import type { Figures } from "./calculate.js";
import { MOST_TERMS, plus, sum, symbol } from "./formula.js";
import { tierNote } from "./working-charge.js";
import { heldIn, marginStep, step, walletSteps } from "./working-parts.js";
import type { Sheet, Step } from "./working-sheet.js";
import {
  asOnThePage,
  type Bound,
  boundSteps,
  checkSteps,
  type Shown,
} from "./working-solution.js";

export type WorldName = "cross" | "isolated" | "configured";
export type PriceName = "liquidation" | "underlyingLiquidation" | "bankruptcy";

export const blank = { reason: null, steps: [], check: [], rules: [] };

const isFactor = ({ variable }: Solution) =>
  variable === "factor" || variable === "inverseFactor";

/** How the rates were chosen, each tier once. */
function tierNotes(figures: Figures, { parts }: Solution): string[] {
  const held = heldIn(figures);
  const notes = parts.flatMap(({ charge, position }) => {
    const one = held[position ?? -1];
    return charge && one
      ? [tierNote(figures.account, one, charge, "there")]
      : [];
  });
  return [...new Set(notes)].slice(0, MOST_TERMS);
}

function boundOf(
  figures: Figures,
  world: WorldName,
  what: PriceName,
  position: number,
  solution: Solution,
  title: string,
  shown: Shown,
): Bound | null {
  const all = heldIn(figures);
  const held = all[position];
  if (!held) return null;
  const moving = new Set(
    solution.parts.flatMap(({ of, position: of_ }) =>
      of === "profit" ? [of_] : [],
    ),
  );
  const at = {
    account: figures.account,
    held: all,
    byFactor: isFactor(solution),
    several: moving.size > 1,
    trigger: figures.account.rules.triggerRatio,
  };
  const meaning = what === "bankruptcy" ? wp.isZero(world) : wp.isMet(world);
  return { at, held, solution, title, meaning, shown };
}

/** Why there is no bound on either side. */
function reasonOf(
  figures: Figures,
  world: WorldName,
  what: PriceName,
  position: number,
): string {
  const { account, evaluation } = figures;
  const risk = evaluation[world].positions[position] as PositionRisk;
  const { currency, rules } = account;
  const { margin } = risk;
  const equity =
    margin === null ? evaluation[world].equity : margin + risk.unrealizedPnl;
  const due =
    rules.triggerRatio *
    (margin === null
      ? evaluation[world].maintenanceMargin
      : risk.maintenanceMargin);
  const held = heldIn(figures)[position];
  const name = held?.name ?? "";
  const shown = (value: number) => money(value, currency);
  if (what === "bankruptcy")
    return equity <= 0
      ? wp.isBankrupt(shown(equity))
      : wp.noBankruptcy(name, shown(equity));
  if (risk.status === "liquidatable")
    return wp.isDue(shown(equity), shown(due));
  return what === "liquidation"
    ? wp.noBound(name, shown(equity - due))
    : wp.noBoundTogether(held?.market.underlying ?? "", shown(equity - due));
}

/** The sums over the positions of the pool that stand still, where they are few enough to be told. */
function othersSteps(
  figures: Figures,
  world: WorldName,
  { parts }: Solution,
): Step[] {
  const { account, evaluation } = figures;
  const { positions } = evaluation[world];
  const moving = new Set(parts.map(({ position }) => position));
  const others = heldIn(figures).filter(
    ({ index }) => positions[index]?.margin === null && !moving.has(index),
  );
  if (others.length > MOST_TERMS) return [];
  const sumOf = (
    of: "otherProfit" | "otherMaintenance",
    name: string,
    field: "unrealizedPnl" | "maintenanceMargin",
  ): Step[] => {
    if (!parts.some((part) => part.of === of)) return [];
    const values = others.map(({ index }) => positions[index]?.[field] ?? 0);
    return [
      step({
        title: wp[of].charAt(0).toUpperCase() + wp[of].slice(1),
        symbol: symbol(`${name}\u2032`),
        make: (leaf) =>
          sum(
            ...others.map((held, place) =>
              plus(leaf(symbol(name, held.name), values[place] ?? 0)),
            ),
          ),
        value: values.reduce((all, value) => all + value, 0),
        unit: account.currency,
      }),
    ];
  };
  return [
    ...sumOf("otherProfit", "U", "unrealizedPnl"),
    ...sumOf("otherMaintenance", "M", "maintenanceMargin"),
  ];
}

/** What went into a price: the wallet, or the margin that was set aside. */
function backing(figures: Figures, world: WorldName, position: number): Step[] {
  const { account, evaluation } = figures;
  const risk = evaluation[world].positions[position];
  const held = heldIn(figures)[position];
  if (!risk || !held) return [];
  return risk.margin === null
    ? world === "cross"
      ? walletSteps(account, evaluation.cross.walletBalance)
      : []
    : [marginStep(held, risk.margin, account.currency)];
}

function titleOf(figures: Figures, what: PriceName, position: number): string {
  const held = heldIn(figures)[position];
  return what === "underlyingLiquidation"
    ? wp.price.underlyingLiquidation(
        held?.name ?? "",
        held?.market.underlying ?? "",
      )
    : wp.price[what](held?.name ?? "");
}

/** The price below and the price above, each with its closed form, the tiers it rests on and its check. */
export function priceSheet(
  figures: Figures,
  {
    world,
    what,
    position,
  }: { world: WorldName; what: PriceName; position: number },
  working: Working,
  shown: Shown = asOnThePage,
): Sheet {
  const name = titleOf(figures, what, position);
  const title = wp.title(world, name);
  const bounds: Bounds = working[what];
  const sides = [
    [bounds.lower, wp.below],
    [bounds.upper, wp.above],
  ] as const;
  const found = sides.flatMap(([solution, side]) => {
    if (!solution) return [];
    const both = bounds.lower && bounds.upper;
    const bound = boundOf(
      figures,
      world,
      what,
      position,
      solution,
      both ? `${name}, ${side}` : name,
      shown,
    );
    return bound ? [bound] : [];
  });
  if (found.length === 0)
    return {
      title,
      ...blank,
      reason: reasonOf(figures, world, what, position),
    };
  const steps = found.flatMap((bound) =>
    boundSteps(bound, tierNotes(figures, bound.solution)),
  );
  return {
    title,
    ...blank,
    steps: [
      ...steps,
      ...found
        .slice(0, 1)
        .flatMap(({ solution }) => othersSteps(figures, world, solution)),
      ...backing(figures, world, position),
    ],
    check: found.flatMap(checkSteps),
  };
}
