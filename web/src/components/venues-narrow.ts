import { css } from "lit";

/** Each venue a card: its name, both prices beside each other, the strip below. */
export const narrow = css`
  @container (max-width: 800px) {
    th.who,
    td.who {
      width: 34%;
    }
    th {
      width: 20%;
    }
    th.chart {
      width: 26%;
    }
    .bound small {
      display: block;
      margin-inline-start: 0;
    }
  }
  @container (max-width: 560px) {
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      border-top: 1px solid var(--margin-ink);
    }
    tr.line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 6px 18px;
      padding: 13px 0 12px;
      border-top: 1px solid var(--margin-line);
    }
    tbody tr.line:first-child {
      border-top: 0;
    }
    tr.line td {
      display: block;
      border: 0;
      padding: 0;
      width: auto;
      text-align: start;
    }
    tr.line td.who,
    tr.line td.chart,
    tr.line td.wide {
      grid-column: 1 / -1;
    }
    tr.line td.who {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
      align-items: baseline;
    }
    td.who .note,
    td.who .acts {
      flex-basis: 100%;
    }
    tr.line td.chart {
      padding: 0 12px;
    }
    td .scale {
      display: flex;
      color: var(--margin-soft);
    }
    .label {
      display: block;
      color: var(--margin-soft);
      font-size: 12.5px;
    }
    tr.further,
    tr.further td {
      display: block;
    }
    .worlds {
      grid-template-columns: 1fr;
      gap: 14px;
    }
    dl.apart {
      grid-template-columns: 1fr;
    }
    .apart dt {
      border-bottom: 0;
      padding-bottom: 0;
    }
    .apart dd {
      padding-top: 0;
    }
  }
`;
