/** Bars left and right of nothing: how far one per cent more of each parameter moves a price, the strongest on top. */
import { css, nothing, svg, type SVGTemplateResult } from "lit";
import { scaleLinear } from "d3-scale";
import type { Influence, Influences } from "../document/trade-rows.js";
import type { Sensitivity } from "../engine/full.js";

const ROW = 46;
const BAR = { cross: { y: 17, height: 9 }, isolated: { y: 30, height: 5 } };

export interface InfluenceBars {
  influences: Influences;
  width: number;
  label: string;
  /** Of a parameter, one per cent more. */
  name: (influence: Influence) => string;
  /** A change of the price. */
  change: (value: number) => string;
}

const changeOf = (one: Sensitivity | null): number => one?.change ?? 0;

/** The largest change that a bar shows; 0 where nothing moves the price. */
export const strongest = ({ rows }: Influences): number =>
  Math.max(
    0,
    ...rows.flatMap(({ cross, isolated }) =>
      [cross, isolated].map((one) => Math.abs(changeOf(one))),
    ),
  );

export function influenceBars(view: InfluenceBars): SVGTemplateResult {
  const { influences, width, label, name, change } = view;
  const most = strongest(influences) || 1;
  const x = scaleLinear([-most, most], [1, width - 1]);
  const height = influences.rows.length * ROW;
  const bar = (
    one: Sensitivity | null,
    world: "cross" | "isolated",
    top: number,
  ) => {
    if (!one) return nothing;
    const value = changeOf(one);
    const { y, height: thick } = BAR[world];
    const left = Math.min(x(0), x(value));
    // The figure stands on the other side of nothing, where there is always room.
    const side = value < 0 ? 1 : -1;
    return svg`<rect class="bar ${world}" x=${left} width=${Math.abs(x(value) - x(0))} y=${top + y} height=${thick}></rect>
      <text class="value ${world}" x=${x(0) + 7 * side} y=${top + y + thick / 2} dy="0.35em" text-anchor=${side > 0 ? "start" : "end"}>${change(value)}</text>`;
  };
  return svg`<svg class="plot bars" role="img" aria-label=${label} width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    ${influences.rows.map((row, place) => {
      const top = place * ROW;
      return svg`<line class="rule" x1="0" x2=${width} y1=${top + 0.5} y2=${top + 0.5}></line>
        <text class="name" x="0" y=${top + 13}>${name(row)}</text>
        ${bar(row.cross, "cross", top)}${bar(row.isolated, "isolated", top)}`;
    })}
    <line class="now" x1=${x(0)} x2=${x(0)} y1="17" y2=${height}></line>
  </svg>`;
}

export const barsStyles = css`
  .bars .bar.cross {
    fill: var(--margin-cross-dot);
  }
  .bars .bar.isolated {
    fill: var(--margin-paper);
    stroke: var(--margin-isolated-dot);
    stroke-width: 1.5;
  }
  .bars .value.cross {
    fill: var(--margin-cross);
  }
  .bars .value.isolated {
    fill: var(--margin-isolated);
  }
  .bars .name {
    font-weight: 600;
  }
  .bars .rule {
    stroke: var(--margin-line);
  }
`;
