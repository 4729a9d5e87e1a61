/** Knobs on a line, each with room for a finger; below it the same points as fields. */
import { css } from "lit";

export const drawingStyles = css`
  :host {
    display: block;
    --field-align: var(--side-start, left);
  }
  .plot {
    touch-action: pan-y;
  }
  .way {
    fill: none;
    stroke: var(--margin-ink);
    stroke-width: 1.75;
  }
  .point {
    cursor: ns-resize;
    touch-action: none;
  }
  .point .grip {
    fill: transparent;
  }
  .point .knob,
  .present {
    fill: var(--margin-paper);
    stroke: var(--margin-ink);
    stroke-width: 2;
  }
  .present {
    fill: var(--margin-ink);
  }
  .point:focus-visible {
    outline: none;
  }
  .point:focus-visible .grip {
    stroke: var(--margin-ink);
    stroke-width: 2;
  }
  .hint {
    color: var(--margin-soft);
    font-size: 12.5px;
    max-width: 62em;
    margin: 2px 0 8px;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 22px;
  }
  li {
    width: 84px;
  }
  li button,
  .add {
    font-size: 13px;
  }
`;
