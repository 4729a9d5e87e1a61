/** The frame of a picture with two axes: hairlines, ticks in words, and where the data go. */
import { css, svg, type SVGTemplateResult } from "lit";
import type { ScaleLinear } from "d3-scale";

type Scale = ScaleLinear<number, number>;

export interface Axis {
  scale: Scale;
  ticks: readonly number[];
  /** A tick in words. */
  text: (value: number) => string;
}

export interface Plot {
  width: number;
  height: number;
  x: Axis;
  y: Axis;
}

/** Room for ticks around the data. */
export const plotMargin = { top: 10, right: 12, bottom: 26, left: 52 } as const;

/** From the left to the right edge of the data, and from the lower to the upper one. */
export const plotRange = (
  width: number,
  height: number,
): { x: [number, number]; y: [number, number] } => ({
  x: [plotMargin.left, width - plotMargin.right],
  y: [height - plotMargin.bottom, plotMargin.top],
});

const anchor = (x: number, [low, high]: [number, number]): string =>
  x - low < 24 ? "start" : high - x < 24 ? "end" : "middle";

const ends = (scale: Scale): [number, number] => {
  const [a = 0, b = 0] = scale.range();
  return a < b ? [a, b] : [b, a];
};

/** Ticks and their lines, to be drawn below the data. A line at 0 is drawn stronger than the others. */
export function plotAxes({ height, x, y }: Plot): SVGTemplateResult {
  const [left, right] = ends(x.scale);
  const [top, bottom] = ends(y.scale);
  return svg`<g class="axes" aria-hidden="true">
    ${y.ticks.map(
      (
        tick,
      ) => svg`<line class=${tick === 0 ? "rule zero" : "rule"} x1=${left} x2=${right} y1=${y.scale(tick)} y2=${y.scale(tick)}></line>
      <text class="tick" text-anchor="end" x=${left - 8} y=${y.scale(tick)} dy="0.35em">${y.text(tick)}</text>`,
    )}
    ${x.ticks.map(
      (
        tick,
      ) => svg`<line class="rule" x1=${x.scale(tick)} x2=${x.scale(tick)} y1=${bottom} y2=${bottom + 4}></line>
      <text class="tick" text-anchor=${anchor(x.scale(tick), [left, right])} x=${x.scale(tick)} y=${height - 6}>${x.text(tick)}</text>`,
    )}
    <line class="base" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
    <line class="edge" x1=${left} x2=${left} y1=${top} y2=${bottom}></line>
  </g>`;
}

/** Cross is a thick solid line with filled dots, isolated a thin one with hollow dots: told apart without colour. */
export const plotStyles = css`
  .plot {
    display: block;
    overflow: visible;
    font: 12px/1 var(--margin-sans);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .plot text {
    fill: var(--margin-ink);
  }
  .plot .tick {
    fill: var(--margin-soft);
  }
  .plot .rule {
    stroke: var(--margin-line);
  }
  .plot .rule.zero {
    stroke: var(--margin-edge);
  }
  .plot .base {
    stroke: var(--margin-edge);
  }
  .plot .edge {
    stroke: none;
  }
  .plot .line {
    fill: none;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .plot .line.cross {
    stroke: var(--margin-cross-dot);
    stroke-width: calc(2.5px * var(--margin-stroke));
  }
  .plot .line.isolated {
    stroke: var(--margin-isolated-dot);
    stroke-width: calc(1.5px * var(--margin-stroke));
  }
  .plot .dot.cross {
    fill: var(--margin-cross-dot);
  }
  .plot .dot.isolated {
    fill: var(--margin-paper);
    stroke: var(--margin-isolated-dot);
    stroke-width: 2;
  }
  .plot .trigger {
    stroke: var(--margin-ink);
    stroke-dasharray: 3 3;
  }
  .plot .now {
    stroke: var(--margin-ink);
    stroke-width: 1.5;
  }
  .plot-title {
    font: 600 17px/1.35 var(--margin-serif);
    margin: 22px 0 2px;
    max-width: 46em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .plot-note {
    color: var(--margin-soft);
    font-size: 12.5px;
    margin: 6px 0 0;
    max-width: 62em;
  }
`;
