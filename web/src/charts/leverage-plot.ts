/** Effective leverage along a move of the market: a hyperbola between deaths, drawn as far as the frame is high. */
import { css, nothing, svg, type SVGTemplateResult } from "lit";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import {
  type Death,
  deathsOf,
  heldAt,
  heldBetween,
  wayOf,
} from "../document/trade.js";
import type { LeverageCurve, TradeFigures } from "../engine/full.js";
import { plotAxes, plotRange } from "./plot.js";

type Point = readonly [t: number, leverage: number];

const HEIGHT = 250;
/** Pixels between two points of a curve. */
const STEP = 3;
/** The frame is this many times as high as the present leverage. */
const REACH = 4;

/** The curve in pieces without a jump; places without equity are left out. */
export function leveragePieces(
  curve: LeverageCurve,
  coinBeta: number,
  [low, high]: readonly [number, number],
  steps: number,
): Point[][] {
  const pieces: Point[][] = [];
  for (const corners of [curve.down, curve.up])
    corners.forEach((from, place) => {
      const to = corners[place + 1];
      if (!to || to.at === from.at || from.gross === 0) return;
      const end = Math.min(high, Math.max(low, to.at));
      const count = Math.max(
        2,
        Math.ceil((Math.abs(end - from.at) / (high - low)) * steps),
      );
      const points = Array.from({ length: count + 1 }, (_, i): Point[] => {
        const t = i === count ? end : from.at + ((end - from.at) * i) / count;
        const { leverage } = heldBetween(from, to, coinBeta, t);
        return leverage === null ? [] : [[t, leverage]];
      });
      pieces.push(points.flat());
    });
  return pieces.filter((points) => points.length > 1);
}

/** How high the frame is, in times of equity. */
export function leverageTop({ cross, isolated }: TradeFigures): number {
  // What is at its trigger already is not drawn, and sets no scale.
  const starts = [cross, isolated].flatMap(({ down: [first] }) =>
    first && first.equity > 0 ? [first.gross / first.equity] : [],
  );
  const least = Math.max(0.5, ...starts) * REACH;
  return scaleLinear([0, least], [0, 1]).nice(4).domain()[1] ?? least;
}

export interface LeveragePlot {
  answer: TradeFigures;
  width: number;
  /** Where the slider stands. */
  move: number;
  label: string;
  /** What is written at the death of the pool. */
  poolWords: string;
  times: (value: number) => string;
  percent: (value: number) => string;
}

const isOn = ([low, high]: readonly [number, number], t: number): boolean =>
  t >= low && t <= high;

export function leveragePlot(view: LeveragePlot): SVGTemplateResult {
  const { answer, width, move, label } = view;
  const way = wayOf(answer);
  const range = plotRange(width, HEIGHT);
  const x = scaleLinear(way, range.x);
  const top = leverageTop(answer);
  const y = scaleLinear([0, top], range.y);
  const path = line<Point>(
    ([t]) => x(t),
    ([, leverage]) => y(Math.min(leverage, top * 1.5)),
  );
  const draw = (world: "cross" | "isolated") =>
    leveragePieces(answer[world], answer.coinBeta, way, width / STEP).map(
      (points) =>
        svg`<path class="line ${world}" d=${path(points) ?? ""}></path>`,
    );
  const deaths = deathsOf(answer).filter(({ t }) => isOn(way, t));
  const dot = (world: "cross" | "isolated") => {
    const leverage = heldAt(answer[world], answer.coinBeta, move)?.leverage;
    if (leverage === undefined || leverage === null || leverage > top)
      return nothing;
    return svg`<circle class="dot ${world}" cx=${x(move)} cy=${y(leverage)} r=${world === "cross" ? 5 : 4.5}></circle>`;
  };
  const [bottom, ceiling] = range.y;
  return svg`<svg class="plot leverage" role="img" aria-label=${label} width=${width} height=${HEIGHT} viewBox="0 0 ${width} ${HEIGHT}">
    <defs><clipPath id="leverage-frame"><rect x=${range.x[0] - 4} width=${range.x[1] - range.x[0] + 8} y=${ceiling} height=${bottom - ceiling + 2}></rect></clipPath></defs>
    ${plotAxes({
      width,
      height: HEIGHT,
      x: { scale: x, ticks: x.ticks(width < 480 ? 4 : 7), text: view.percent },
      y: { scale: y, ticks: y.ticks(4), text: view.times },
    })}
    ${deaths.map((death) => deathMark(death, x(death.t), range))}
    <line class="now" x1=${x(0)} x2=${x(0)} y1=${bottom} y2=${bottom - 8}></line>
    <line class="at" x1=${x(move)} x2=${x(move)} y1=${ceiling} y2=${bottom}></line>
    <g clip-path="url(#leverage-frame)">${draw("cross")}${draw("isolated")}</g>
    ${dot("isolated")}${dot("cross")}
    ${poolLabel(deaths, x, range, view.poolWords)}
  </svg>`;
}

const deathMark = (
  { world }: Death,
  at: number,
  { y }: ReturnType<typeof plotRange>,
): SVGTemplateResult =>
  world === "cross"
    ? svg`<line class="death cross" x1=${at} x2=${at} y1=${y[1]} y2=${y[0]}></line>`
    : svg`<circle class="dot isolated" cx=${at} cy=${y[0]} r="4"></circle>`;

function poolLabel(
  deaths: readonly Death[],
  x: (t: number) => number,
  { x: [left, right], y }: ReturnType<typeof plotRange>,
  words: string,
) {
  const pool = deaths.find(({ world }) => world === "cross");
  if (!pool) return nothing;
  const at = x(pool.t);
  const toLeft = at - left > right - at;
  return svg`<text class="death-label" x=${toLeft ? at - 7 : at + 7} y=${y[1] + 12} text-anchor=${toLeft ? "end" : "start"}>${words}</text>`;
}

export const leverageStyles = css`
  .leverage .at {
    stroke: var(--margin-ink);
    stroke-dasharray: 2 3;
  }
  .leverage .death.cross {
    stroke: var(--margin-cross-dot);
    stroke-width: 1.5;
    stroke-dasharray: 6 3;
  }
  .leverage .death-label {
    fill: var(--margin-cross);
    /* The curve may pass behind it. */
    paint-order: stroke;
    stroke: var(--margin-paper);
    stroke-width: 5px;
  }
`;
