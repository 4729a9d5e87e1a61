import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../document/draft.js";
import type { FoundRows } from "../document/import-found.js";
import {
  type ImportChoices,
  type ImportPlan,
  planImport,
} from "../document/import-plan.js";
import {
  noteLines,
  skipLines,
  unknownContracts,
} from "../document/import-said.js";
import { isLoaded, loadPack } from "../rules/packs.js";
import { enImport as t } from "../text/en-import.js";
import { choice } from "./choice.js";
import type { FieldEvent } from "./events.js";
import { importRows } from "./import-rows.js";
import { filesStyles } from "./import-styles.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import { packName, rulesOffered } from "./rules-select.js";
import { sheetTableStyles } from "./sheet-table.js";
import { base } from "./tokens.js";

const MOST_LINES = 20;

/** What was found is to be taken as it is previewed. */
export class TakeEvent extends Event {
  static readonly type = "import-take";
  constructor(
    readonly plan: ImportPlan,
    readonly choices: ImportChoices,
  ) {
    super(TakeEvent.type);
  }
}

/** Positions as they will be, what is left out and why, what is assumed; and how they are to be taken. */
export class ImportPreview extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    found: { attribute: false },
    how: { state: true },
    rules: { state: true },
    wallet: { state: true },
    failed: { state: true },
  };
  static override styles = [
    base,
    panelStyles,
    filesStyles,
    sheetTableStyles,
    css`
      :host {
        container-type: inline-size;
      }
      h3:first-of-type {
        margin-top: 22px;
      }
      fieldset {
        border: 0;
        padding: 0;
        margin: 26px 0 0;
        min-width: 0;
      }
      fieldset label {
        display: flex;
        gap: 8px;
        align-items: baseline;
        min-height: 28px;
        padding: 3px 0;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
        gap: 14px 32px;
        margin-top: 16px;
      }
      .choice {
        display: flex;
        flex-direction: column;
        min-width: 0;
      }
    `,
  ];
  declare draft: Draft;
  declare found: FoundRows;
  declare how: ImportChoices["how"];
  /** Null: those of the account. */
  declare rules: string | null;
  /** Null: as it is. */
  declare wallet: string | null;
  declare failed: boolean;

  constructor() {
    super();
    this.how = "replace";
    this.rules = null;
    this.wallet = null;
    this.failed = false;
  }

  get #choices(): ImportChoices {
    const { how, wallet } = this;
    return { how, wallet, rules: this.rules ?? this.draft.rules };
  }

  /** The last one that was asked for counts. */
  #asked = "";

  async #choose(rules: string): Promise<void> {
    this.#asked = rules;
    this.failed = false;
    try {
      if (!isLoaded(rules)) await loadPack(rules);
      if (this.#asked === rules) this.rules = rules;
    } catch (error) {
      console.error(error);
      this.failed = this.#asked === rules;
    }
  }

  #lines(title: string, lines: readonly string[]) {
    if (lines.length === 0) return nothing;
    const more = lines.length - MOST_LINES;
    return html`<h3>${title}</h3>
      <ul class="lines">
        ${lines.slice(0, MOST_LINES).map((line) => html`<li>${line}</li>`)}
        ${more > 0 ? html`<li>${t.rest(more)}</li>` : nothing}
      </ul>`;
  }

  #unknown(plan: ImportPlan) {
    const unknown = unknownContracts(plan.skips);
    if (unknown.length === 0) return nothing;
    const named = unknown.slice(0, 8);
    const more = unknown.length - named.length;
    const all = more > 0 ? [...named, t.rest(more)] : named;
    return html`<p class="aside">
        ${t.unknown(all, packName(this.#choices.rules))}
      </p>
      <p>
        <button
          type="button"
          class="under"
          @click=${() => {
            void this.#choose("custom");
          }}
        >
          ${t.takeCustom}
        </button>
      </p>`;
  }

  #radio(how: ImportChoices["how"], text: string): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="how"
        .checked=${this.how === how}
        @change=${() => {
          this.how = how;
        }}
      />${text}</label
    >`;
  }

  #form(plan: ImportPlan): TemplateResult {
    const { positions, currency } = this.draft;
    const there = positions.length;
    const kept = plan.keepsWallet ? this.draft.wallet : "";
    return html`${
        there > 0
          ? html`<fieldset>
              <legend>${t.how}</legend>
              ${this.#radio("replace", t.replace(there))}
              ${this.#radio("add", t.add)}
            </fieldset>`
          : nothing
      }
      <div class="choices">
        ${choice({
          id: "import-rules",
          label: t.rules,
          chosen: this.#choices.rules,
          choices: rulesOffered(),
          problem: this.failed ? t.rulesFailed : "",
          pick: (rules) => {
            void this.#choose(rules);
          },
        })}
        <margin-field
          show-label
          label=${t.wallet(plan.currency)}
          placeholder="0"
          .value=${this.wallet ?? kept}
          .hint=${plan.keepsWallet ? t.walletKept : ""}
          .warning=${plan.keepsWallet ? "" : t.walletForeign(currency)}
          @field-edit=${({ text }: FieldEvent) => {
            this.wallet = text;
          }}
        ></margin-field>
      </div>`;
  }

  #actions(plan: ImportPlan): TemplateResult {
    const count = plan.rows.length;
    const how = this.draft.positions.length === 0 ? "add" : this.how;
    const take = () => {
      this.dispatchEvent(new TakeEvent(plan, this.#choices));
    };
    return html`<p class="actions">
      ${
        count > 0
          ? html`<button type="button" class="main" @click=${take}>
                ${t.apply[how](count)}
              </button>
              <span class="soft">${t.oneStep}</span>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        @click=${() => this.dispatchEvent(new Event("import-leave"))}
      >
        ${t.cancel}
      </button>
    </p>`;
  }

  protected override render() {
    const plan = planImport(this.found, this.draft, this.#choices);
    const { rows, skips, notes } = plan;
    return html`<h3>${t.found(rows.length)}</h3>
      ${rows.length > 0 ? importRows(plan) : nothing} ${this.#unknown(plan)}
      ${this.#lines(t.skipped(skips.length), skipLines(skips))}
      ${this.#lines(t.taken, noteLines(notes))}
      ${this.found.unused.length > 0 ? html`<p class="aside">${t.unused(this.found.unused)}</p>` : nothing}
      ${this.#form(plan)} ${this.#actions(plan)}`;
  }
}
