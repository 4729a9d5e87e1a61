/** The picture of a survival map: two axes of moves, what cross survives, where isolated positions end, the stress days. */
import { scaleLinear } from "d3-scale";
import { nothing, svg, type SVGTemplateResult } from "lit";
import type { LimitLine, MapFacts } from "../document/map-rows.js";
import type { Place, Span } from "../document/map.js";
import type { MapRegion, SurvivalMap } from "../engine/full.js";
import { enMap as t } from "../text/en-map.js";
import { areaOf, labelPlace, linesOf, type Onto } from "./map-lines.js";
import {
  boxOf,
  type Box,
  dotBox,
  inRows,
  type Label,
  placed,
  type Wanted,
} from "./map-labels.js";
import { type Plot, plotAxes, plotMargin } from "./plot.js";

/** Above the data: the name of the upward axis, and two rows of labels. */
const TOP = 50;
const ROWS = [44, 30];
/** Below the ticks: the name of the axis across. */
const BELOW = 16;
/** Between the names of two lines, so that each is read with its own. */
const CLEAR = 90;
/** So many lines of isolated positions are drawn. */
const MOST_LINES = 24;

export interface MapPicture {
  width: number;
  facts: MapFacts;
  map: SurvivalMap;
  probe: Place;
  /** Whether the probe has been moved: at the present it would hide what stands there. */
  probing: boolean;
}

type Scale = Plot["x"]["scale"];
export interface MapScales {
  x: Scale;
  y: Scale;
  width: number;
  height: number;
}

export function mapScales(
  width: number,
  { x, y }: { x: Span; y: Span },
): MapScales {
  const height = Math.round(Math.min(560, Math.max(300, width * 0.72)));
  const right = width - plotMargin.right;
  return {
    width,
    height,
    x: scaleLinear().domain([x.low, x.high]).range([plotMargin.left, right]),
    y: scaleLinear()
      .domain([y.low, y.high])
      .range([height - plotMargin.bottom, TOP]),
  };
}

export const svgHeight = ({ height }: MapScales): number => height + BELOW;

function frameOf({ x, y }: MapScales): Box {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  return { left, right, top, bottom };
}

const text = ({ x, y, anchor, text: words }: Label, kind: string) =>
  svg`<text class="halo ${kind}" x=${x} y=${y} text-anchor=${anchor}>${words}</text>`;

const patterns = svg`<defs>
  <pattern id="dead" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch" x1="0" x2="0" y1="0" y2="7"></line>
  </pattern>
</defs>`;

/** Hatched where cross is dead; grey, in two steps, where its margin ratio is high. */
function areas(map: SurvivalMap, frame: Box, onto: Onto): SVGTemplateResult {
  const { left, top, right, bottom } = frame;
  const shade = (region: MapRegion | undefined, kind: string) => {
    const d = areaOf(region, onto);
    return d === ""
      ? nothing
      : svg`<path class="blank" fill-rule="evenodd" d=${d}></path><path class=${kind} fill-rule="evenodd" d=${d}></path>`;
  };
  const [ends, high, half] = map.cross;
  return svg`<rect class="dead" x=${left} y=${top} width=${right - left} height=${bottom - top} fill="url(#dead)"></rect>
    ${shade(ends, "shade dark")}${shade(high, "shade light")}${shade(half, "blank")}`;
}

function limitLines(
  lines: readonly LimitLine[],
  scales: MapScales,
  frame: Box,
): SVGTemplateResult {
  const { left, top, right, bottom } = frame;
  return svg`${lines.map(({ axis, at }) => {
    const place = axis === "x" ? scales.x(at) : scales.y(at);
    return axis === "x"
      ? svg`<line class="limit" x1=${place} x2=${place} y1=${top - 4} y2=${bottom}></line>`
      : svg`<line class="limit" x1=${left} x2=${right} y1=${place} y2=${place}></line>`;
  })}`;
}

const isOn = ({ axis, at }: LimitLine, { terms }: MapFacts): boolean =>
  at > terms.spans[axis].low && at < terms.spans[axis].high;

/** The nearest first, so that what is left out is farthest; those that look alike once. */
function linesOn(facts: MapFacts): LimitLine[] {
  const seen = new Map<string, LimitLine>();
  for (const line of facts.limits) {
    const key = line.axis + t.limit(line);
    if (isOn(line, facts) && !seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()].sort((a, b) => Math.abs(a.at) - Math.abs(b.at));
}

/** How many lines of the map are not drawn. */
export const linesLeftOut = (facts: MapFacts): number =>
  Math.max(0, linesOn(facts).length - MOST_LINES);

function limitLabels(
  lines: readonly LimitLine[],
  scales: MapScales,
  frame: Box,
): Label[] {
  const across = lines
    .filter(({ axis }) => axis === "x")
    .map((line) => ({ x: scales.x(line.at), y: 0, text: t.limit(line) }));
  const level: Label[] = [];
  for (const line of lines) {
    if (line.axis !== "y") continue;
    const label: Label = {
      x: frame.right - 4,
      y: scales.y(line.at) - 4,
      text: t.limit(line),
      anchor: "end",
    };
    const isFree = level.every((other) => Math.abs(other.y - label.y) > 13);
    if (isFree && label.y > frame.top + 10) level.push(label);
  }
  return [...inRows(across, { ...frame, left: 0 }, ROWS), ...level];
}

/** The rectangle in which every isolated position of both axes lives. */
function box(facts: MapFacts, scales: MapScales, frame: Box) {
  if (!facts.box) return nothing;
  const { x, y } = facts.box;
  const clamp = (v: number, low: number, high: number) =>
    Math.min(high, Math.max(low, v));
  const across = (at: number | null, end: number) =>
    at === null ? end : clamp(scales.x(at), frame.left, frame.right);
  const up = (at: number | null, end: number) =>
    at === null ? end : clamp(scales.y(at), frame.top, frame.bottom);
  const left = across(x.lower, frame.left);
  const right = across(x.upper, frame.right);
  const top = up(y.upper, frame.top);
  const bottom = up(y.lower, frame.bottom);
  return svg`<rect class="box" x=${left} y=${top} width=${right - left} height=${bottom - top}></rect>`;
}

const dayPlaces = (facts: MapFacts, scales: MapScales) =>
  facts.days.map(({ at, cross, day }) => ({
    x: scales.x(at.x),
    y: scales.y(at.y),
    text: day.date.slice(0, 4),
    cross,
  }));

function dots(
  places: ReturnType<typeof dayPlaces>,
  frame: Box,
  taken: readonly Box[],
): SVGTemplateResult {
  const labels = placed(places, frame, taken);
  return svg`${places.map(({ x, y, cross }) =>
    cross
      ? svg`<circle class="day" cx=${x} cy=${y} r="3.5"></circle>`
      : svg`<path class="day dead-day" d="M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7"></path>`,
  )}${labels.map((label) => text(label, "year"))}`;
}

function crosshair({ x, y }: Place, scales: MapScales, frame: Box) {
  const [u, v] = [scales.x(x), scales.y(y)];
  return svg`<g class="hair">
    <line x1=${u} x2=${u} y1=${frame.top} y2=${frame.bottom}></line>
    <line x1=${frame.left} x2=${frame.right} y1=${v} y2=${v}></line>
    <circle cx=${u} cy=${v} r="6"></circle>
  </g>`;
}

/** Beside the middle of each line, the liquidation first; a line with no room goes without. */
function lineLabels(
  map: SurvivalMap,
  onto: Onto,
  frame: Box,
  taken: readonly Box[],
): Label[] {
  const wanted: Wanted[] = [];
  for (const region of map.cross) {
    const place = labelPlace(region, onto);
    const isClear = wanted.every(
      ({ x, y }) => place && Math.hypot(x - place.x, y - place.y) > CLEAR,
    );
    const text = region.level === 1 ? t.crossEnds : t.level(region.level);
    if (place && isClear) wanted.push({ ...place, text });
  }
  return placed(wanted, frame, taken);
}

const ticksOf = (scale: Scale, room: number): number[] => {
  const [from = 0, to = 0] = scale.range();
  return scale.ticks(Math.max(3, Math.abs(to - from) / room));
};

export function mapPlot(picture: MapPicture): SVGTemplateResult {
  const { width, facts, map, probe, probing } = picture;
  const { terms } = facts;
  const scales = mapScales(width, terms.spans);
  const frame = frameOf(scales);
  const onto: Onto = {
    x: (factor) => scales.x(factor - 1),
    y: (factor) => scales.y(factor - 1),
  };
  const drawn = linesOn(facts).slice(0, MOST_LINES);
  const limits = limitLabels(drawn, scales, frame);
  const now = { x: scales.x(0), y: scales.y(0) };
  const nowLabel: Label = {
    x: now.x + 7,
    y: now.y - 6,
    text: t.now,
    anchor: "start",
  };
  const before = [...limits, nowLabel].map(boxOf);
  const days = dayPlaces(facts, scales);
  const lines = lineLabels(map, onto, frame, [...before, ...days.map(dotBox)]);
  const taken = [...before, ...lines.map(boxOf)];
  const [ends] = map.cross;
  const [configured] = map.configured;
  return svg`<svg class="plot" width=${width} height=${svgHeight(scales)} aria-hidden="true">
    ${patterns}${areas(map, frame, onto)}
    ${plotAxes({
      width,
      height: scales.height,
      x: { scale: scales.x, ticks: ticksOf(scales.x, 76), text: t.tick },
      y: { scale: scales.y, ticks: ticksOf(scales.y, 48), text: t.tick },
    })}
    <line class="rule zero" x1=${now.x} x2=${now.x} y1=${frame.top} y2=${frame.bottom}></line>
    <text class="axis-name" x="0" y="12">${t.axisName(terms.y)}</text>
    <text class="axis-name" x=${frame.right} y=${scales.height + 11} text-anchor="end">${t.axisName(terms.x)}</text>
    ${map.cross.slice(1).map((region) => svg`<path class="contour" d=${linesOf(region, "zero", onto)}></path>`)}
    ${box(facts, scales, frame)}${limitLines(drawn, scales, frame)}
    <path class="line configured" d=${linesOf(configured, "zero", onto) + linesOf(configured, "jump", onto)}></path>
    <path class="line cross" d=${linesOf(ends, "zero", onto)}></path>
    <path class="line cross jump" d=${linesOf(ends, "jump", onto)}></path>
    ${dots(days, frame, taken)}
    <path class="now-dot" d="M${now.x} ${now.y - 5}l5 5l-5 5l-5 -5Z"></path>
    ${text(nowLabel, "")}
    ${lines.map((label) => text(label, label.text === t.crossEnds ? "cross-text" : "soft-text"))}
    ${limits.map((label) => text(label, "isolated-text"))}
    ${probing ? crosshair(probe, scales, frame) : nothing}
  </svg>`;
}
