/** What is left of each world against the move of the market: lines, deaths where they happen, and the move chosen. */
import { nothing, svg, type SVGTemplateResult } from "lit";
import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { CurvePoint, ShockCurve, ShockDeath } from "../engine/full.js";
import { GAP, type Placed, placeLabels, type Wanted } from "./label-lanes.js";
import { type Axis, plotAxes, plotMargin, plotRange } from "./plot.js";

type Scale = ScaleLinear<number, number>;

/** A vertical place of the slider and what is left there. */
export interface Chosen {
  t: number;
  cross: number | null;
  isolated: number | null;
  held: number | null;
}

export interface ShockChart {
  width: number;
  curve: ShockCurve;
  /** The world as its rows say is a line of its own. */
  mixed: boolean;
  chosen: Chosen | null;
  label: string;
  name: (death: ShockDeath) => string;
  money: (value: number, step: number) => string;
  move: (t: number) => string;
}

const LANES = 4;
const LANE = 16;
const HEIGHT = { wide: 330, narrow: 280 } as const;
/** About, of 12 px type in capitals and figures: plain for positions, bold for pools. */
const LETTER = { plain: 7.4, bold: 8.2 } as const;
/** Beside a name, so that two of one lane are read as two. */
const BETWEEN = 5;
/** Dots beyond these would be a smear. */
export const MOST_DOTS = 240;
/** Steps of the axis between two figures. */
const X_TICK = 110;

export interface ShockScales {
  x: Scale;
  y: Scale;
  height: number;
  top: number;
}

const valuesOf = ({ cross, isolated, trigger, configured }: ShockCurve) =>
  [cross, isolated, trigger, configured].flatMap((line) =>
    line.map(({ value }) => value),
  );

export function shockScales(width: number, curve: ShockCurve): ShockScales {
  const inner = width < 480 ? HEIGHT.narrow : HEIGHT.wide;
  const top = LANES * LANE + 4;
  const range = plotRange(width, inner);
  const values = valuesOf(curve);
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  const y = scaleLinear(
    [low, high > low ? high : low + 1],
    [range.y[0] + top, range.y[1] + top],
  ).nice(5);
  const x = scaleLinear([curve.from, curve.to], range.x);
  return { x, y, height: inner + top, top };
}

export const pathOf = (points: readonly CurvePoint[], { x, y }: ShockScales) =>
  points
    .map(
      ({ t, value }, i) =>
        `${i === 0 ? "M" : "L"}${x(t).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join("");

/** The pool first, then from the nearest to the present; those of a world that is not drawn left out. */
export function deathsShown(
  { deaths }: ShockCurve,
  mixed: boolean,
): ShockDeath[] {
  const shown = deaths.filter(
    ({ world, position }) =>
      world !== "configured" || (mixed && position === null),
  );
  const rank = ({ position, t }: ShockDeath) =>
    position === null ? -1 : Math.abs(t);
  return shown.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_DOTS);
}

const classOf = ({ world }: ShockDeath): string =>
  world === "configured" ? "held" : world;

function dot(death: ShockDeath, { x, y }: ShockScales): SVGTemplateResult {
  const [left, top] = [x(death.t), y(death.before)];
  if (death.world === "configured")
    return svg`<rect class="dot held" x=${left - 3.5} y=${top - 3.5} width="7" height="7"></rect>`;
  const radius = death.world === "cross" ? 5 : 4;
  return svg`<circle class="dot ${death.world}" cx=${left} cy=${top} r=${radius}></circle>`;
}

type Side = Wanted["side"];
/** On which side of their lines the positions that die of a fall, and of a rise, are named. Towards the present first. */
const SIDES: readonly (readonly [fall: Side, rise: Side])[] = [
  ["right", "left"],
  ["left", "right"],
  ["left", "left"],
  ["right", "right"],
];

/** The arrangement in which most names find room; pools are named away from the present. */
function arranged(
  deaths: readonly ShockDeath[],
  texts: readonly string[],
  { x }: ShockScales,
  width: number,
): Placed[] {
  const tries = SIDES.map(([fall, rise]) => {
    const wanted = deaths.map(({ t, position }, i): Wanted => {
      const isPool = position === null;
      const outward = t < 0 ? "left" : "right";
      return {
        x: x(t),
        width:
          (texts[i]?.length ?? 0) * (isPool ? LETTER.bold : LETTER.plain) +
          BETWEEN,
        side: isPool ? outward : t < 0 ? fall : rise,
      };
    });
    return placeLabels(wanted, LANES, [2, width - 2]);
  });
  return tries.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Names of the dead, as many as find room, each with a hairline down to its dot. */
function names(
  deaths: readonly ShockDeath[],
  scales: ShockScales,
  chart: ShockChart,
): SVGTemplateResult[] {
  const texts = deaths.map((death) => chart.name(death));
  const placed = arranged(deaths, texts, scales, chart.width);
  return placed.flatMap(({ index, lane, side }) => {
    const death = deaths[index];
    if (!death) return [];
    const base = (LANES - lane) * LANE - 4;
    const x = scales.x(death.t);
    const isLeft = side === "left";
    return svg`<line class="leader" x1=${x} x2=${x} y1=${base - 9} y2=${scales.y(death.before)}></line>
      <text class="name ${classOf(death)}" x=${isLeft ? x - GAP : x + GAP} y=${base} text-anchor=${isLeft ? "end" : "start"}>${texts[index]}</text>`;
  });
}

function chosenRule(
  { t, cross, isolated, held }: Chosen,
  { x, y, height, top }: ShockScales,
  text: string,
): SVGTemplateResult {
  const at = x(t);
  const [left, right] = x.range();
  const isRight = at > ((left ?? 0) + (right ?? 0)) / 2;
  const bottom = height - plotMargin.bottom;
  const circle = (value: number | null, name: string, radius: number) =>
    value === null
      ? nothing
      : svg`<circle class="dot ${name}" cx=${at} cy=${y(value)} r=${radius}></circle>`;
  const square =
    held === null
      ? nothing
      : svg`<rect class="dot held" x=${at - 3.5} y=${y(held) - 3.5} width="7" height="7"></rect>`;
  return svg`<g class="chosen">
    <line class="rule-chosen" x1=${at} x2=${at} y1=${top + 2} y2=${bottom}></line>
    ${circle(cross, "cross", 5)}${square}${circle(isolated, "isolated", 3.5)}
    <text class="move" x=${at + (isRight ? -6 : 6)} y=${bottom - 7} text-anchor=${isRight ? "end" : "start"}>${text}</text>
  </g>`;
}

const step = (ticks: readonly number[]): number =>
  Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));

function axes(chart: ShockChart, scales: ShockScales): SVGTemplateResult {
  const { x, y, height } = scales;
  const yTicks = y.ticks(5);
  const xTicks = x.ticks(Math.max(3, Math.floor(chart.width / X_TICK)));
  const across: Axis = { scale: x, ticks: xTicks, text: chart.move };
  const up: Axis = {
    scale: y,
    ticks: yTicks,
    text: (value) => chart.money(value, step(yTicks)),
  };
  return plotAxes({ width: chart.width, height, x: across, y: up });
}

export function shockChart(chart: ShockChart): SVGTemplateResult {
  const { width, curve, mixed, chosen, label } = chart;
  const scales = shockScales(width, curve);
  const deaths = deathsShown(curve, mixed);
  const now = scales.x(0);
  const line = (points: readonly CurvePoint[], name: string) =>
    svg`<path class=${name} d=${pathOf(points, scales)}></path>`;
  return svg`<svg class="plot shock" role="img" aria-label=${label} width=${width} height=${scales.height} viewBox="0 0 ${width} ${scales.height}">
    ${axes(chart, scales)}
    <line class="present" x1=${now} x2=${now} y1=${scales.top + 2} y2=${scales.height - plotMargin.bottom}></line>
    ${line(curve.trigger, "line trigger")}
    ${line(curve.cross, "line cross")}
    ${mixed ? line(curve.configured, "line held") : nothing}
    ${line(curve.isolated, "line isolated")}
    ${names(deaths, scales, chart)}
    ${[...deaths].reverse().map((death) => dot(death, scales))}
    ${chosen ? chosenRule(chosen, scales, chart.move(chosen.t)) : nothing}
  </svg>`;
}

/** The move under a point of the picture. */
export function moveAt(left: number, width: number, curve: ShockCurve): number {
  const { x } = shockScales(width, curve);
  return Math.max(curve.from, Math.min(x.invert(left), curve.to));
}
