import { css } from "lit";
import { stripStyles } from "../charts/strip.js";
import { narrow } from "./venues-narrow.js";

const frame = css`
  :host {
    display: block;
    font-size: 15px;
  }
  h2 {
    font: 600 20px/1.3 var(--margin-serif);
  }
  .lede {
    font: 400 19px/1.45 var(--margin-serif);
    max-width: 46em;
    padding: 8px 0 2px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .intro {
    color: var(--margin-soft);
    font-size: 13px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 28px;
    padding: 14px 0 18px;
    font-size: 14px;
  }
  .controls label {
    color: var(--margin-soft);
    margin-inline-end: 0.45em;
  }
  .controls > span {
    max-width: 100%;
  }
  h3 {
    font: 600 15px var(--margin-sans);
    padding: 22px 0 8px;
    overflow-wrap: anywhere;
  }
`;

const table = css`
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
    width: 18%;
  }
  td {
    padding: 11px 8px 10px;
    border-top: 1px solid var(--margin-line);
    text-align: end;
    vertical-align: top;
    line-height: 1.45;
  }
  tbody tr:first-child td {
    border-top: 0;
  }
  th.who,
  td.who {
    text-align: start;
    padding-inline-start: 0;
    width: 36%;
  }
  th.chart {
    padding-block: 0 7px;
    padding-inline: 24px 6px;
    width: 28%;
  }
  td.chart {
    padding-block: 11px 6px;
    padding-inline: 24px 6px;
  }
  .venue {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .date,
  .note {
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .note {
    display: block;
    overflow-wrap: anywhere;
  }
  .here {
    font-size: 12.5px;
  }
  tr.own .venue {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 5px;
  }
  .label {
    display: none;
  }
  .bound {
    display: block;
    white-space: nowrap;
  }
  .bound strong {
    font-weight: 600;
  }
  .out.cross,
  .out.isolated {
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
  .versus {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .reason {
    display: block;
    color: var(--margin-soft);
    font-size: 13px;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .reason.dead {
    color: var(--margin-ink);
    font-weight: 600;
  }
  .scale {
    direction: ltr;
    display: flex;
    justify-content: space-between;
    font-size: 11.5px;
  }
  td .scale {
    display: none;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    font-size: 13px;
  }
  :host([stale]) .out,
  :host([stale]) .out strong {
    color: var(--margin-soft);
    font-style: italic;
  }
  :host([stale]) .strip {
    opacity: 0.45;
  }
`;

const unfolded = css`
  tr.further td {
    text-align: start;
    padding: 0 0 20px;
    border-top: 0;
  }
  .worlds {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px 44px;
    font-size: 14px;
  }
  .worlds p {
    padding-bottom: 5px;
    text-wrap: pretty;
  }
  dl.steps {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 14px;
    font-size: 13px;
  }
  .steps dt {
    text-align: end;
  }
  .steps dd {
    color: var(--margin-soft);
    overflow-wrap: anywhere;
  }
  .steps .sum {
    border-top: 1px solid var(--margin-line);
    padding-top: 2px;
    color: var(--margin-ink);
  }
  .granted {
    padding-top: 12px;
    font-size: 13px;
    color: var(--margin-soft);
    max-width: 62em;
    overflow-wrap: anywhere;
  }
  .granted p + p {
    padding-top: 3px;
  }
`;

const lists = css`
  dl.apart {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
    font-size: 14px;
    border-top: 1px solid var(--margin-line);
  }
  .apart dt,
  .apart dd {
    padding: 7px 0;
    border-bottom: 1px solid var(--margin-line);
    overflow-wrap: anywhere;
  }
  .apart dt {
    padding-inline-end: 20px;
  }
  .apart dd {
    color: var(--margin-soft);
  }
  .apart.reasons dt::first-letter {
    text-transform: uppercase;
  }
  .apart.reasons dd {
    color: var(--margin-ink);
  }
  .one {
    display: block;
  }
  .apart button {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
`;

export const venuesStyles = [
  stripStyles,
  frame,
  table,
  unfolded,
  lists,
  narrow,
];
