import { css } from "lit";

/** The sheet of paper that everything stands on. */
export const calculatorStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--margin-paper);
    color: var(--margin-ink);
    font: 15px/1.5 var(--margin-sans);
    font-variant-numeric: tabular-nums lining-nums;
    -webkit-text-size-adjust: 100%;
  }
  .page {
    zoom: var(--margin-zoom);
    max-width: 1224px;
    margin: 0 auto;
    padding: var(--margin-page-padding, 22px 32px 56px);
    /* For what reads left to right in every language, as figures do, but stands where the language begins or ends. */
    --side-start: left;
    --side-end: right;
  }
  .page[dir="rtl"] {
    --side-start: right;
    --side-end: left;
    --side-behind: right;
    /* A currency stands before its figure, seen from there. */
    --figure-order: 1;
    /* A script whose letters join is neither slanted nor spaced. */
    --slant: normal;
    --tracking: 0;
  }
  /* What the parts of the page measure themselves by. */
  .sheet {
    container-type: inline-size;
  }
  .message {
    font: 400 22px/1.4 var(--margin-serif);
    padding: 34px 0;
  }
  .notice {
    border-block-end: 1px solid var(--margin-line);
    padding-block: 8px;
    font-size: 13.5px;
  }
  @container (max-width: 560px) {
    .page {
      padding: var(--margin-page-padding, 14px 16px 40px);
    }
  }
  @media print {
    .page {
      padding: 0;
    }
  }
`;
