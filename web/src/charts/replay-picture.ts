/** The picture of a replay. Everything but the playhead is drawn once for a replay and a width. */
import {
  html,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import { guard } from "lit/directives/guard.js";
import type { Standing } from "../document/replay-at.js";
import type { EquityLine, Mark, Way } from "../document/replay-drawn.js";
import {
  factorAt,
  lengthOf,
  type WorldName,
} from "../document/replay-worlds.js";
import { enReplay as t } from "../text/en-replay.js";
import { amount, scalePercent } from "../text/format.js";
import { plotAxes } from "./plot.js";
import type { Drawn } from "./replay-drawing-of.js";
import { pictureLabels } from "./replay-labels.js";
import {
  linePath,
  type Point,
  thinned,
  xTicks,
  yTicks,
} from "./replay-plot.js";

const RADIUS: Record<WorldName, number> = {
  cross: 4.5,
  isolated: 4,
  configured: 3.5,
};

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
  })}`;
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
  return svg`<line class="drop" x1=${x} x2=${x} y1=${mark.change === null ? frame.middle : frame.price(mark.change)} y2=${frame.equity(mark.equity)}></line>`;
};

/** On the equity, and on the way of its price if that is drawn. */
const dots = ({ frame }: Drawn, { world, at, change, equity }: Mark) =>
  [...(change === null ? [] : [frame.price(change)]), frame.equity(equity)].map(
    (y) =>
      svg`<circle class="dot ${world}" cx=${frame.x(at)} cy=${y} r=${RADIUS[world]}></circle>`,
  );

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
    ${pictureLabels(drawn, at)}
    ${over ? nothing : playhead(drawn, at, standings)}
  </svg>`;
}
