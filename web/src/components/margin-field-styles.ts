import { css } from "lit";

export const fieldStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: var(--field-gap, 0.3em);
    border-bottom: 1px dotted var(--margin-edge);
    cursor: text;
  }
  :host(:not([words])) .line {
    direction: ltr;
    justify-content: var(--side-start, left);
  }
  .line:hover {
    border-bottom-style: solid;
  }
  :host([locked]) .line {
    border-bottom-color: transparent;
  }
  .line:focus-within {
    border-bottom: 1px solid var(--margin-ink);
    outline: 2px solid var(--margin-ink);
    outline-offset: 2px;
  }
  input {
    appearance: none;
    border: 0;
    outline: 0;
    background: none;
    width: 100%;
    min-width: 2.5ch;
    min-height: 26px;
    padding: 1px 0;
    unicode-bidi: plaintext;
    text-align: var(--field-align, var(--side-end, right));
    font-weight: var(--field-weight, inherit);
  }
  input::placeholder {
    color: var(--margin-soft);
    opacity: 1;
  }
  /* The arrow that some browsers add to a field with choices. */
  input::-webkit-calendar-picker-indicator {
    display: none !important;
  }
  label {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
    padding-bottom: 3px;
    overflow-wrap: anywhere;
  }
  .unit {
    color: var(--margin-soft);
    white-space: nowrap;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  input:focus-visible {
    outline: 0;
  }
  /* A unit stands right behind its figure, where browsers can size a field by what is in it. */
  @supports (field-sizing: content) {
    input {
      field-sizing: content;
      flex: 0 1 auto;
      width: auto;
      min-width: 24px;
      max-width: 100%;
    }
    input:not(:last-child) {
      text-align: var(--side-behind, var(--field-align, right));
      min-width: 1.3ch;
    }
    input.blank {
      min-width: 6ch;
    }
    input.blank:not(:last-child) {
      min-width: 3.2ch;
    }
    input:last-child {
      flex-grow: 1;
    }
    :host([snug]) .long {
      font-size: 0.87em;
    }
    :host([snug]) .very-long {
      font-size: 0.74em;
    }
    :host([snug]) {
      text-align: var(--field-align, var(--side-end, right));
    }
    @container (min-width: 960px) {
      /* Words need more room than the column of a figure has: they reach out before it. */
      :host([snug]:not([words])) .below {
        width: 150px;
        margin-inline-start: min(0px, 100% - 150px);
        text-align: end;
      }
      :host([snug]) .line {
        display: inline-flex;
        min-width: 24px;
        max-width: 100%;
      }
      :host([snug]:not([words])) .line {
        justify-content: var(--side-end, right);
      }
    }
  }
  .line.wrong {
    border-bottom: 2px solid var(--margin-alert);
  }
  .below.warning {
    color: var(--margin-alert);
  }
  @media print {
    .line {
      border-bottom: 0;
    }
  }
`;
