import { css } from "lit";

export const shockPanelStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 10px 40px;
    margin-top: 12px;
  }
  .percent {
    width: 84px;
    flex: none;
  }
  .answer {
    font: 400 21px/1.42 var(--margin-serif);
    max-width: 62ch;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    margin-top: 18px;
  }
  .is-stale .answer,
  .is-stale .plot-title {
    color: var(--margin-soft);
    font-style: italic;
  }
  .is-stale .plot {
    opacity: 0.55;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    font-size: 12.5px;
    margin-top: 8px;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .plot-title + .picture {
    margin-top: 8px;
  }
  .sample {
    flex: none;
  }
  .figures th:first-child span {
    white-space: nowrap;
  }
  .figures .held {
    font-weight: 600;
  }
  @container (max-width: 640px) {
    .answer {
      font-size: 18px;
    }
  }
`;
