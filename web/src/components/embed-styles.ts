import { css } from "lit";

/** The choices of a snippet, and its preview. */
export const embedStyles = css`
  :host {
    display: block;
  }
  fieldset {
    min-inline-size: 0;
    margin: 12px 0 0;
    padding: 0;
    border: 0;
  }
  legend,
  .caption {
    padding: 0;
    color: var(--margin-soft);
    font-size: 13px;
  }
  fieldset .check {
    display: flex;
    align-items: baseline;
  }
  fieldset .check input {
    translate: 0 2px;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: 0 20px;
  }
  .selects,
  .limits {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 32px;
    margin-block-start: 12px;
  }
  .choice {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  copy-field {
    margin-block-start: 18px;
  }
  h4 {
    margin: 20px 0 6px;
    font: inherit;
    font-size: 13px;
    color: var(--margin-soft);
  }
  iframe {
    display: block;
    width: 100%;
    aspect-ratio: 16/10;
    min-height: 26rem;
    border: 1px solid var(--margin-line);
  }
`;
