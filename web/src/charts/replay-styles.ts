/** Prices in ink, worlds in their own lines; what is still to come is faint. */
import { css } from "lit";

export const replayPictureStyles = css`
  .replay .way {
    fill: none;
    stroke: var(--margin-edge);
    stroke-width: 1;
  }
  .replay .way.leads {
    stroke: var(--margin-ink);
    stroke-width: 1.75;
  }
  .replay .trigger-line {
    fill: none;
    stroke: var(--margin-ink);
    stroke-dasharray: 2 3;
  }
  .replay .drop {
    stroke: var(--margin-edge);
    stroke-width: 0.75;
  }
  .replay .line.configured {
    stroke: var(--margin-ink);
    stroke-width: 1.5;
    stroke-dasharray: 6 3;
  }
  .replay .dot.configured {
    fill: var(--margin-ink);
  }
  .replay .dot.here {
    fill: var(--margin-paper);
    stroke: var(--margin-ink);
    stroke-width: 1.5;
  }
  .replay .ahead {
    opacity: 0.3;
  }
  .replay .label {
    paint-order: stroke;
    stroke: var(--margin-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .plot.replay .label.cross {
    fill: var(--margin-cross);
    font-weight: 600;
  }
  .plot.replay .label.isolated {
    fill: var(--margin-isolated);
    font-weight: 600;
  }
  .plot.replay .label.of-way:not(.leads) {
    fill: var(--margin-soft);
  }
`;
