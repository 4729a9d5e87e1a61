import { html, nothing, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { FigureId } from "../document/figure-id.js";
import { type Formula, isTall, toText } from "../document/formula.js";
import { sheetOf } from "../document/sheet-of.js";
import type { Sheet, Step } from "../document/working-sheet.js";
import { w } from "../text/en-working.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";
import { typeset, typesetStyles } from "./typeset.js";
import { workingStyles } from "./working-styles.js";

/** The working of one figure, set as in a textbook: in symbols, in numbers, and what comes out. */
export class MarginWorking extends MarginElement {
  static override properties = {
    figure: { attribute: false },
    draft: { attribute: false },
    screen: { attribute: false },
    brief: { type: Boolean },
  };
  static override styles = [base, typesetStyles, workingStyles];
  declare figure: FigureId;
  declare draft: Draft;
  declare screen: Screen;
  /** Without the rules, where others say whose they are. */
  declare brief: boolean;

  #line(symbol: Formula | null, content: Formula | TemplateResult) {
    const isFormula = "is" in content;
    const tall = isFormula && isTall(content) ? "tall" : "";
    return html`<span class="left ${tall}"
        >${symbol ? typeset(symbol) : nothing}</span
      >
      <span class="right ${tall}">
        <span class="equals">=</span>
        <span>${isFormula ? typeset(content) : content}</span>
      </span>`;
  }

  #lines({ symbol, formula, numbers, result }: Step): TemplateResult {
    const found = html`<strong>${result.text}</strong> ${result.unit}`;
    const said = numbers && toText(numbers) !== result.text ? numbers : null;
    return html`<div class="lines">
      ${this.#line(symbol, formula ?? found)}
      ${said ? this.#line(null, said) : nothing}
      ${formula ? this.#line(null, found) : nothing}
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

  #work(step: Step): TemplateResult {
    return html`${this.#lines(step)} ${this.#where(step)}
    ${step.notes.map((note) => html`<p class="note">${note}</p>`)}`;
  }

  #item(name: unknown, work: unknown): TemplateResult {
    return html`<li>
      <div class="name">${name}</div>
      <div class="work">${work}</div>
    </li>`;
  }

  #rules(rules: Sheet["rules"]): TemplateResult | typeof nothing {
    if (rules.length === 0 || this.brief) return nothing;
    const lines = rules.map(
      ({ text, url }) =>
        html`<p class="rule">
          ${url ? html`<a href=${url} rel="noreferrer">${text}</a>` : text}
        </p>`,
    );
    return this.#item(w.rules, lines);
  }

  #sheet({ title, reason, steps, check, rules }: Sheet): TemplateResult {
    const ofBoth = this.figure.what === "profit";
    const heading = html`<h3 class=${ofBoth ? "" : this.figure.world}>
      ${title}
    </h3>`;
    const all = [...steps, ...check];
    return html`<section aria-label=${w.label(title)}>
      <ol>
        ${reason === null ? nothing : this.#item(heading, html`<p class="reason">${reason}</p>`)}
        ${all.map((step, place) =>
          this.#item(
            place === 0 && reason === null ? heading : step.title,
            this.#work(step),
          ),
        )}
        ${this.#rules(rules)}
      </ol>
    </section>`;
  }

  protected override render() {
    const { figures } = this.screen;
    const sheet = figures && sheetOf(this.draft, figures, this.figure);
    return sheet ? this.#sheet(sheet) : nothing;
  }
}
