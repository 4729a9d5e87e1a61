import { css } from "lit";

/** What stands in a sheet. */
export const sheetStyles = css`
  h3 {
    font: 600 17px/1.35 var(--margin-serif);
    margin-block: 26px 6px;
  }
  h3:first-of-type {
    margin-block-start: 0;
  }
  .soft {
    color: var(--margin-soft);
    font-size: 13px;
    max-width: 62em;
  }
  .wrong {
    color: var(--margin-alert);
    font-weight: 600;
    font-size: 13px;
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 26px;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--margin-ink);
  }
`;
