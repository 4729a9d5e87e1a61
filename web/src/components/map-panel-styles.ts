import { css } from "lit";

export const mapPanelStyles = css`
  :host {
    overflow-wrap: anywhere;
  }
  .said {
    font: 400 21px/1.4 var(--margin-serif);
    max-width: 44em;
    margin: 16px 0 0;
    text-wrap: pretty;
  }
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 24px;
  }
  .asked .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .moved {
    width: 84px;
    flex: none;
  }
  .days thead th:last-child {
    overflow-wrap: normal;
  }
  .probe {
    margin-top: 8px;
    width: fit-content;
    max-width: 100%;
    cursor: crosshair;
    touch-action: manipulation;
  }
  .readout {
    font-size: 14px;
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    margin: 8px 0 0;
    max-width: 62em;
    min-height: 3em;
  }
  .whole {
    white-space: nowrap;
  }
  @container (min-width: 1060px) {
    .drawn {
      display: grid;
      grid-template-columns: 760px minmax(0, 1fr);
      column-gap: 36px;
    }
    .beside {
      align-self: end;
      padding-bottom: 40px;
    }
    .beside .key {
      flex-direction: column;
    }
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin: 4px 0 0;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .key li {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .key svg {
    flex: none;
  }
  .event {
    display: block;
    font-weight: 400;
    font-size: 12.5px;
  }
  @container (max-width: 640px) {
    .said {
      font-size: 18px;
    }
  }
  .is-stale .said,
  .is-stale .readout {
    color: var(--margin-soft);
    font-style: italic;
  }
`;
