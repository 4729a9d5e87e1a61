import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import {
  stepText,
  type StepSize,
  swapSeparators,
  tidy,
} from "../document/numbers.js";
import { FieldEvent, wishOf } from "./events.js";
import { fieldStyles } from "./margin-field-styles.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

const STEPS: Record<string, [direction: 1 | -1, coarse: boolean]> = {
  ArrowUp: [1, false],
  ArrowDown: [-1, false],
  PageUp: [1, true],
  PageDown: [-1, true],
};

/** One line to type in. Keeps whatever is typed, steps numbers with the arrow keys, says what is wrong below. */
export class MarginField extends MarginElement {
  static override properties = {
    label: {},
    spoken: {},
    showLabel: { type: Boolean, attribute: "show-label" },
    value: {},
    placeholder: {},
    unit: {},
    problem: {},
    warning: {},
    hint: {},
    words: { type: Boolean, reflect: true },
    locked: { type: Boolean, reflect: true },
    step: { type: Number },
    options: { attribute: false },
  };
  static override styles = [base, fieldStyles];
  declare label: string;
  /** What it is called aloud, where several have one label; begins with that label. */
  declare spoken: string;
  declare showLabel: boolean;
  declare value: string;
  declare placeholder: string;
  declare unit: string;
  declare problem: string;
  declare warning: string;
  declare hint: string;
  /** Words, not a number: taken when the field is left or a choice is made. */
  declare words: boolean;
  /** To be read only. */
  declare locked: boolean;
  declare step: number;
  declare options: readonly string[];

  constructor() {
    super();
    this.label = this.spoken = "";
    this.value = this.placeholder = this.unit = "";
    this.problem = this.warning = this.hint = "";
    this.showLabel = this.words = this.locked = false;
    this.step = 0;
    this.options = [];
  }

  override focus(): void {
    const input = this.renderRoot.querySelector("input");
    input?.focus();
    input?.select();
  }

  /** A figure of the document as it is typed and read here; and the reverse, for a swap undoes itself. */
  #local(text: string): string {
    const isSwapped = !this.words && this.spokenIn.decimal === ",";
    return isSwapped ? swapSeparators(text) : text;
  }

  #send(text: string): void {
    if (text !== this.value && !this.locked)
      this.dispatchEvent(new FieldEvent(text));
  }

  #typed(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (!this.words || this.options.includes(value))
      this.#send(this.#local(value));
  }

  #left(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.#send(this.words ? value : tidy(this.#local(value)));
    // Shows again what the document holds, when that is not what was typed.
    this.requestUpdate();
  }

  /** Words that nobody has taken yet are not the document's to undo: they go back to what it holds. */
  #revert(event: Event): void {
    const input = event.target as HTMLInputElement;
    if (!this.words || input.value === this.value) return;
    event.preventDefault();
    event.stopPropagation();
    input.value = this.value;
    input.select();
  }

  #beforeInput(event: InputEvent): void {
    if (event.inputType === "historyUndo") this.#revert(event);
  }

  #pressed(event: KeyboardEvent): void {
    if (wishOf(event) === "undo") this.#revert(event);
    if (event.key === "Enter") this.#left(event);
    const step = STEPS[event.key];
    if (
      this.locked ||
      !step ||
      this.words ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    const size: StepSize = step[1]
      ? "coarse"
      : event.shiftKey
        ? "fine"
        : "normal";
    const typed = (event.target as HTMLInputElement).value.trim();
    const text = typed ? this.#local(typed) : this.placeholder;
    this.#send(stepText(text, step[0], size, this.step || undefined));
  }

  /** The whole line takes the click, not only the digits on it. */
  #clicked(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) this.focus();
  }

  /** Long figures are set smaller rather than cut off. */
  #fit(): string {
    const { length } = this.value || this.placeholder;
    if (length === 0) return "blank";
    return length > 12 ? "very-long" : length > 9 ? "long" : "";
  }

  #below() {
    const text = this.problem || this.warning || this.hint;
    const kind = this.problem ? "problem" : this.warning ? "warning" : "hint";
    return text
      ? html`<span id="below" class="below ${kind}">${text}</span>`
      : nothing;
  }

  protected override render() {
    const described = Boolean(this.problem || this.warning || this.hint);
    const choices = this.options.length > 0 && !this.locked;
    return html`
      ${this.showLabel ? html`<label for="input">${this.label}</label>` : nothing}
      <span class="line ${this.problem ? "wrong" : ""}" @click=${this.#clicked}>
        <input
          id="input"
          class=${this.#fit()}
          type="text"
          inputmode=${this.words ? "text" : "decimal"}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          ?readonly=${this.locked}
          aria-label=${this.spoken || (this.showLabel ? nothing : this.label)}
          aria-invalid=${this.problem ? "true" : nothing}
          aria-describedby=${described ? "below" : nothing}
          list=${choices ? "choices" : nothing}
          placeholder=${this.#local(this.placeholder) || nothing}
          .value=${live(this.#local(this.value))}
          @beforeinput=${this.#beforeInput}
          @input=${this.#typed}
          @blur=${this.#left}
          @keydown=${this.#pressed}
        />
        ${this.unit ? html`<span class="unit" aria-hidden="true">${this.unit}</span>` : nothing}
      </span>
      ${
        choices
          ? html`<datalist id="choices">
              ${this.options.map((option) => html`<option value=${option}></option>`)}
            </datalist>`
          : nothing
      }
      ${this.#below()}
    `;
  }
}
