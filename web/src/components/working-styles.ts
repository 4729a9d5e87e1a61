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
    direction: ltr;
    width: fit-content;
    max-width: 100%;
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 3px 0.4em;
    align-items: baseline;
    font-size: 17px;
    line-height: 1.55;
  }
  .right {
    display: grid;
    grid-template-columns: 1.15em minmax(0, 1fr);
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .lines .tall {
    align-items: center;
    align-self: center;
  }
  .equals {
    font-family: var(--margin-serif);
  }
  /* What went into the figure takes as few lines as it can; they break before an equals sign. */
  li + li .lines {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.4em;
    row-gap: 0;
    font-size: 15px;
  }
  li + li .left:empty {
    display: none;
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
  .work > .reason {
    color: var(--margin-ink);
    font-size: 15px;
    grid-column: 1;
  }
  .work > .rule {
    grid-column: 1 / -1;
  }
  a {
    display: inline-block;
    line-height: 24px;
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  @media print {
    li {
      break-inside: avoid;
    }
    /* What follows the first step is not left alone at the head of a page. */
    li:first-child {
      break-after: avoid;
    }
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
