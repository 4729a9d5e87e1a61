/** The strip of a row with its margin calls: a stroke at each ratio on the way to the dot of the liquidation. */
import { css, nothing, svg, type SVGTemplateResult } from "lit";
import type { Call } from "../document/trade-rows.js";
import { STRIP_HEIGHT } from "./strip.js";
import { type StripMark, stripMarks } from "./strip-scale.js";

const Y = { cross: 12, isolated: 22, axis: 17 };

/** Signed distances of the calls on one side, in their order; those that are not there are left out. */
function distances(
  calls: readonly Call[],
  side: "lower" | "upper",
  mark: number,
): { distance: number; isLast: boolean }[] {
  return calls.flatMap(({ bounds, ratio }) => {
    const bound = bounds[side];
    return bound === null
      ? []
      : [{ distance: bound / mark - 1, isLast: ratio === 1 }];
  });
}

function end(mark: StripMark, world: "cross" | "isolated"): SVGTemplateResult {
  const y = String(Y[world]);
  if (!mark.beyond)
    return svg`<circle class="end ${world}" cx="${mark.x}%" cy=${y} r=${world === "cross" ? 4.5 : 4}></circle>`;
  const tip = mark.x > 50 ? "M-7 -5L1 0L-7 5Z" : "M7 -5L-1 0L7 5Z";
  return svg`<svg x="${mark.x}%" y=${y} overflow="visible"><path class="end ${world}" d=${tip}></path></svg>`;
}

function side(
  calls: readonly Call[],
  way: "lower" | "upper",
  world: "cross" | "isolated",
  mark: number,
  extent: number,
) {
  const found = distances(calls, way, mark);
  const marks = stripMarks(
    found.map(({ distance }) => distance),
    extent,
  );
  const farthest = marks.reduce<StripMark | null>(
    (far, one) =>
      far && Math.abs(far.x - 50) > Math.abs(one.x - 50) ? far : one,
    null,
  );
  if (!farthest) return nothing;
  const y = Y[world];
  return svg`<line class="reach ${world}" x1="50%" x2="${farthest.x}%" y1=${y} y2=${y}></line>
    ${marks.map((one, place) =>
      found[place]?.isLast
        ? end(one, world)
        : one.beyond
          ? nothing
          : svg`<line class="call ${world}" x1="${one.x}%" x2="${one.x}%" y1=${y - 5} y2=${y + 5}></line>`,
    )}`;
}

export function callStrip(
  { cross, isolated }: { cross: readonly Call[]; isolated: readonly Call[] },
  mark: number,
  extent: number,
): SVGTemplateResult {
  const both = (calls: readonly Call[], world: "cross" | "isolated") =>
    (["lower", "upper"] as const).map((way) =>
      side(calls, way, world, mark, extent),
    );
  return svg`<svg class="strip" aria-hidden="true" width="100%" height=${STRIP_HEIGHT}>
    <line class="axis" x1="0" x2="100%" y1=${Y.axis} y2=${Y.axis}></line>
    ${both(cross, "cross")}${both(isolated, "isolated")}
    <line class="mark" x1="50%" x2="50%" y1="5" y2="29"></line>
  </svg>`;
}

export const callStripStyles = css`
  .strip .call {
    stroke-width: 2;
  }
  .strip .call.cross {
    stroke: var(--margin-cross-dot);
  }
  .strip .call.isolated {
    stroke: var(--margin-isolated-dot);
  }
`;
