import { css } from "lit";

const light = css`
  --margin-paper: #fcfbf8;
  --margin-wash: #f4f1ea;
  --margin-ink: #1b1a18;
  --margin-soft: #67645d;
  --margin-line: #dedad1;
  --margin-edge: #8c877d;
  --margin-cross: #b24400;
  --margin-isolated: #005f99;
  --margin-cross-dot: #d55e00;
  --margin-isolated-dot: #0072b2;
  --margin-alert: #9c1f5f;
  color-scheme: light;
`;

const dark = css`
  --margin-paper: #171614;
  --margin-wash: #211f1c;
  --margin-ink: #efece5;
  --margin-soft: #a5a198;
  --margin-line: #36332e;
  --margin-edge: #7d786e;
  --margin-cross: #ff9b57;
  --margin-isolated: #6db9ec;
  --margin-cross-dot: #ff8a3c;
  --margin-isolated-dot: #56b0ea;
  --margin-alert: #ee9cc8;
  color-scheme: dark;
`;

/** For a lecture hall: black on white, colours that a weak lamp still tells apart, lines that are seen from the back. */
const projector = css`
  --margin-paper: #ffffff;
  --margin-wash: #ececec;
  --margin-ink: #000000;
  --margin-soft: #333333;
  --margin-line: #9a9a9a;
  --margin-edge: #4d4d4d;
  --margin-cross: #a03300;
  --margin-isolated: #004b87;
  --margin-cross-dot: #cc4400;
  --margin-isolated-dot: #005fae;
  --margin-alert: #8a0a4e;
  --margin-stroke: 1.4;
  --margin-zoom: 1.5;
  color-scheme: light;
`;

/** Drawings keep what they are given, whatever the reader has chosen: so they are given the reader's own colours. */
const forced = css`
  --margin-paper: Canvas;
  --margin-wash: Canvas;
  --margin-ink: CanvasText;
  --margin-soft: CanvasText;
  --margin-line: GrayText;
  --margin-edge: CanvasText;
  --margin-cross: CanvasText;
  --margin-isolated: LinkText;
  --margin-cross-dot: CanvasText;
  --margin-isolated-dot: LinkText;
  --margin-alert: CanvasText;
`;

/** Colours and type. A page that embeds the calculator may set any of these properties on it. */
export const tokens = css`
  :host {
    ${light}
    /* How thick lines of pictures are, and how large everything is. */
    --margin-stroke: 1;
    --margin-zoom: 1;
    --margin-serif:
      Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype",
      Georgia, "Liberation Serif", serif;
    --margin-sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme="light"])) {
      ${dark}
    }
  }
  :host([theme="dark"]) {
    ${dark}
  }
  :host([theme="projector"]) {
    ${projector}
  }
  @media (forced-colors: active) {
    :host,
    :host(:not([theme="light"])),
    :host([theme]) {
      ${forced}
    }
  }
  @media print {
    :host,
    :host(:not([theme="light"])) {
      ${light}
      --margin-stroke: 1;
      --margin-zoom: 1;
    }
  }
`;

/** What every part of the page shares. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  /* Axes run from left to right in every language; the words on them, and pasted lines, as theirs does. */
  svg {
    direction: ltr;
  }
  textarea {
    unicode-bidi: plaintext;
  }
  svg text {
    unicode-bidi: plaintext;
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button,
  select,
  input {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
    border-radius: 0;
  }
  button {
    appearance: none;
    border: 0;
    background: none;
    padding: 3px 0;
    min-height: 26px;
    min-width: 24px;
    cursor: pointer;
    text-align: start;
  }
  button.quiet {
    color: var(--margin-soft);
  }
  button.quiet:hover,
  button.quiet[aria-expanded="true"] {
    color: var(--margin-ink);
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  button[aria-disabled="true"],
  button[aria-disabled="true"]:hover {
    color: var(--margin-soft);
    opacity: 0.55;
    cursor: default;
    text-decoration: none;
  }
  select {
    appearance: none;
    border: 0;
    border-bottom: 1px dotted var(--margin-edge);
    background: none;
    padding: 1px 0;
    min-height: 27px;
    min-width: 24px;
    cursor: pointer;
    max-width: 100%;
    field-sizing: content;
    text-overflow: ellipsis;
  }
  select:hover {
    border-bottom-style: solid;
    border-bottom-color: var(--margin-ink);
  }
  select[aria-invalid="true"] {
    border-bottom: 2px solid var(--margin-alert);
  }
  .below {
    display: block;
    font-size: 12.5px;
    line-height: 1.35;
    color: var(--margin-soft);
    text-align: start;
    white-space: normal;
    padding-top: 3px;
    overflow-wrap: anywhere;
  }
  .below.problem {
    color: var(--margin-alert);
    font-weight: 600;
  }
  option {
    background: var(--margin-paper);
    color: var(--margin-ink);
  }
  :focus-visible {
    outline: 2px solid var(--margin-ink);
    outline-offset: 2px;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cross {
    color: var(--margin-cross);
  }
  .isolated {
    color: var(--margin-isolated);
  }
  @media print {
    button:not(.figure),
    .no-print {
      display: none !important;
    }
    select {
      border-bottom: 0;
    }
    /* No heading without what it heads, no picture or row in two pieces, no address hidden behind a name. */
    h2,
    h3,
    h4,
    .plot-title {
      break-after: avoid;
    }
    svg,
    figure,
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    svg[viewBox] {
      max-width: 100%;
    }
    a[href]::after {
      content: " (" attr(href) ")";
      overflow-wrap: anywhere;
      word-break: break-all;
    }
  }
`;
