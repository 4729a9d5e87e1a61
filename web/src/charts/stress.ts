/** What is left after each fall: a band a scenario, cross above and isolated below, all on one scale of money from 0. */
import { scaleLinear } from "d3-scale";
import { css, nothing, svg, type SVGTemplateResult } from "lit";

export interface StressBand {
  id: string;
  date: string;
  title: string;
  /** Null: nothing is known. */
  cross: { left: number; dead: boolean } | null;
  /** Null: nothing is known, or the wallet does not hold its margins. */
  isolated: { left: number; lost: boolean } | null;
  /** What is left as the account is held; null unless that is neither of both. */
  held: number | null;
}

export interface StressReference {
  value: number;
  label: string;
  kind: "wallet" | "now";
}

export interface StressPicture {
  width: number;
  bands: readonly StressBand[];
  references: readonly StressReference[];
  /** Id of the band that is looked at. */
  chosen: string | null;
  tick: (value: number) => string;
  /** In place of the marks of a band of which nothing is known. */
  unread: string;
}

export interface StressLayout {
  narrow: boolean;
  /** Where money 0 stands, and the end of the scale. */
  left: number;
  right: number;
  top: number;
  band: number;
  height: number;
}

const NARROW = 620;
const LABELS = 284;
const TITLES = 112;
const ROOM = { top: 34, bottom: 26, side: 10 } as const;
const LETTER = 6.7;
/** From one world to the next. */
const LANE = 11;

export function stressLayout(
  width: number,
  bands: readonly Pick<StressBand, "held">[],
): StressLayout {
  const narrow = width < NARROW;
  const third = bands.some(({ held }) => held !== null);
  const band = (narrow ? 48 : 30) + (third ? LANE : 0);
  return {
    narrow,
    left: narrow ? ROOM.side : LABELS,
    right: width - ROOM.side,
    top: ROOM.top,
    band,
    height: ROOM.top + bands.length * band + ROOM.bottom,
  };
}

/** The index of the band at a height; null beside them. */
export function bandAt(
  y: number,
  { top, band }: StressLayout,
  bands: number,
): number | null {
  const index = Math.floor((y - top) / band);
  return index >= 0 && index < bands ? index : null;
}

/** The end of the scale: whatever is shown lies below it. */
export function stressExtent(
  bands: readonly StressBand[],
  references: readonly StressReference[],
): number {
  const shown = [
    ...references.map(({ value }) => value),
    ...bands.flatMap(({ cross, isolated, held }) => [
      cross?.left ?? 0,
      isolated?.left ?? 0,
      held ?? 0,
    ]),
  ];
  const most = Math.max(0, ...shown);
  return most > 0 ? most : 1;
}

/** As much of a text as has room. */
export const fitted = (text: string, room: number): string => {
  const most = Math.max(4, Math.floor(room / LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

export type StressMark =
  "cross-alive" | "cross-dead" | "isolated-alive" | "isolated-lost" | "held";

/** A mark around 0, 0: told apart by shape. */
export function stressMark(mark: StressMark): SVGTemplateResult {
  if (mark === "cross-dead")
    return svg`<path class="end-dead" d="M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5"></path>`;
  if (mark === "held")
    return svg`<path class="held" d="M0 -5L4.5 0L0 5L-4.5 0Z"></path>`;
  if (mark === "cross-alive")
    return svg`<circle class="dot cross" r="4.5"></circle>`;
  const cut =
    mark === "isolated-lost"
      ? svg`<path class="cut" d="M-2.8 -2.8L2.8 2.8M-2.8 2.8L2.8 -2.8"></path>`
      : nothing;
  return svg`<circle class="dot isolated" r=${cut === nothing ? 4 : 5}></circle>${cut}`;
}

const lane = (
  y: number,
  from: number,
  to: number,
  mark: StressMark,
): SVGTemplateResult =>
  svg`<line class="line ${mark.startsWith("cross") ? "cross" : "isolated"}" x1=${from} x2=${to} y1=${y} y2=${y}></line>
    <g transform="translate(${to} ${y})">${stressMark(mark)}</g>`;

const topOf = ({ top, band }: StressLayout, index: number): number =>
  top + index * band;

function ground(
  { width, chosen }: StressPicture,
  layout: StressLayout,
  { id }: StressBand,
  index: number,
): SVGTemplateResult {
  const y = topOf(layout, index);
  return svg`<rect class=${id === chosen ? "band chosen" : "band"} x="0" y=${y} width=${width} height=${layout.band}></rect>
    <line class="rule" x1="0" x2=${width} y1=${y} y2=${y}></line>`;
}

function bandOf(
  { unread }: StressPicture,
  layout: StressLayout,
  { date, title, cross, isolated, held }: StressBand,
  index: number,
  x: (value: number) => number,
): SVGTemplateResult {
  const { narrow, left, right } = layout;
  const y = topOf(layout, index);
  const line = narrow ? y + 15 : y + 19;
  const upper = narrow ? y + 26 : y + 10;
  const lower = upper + LANE;
  const start = narrow ? left + 6 : 0;
  const room = (narrow ? right : left - 14) - start - TITLES;
  return svg`<g>
    <text class="tick over" x=${start} y=${line}>${date}</text>
    <text class="over" x=${start + TITLES} y=${line}>${fitted(title, room)}</text>
    ${
      cross
        ? lane(
            upper,
            left,
            x(cross.left),
            `cross-${cross.dead ? "dead" : "alive"}`,
          )
        : svg`<text class="tick" x=${left} y=${lower}>${unread}</text>`
    }
    ${
      isolated
        ? lane(
            lower,
            left,
            x(isolated.left),
            `isolated-${isolated.lost ? "lost" : "alive"}`,
          )
        : nothing
    }
    ${
      held === null
        ? nothing
        : svg`<g transform="translate(${x(held)} ${lower + LANE})">${stressMark("held")}</g>`
    }
  </g>`;
}

/** Its two labels stand one above the other, so that they never meet. */
function reference(
  { value, label, kind }: StressReference,
  { height, left, right }: StressLayout,
  x: (value: number) => number,
): SVGTemplateResult {
  const at = x(value);
  const ends = at > (left + right) / 2;
  const y = kind === "wallet" ? 25 : 11;
  return svg`<line class="reference ${kind}" x1=${at} x2=${at} y1=${y - 9} y2=${height - ROOM.bottom}></line>
    <text class="over" x=${at + (ends ? -6 : 6)} y=${y} text-anchor=${ends ? "end" : "start"}>${label}</text>`;
}

/** Ticks at an edge stay inside. */
const tickAnchor = (at: number, { left, right }: StressLayout): string =>
  at - left < 12 ? "start" : right - at < 24 ? "end" : "middle";

export function stressChart(picture: StressPicture): SVGTemplateResult {
  const { width, bands, references } = picture;
  const layout = stressLayout(width, bands);
  const { left, right, top, height } = layout;
  const bottom = height - ROOM.bottom;
  const scale = scaleLinear()
    .domain([0, stressExtent(bands, references)])
    .range([left, right - 6]);
  const x = (value: number): number => scale(Math.max(0, value));
  const ticks = scale.ticks(Math.max(2, Math.floor((right - left) / 110)));
  return svg`<svg class="plot" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${bands.map((one, index) => ground(picture, layout, one, index))}
    <line class="base" x1="0" x2=${width} y1=${bottom} y2=${bottom}></line>
    ${ticks.map(
      (tick) =>
        svg`<line class=${tick === 0 ? "rule zero" : "rule tick-line"} x1=${scale(tick)} x2=${scale(tick)} y1=${top} y2=${bottom + 4}></line>
        <text class="tick" text-anchor=${tickAnchor(scale(tick), layout)} x=${scale(tick)} y=${height - 8}>${picture.tick(tick)}</text>`,
    )}
    ${references.map((one) => reference(one, layout, x))}
    ${bands.map((one, index) => bandOf(picture, layout, one, index, x))}
  </svg>`;
}

export const stressStyles = css`
  .plot .band {
    fill: transparent;
  }
  .plot .band.chosen {
    fill: var(--margin-wash);
  }
  /* Words keep clear of the lines that they stand on. */
  .plot .over {
    stroke: var(--margin-paper);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plot .tick-line {
    stroke-dasharray: 1 3;
  }
  .plot .reference.now {
    stroke: var(--margin-edge);
    stroke-dasharray: 4 3;
  }
  .plot .reference.wallet {
    stroke: var(--margin-ink);
  }
  .plot .end-dead {
    stroke: var(--margin-cross-dot);
    stroke-width: 2.5;
    fill: none;
  }
  .plot .held {
    fill: var(--margin-ink);
    stroke: var(--margin-paper);
  }
  .plot .cut {
    stroke: var(--margin-isolated-dot);
    stroke-width: 1.4;
    fill: none;
  }
  @media print {
    .plot .band.chosen {
      fill: none;
    }
  }
  @media (forced-colors: active) {
    .plot .band.chosen {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 2;
    }
  }
`;
