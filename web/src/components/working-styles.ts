import { css } from "lit";

/** What is found stands in the margin, how it is found beside it. */
export const workingStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    font-size: 14px;
    color: var(--margin-ink);
  }
  h3 {
    font: 600 14px/1.5 var(--margin-sans);
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: 190px minmax(0, 1fr);
    gap: 4px 36px;
    padding: 12px 0 11px;
  }
  li + li {
    border-top: 1px solid var(--margin-line);
  }
  .name {
    overflow-wrap: anywhere;
    line-height: 1.5;
    padding-top: 2px;
  }
  li + li .name {
    color: var(--margin-soft);
    font-size: 13px;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 230px;
    gap: 2px 32px;
  }
  .beside {
    grid-column: 2;
    grid-row: 1 / span 4;
    padding-top: 3px;
  }
  .lines {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 3px 0.4em;
    align-items: center;
    font-size: 17px;
    line-height: 1.55;
  }
  .right {
    padding-left: 1.15em;
    text-indent: -1.15em;
    overflow-wrap: anywhere;
  }
  .right * {
    text-indent: 0;
  }
  /* What went into the figure takes as few lines as it can; they break before an equals sign. */
  li + li .lines {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
    row-gap: 0;
    font-size: 15px;
  }
  li + li .left:empty {
    display: none;
  }
  .equals {
    display: inline-block;
    width: 1.15em;
    font-family: var(--margin-serif);
  }
  strong {
    font-weight: 600;
  }
  .where,
  .note,
  .rule,
  .reason {
    color: var(--margin-soft);
    font-size: 13px;
    line-height: 1.5;
    overflow-wrap: anywhere;
    max-width: 78ch;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 1.4em;
  }
  .note {
    padding-top: 4px;
  }
  .rule {
    padding-top: 6px;
  }
  @container (max-width: 959px) {
    .work {
      display: block;
    }
  }
  @container (max-width: 640px) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }
    .lines {
      font-size: 16px;
    }
  }
`;
