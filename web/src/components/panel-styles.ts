import { css } from "lit";

/** Headings, notes and the like of a panel. */
export const panelStyles = css`
  :host {
    display: block;
    font-size: 14px;
    --field-align: var(--side-start, left);
  }
  h2,
  h3 {
    overflow-wrap: anywhere;
  }
  h2 {
    font: 600 20px/1.3 var(--margin-serif);
    margin-bottom: 4px;
  }
  h3 {
    font: 600 14px/1.4 var(--margin-sans);
    margin: 30px 0 4px;
    overflow-wrap: anywhere;
  }
  .intro,
  .aside {
    color: var(--margin-soft);
    font-size: 13px;
    max-width: 62em;
    margin-bottom: 10px;
    overflow-wrap: anywhere;
  }
  .aside {
    margin: 8px 0 0;
  }
  .soft {
    color: var(--margin-soft);
  }
  .stale-note {
    color: var(--margin-alert);
    font-weight: 600;
    font-size: 13px;
    margin-top: 22px;
  }
  .is-stale .cell {
    color: var(--margin-soft);
    font-style: italic;
  }
`;
