/** Marks of the contagion panel: squares and bars by size, dots for what ends and what would have lived. */
import { css, nothing, svg, type SVGTemplateResult } from "lit";

const BOX = 24;
const SMALLEST = 3;

/** Side of a square whose area is that share of the largest. */
export const squareSide = (size: number, largest: number): number =>
  largest > 0 && size > 0
    ? Math.max(SMALLEST, BOX * Math.sqrt(Math.min(1, size / largest)))
    : 0;

export function shiftSquare(
  nearer: number,
  largest: number,
): SVGTemplateResult {
  const side = squareSide(Math.abs(nearer), largest);
  const kind = nearer > 0 ? "nearer" : "farther";
  const inset = kind === "farther" ? 0.75 : 0;
  const from = (BOX - side) / 2 + inset;
  const length = Math.max(0, side - 2 * inset);
  return svg`<svg class="square" aria-hidden="true" width=${BOX} height=${BOX} viewBox="0 0 ${BOX} ${BOX}">
    ${side > 0 ? svg`<rect class=${kind} x=${from} y=${from} width=${length} height=${length}></rect>` : nothing}
  </svg>`;
}

const BAR = 12;

/** A bar as long as the shift, of the largest of its list. */
export function shiftBar(nearer: number, largest: number): SVGTemplateResult {
  const share = largest > 0 ? (Math.abs(nearer) / largest) * 100 : 0;
  const kind = nearer > 0 ? "nearer" : "farther";
  return svg`<svg class="bar" aria-hidden="true" width="100%" height=${BAR + 4}>
    <line class="axis" x1="0" x2="100%" y1=${BAR / 2 + 2} y2=${BAR / 2 + 2}></line>
    ${share > 0 ? svg`<rect class=${kind} x="1" y="2" width="${Math.max(0.6, share * 0.98)}%" height=${BAR}></rect>` : nothing}
  </svg>`;
}

export const DOT = 22;

export interface FateDot {
  isKiller: boolean;
  isWinning: boolean;
  isSpared: boolean;
}

/** Filled: it ends in either world. Hollow: isolated margin would have kept it. A plus: it is winning. */
export function fateDot({
  isKiller,
  isWinning,
  isSpared,
}: FateDot): SVGTemplateResult {
  const c = DOT / 2;
  const kind = isSpared ? "spared" : "dies";
  const radius = isKiller ? 9.5 : 7;
  return svg`<svg class="fate" aria-hidden="true" width=${DOT} height=${DOT} viewBox="0 0 ${DOT} ${DOT}">
    <circle class=${kind} cx=${c} cy=${c} r=${isSpared ? radius - 1.2 : radius}></circle>
    ${isWinning ? svg`<path class="plus ${kind}" d="M${c - 3.5} ${c}h7M${c} ${c - 3.5}v7"></path>` : nothing}
  </svg>`;
}

export const contagionMarks = css`
  .square,
  .fate {
    display: block;
    flex: none;
  }
  .bar {
    display: block;
    overflow: visible;
  }
  .bar .axis {
    stroke: var(--margin-line);
  }
  .nearer {
    fill: var(--margin-cross-dot);
  }
  .farther {
    fill: none;
    stroke: var(--margin-ink);
    stroke-width: 1.5;
  }
  .fate .dies {
    fill: var(--margin-cross-dot);
  }
  .fate .spared {
    fill: var(--margin-paper);
    stroke: var(--margin-isolated-dot);
    stroke-width: 2.4;
  }
  .fate .plus {
    fill: none;
    stroke-width: 1.8;
  }
  .fate .plus.dies {
    stroke: var(--margin-paper);
  }
  .fate .plus.spared {
    stroke: var(--margin-isolated-dot);
  }
  @media (forced-colors: active) {
    .nearer,
    .fate .dies {
      fill: CanvasText;
    }
    .farther,
    .fate .spared,
    .fate .plus.spared {
      stroke: CanvasText;
    }
    .fate .spared {
      fill: Canvas;
    }
    .fate .plus.dies {
      stroke: Canvas;
    }
  }
`;
