/** Workings of a position's figures that are no prices, for any of the three worlds. */
import type { PositionRisk } from "../engine/contract.js";
import { percent } from "../text/format.js";
import { wf } from "../text/en-working-figures.js";
import { wp } from "../text/en-working-prices.js";
import type { Figures } from "./calculate.js";
import {
  type Formula,
  minus,
  plus,
  product,
  ratio,
  sum,
  symbol,
} from "./formula.js";
import type { Leaf } from "./printed.js";
import { blank, type WorldName } from "./working.js";
import {
  type Held,
  heldIn,
  marginStep,
  marginSymbol,
  profitStep,
  step,
} from "./working-parts.js";
import type { Sheet, Step } from "./working-sheet.js";
import { asOnThePage, type Shown } from "./working-solution.js";
import {
  amountStep,
  N,
  type Place,
  W,
  walletBalance,
} from "./working-world.js";

export type PositionFigureName =
  | "notional"
  | "unrealizedPnl"
  | "initialMargin"
  | "margin"
  | "distance"
  | "maxLoss";

function notional(held: Held, leaf: Leaf): Formula {
  const q = leaf(symbol("q"), held.size);
  const m = leaf(symbol("m"), held.market.markPrice);
  if (held.market.kind === "linear") return product(q, m);
  return held.inCoin ? ratio(q, m) : q;
}

/** The bound that is nearer to the mark; the lower one of two as near. */
function nearest({ liquidation, distance }: PositionRisk, mark: number) {
  const { lower, upper } = liquidation;
  if (distance === null) return null;
  const isLower = lower !== null && (lower - mark) / mark === distance;
  return isLower ? lower : upper;
}

function distanceSheet(title: string, held: Held, risk: PositionRisk): Sheet {
  const mark = held.market.markPrice;
  const bound = nearest(risk, mark);
  if (bound === null || risk.distance === null)
    return { title, ...blank, reason: wf.noDistance };
  const main = step({
    title: wf.distance,
    symbol: symbol("D", held.name),
    make: (leaf) => {
      const m = leaf(symbol("m"), mark);
      return ratio(sum(plus(leaf(symbol("p"), bound)), minus(m)), m);
    },
    value: risk.distance,
    unit: "",
    show: percent,
    where: [
      { symbol: symbol("p"), words: wf.boundMeans },
      { symbol: symbol("m"), words: wp.mark },
    ],
  });
  return { title, ...blank, steps: [main] };
}

export function positionFigureSheet(
  figures: Figures,
  {
    world,
    what,
    position,
  }: { world: WorldName; what: PositionFigureName; position: number },
  shown: Shown = asOnThePage,
): Sheet {
  const place: Place = { figures, world, shown };
  const { currency } = figures.account;
  const held = heldIn(figures)[position];
  const risk = figures.evaluation[world].positions[position];
  const title = wp.title(world, `${wf[what]} ${held?.name ?? ""}`);
  if (!held || !risk) return { title, ...blank };
  const steps = (...all: Step[]): Sheet => ({ title, ...blank, steps: all });
  const free = { ...held, position: { ...held.position } };
  delete free.position.isolatedMargin;
  switch (what) {
    case "notional":
      return steps(
        amountStep(place, {
          title: wf.notional,
          symbol: N(held),
          make: (leaf) => notional(held, leaf),
          value: risk.notional,
        }),
      );
    case "unrealizedPnl":
      return steps(profitStep(held, risk.unrealizedPnl, currency));
    case "initialMargin":
      return steps({
        ...marginStep(free, risk.initialMargin, currency),
        title: wf.initialMargin,
        symbol: symbol("I", held.name),
      });
    case "margin":
      return risk.margin === null
        ? { title, ...blank, reason: wf.inPool }
        : steps(marginStep(held, risk.margin, currency));
    case "distance":
      return distanceSheet(title, held, risk);
    case "maxLoss":
      return steps(
        amountStep(place, {
          title: wf.maxLoss,
          symbol: symbol("R", held.name),
          make: (leaf) =>
            leaf(risk.margin === null ? W : marginSymbol(held), risk.maxLoss),
          value: risk.maxLoss,
          notes: [risk.margin === null ? wf.losesWallet : wf.losesMargin],
        }),
        ...(risk.margin === null
          ? walletBalance(place, figures.evaluation[world])
          : [marginStep(held, risk.margin, currency)]),
      );
  }
}
