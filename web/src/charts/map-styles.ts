import { css } from "lit";

/** Cross is a thick line, isolated thin ones; areas differ by hatching and grey, so that nothing rests on colour. */
export const mapStyles = css`
  .plot .hatch {
    stroke: var(--margin-edge);
    stroke-width: 0.8;
    opacity: 0.55;
  }
  .plot .blank {
    fill: var(--margin-paper);
  }
  .plot .shade {
    fill: var(--margin-ink);
  }
  .plot .shade.dark {
    opacity: 0.13;
  }
  .plot .shade.light {
    opacity: 0.06;
  }
  .plot .contour {
    fill: none;
    stroke: var(--margin-edge);
    stroke-width: 1;
  }
  .plot .limit {
    stroke: var(--margin-isolated-dot);
    stroke-width: 1;
    stroke-dasharray: 5 3;
  }
  .plot .box {
    fill: none;
    stroke: var(--margin-isolated-dot);
    stroke-width: 1.8;
  }
  .plot .line.cross {
    stroke-width: 3;
  }
  .plot .line.jump {
    stroke-dasharray: 2 4;
  }
  .plot .line.configured {
    stroke: var(--margin-ink);
    stroke-width: 1.5;
    stroke-dasharray: 8 3 1 3;
  }
  .plot .halo {
    paint-order: stroke;
    stroke: var(--margin-paper);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .plot .cross-text {
    fill: var(--margin-cross);
    font-weight: 600;
  }
  .plot .isolated-text {
    fill: var(--margin-isolated);
  }
  .plot .soft-text,
  .plot .year {
    fill: var(--margin-soft);
  }
  .plot .axis-name {
    font-weight: 600;
  }
  .plot .day {
    fill: var(--margin-ink);
    stroke: var(--margin-paper);
  }
  .plot .day.dead-day {
    fill: none;
    stroke: var(--margin-ink);
    stroke-width: 2;
  }
  .plot .now-dot {
    fill: var(--margin-ink);
    stroke: var(--margin-paper);
    stroke-width: 1.5;
  }
  .plot .hair line {
    stroke: var(--margin-ink);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .plot .hair circle {
    fill: none;
    stroke: var(--margin-ink);
    stroke-width: 2;
  }
`;
