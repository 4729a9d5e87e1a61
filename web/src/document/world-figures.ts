/** The two worlds in figures: four of each, named and shown, and how each of them stands. */
import { en, show } from "../text/en.js";
import type { Figures } from "./calculate.js";
import type { WorldFigure } from "./figure-id.js";

export type NamedFigure = readonly [
  what: WorldFigure,
  name: string,
  shown: string,
];

export interface WorldFigures {
  title: string;
  status: string;
  bad: boolean;
  figures: readonly NamedFigure[];
}

export function crossFigures({
  story,
  evaluation: { cross },
  account: { currency },
}: Figures): WorldFigures {
  const sum = (value: number) => show.amount(value, currency);
  const { marginRatio } = cross;
  return {
    title: en.worlds.cross,
    status: en.worlds.status[cross.status],
    bad: cross.status !== "safe",
    figures: [
      ["equity", en.worlds.equity, sum(cross.equity)],
      ["maintenance", en.worlds.maintenance, sum(cross.maintenanceMargin)],
      [
        "marginRatio",
        en.worlds.marginRatio,
        marginRatio === null ? en.worlds.noRatio : show.percent(marginRatio),
      ],
      ["atRisk", en.worlds.atRisk, sum(story.atRisk)],
    ],
  };
}

function isolatedStatus({ evaluation: { isolated } }: Figures): string {
  if (!isolated.affordable) return en.worlds.notAffordable;
  const drowned = isolated.positions.filter(
    (risk) => risk.status === "liquidatable",
  );
  return drowned.length > 0
    ? en.worlds.underWater(drowned.map((risk) => risk.symbol))
    : en.worlds.status.safe;
}

export function isolatedFigures(figures: Figures): WorldFigures {
  const { story, evaluation, account } = figures;
  const { isolated } = evaluation;
  const sum = (value: number) => show.amount(value, account.currency);
  const { focus } = story;
  return {
    title: en.worlds.isolated,
    status: isolatedStatus(figures),
    bad: !isolated.affordable || isolated.status === "liquidatable",
    figures: [
      ["equity", en.worlds.equity, sum(isolated.equity)],
      ["setAside", en.worlds.setAside, sum(story.setAside)],
      isolated.affordable
        ? ["outOfReach", en.worlds.outOfReach, sum(story.outOfReach)]
        : ["outOfReach", en.worlds.shortBy, sum(Math.abs(story.outOfReach))],
      focus
        ? ["atRisk", en.worlds.atRiskOn(focus.symbol), sum(focus.atRisk)]
        : ["atRisk", en.worlds.atRisk, sum(0)],
    ],
  };
}
