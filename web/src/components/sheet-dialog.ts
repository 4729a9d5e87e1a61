import { css, html } from "lit";
import { sheetText } from "../text/en-sheet.js";
import { base } from "./tokens.js";
import { MarginElement } from "./margin-element.js";

/** The sheet was closed: whoever put it there takes it away. */
export class SheetCloseEvent extends Event {
  static readonly type = "sheet-close";
  constructor() {
    super(SheetCloseEvent.type);
  }
}

/** What has the focus, through all shadow roots. */
function deepFocus(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement)
    active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}

/**
 * A sheet above the page, with a title and whatever is put into it. It opens when it is put on the page. The button,
 * Escape and a click beside it close it: then it gives the focus back and says so by a SheetCloseEvent.
 */
export class SheetDialog extends MarginElement {
  static override properties = { heading: {} };
  static override styles = [
    base,
    css`
      dialog {
        width: min(760px, 100vw);
        max-width: none;
        max-height: none;
        margin: 0 auto;
        padding: 0;
        border: 0;
        border-block-start: 3px solid var(--margin-ink);
        background: var(--margin-paper);
        color: var(--margin-ink);
        overscroll-behavior: contain;
        inset: 0;
        height: fit-content;
        max-block-size: 100dvh;
        overflow: auto;
        outline: 1px solid var(--margin-line);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      @media (min-width: 800px) {
        dialog {
          margin-block: 6vh;
          max-block-size: 88dvh;
        }
      }
      header {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 24px;
        padding: 14px 24px 10px;
        border-block-end: 1px solid var(--margin-line);
        background: var(--margin-paper);
      }
      h2 {
        font: 600 21px/1.3 var(--margin-serif);
        letter-spacing: var(--tracking, -0.01em);
        overflow-wrap: anywhere;
      }
      .body {
        padding: 16px 24px 28px;
        font: 15px/1.5 var(--margin-sans);
        text-align: start;
      }
      @media (max-width: 560px) {
        header {
          padding-inline: 16px;
        }
        .body {
          padding-inline: 16px;
        }
      }
      @media print {
        dialog {
          display: none;
        }
      }
    `,
  ];
  declare heading: string;
  #before: HTMLElement | null = null;

  constructor() {
    super();
    this.heading = "";
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  protected override firstUpdated(): void {
    this.#before = deepFocus();
    this.#dialog?.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Taken away while open, it must not leave the page behind it dead.
    this.#dialog?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Only one that was moved has been drawn before.
    if (this.hasUpdated) this.#dialog?.showModal();
  }

  close(): void {
    this.#dialog?.close();
  }

  /** Escape, too, ends here. */
  #closed(): void {
    if (!this.isConnected) return;
    this.#before?.focus();
    this.dispatchEvent(new SheetCloseEvent());
  }

  /** The sheet fills its dialog, so that a press on the dialog itself was beside the sheet. */
  #pressed(event: PointerEvent): void {
    const dialog = this.#dialog;
    if (!dialog || event.target !== dialog || event.button !== 0) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    const inside = x >= left && x <= right && y >= top && y <= bottom;
    if (!inside) this.close();
  }

  protected override render() {
    return html`<dialog
      aria-labelledby="heading"
      @close=${this.#closed}
      @pointerdown=${this.#pressed}
    >
      <header>
        <h2 id="heading">${this.heading}</h2>
        <button
          class="quiet"
          type="button"
          @click=${() => {
            this.close();
          }}
        >
          ${sheetText.close}
        </button>
      </header>
      <div class="body"><slot></slot></div>
    </dialog>`;
  }
}
