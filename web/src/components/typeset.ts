import { css, html, type TemplateResult } from "lit";
import { type Formula, isCompound, toText } from "../document/formula.js";

/** A line may break before a sign, never behind it. */
const MINUS = "\u2212\u00A0";
const PLUS = "+\u00A0";
const TIMES = "\u00D7\u00A0";

function bracketed(formula: Formula): TemplateResult {
  return isCompound(formula) ? html`(${setLine(formula)})` : setLine(formula);
}

function setFraction(over: Formula, under: Formula): TemplateResult {
  return html`<span class="fraction"
    ><span class="over">${setLine(over)}</span
    ><span class="under">${setLine(under)}</span></span
  >`;
}

/** As it looks; toText says the same to those who listen. */
function setLine(formula: Formula): TemplateResult {
  switch (formula.is) {
    case "symbol":
      return html`<span class="symbol"
        ><i>${formula.name}</i
        >${formula.index === undefined ? "" : html`<sub>${formula.index}</sub>`}</span
      >`;
    case "number":
      return html`<span class="number"
        >${formula.text}${formula.unit === undefined ? "" : `\u00A0${formula.unit}`}</span
      >`;
    case "sum":
      return html`${formula.terms.map(({ sign, of }, place) => {
        if (place === 0 && sign > 0) return setLine(of);
        const mark = place === 0 ? "\u2212" : sign < 0 ? MINUS : PLUS;
        return html`${place > 0 ? " " : ""}<span class="term"
            >${mark}${bracketed(of)}</span
          >`;
      })}`;
    case "product":
      return html`${formula.factors.map(
        (factor, place) =>
          html`${place > 0 ? " " : ""}<span class="factor"
              >${place > 0 ? TIMES : ""}${bracketed(factor)}</span
            >`,
      )}`;
    case "ratio":
      return setFraction(formula.over, formula.under);
  }
}

export const typeset = (formula: Formula): TemplateResult =>
  html`<span class="hidden-text">${toText(formula)}</span
    ><span class="set" aria-hidden="true">${setLine(formula)}</span>`;

export const typesetStyles = css`
  .set {
    direction: ltr;
    unicode-bidi: isolate;
    font-family: var(--margin-serif);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .symbol,
  .number {
    white-space: nowrap;
  }
  /* A line breaks before a sign; within a summand only where it is wider than the page. */
  .term {
    display: inline-block;
    max-width: 100%;
  }
  .symbol i {
    padding-inline-end: 0.06em;
  }
  sub {
    font-size: 0.7em;
    line-height: 0;
    white-space: normal;
    overflow-wrap: anywhere;
    font-family: var(--margin-sans);
  }
  .fraction {
    display: inline-flex;
    flex-direction: column;
    vertical-align: middle;
    text-align: center;
    max-width: 100%;
    margin: 2px 0.1em;
  }
  .over {
    padding: 0 0.3em 1px;
  }
  .under {
    border-top: 1px solid currentcolor;
    padding: 1px 0.3em 0;
  }
`;
