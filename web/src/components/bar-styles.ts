import { css } from "lit";

/** The quiet bar at the head of the page. */
export const barStyles = css`
  :host {
    display: block;
    border-bottom: 1px solid var(--margin-ink);
    padding-bottom: 8px;
    font-size: 14px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
    align-items: baseline;
  }
  h1 {
    font: 600 20px/1.3 var(--margin-serif);
    letter-spacing: var(--tracking, -0.01em);
    margin-inline-end: auto;
  }
  .pair {
    display: flex;
    align-items: baseline;
    gap: 0.45em;
  }
  .pair > span,
  .pair > label {
    color: var(--margin-soft);
  }
  margin-field.wallet {
    order: var(--figure-order, 0);
    min-width: 6ch;
    max-width: 18ch;
  }
  @supports not (field-sizing: content) {
    margin-field.wallet {
      width: 12ch;
    }
  }
  margin-field.currency {
    width: 5.5ch;
    --field-align: var(--side-start, left);
  }
  @container (max-width: 959px) {
    h1 {
      flex-basis: 100%;
    }
  }
  .note {
    color: var(--margin-soft);
    font-size: 12.5px;
    padding-top: 4px;
    overflow-wrap: anywhere;
  }
  .retry {
    text-decoration: underline;
    text-underline-offset: 3px;
    color: var(--margin-ink);
  }
  .examples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    gap: 2px 32px;
    padding: 14px 0 8px;
  }
  .examples button {
    display: flex;
    flex-direction: column;
    justify-content: flex-start;
    width: 100%;
    height: 100%;
    padding: 9px 0 11px;
    border-top: 1px solid var(--margin-line);
    line-height: 1.4;
  }
  .examples strong {
    display: block;
    font: 600 16px/1.35 var(--margin-serif);
  }
  .examples button:hover strong {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .examples span {
    color: var(--margin-soft);
    font-size: 13px;
  }
`;
