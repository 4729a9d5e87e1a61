/** The key of the survival map: a piece of each kind of line and area, and what it means. */
import {
  html,
  nothing,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from "lit";
import type { MapFacts } from "../document/map-rows.js";
import type { SurvivalMap } from "../engine/full.js";
import { enMap as t } from "../text/en-map.js";
import { linesLeftOut } from "./map-plot.js";

const swatch = (inside: SVGTemplateResult) =>
  html`<svg class="plot" width="30" height="14" aria-hidden="true">
    ${inside}
  </svg>`;

const line = (kind: string) =>
  svg`<line class=${kind} x1="0" x2="30" y1="7" y2="7"></line>`;

const area = svg`<pattern id="dead-key" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="7"></line></pattern>
  <rect width="30" height="14" fill="url(#dead-key)"></rect>`;

const greys = svg`<rect class="shade light" width="15" height="14"></rect><rect class="shade dark" x="15" width="15" height="14"></rect>`;

const item = (inside: SVGTemplateResult, words: string) =>
  html`<li>${swatch(inside)} ${words}</li>`;

export function mapKeyOf(facts: MapFacts, map: SurvivalMap): TemplateResult {
  const { key } = t;
  const ends = facts.corners.length > 0;
  const lived = facts.days.filter(({ cross }) => cross).length;
  return html`<ul class="key">
    ${ends ? item(line("line cross"), key.cross) : nothing}
    ${facts.jumps ? item(line("line cross jump"), key.jump) : nothing}
    ${map.configured.length > 0 ? item(line("line configured"), key.configured) : nothing}
    ${facts.limits.length > 0 ? item(line("limit"), key.isolated(linesLeftOut(facts))) : nothing}
    ${facts.box ? item(svg`<rect class="box" x="1" y="1" width="28" height="12"></rect>`, key.box) : nothing}
    ${ends || !facts.crossLives ? item(area, key.dead) : nothing}
    ${facts.crossLives ? item(greys, key.levels) : nothing}
    ${lived > 0 ? item(svg`<circle class="day" cx="15" cy="7" r="3.5"></circle>`, key.lived) : nothing}
    ${lived < facts.days.length ? item(svg`<path class="day dead-day" d="M11.5 3.5l7 7m0 -7l-7 7"></path>`, key.died) : nothing}
  </ul>`;
}
