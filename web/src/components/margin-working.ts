import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { FigureId } from "../document/figure-id.js";
import { toText } from "../document/formula.js";
import { sheetOf } from "../document/sheet-of.js";
import type { Sheet, Step } from "../document/working-sheet.js";
import { w } from "../text/en-working.js";
import { base } from "./tokens.js";
import { typeset, typesetStyles } from "./typeset.js";
import { workingStyles } from "./working-styles.js";

/** The working of one figure, set as in a textbook: in symbols, in numbers, and what comes out. */
export class MarginWorking extends LitElement {
  static override properties = {
    figure: { attribute: false },
    draft: { attribute: false },
    screen: { attribute: false },
  };
  static override styles = [base, typesetStyles, workingStyles];
  declare figure: FigureId;
  declare draft: Draft;
  declare screen: Screen;

  #line(left: unknown, right: unknown): TemplateResult {
    return html`${left === nothing ? html`<span class="left"></span>` : html`<span class="left">${left}</span>`}
      <span class="right"><span class="equals">=</span> ${right}</span>`;
  }

  #lines({ symbol, formula, numbers, result }: Step): TemplateResult {
    const found = html`<strong>${result.text}</strong> ${result.unit}`;
    const first = formula ?? null;
    const said = numbers && toText(numbers) !== result.text ? numbers : null;
    return html`<div class="lines">
      ${this.#line(typeset(symbol), first ? typeset(first) : found)}
      ${said ? this.#line(nothing, typeset(said)) : nothing}
      ${first ? this.#line(nothing, found) : nothing}
    </div>`;
  }

  #where({ where }: Step): TemplateResult | typeof nothing {
    if (where.length === 0) return nothing;
    return html`<p class="where beside">
      ${where.map(
        ({ symbol, words }) => html`<span>${typeset(symbol)} ${words}</span> `,
      )}
    </p>`;
  }

  #step(step: Step, name: unknown): TemplateResult {
    return html`<li>
      <div class="name">${name}</div>
      <div class="work">
        ${this.#lines(step)} ${this.#where(step)}
        ${step.notes.map((note) => html`<p class="note">${note}</p>`)}
      </div>
    </li>`;
  }

  #sheet({ title, reason, steps, check, rules }: Sheet): TemplateResult {
    const heading = html`<h3 class=${this.figure.world}>${title}</h3>`;
    return html`<section aria-label=${w.label(title)}>
      ${
        reason === null
          ? nothing
          : html`${heading}
              <p class="reason">${reason}</p>`
      }
      <ol>
        ${steps.map((step, place) =>
          this.#step(
            step,
            place === 0 && reason === null ? heading : step.title,
          ),
        )}
        ${check.map((step) => this.#step(step, step.title))}
      </ol>
      ${rules.map(
        ({ text, url }) =>
          html`<p class="rule">
            ${url ? html`<a href=${url} rel="noreferrer">${text}</a>` : text}
          </p>`,
      )}
    </section>`;
  }

  protected override render() {
    const { figures } = this.screen;
    const sheet = figures && sheetOf(this.draft, figures, this.figure);
    return sheet ? this.#sheet(sheet) : nothing;
  }
}
