import { css } from "lit";

export const shockChartStyles = css`
  .plot.shock {
    touch-action: pan-y;
    cursor: ew-resize;
    user-select: none;
  }
  .plot .line.trigger {
    stroke-width: 1.25;
  }
  .plot .line.held {
    stroke: var(--margin-ink);
    stroke-width: 1.25;
    stroke-dasharray: 8 3 2 3;
  }
  .plot .dot.held {
    fill: var(--margin-ink);
  }
  .plot .leader {
    stroke: var(--margin-edge);
    stroke-width: 0.75;
  }
  .plot .present {
    stroke: var(--margin-edge);
  }
  .plot .rule-chosen {
    stroke: var(--margin-ink);
    stroke-width: 1.5;
  }
  .plot .move {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--margin-paper);
    stroke-width: 4px;
  }
  .plot text.name.cross,
  .plot text.name.held {
    font-weight: 600;
  }
  .plot text.name.cross {
    fill: var(--margin-cross);
  }
  .plot text.name.isolated {
    fill: var(--margin-isolated);
  }
  @media (forced-colors: active) {
    .plot .line,
    .plot .dot.isolated,
    .plot .rule-chosen {
      stroke: CanvasText;
    }
    .plot .dot.cross,
    .plot .dot.held {
      fill: CanvasText;
    }
  }
`;
