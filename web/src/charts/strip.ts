/** The strip of one row: from the mark to each bound, cross above with filled ends, isolated below with hollow ones. */
import { css, nothing, svg, type SVGTemplateResult } from "lit";
import type { StripMark } from "./strip-scale.js";

export const STRIP_HEIGHT = 34;
const MIDDLE = 50;
const Y = { cross: 12, isolated: 22, axis: 17 };

function end(mark: StripMark, world: "cross" | "isolated"): SVGTemplateResult {
  const y = String(Y[world]);
  if (!mark.beyond) {
    return svg`<circle class="end ${world}" cx="${mark.x}%" cy=${y} r=${world === "cross" ? 4.5 : 4}></circle>`;
  }
  const tip = mark.x > MIDDLE ? "M-7 -5L1 0L-7 5Z" : "M7 -5L-1 0L7 5Z";
  return svg`<svg x="${mark.x}%" y=${y} overflow="visible"><path class="end ${world}" d=${tip}></path></svg>`;
}

const reach = (
  mark: StripMark,
  world: "cross" | "isolated",
): SVGTemplateResult =>
  svg`<line class="reach ${world}" x1="50%" x2="${mark.x}%" y1=${Y[world]} y2=${Y[world]}></line>${end(mark, world)}`;

export function strip(
  label: string,
  cross: readonly StripMark[],
  isolated: readonly StripMark[],
): SVGTemplateResult {
  return svg`<svg class="strip" role="img" aria-label=${label || nothing} width="100%" height=${STRIP_HEIGHT}>
    <line class="axis" x1="0" x2="100%" y1=${Y.axis} y2=${Y.axis}></line>
    ${cross.map((mark) => reach(mark, "cross"))}
    ${isolated.map((mark) => reach(mark, "isolated"))}
    <line class="mark" x1="50%" x2="50%" y1="5" y2="29"></line>
  </svg>`;
}

export const stripStyles = css`
  .strip {
    display: block;
    overflow: visible;
  }
  .strip .axis {
    stroke: var(--margin-line);
  }
  .strip .mark {
    stroke: var(--margin-ink);
    stroke-width: 1.5;
  }
  .strip .reach {
    stroke-width: calc(2px * var(--margin-stroke));
  }
  .strip .reach.cross {
    stroke: var(--margin-cross-dot);
  }
  .strip .reach.isolated {
    stroke: var(--margin-isolated-dot);
  }
  .strip .end.cross {
    fill: var(--margin-cross-dot);
  }
  .strip .end.isolated {
    fill: var(--margin-paper);
    stroke: var(--margin-isolated-dot);
    stroke-width: 2.2;
  }
`;
