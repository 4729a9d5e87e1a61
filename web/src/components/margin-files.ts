import { css, html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { enFiles as t } from "../text/en-files.js";
import { FileDrop } from "./file-drop.js";
import type { ImportedEvent } from "./import-sheet.js";
import { Lazy, lazyStyles } from "./lazy.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

type Sheet = "import" | "export";

/** Two words in the bar, and the sheets they open: what comes in from files, and what goes out. */
export class MarginFiles extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    locked: { type: Boolean },
    open: { state: true },
    done: { state: true },
  };
  static override styles = [
    base,
    lazyStyles,
    css`
      :host {
        display: contents;
      }
      /* Below the row of words. */
      .part,
      .note {
        order: 1;
        flex-basis: 100%;
      }
      .part {
        margin-top: 4px;
        border-top: 0;
        padding: 0;
      }
      .note {
        color: var(--margin-soft);
        font-size: 12.5px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  /** The account can be looked at only: nothing comes in. */
  declare locked: boolean;
  declare open: Sheet | null;
  /** What was imported last, and into which account. */
  declare done: { draft: Draft; say: string } | null;

  #file: File | null = null;
  readonly #lazy: Record<Sheet, Lazy> = {
    import: new Lazy(this, () => import("../define-import.js")),
    export: new Lazy(this, () => import("../define-export.js")),
  };

  constructor() {
    super();
    this.open = null;
    this.done = null;
    new FileDrop(this, (file) => {
      if (!this.locked) this.#show("import", file);
    });
  }

  #show(sheet: Sheet, file: File | null = null): void {
    this.#file = file;
    this.open = sheet;
    this.#lazy[sheet].need();
    this.requestUpdate();
  }

  readonly #close = (): void => {
    this.open = null;
    this.#file = null;
  };

  #imported({ draft, say }: ImportedEvent): void {
    this.done = { draft, say };
    this.#close();
    // Nothing behind a sheet can have the focus before it is gone.
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("button")?.focus();
    });
  }

  #sheet(sheet: Sheet) {
    const { draft, screen } = this;
    return sheet === "import"
      ? html`<import-sheet
          .draft=${draft}
          .file=${this.#file}
          @imported=${this.#imported}
          @sheet-close=${this.#close}
        ></import-sheet>`
      : html`<export-sheet
          .draft=${draft}
          .screen=${screen}
          @sheet-close=${this.#close}
        ></export-sheet>`;
  }

  #button(sheet: Sheet, word: string) {
    return html`<button
      class="quiet"
      type="button"
      aria-haspopup="dialog"
      @click=${() => {
        this.#show(sheet);
      }}
    >
      ${word}
    </button>`;
  }

  protected override render() {
    const { open, done } = this;
    return html`${this.locked ? nothing : this.#button("import", t.import)}
    ${this.#button("export", t.export)}
    ${open ? this.#lazy[open].render(() => this.#sheet(open), t.failed) : nothing}
    ${done?.draft === this.draft ? html`<p class="note">${done.say}</p>` : nothing}`;
  }
}
