import { css, html, nothing, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import {
  type ExportKind,
  exportKinds,
  fileName,
  wordsOf,
} from "../document/export-kinds.js";
import { enExport as t } from "../text/en-export.js";
import { giveFile, isShutIn } from "./give-file.js";
import { filesStyles } from "./import-styles.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import { PrintEvent } from "./printing.js";
import { savePicture } from "./save-picture.js";
import { SheetCloseEvent } from "./sheet-dialog.js";
import { base } from "./tokens.js";

type Told = "saved" | "copied" | "notCopied";

/** The sheet that an account goes out by: as files, or as text to copy. */
export class ExportSheet extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    shown: { state: true },
    told: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    filesStyles,
    css`
      :host {
        display: contents;
      }
      li.kind {
        border-block-start: 1px solid var(--margin-line);
        padding: 10px 0 12px;
      }
      li.kind h3 {
        margin: 0;
      }
      li.kind .actions {
        margin-top: 4px;
      }
      textarea {
        min-height: 180px;
        margin-top: 10px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  /** Whose text is shown. */
  declare shown: ExportKind["id"] | null;
  declare told: { kind: ExportKind["id"]; what: Told } | null;

  readonly #made = new Date();

  constructor() {
    super();
    this.shown = null;
    this.told = null;
  }

  #text(kind: ExportKind): string | null {
    const { draft, screen } = this;
    return kind.text({ draft, screen, made: this.#made });
  }

  #save(kind: ExportKind, text: string): void {
    // Spreadsheets take a table without the mark for one of their own country.
    const mark = kind.id === "csv" ? "\uFEFF" : "";
    giveFile(
      new Blob([mark + text], { type: kind.type }),
      fileName(kind, this.#made),
    );
    this.told = { kind: kind.id, what: "saved" };
  }

  async #copy({ id }: ExportKind, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.told = { kind: id, what: "copied" };
    } catch {
      this.shown = id;
      this.told = { kind: id, what: "notCopied" };
      await this.updateComplete;
      const area = this.renderRoot.querySelector("textarea");
      area?.focus();
      area?.select();
    }
  }

  #said(kind: ExportKind) {
    const { told } = this;
    const what = told?.kind === kind.id ? told.what : null;
    const text =
      what === "saved"
        ? t.saved(fileName(kind, this.#made))
        : what === null
          ? ""
          : t[what];
    return html`<span class="soft" role="status">${text}</span>`;
  }

  #actions(kind: ExportKind, text: string): TemplateResult {
    const { name } = wordsOf(kind);
    const isShown = this.shown === kind.id;
    const action = (word: string, run: () => void, style = "under") =>
      html`<button
        type="button"
        class=${style}
        aria-label=${t.actionOf(word, name)}
        @click=${run}
      >
        ${word}
      </button>`;
    return html`<p class="actions">
        ${
          isShutIn()
            ? nothing
            : action(t.save, () => {
                this.#save(kind, text);
              })
        }
        ${action(t.copy, () => {
          void this.#copy(kind, text);
        })}
        ${action(
          isShown ? t.hide : t.show,
          () => {
            this.shown = isShown ? null : kind.id;
          },
          "quiet",
        )}
        ${this.#said(kind)}
      </p>
      ${
        isShown
          ? html`<textarea
              readonly
              aria-label=${t.textOf(name)}
              spellcheck="false"
              .value=${text}
            ></textarea>`
          : nothing
      }`;
  }

  #kind(kind: ExportKind): TemplateResult {
    const { name, note } = wordsOf(kind);
    const text = this.#text(kind);
    return html`<li class="kind">
      <h3>${name}</h3>
      <p class="soft">${text === null ? t.nothing : note}</p>
      ${text === null ? nothing : this.#actions(kind, text)}
    </li>`;
  }

  #picture(): TemplateResult {
    const { draft, screen } = this;
    const { name, note } = t.picture;
    return html`<li class="kind">
      <h3>${name}</h3>
      <p class="soft">${screen.figures ? note : t.nothing}</p>
      ${
        screen.figures
          ? savePicture({
              ...{ draft, screen, draw: null },
              ...{ name: "summary", title: name },
            })
          : nothing
      }
    </li>`;
  }

  #paper(): TemplateResult {
    const { name, note, print } = t.paper;
    return html`<li class="kind">
      <h3>${name}</h3>
      <p class="soft">${note}</p>
      <p class="actions">
        <button
          type="button"
          class="under"
          @click=${() => this.dispatchEvent(new PrintEvent())}
        >
          ${print}
        </button>
      </p>
    </li>`;
  }

  protected override render() {
    return html`<sheet-dialog
      heading=${t.title}
      @sheet-close=${() => this.dispatchEvent(new SheetCloseEvent())}
    >
      <div class="content">
        <p class="intro">${t.intro}</p>
        ${isShutIn() ? html`<p class="aside">${t.shutIn}</p>` : nothing}
        ${this.screen.stale ? html`<p class="aside">${t.stale}</p>` : nothing}
        <ul>
          ${exportKinds.map((kind) => this.#kind(kind))} ${this.#picture()}
          ${this.#paper()}
        </ul>
      </div>
    </sheet-dialog>`;
  }
}
