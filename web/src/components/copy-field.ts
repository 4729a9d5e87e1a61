import { css, html } from "lit";
import { shareText as t } from "../text/en-share.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

/** A text to take along: shown whole, and copied by a button, or by hand where the browser does not let the page. */
export class CopyField extends MarginElement {
  static override properties = {
    label: {},
    text: {},
    action: {},
    lines: { type: Number },
    outcome: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      label {
        display: block;
        color: var(--margin-soft);
        font-size: 13px;
      }
      textarea {
        display: block;
        box-sizing: border-box;
        width: 100%;
        margin: 3px 0 6px;
        padding: 7px 9px;
        border: 1px solid var(--margin-edge);
        border-radius: 0;
        background: none;
        color: inherit;
        font:
          13px/1.5 ui-monospace,
          monospace;
        resize: vertical;
        overflow-wrap: anywhere;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 2px 22px;
      }
      button.main {
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 4px;
      }
      [role="status"] {
        color: var(--margin-soft);
        font-size: 13px;
      }
    `,
  ];
  declare label: string;
  declare text: string;
  /** What the button says. */
  declare action: string;
  declare lines: number;
  declare outcome: "" | "copied" | "by-hand";

  constructor() {
    super();
    this.label = this.text = this.action = "";
    this.lines = 3;
    this.outcome = "";
  }

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector("textarea");
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("text") && !changed.has("outcome")) this.outcome = "";
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = "copied";
    } catch {
      // Forbidden in many frames, and absent without https.
      this.#area?.focus();
      this.#area?.select();
      this.outcome = "by-hand";
    }
  }

  protected override render() {
    const said = { "": "", copied: t.copied, "by-hand": t.byHand };
    return html`<label for="text">${this.label}</label>
      <textarea
        id="text"
        readonly
        dir="ltr"
        spellcheck="false"
        rows=${this.lines}
        .value=${this.text}
      ></textarea>
      <div class="line">
        <button type="button" class="main" @click=${this.#copy}>
          ${this.action}
        </button>
        <slot></slot>
        <span role="status">${said[this.outcome]}</span>
      </div>`;
  }
}
