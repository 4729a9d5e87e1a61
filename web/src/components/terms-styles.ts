import { css } from "lit";

/** Forms of the custom rules: labelled lines in a grid, hairlines between the parts. */
export const termsStyles = css`
  :host {
    display: block;
    font-size: 14px;
    --field-align: var(--side-start, left);
  }
  h3 {
    font: 600 14px var(--margin-sans);
    margin-bottom: 8px;
  }
  .intro {
    color: var(--margin-soft);
    font-size: 13px;
    margin-bottom: 10px;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
    gap: 14px 32px;
  }
  .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
    padding-bottom: 3px;
    overflow-wrap: anywhere;
  }
  .choice select {
    width: 100%;
  }
  .item {
    border-top: 1px solid var(--margin-line);
    padding: 12px 0 14px;
  }
  button.add {
    margin-top: 6px;
  }
`;
