/** What is left above the trigger along a way of prices, before and after a remedy: one small picture for each. */
import { scaleLinear } from "d3-scale";
import { css, svg, type SVGTemplateResult } from "lit";

export interface WayCorner {
  at: number;
  buffer: number;
}

export interface RescuePlot {
  width: number;
  before: readonly WayCorner[];
  /** Null: there is nothing to set beside it. */
  after: readonly WayCorner[] | null;
  /** Share of the way at which it dies before the remedy. */
  diesAt: number | null;
  /** Shared by all pictures of a row, so that they can be compared. */
  extent: readonly [low: number, high: number];
  now: string;
  end: string;
  trigger: string;
  label: string;
}

export const PLOT_HEIGHT = 148;
const ROOM = { top: 14, bottom: 24, side: 8 } as const;

/** From the least to the most that any of them holds, with 0 in it. */
export function extentOf(
  ways: readonly (readonly WayCorner[])[],
): [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (const way of ways)
    for (const { buffer } of way) {
      low = Math.min(low, buffer);
      high = Math.max(high, buffer);
    }
  return low === high ? [-1, 1] : [low, high];
}

type Place = (corner: WayCorner) => readonly [x: number, y: number];

export const pathOf = (way: readonly WayCorner[], place: Place): string =>
  way
    .map((corner, index) => {
      const [x, y] = place(corner).map((value) => value.toFixed(1));
      return `${index === 0 ? "M" : "L"}${x ?? ""} ${y ?? ""}`;
    })
    .join("");

export function rescuePlot(plot: RescuePlot): SVGTemplateResult {
  const { width, before, after, diesAt, extent } = plot;
  const x = scaleLinear([0, 1], [ROOM.side, width - ROOM.side]);
  const y = scaleLinear([...extent], [PLOT_HEIGHT - ROOM.bottom, ROOM.top]);
  const place: Place = ({ at, buffer }) => [x(at), y(buffer)];
  const zero = y(0);
  const last = after?.at(-1);
  const dead =
    diesAt === null
      ? ""
      : svg`<path class="dies" d="M${x(diesAt) - 4} ${zero - 4}l8 8m0 -8l-8 8"></path>`;
  return svg`<svg class="plot rescue-plot" role="img" aria-label=${plot.label} width=${width} height=${PLOT_HEIGHT} viewBox="0 0 ${width} ${PLOT_HEIGHT}">
    <line class="trigger" x1=${ROOM.side} x2=${width - ROOM.side} y1=${zero} y2=${zero}></line>
    <text class="tick" x=${ROOM.side} y=${zero + (zero > PLOT_HEIGHT / 2 ? -5 : 13)}>${plot.trigger}</text>
    <text class="tick" x=${ROOM.side} y=${PLOT_HEIGHT - 6}>${plot.now}</text>
    <text class="tick" text-anchor="end" x=${width - ROOM.side} y=${PLOT_HEIGHT - 6}>${plot.end}</text>
    <path class=${after ? "line before" : "line cross"} d=${pathOf(before, place)}></path>
    ${dead}
    ${after ? svg`<path class="line cross" d=${pathOf(after, place)}></path>` : ""}
    ${last ? svg`<circle class="dot cross" r="4" cx=${x(last.at)} cy=${y(last.buffer)}></circle>` : ""}
  </svg>`;
}

export const rescuePlotStyles = css`
  .multiples {
    display: grid;
    align-items: end;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 215px), 1fr));
    gap: 18px 24px;
    margin: 14px 0 0;
    max-width: 1000px;
  }
  .multiples figure {
    margin: 0;
    min-width: 0;
  }
  .multiples figcaption {
    font: 600 13.5px/1.35 var(--margin-sans);
    min-height: 2.7em;
    overflow-wrap: anywhere;
  }
  .rescue-plot .line.before {
    stroke: var(--margin-edge);
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }
  .rescue-plot .dies {
    stroke: var(--margin-ink);
    stroke-width: 1.8;
  }
`;
