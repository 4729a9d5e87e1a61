import { css } from "lit";
import { stripStyles } from "../charts/strip.js";
import { figureStyles } from "./figure.js";
import { lazyStyles } from "./lazy.js";
import { narrow } from "./positions-narrow.js";

const wide = css`
  :host {
    display: block;
    font-size: 15px;
  }
  table {
    border-collapse: collapse;
    table-layout: fixed;
    width: 100%;
  }
  th {
    font-weight: 400;
    color: var(--margin-soft);
    font-size: 12.5px;
    text-align: end;
    padding: 0 8px 7px;
    border-bottom: 1px solid var(--margin-ink);
    vertical-align: bottom;
    width: 8.8%;
  }
  td {
    padding: 13px 8px;
    border-bottom: 1px solid var(--margin-line);
    text-align: end;
    vertical-align: top;
    line-height: 1.5;
  }
  th.who,
  td.who {
    text-align: start;
    padding-inline-start: 0;
    width: 11.4%;
  }
  th:nth-child(2) {
    width: 12.5%;
  }
  th:nth-child(5) {
    width: 7%;
  }
  th:nth-child(6),
  th:nth-child(7) {
    width: 15%;
  }
  th.chart {
    width: 17.5%;
    padding-block: 0 7px;
    padding-inline: 20px 6px;
  }
  td.chart {
    padding-block: 10px;
    padding-inline: 20px 6px;
  }
  th:last-child,
  td.act {
    width: 4%;
    padding-inline-start: 0;
    padding-inline-end: 0;
  }
  td.lever {
    --field-gap: 0;
  }
  .label {
    display: none;
  }
  .identity,
  .sized {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .sized margin-field {
    flex: 0 1 auto;
    max-width: 100%;
  }
  .sized select {
    max-width: 10ch;
    font-size: 13px;
    color: var(--margin-soft);
  }
  /* A long size pushes its unit below, so that every digit can be read. */
  .sized {
    flex-wrap: wrap;
    direction: ltr;
    justify-content: var(--side-end, right);
    gap: 0 0.5em;
  }
  .symbol {
    --field-align: var(--side-start, left);
    --field-weight: 600;
    flex: 0 1 auto;
  }
  .identity {
    flex-wrap: wrap;
  }
  .identity select {
    flex: none;
  }
  .gain {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
    padding-top: 2px;
    min-height: 1.5em;
    overflow-wrap: anywhere;
  }
  .out .figure {
    display: block;
    width: 100%;
  }
  /* A target of 24 px, in a line no higher than before. */
  .gain .figure {
    margin: -3px 0;
  }
  .bound {
    display: block;
    white-space: nowrap;
    min-height: 26px;
    padding-top: 2px;
  }
  .bound strong {
    font-weight: 600;
  }
  .cross,
  .isolated {
    color: var(--margin-ink);
  }
  .cross strong {
    color: var(--margin-cross);
  }
  .isolated strong {
    color: var(--margin-isolated);
  }
  small {
    color: var(--margin-soft);
    font-size: 12.5px;
    margin-inline-start: 4px;
  }
  .reason {
    display: block;
    color: var(--margin-soft);
    font-size: 13px;
    line-height: 1.35;
    padding-top: 3px;
    overflow-wrap: anywhere;
  }
  .reason.dead {
    color: var(--margin-ink);
    font-weight: 600;
  }
  td .scale {
    display: none;
  }
  th .scale {
    display: flex;
  }
  .scale {
    direction: ltr;
    justify-content: space-between;
    font-size: 11.5px;
  }
  .more {
    font-size: 13px;
  }
  .add {
    margin-top: 14px;
    font-size: 15px;
  }
  .empty {
    color: var(--margin-soft);
    padding: 18px 0 4px;
  }
`;

const further = css`
  .further td {
    text-align: start;
    padding: 12px 0 16px;
  }
  .further-line {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 40px;
    align-items: flex-start;
    font-size: 14px;
  }
  .further-line margin-field {
    width: 190px;
    --field-align: var(--side-start, left);
  }
  .choice .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-inline-start: auto;
    padding-top: 17px;
  }
`;

/** Nine columns on a sheet of paper: smaller type, and a price above its distance. */
const paper = css`
  @media print {
    :host {
      font-size: 11.5px;
    }
    th,
    .gain,
    .reason,
    small {
      font-size: 10.5px;
    }
    th,
    td {
      padding-inline: 5px;
    }
    td {
      padding-block: 9px;
    }
    .sized select,
    .identity select {
      font-size: inherit;
      max-width: none;
    }
    .bound {
      white-space: normal;
      min-height: 0;
    }
    .bound small {
      display: block;
      margin-inline-start: 0;
    }
    th:last-child,
    td.act {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    .further-line margin-field {
      width: 140px;
    }
  }
`;

const stale = css`
  :host([stale]) .out,
  :host([stale]) .out strong,
  :host([stale]) .gain {
    color: var(--margin-soft);
    font-style: italic;
  }
  :host([stale]) .strip {
    opacity: 0.45;
  }
`;

export const positionsStyles = [
  lazyStyles,
  figureStyles,
  stripStyles,
  wide,
  further,
  stale,
  narrow,
  paper,
];
