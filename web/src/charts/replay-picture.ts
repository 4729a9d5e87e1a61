/** The picture of a replay. Everything but the playhead is drawn once for a replay and a width. */
import {
  html,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import { guard } from "lit/directives/guard.js";
import {
  equityLines,
  type EquityLine,
  type Mark,
  marksOf,
  MOST_WAYS,
  type Way,
  waysOf,
} from "../document/replay-drawn.js";
import type { Standing } from "../document/replay-at.js";
import type { Told } from "../document/replay-story.js";
import {
  factorAt,
  lengthOf,
  type WorldName,
} from "../document/replay-worlds.js";
import { enReplay as t } from "../text/en-replay.js";
import { amount, scalePercent, signedPercent } from "../text/format.js";
import { plotAxes } from "./plot.js";
import {
  apart,
  type Label,
  linePath,
  placedLabels,
  type Point,
  replayFrame,
  type ReplayFrame,
  thinned,
  xTicks,
  yTicks,
} from "./replay-plot.js";

const MOST_LABELS = 8;
const RADIUS: Record<WorldName, number> = {
  cross: 4.5,
  isolated: 4,
  configured: 3.5,
};

interface Drawn {
  frame: ReplayFrame;
  ways: Way[];
  lines: EquityLine[];
  marks: Mark[];
  told: Told;
}

export function drawnOf(told: Told, width: number): Drawn {
  const ways = waysOf(told).slice(0, MOST_WAYS);
  const lines = equityLines(told);
  const { marks } = marksOf(told);
  const frame = replayFrame({
    width,
    length: lengthOf(told.path),
    changes: ways.flatMap(({ factors }) => factors.map((one) => one - 1)),
    equities: lines.flatMap(({ points }) => points.map((one) => one.equity)),
    text: (value) => amount(value, told.account.currency),
  });
  return { frame, ways, lines, marks, told };
}

function axes({ frame, told }: Drawn): SVGTemplateResult {
  const { width, height, middle, x, price, equity } = frame;
  const length = lengthOf(told.path);
  const [left = 0, right = 0] = x.range();
  return svg`${plotAxes({
    width,
    height: middle,
    x: { scale: x, ticks: [], text: String },
    y: { scale: price, ticks: yTicks(price), text: scalePercent },
  })}${plotAxes({
    width,
    height,
    x: {
      scale: x,
      ticks: xTicks(length, right - left),
      text: (tick) => (tick === 0 ? t.picture.now : String(tick)),
    },
    y: {
      scale: equity,
      ticks: yTicks(equity),
      text: (value) => amount(value, told.account.currency),
    },
  })}
  <text class="tick" x=${left} y=${middle + 22}>${t.picture.equity(told.account.currency)}</text>`;
}

const wayPoints = ({ frame }: Drawn, { factors }: Way): Point[] =>
  factors.map((factor, at) => [frame.x(at), frame.price(factor - 1)]);

const MOST_CORNERS = 4000;

function equityPoints({ frame }: Drawn, { points }: EquityLine): Point[] {
  const all = points.map(({ at, equity }): Point => [
    frame.x(at),
    frame.equity(equity),
  ]);
  return thinned(all, MOST_CORNERS);
}

/** What cross is held to; drawn as far as something lives. */
function trigger(drawn: Drawn): SVGTemplateResult | typeof nothing {
  const { frame, lines } = drawn;
  const points = lines.find(({ world }) => world === "cross")?.points ?? [];
  const last = points.findLastIndex((point) => point.trigger > 0);
  const all = points
    .slice(0, last + 1)
    .map((one): Point => [frame.x(one.at), frame.equity(one.trigger)]);
  return last < 0
    ? nothing
    : svg`<path class="trigger-line" d=${linePath(thinned(all, MOST_CORNERS))}></path>`;
}

const curves = (drawn: Drawn): SVGTemplateResult => svg`
  ${[...drawn.ways]
    .reverse()
    .map(
      (way) =>
        svg`<path class=${way.leads ? "way leads" : "way"} d=${linePath(wayPoints(drawn, way))}></path>`,
    )}
  ${trigger(drawn)}
  ${[...drawn.lines]
    .reverse()
    .map(
      (one) =>
        svg`<path class="line ${one.world}" d=${linePath(equityPoints(drawn, one))}></path>`,
    )}`;

const drop = ({ frame }: Drawn, mark: Mark): SVGTemplateResult => {
  const x = frame.x(mark.at);
  return svg`<line class="drop" x1=${x} x2=${x} y1=${frame.price(mark.change)} y2=${frame.equity(mark.equity)}></line>`;
};

const dots = ({ frame }: Drawn, { world, at, change, equity }: Mark) =>
  [frame.price(change), frame.equity(equity)].map(
    (y) =>
      svg`<circle class="dot ${world}" cx=${frame.x(at)} cy=${y} r=${RADIUS[world]}></circle>`,
  );

function markText(mark: Mark, told: Told): string {
  const { gone, cut } = mark.incident;
  const names = (gone.length > 0 ? gone : cut).flatMap(
    (index) => told.legs.find((leg) => leg.index === index)?.name ?? [],
  );
  const shown =
    names.length > 2 ? t.picture.positions(names.length) : names.join(", ");
  return gone.length > 0 ? shown : t.picture.cut(shown);
}

function labels(drawn: Drawn): SVGTemplateResult[] {
  const { frame, marks, ways, told } = drawn;
  const [left = 0, right = 0] = frame.x.range();
  const bounds = { left, right: frame.wide ? frame.width : right };
  const ofMarks = marks.map((mark): Label => ({
    x: frame.x(mark.at) + 7,
    y: frame.equity(mark.equity) + (mark.world === "cross" ? -8 : 17),
    text: markText(mark, told),
    kind: mark.world,
  }));
  const ofWays = ways.map((way): Label => {
    const far = way.factors.reduce(
      (best, factor, index) =>
        Math.abs(factor - 1) > Math.abs((way.factors[best] ?? 1) - 1)
          ? index
          : best,
      0,
    );
    const change = (way.factors[far] ?? 1) - 1;
    return {
      x: frame.x(far) + 8,
      y: frame.price(change) + (change < 0 ? 3 : 6),
      text: `${way.name} ${signedPercent(change)}`,
      kind: way.leads ? "of-way leads" : "of-way",
    };
  });
  return [
    ...placedLabels(ofMarks, bounds, MOST_LABELS),
    ...placedLabels(ofWays, bounds, MOST_WAYS),
  ].map(
    ({ x, y, text, kind, anchor }) =>
      svg`<text class="label ${kind}" text-anchor=${anchor} x=${anchor === "end" ? x - 14 : x} y=${y}>${text}</text>`,
  );
}

/** Which line is which, at its end. */
function endLabels({ frame, lines, told }: Drawn) {
  if (!frame.wide) return nothing;
  const [, right = 0] = frame.x.range();
  const ends = lines.map(({ points }) => points.at(-1)?.equity ?? 0);
  const heights = apart(
    ends.map((equity) => frame.equity(equity) + 4),
    15,
  );
  return lines.map(
    ({ world }, index) =>
      svg`<text class="label ${world}" x=${right + 10} y=${heights[index] ?? 0}>${t.worlds[world]} ${amount(ends[index] ?? 0, told.account.currency)}</text>`,
  );
}

function playhead(drawn: Drawn, at: number, standings: readonly Standing[]) {
  const { frame, ways } = drawn;
  const x = frame.x(at);
  const [bottom = 0] = frame.equity.range();
  const [, top = 0] = frame.price.range();
  const leading = ways[0];
  return svg`<line class="now" x1=${x} x2=${x} y1=${top} y2=${bottom}></line>
    ${leading ? svg`<circle class="dot here" cx=${x} cy=${frame.price(factorAt(leading.factors, at) - 1)} r="3.5"></circle>` : nothing}
    ${standings.map(
      ({ world, equity }) =>
        svg`<circle class="dot ${world}" cx=${x} cy=${frame.equity(equity)} r=${RADIUS[world]}></circle>`,
    )}`;
}

export interface ReplayPicture {
  told: Told;
  width: number;
  at: number;
  standings: readonly Standing[];
  label: string;
}

/** Beyond the playhead lines are faint. */
export function replayPicture(
  drawn: Drawn,
  view: ReplayPicture,
): TemplateResult {
  const { at, standings, label } = view;
  const { frame, told } = drawn;
  const over = at >= lengthOf(told.path);
  const once = [drawn];
  return html`<svg
    class="plot replay"
    role="img"
    aria-label=${label}
    width=${frame.width}
    height=${frame.height}
    viewBox="0 0 ${frame.width} ${frame.height}"
  >
    <clipPath id="past">
      <rect x="0" y="0" height=${frame.height} width=${frame.x(at)}></rect>
    </clipPath>
    ${guard(once, () => axes(drawn))}
    <g class=${over ? "story" : "story ahead"}>
      ${guard(once, () => curves(drawn))}
      ${guard(once, () => drawn.marks.map((mark) => drop(drawn, mark)))}
      ${guard(once, () => drawn.marks.map((mark) => dots(drawn, mark)))}
    </g>
    ${
      over
        ? nothing
        : svg`<g class="story" clip-path="url(#past)">
            ${guard(once, () => curves(drawn))}
            ${guard(once, () => drawn.marks.map((mark) => dots(drawn, mark)))}
          </g>`
    }
    ${guard(once, () => labels(drawn))} ${guard(once, () => endLabels(drawn))}
    ${over ? nothing : playhead(drawn, at, standings)}
  </svg>`;
}
