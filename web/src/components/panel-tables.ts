import { css, html, nothing, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import { chooseRules } from "../document/choose-rules.js";
import type { Draft } from "../document/draft.js";
import {
  dropTable,
  keepTable,
  type OwnTable,
  ownTables,
} from "../document/own-packs.js";
import {
  type ImportedTable,
  MOST_TEXT,
  readTable,
} from "../document/table-import.js";
import { tableOf, today } from "../document/table-keep.js";
import type { Engine } from "../engine/contract.js";
import { en } from "../text/en.js";
import { enTables as t } from "../text/en-tables.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { FocusKeeper } from "./focus-keeper.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import type { KeepEvent } from "./table-preview.js";
import { base } from "./tokens.js";

/** Tables of one's own: those that are kept, and a place to add one. */
export class PanelTables extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    text: { state: true },
    table: { state: true },
    failed: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    css`
      textarea {
        display: block;
        width: 100%;
        min-height: 130px;
        margin: 4px 0 8px;
        padding: 8px 10px;
        border: 1px solid var(--margin-edge);
        border-radius: 0;
        background: none;
        color: inherit;
        font:
          13px/1.5 ui-monospace,
          monospace;
        resize: vertical;
      }
      .kept li {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px 24px;
        border-top: 1px solid var(--margin-line);
        padding: 7px 0;
      }
      .kept margin-field {
        width: 240px;
        max-width: 100%;
        --field-weight: 600;
      }
      .kept .soft {
        flex: 1 1 200px;
      }
      .sources {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 6px 28px;
      }
      .read {
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 4px;
      }
      .sources label {
        min-width: 0;
      }
      input[type="file"] {
        min-height: 28px;
        max-width: 100%;
      }
      input[type="file"]::file-selector-button {
        font: inherit;
        color: inherit;
        border: 0;
        border-bottom: 1px dotted var(--margin-edge);
        background: none;
        padding: 3px 0;
        margin-inline-end: 12px;
        cursor: pointer;
      }
      .wrong {
        color: var(--margin-alert);
        font-weight: 600;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  declare text: string;
  declare table: ImportedTable | null;
  declare failed: boolean;

  constructor() {
    super();
    new FocusKeeper(this);
    this.text = "";
    this.table = null;
    this.failed = false;
  }

  #read(): void {
    this.failed = false;
    this.table = readTable(this.text);
  }

  async #take(file: File | undefined): Promise<void> {
    if (!file) return;
    // A longer one is not even opened; reading a text of that length says why.
    if (file.size > 4 * MOST_TEXT) {
      this.table = readTable(" ".repeat(MOST_TEXT) + "x");
      return;
    }
    try {
      this.text = await file.text();
      this.#read();
    } catch {
      this.failed = true;
    }
  }

  #keep({ terms }: KeepEvent): void {
    if (!this.table) return;
    const table = tableOf(this.table, terms, today(new Date()));
    keepTable(table);
    this.#leave();
    this.text = "";
    this.dispatchEvent(new EditEvent(chooseRules(table.id)));
  }

  #leave(): void {
    this.table = null;
  }

  /** An account that rests on it goes on with the same terms as custom rules. */
  #remove({ id, name }: OwnTable): void {
    if (this.draft.rules === id)
      this.dispatchEvent(
        new EditEvent(chooseRules("custom"), null, t.removed(name)),
      );
    dropTable(id);
    this.requestUpdate();
  }

  #rename(table: OwnTable, text: string): void {
    const name = text.trim().slice(0, 60);
    if (name !== "") keepTable({ ...table, name });
    this.requestUpdate();
  }

  #kept(table: OwnTable): TemplateResult {
    const { id, name, markets, currency, date } = table;
    const inUse = this.draft.rules === id;
    return html`<li>
      <margin-field
        words
        label=${t.nameOf(name)}
        .value=${name}
        @field-edit=${({ text }: FieldEvent) => {
          this.#rename(table, text);
        }}
      ></margin-field>
      <span class="soft">${t.about(markets.length, currency, date)}</span>
      ${
        inUse
          ? html`<span>${t.used}</span>`
          : html`<button
              type="button"
              aria-label=${t.actionOf(t.use, name)}
              @click=${() => this.dispatchEvent(new EditEvent(chooseRules(id)))}
            >
              ${t.use}
            </button>`
      }
      <button
        type="button"
        class="quiet"
        aria-label=${t.actionOf(t.remove, name)}
        @click=${() => {
          this.#remove(table);
        }}
      >
        ${t.remove}
      </button>
    </li>`;
  }

  #add(): TemplateResult {
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.#take(file);
    };
    return html`<section
      aria-labelledby="add"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
      }}
      @drop=${dropped}
    >
      <h3 id="add">${t.add}</h3>
      <p class="intro" id="how">${t.how}</p>
      <textarea
        aria-label=${t.paste}
        aria-describedby="how"
        spellcheck="false"
        autocomplete="off"
        .value=${this.text}
        @input=${(event: Event) => {
          this.text = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
      <div class="sources">
        <button
          type="button"
          class="read"
          @click=${() => {
            this.#read();
          }}
        >
          ${t.read}
        </button>
        <label
          ><span class="soft">${t.file}</span>
          <input
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void this.#take(input.files?.[0]);
              input.value = "";
            }}
        /></label>
      </div>
      ${this.failed ? html`<p class="wrong" role="alert">${t.unreadable}</p>` : nothing}
    </section>`;
  }

  protected override render() {
    const kept = ownTables();
    return html`<h2>${en.panels.titles.tables}</h2>
      <p class="intro">${t.intro}</p>
      ${
        kept.length > 0
          ? html`<h3>${t.kept}</h3>
              <ul class="kept">
                ${kept.map((table) => this.#kept(table))}
              </ul>`
          : nothing
      }
      ${this.#add()}
      ${
        this.table
          ? html`<table-preview
              .table=${this.table}
              @table-keep=${(event: KeepEvent) => {
                this.#keep(event);
              }}
              @table-leave=${() => {
                this.#leave();
              }}
            ></table-preview>`
          : nothing
      }`;
  }
}
