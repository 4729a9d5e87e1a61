/**
 * The workings of prices and of the maintenance margin, from the engine's own intermediate values: what is printed is
 * what was summed, so it cannot drift from the figure.
 */
import type { PositionRisk } from "../engine/contract.js";
import type { Bounds, Solution, Working } from "../engine/full.js";
import { money } from "../text/format.js";
import { wp } from "../text/en-working-prices.js";
import type { Figures } from "./calculate.js";
import { MOST_TERMS, plus, sum, symbol } from "./formula.js";
import {
  maintenanceStep,
  maintenanceSymbol,
  tierNote,
} from "./working-charge.js";
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

const blank = { reason: null, steps: [], check: [], rules: [] };

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
    steps: [...steps, ...backing(figures, world, position)],
    check: found.flatMap(checkSteps),
  };
}

/** What one position pays at the mark. */
export function maintenanceOfSheet(
  figures: Figures,
  { world, position }: { world: WorldName; position: number },
  working: Working,
  shown: Shown = asOnThePage,
): Sheet {
  const all = heldIn(figures);
  const held = all[position];
  const value =
    figures.evaluation[world].positions[position]?.maintenanceMargin ?? 0;
  const title = wp.title(world, wp.maintenanceOf(held?.name ?? ""));
  const steps = held
    ? [maintenanceStep(figures.account, all, held, working, value, shown)]
    : [];
  return { title, ...blank, steps };
}

/** What all positions of a world pay at the mark. `workings`: of the positions in order, where they are at most twelve. */
export function maintenanceSheet(
  figures: Figures,
  world: WorldName,
  workings: readonly Working[],
  shown: Shown = asOnThePage,
): Sheet {
  const { account, evaluation } = figures;
  const pooled = heldIn(figures).filter(
    ({ index }) =>
      world !== "configured" ||
      evaluation.configured.positions[index]?.margin === null,
  );
  const valueOf = (index: number) =>
    evaluation[world].positions[index]?.maintenanceMargin ?? 0;
  const value = evaluation[world].maintenanceMargin;
  const many = pooled.length > MOST_TERMS;
  const show = (one: number) => shown.amount(one, account.currency);
  const main = step({
    title: wp.maintenance,
    symbol: symbol("M"),
    make: (leaf) =>
      many || pooled.length === 0
        ? leaf(symbol("M", wp.every), value)
        : sum(
            ...pooled.map((held) =>
              plus(leaf(maintenanceSymbol(held), valueOf(held.index))),
            ),
          ),
    value,
    unit: account.currency,
    show,
    where: many
      ? [
          {
            symbol: symbol("M", wp.every),
            words: wp.maintenanceAll(pooled.length),
          },
        ]
      : [],
  });
  const parts = many
    ? []
    : pooled.flatMap((held) => {
        const working = workings[held.index];
        return working
          ? [
              maintenanceStep(
                account,
                pooled,
                held,
                working,
                valueOf(held.index),
                shown,
              ),
            ]
          : [];
      });
  const result = { ...main.result, unit: account.currency };
  return {
    title: wp.title(world, wp.maintenance),
    ...blank,
    steps: [{ ...main, result }, ...parts],
  };
}
