import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../document/draft.js";
import { textOf } from "../document/import-file.js";
import { type Imported, MOST_TEXT } from "../document/import-found.js";
import { planImport } from "../document/import-plan.js";
import { readImport } from "../document/import-read.js";
import { adopt, type DocumentReading } from "../document/state.js";
import { enImport as t } from "../text/en-import.js";
import { findingText, findingsText } from "../text/en-findings.js";
import { EditEvent, wishOf } from "./events.js";
import type { TakeEvent } from "./import-preview.js";
import { importRows, rowsOf } from "./import-rows.js";
import { filesStyles } from "./import-styles.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import { packName } from "./rules-select.js";
import { SheetCloseEvent } from "./sheet-dialog.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";

/** A text longer than this is read, but not put into the field. */
const MOST_SHOWN = 100_000;

/** Undo within the sheet is its fields' own: that of the account behind it would go unseen. */
function keepUndo(event: Event): void {
  const isWish = event instanceof KeyboardEvent && wishOf(event) !== null;
  if (isWish || event instanceof InputEvent) event.stopPropagation();
}

/** It was imported: the account that it became, and what to say about it. */
export class ImportedEvent extends Event {
  static readonly type = "imported";
  constructor(
    readonly draft: Draft,
    readonly say: string,
  ) {
    super(ImportedEvent.type);
  }
}

/** The sheet that positions come in by: from somewhere, previewed, taken in one step. */
export class ImportSheet extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    file: { attribute: false },
    text: { state: true },
    source: { state: true },
    found: { state: true },
    state: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    filesStyles,
    sheetTableStyles,
    css`
      :host {
        display: contents;
      }
      .intro {
        margin-bottom: 14px;
      }
    `,
  ];
  declare draft: Draft;
  /** One that was dropped on the page; read when it is set. */
  declare file: File | null;
  /** What stands in the field. */
  declare text: string;
  /** What was read, where that is not in the field. */
  declare source: string;
  declare found: Imported | null;
  declare state: "idle" | "reading" | "unreadable";

  constructor() {
    super();
    this.file = null;
    this.text = "";
    this.source = "";
    this.found = null;
    this.state = "idle";
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has("file") || !this.file) return;
    void this.#takeFile(this.file);
  }

  protected override firstUpdated(): void {
    const sheet = this.renderRoot.querySelector("sheet-dialog");
    void (sheet as MarginElement | null)?.updateComplete.then(() => {
      this.renderRoot.querySelector("textarea")?.focus();
    });
  }

  #typed(text: string): void {
    this.text = text;
    this.source = "";
    this.state = "idle";
    this.found = text.trim() === "" ? null : readImport(text);
  }

  /** Long texts are read between two frames, so that one sees that something happens. */
  async #take(name: string, bytes: number, read: () => Promise<string>) {
    this.text = "";
    this.source = t.source(name, bytes);
    this.found = null;
    this.state = "reading";
    try {
      await new Promise((done) => setTimeout(done));
      const text =
        bytes > 2 * MOST_TEXT ? " ".repeat(MOST_TEXT) + "x" : await read();
      if (text.length <= MOST_SHOWN) this.text = text;
      this.found = readImport(text);
      this.state = "idle";
    } catch {
      this.state = "unreadable";
    }
  }

  #takeFile(file: File): Promise<void> {
    return this.#take(file.name, file.size, async () =>
      textOf(new Uint8Array(await file.arrayBuffer())),
    );
  }

  #pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text") ?? "";
    if (text.length <= MOST_SHOWN) return;
    event.preventDefault();
    void this.#take(t.pasted, text.length, () => Promise.resolve(text));
  }

  #done(draft: Draft, say: string): void {
    this.dispatchEvent(new ImportedEvent(draft, say));
  }

  #imported({ plan, choices }: TakeEvent): void {
    const { found } = this;
    if (found?.kind !== "positions") return;
    const before = this.draft.positions.length;
    const count = plan.rows.length;
    const say =
      choices.how === "replace"
        ? t.done.replace(count, before)
        : t.done.add(count);
    let taken = plan.draft;
    const edit = (now: Draft) =>
      (taken = planImport(found, now, choices).draft);
    this.dispatchEvent(new EditEvent(edit, null, say));
    this.#done(taken, say);
  }

  #open(reading: DocumentReading): void {
    const draft = adopt(reading);
    if (!draft) return;
    const say = t.done.account;
    this.dispatchEvent(new EditEvent(() => draft, null, say));
    this.#done(draft, say);
  }

  #leave(): void {
    this.#typed("");
    this.renderRoot.querySelector("textarea")?.focus();
  }

  #source(): TemplateResult {
    return html`<p class="intro">${t.intro}</p>
      <label class="caption" for="paste">${t.paste}</label>
      <textarea
        id="paste"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        .value=${this.text}
        @paste=${this.#pasted}
        @input=${(event: Event) => {
          this.#typed((event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <label
        ><span class="soft">${t.file}</span>
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt,.ndjson,.jsonl,application/json,text/csv,text/plain"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) void this.#takeFile(file);
            input.value = "";
          }}
      /></label>
      ${this.source ? html`<p class="aside">${this.source}</p>` : nothing}
      ${this.state === "reading" ? html`<p class="aside" aria-busy="true">${t.reading}</p>` : nothing}
      ${this.state === "unreadable" ? html`<p class="wrong" role="alert">${t.unreadable}</p>` : nothing}`;
  }

  #account(reading: DocumentReading): TemplateResult {
    const { draft, problems } = reading;
    const lines = problems.map((problem) =>
      findingsText.at(problem.path, findingText(problem)),
    );
    const list = html`<h3>${findingsText.title(problems.length)}</h3>
      <ul class="lines">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
    const wallet = draft ? `${draft.wallet || "0"} ${draft.currency}` : "";
    return html`${
      draft
        ? html`<h3>
              ${t.account(draft.positions.length, packName(draft.rules), wallet)}
            </h3>
            ${draft.positions.length > 0 ? importRows({ draft, rows: rowsOf(draft) }) : nothing}`
        : html`<p class="wrong" role="alert">${t.notAccount}</p>`
    }
    ${problems.length > 0 ? list : nothing}
    ${
      draft
        ? html`<p class="actions">
            <button
              type="button"
              class="main"
              @click=${() => {
                this.#open(reading);
              }}
            >
              ${t.open}
            </button>
            <span class="soft">${t.oneStep}</span>
          </p>`
        : nothing
    }`;
  }

  #result() {
    const { found } = this;
    if (!found) return nothing;
    if (found.kind === "nothing")
      return html`<p class="wrong" role="alert">
        ${t.whole[found.code](found.found)}
      </p>`;
    if (found.kind === "document") return this.#account(found.reading);
    return html`<import-preview
      .draft=${this.draft}
      .found=${found}
      @import-take=${this.#imported}
      @import-leave=${this.#leave}
    ></import-preview>`;
  }

  #spoken(): string {
    const { found } = this;
    if (found?.kind !== "positions") return "";
    const { positions, skips } = found;
    return t.spoken(positions.length, skips.length);
  }

  protected override render() {
    return html`<sheet-dialog
      heading=${t.title}
      @keydown=${keepUndo}
      @beforeinput=${keepUndo}
      @sheet-close=${() => this.dispatchEvent(new SheetCloseEvent())}
    >
      <div class="content">
        ${this.#source()} ${this.#result()}
        <div class="hidden-text" role="status">${this.#spoken()}</div>
      </div>
    </sheet-dialog>`;
  }
}
