/** A buffer that drains: a wedge from now to the hour at which nothing is left, all on one scale of hours. */
import { css, nothing, svg, type SVGTemplateResult } from "lit";

export const DRAIN_HEIGHT = 26;
const MIDDLE = DRAIN_HEIGHT / 2;
const HALF = 7;
/** Lives this many times as long as the shortest still set the scale. */
const REACH = 6;
const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The scale's end: a round number of hours, days or years that holds what is asked for and the shorter lives. */
export function drainExtent(
  lives: readonly number[],
  hoursAhead: number | null,
): number | null {
  const finite = lives.filter((life) => life > 0);
  if (finite.length === 0) return null;
  const shortest = Math.min(...finite);
  const near = finite.filter((life) => life <= shortest * REACH);
  const least = Math.max(...near, Math.min(hoursAhead ?? 0, shortest * REACH));
  const unit = least > 2 * 8766 ? 8766 : least > 48 ? 24 : 1;
  const power = 10 ** Math.floor(Math.log10(least / unit));
  const steps = NICE.map((step) => step * power * unit);
  return steps.find((step) => step >= least) ?? 10 * power * unit;
}

export interface Drain {
  world: "cross" | "isolated";
  /** Null: does not drain. */
  life: number | null;
  dead: boolean;
}

/** Shares of the width, and of the height that is left at the end of the scale. */
export function drainShape(
  life: number,
  extent: number,
): { end: number; left: number } {
  const end = Math.min(1, life / extent);
  return { end, left: life > extent ? 1 - extent / life : 0 };
}

function wedge(world: Drain["world"], life: number, extent: number) {
  const { end, left } = drainShape(life, extent);
  const x = String(end * 100);
  const reach = HALF * left;
  const points = `0,${String(MIDDLE - HALF)} ${x},${String(MIDDLE - reach)} ${x},${String(MIDDLE + reach)} 0,${String(MIDDLE + HALF)}`;
  const tip =
    left > 0
      ? nothing
      : svg`<circle class="tip ${world}" cx="${x}%" cy=${MIDDLE} r=${world === "cross" ? 4.5 : 4}></circle>`;
  return svg`<svg viewBox="0 0 100 ${DRAIN_HEIGHT}" width="100%" height=${DRAIN_HEIGHT} preserveAspectRatio="none"><polygon class="wedge ${world}" points=${points}></polygon></svg>${tip}`;
}

export function drain(
  { world, life, dead }: Drain,
  extent: number,
  hoursAhead: number | null,
): SVGTemplateResult {
  const asked =
    hoursAhead !== null && hoursAhead > 0 && hoursAhead <= extent
      ? svg`<line class="asked" x1="${(hoursAhead / extent) * 100}%" x2="${(hoursAhead / extent) * 100}%" y1="2" y2=${DRAIN_HEIGHT - 2}></line>`
      : nothing;
  const band = svg`<rect class="wedge ${world}" x="0" width="100%" y=${MIDDLE - HALF} height=${2 * HALF}></rect>`;
  const body = life !== null ? wedge(world, life, extent) : band;
  return svg`<svg class="drain" aria-hidden="true" width="100%" height=${DRAIN_HEIGHT}>
    <line class="axis" x1="0" x2="100%" y1=${MIDDLE} y2=${MIDDLE}></line>
    ${dead ? nothing : body}${asked}
  </svg>`;
}

export const drainStyles = css`
  .drain {
    display: block;
    overflow: visible;
  }
  .drain .axis {
    stroke: var(--margin-line);
  }
  .drain .wedge {
    opacity: 0.34;
  }
  .drain .wedge.cross {
    fill: var(--margin-cross-dot);
  }
  .drain .wedge.isolated {
    fill: var(--margin-isolated-dot);
  }
  .drain .tip.cross {
    fill: var(--margin-cross-dot);
  }
  .drain .tip.isolated {
    fill: var(--margin-paper);
    stroke: var(--margin-isolated-dot);
    stroke-width: 2.2;
  }
  .drain .asked {
    stroke: var(--margin-ink);
    stroke-dasharray: 2 2;
  }
`;
