import { css } from "lit";

/** Each row a card: what is typed on top, what follows from it below. */
export const narrow = css`
  /* Paper has the table, however narrow it is. */
  @media screen {
    @container (max-width: 959px) {
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
      .row {
        display: grid;
        grid-template-columns: 1.4fr 1.4fr 1fr 1fr 0.8fr;
        gap: 10px 22px;
        padding: 16px 0 14px;
        border-bottom: 1px solid var(--margin-line);
        position: relative;
      }
      .row td,
      td.who,
      td.chart,
      td.act {
        display: block;
        border: 0;
        padding: 0;
        width: auto;
        text-align: start;
      }
      .row td {
        --field-align: var(--side-start, left);
      }
      .label {
        display: block;
        color: var(--margin-soft);
        font-size: 12.5px;
      }
      .sized margin-field,
      .sized {
        flex: 1 1 auto;
      }
      .symbol {
        width: 9ch;
      }
      td .scale {
        display: flex;
        color: var(--margin-soft);
      }
      .who .identity {
        padding-top: 17px;
      }
      .out {
        grid-row: 2;
      }
      .out.cross {
        grid-column: 1;
      }
      .out.isolated {
        grid-column: 2;
      }
      .row td.chart {
        grid-row: 2;
        grid-column: 3 / 5;
        padding: 2px 10px 0;
      }
      .row td.act {
        grid-row: 2;
        grid-column: 5;
        text-align: end;
        padding-top: 17px;
      }
      .further {
        display: block;
      }
      .further td {
        display: block;
      }
      .actions {
        margin-inline-start: 0;
      }
    }
    @container (max-width: 560px) {
      .row {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 10px 18px;
      }
      .row td.who {
        grid-row: 1;
        grid-column: 1 / -1;
        padding-inline-end: 60px;
      }
      .row td.act {
        grid-row: 1;
        grid-column: 2;
        padding-top: 0;
      }
      .who .identity {
        padding-top: 0;
        font-size: 17px;
      }
      .out,
      .out.cross,
      .out.isolated {
        grid-row: auto;
        grid-column: auto;
      }
      .row td.chart {
        grid-row: auto;
        grid-column: 1 / -1;
        padding: 0 12px;
      }
      .bound {
        white-space: normal;
      }
      .bound strong,
      .bound small {
        white-space: nowrap;
      }
      .bound small {
        margin-inline-start: 0;
      }
      .actions {
        padding-top: 0;
      }
    }
  }
`;
