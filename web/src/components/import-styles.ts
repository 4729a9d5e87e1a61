import { css } from "lit";

/** Of the sheets that bring positions in and take figures out. */
export const filesStyles = css`
  /* What is in the sheet; the part itself has no place on the page. */
  .content {
    container-type: inline-size;
    font-size: 14px;
  }
  /* Above the page, it must not push what is on the page. */
  sheet-dialog {
    position: absolute;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 120px;
    margin: 4px 0 10px;
    padding: 8px 10px;
    border: 1px solid var(--margin-edge);
    border-radius: 0;
    background: none;
    color: inherit;
    font:
      13px/1.5 ui-monospace,
      monospace;
    resize: vertical;
  }
  label.caption,
  legend {
    color: var(--margin-soft);
    font-size: 12.5px;
    padding: 0;
  }
  .wrong {
    color: var(--margin-alert);
    font-weight: 600;
  }
  .lines li {
    overflow-wrap: anywhere;
    padding: 2px 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 24px;
    margin-top: 22px;
  }
  .main {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .under {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  input[type="file"] {
    min-height: 28px;
    max-width: 100%;
  }
  input[type="file"]::file-selector-button {
    font: inherit;
    color: inherit;
    border: 0;
    border-bottom: 1px dotted var(--margin-edge);
    background: none;
    padding: 3px 0;
    margin-inline-end: 12px;
    cursor: pointer;
  }
`;
