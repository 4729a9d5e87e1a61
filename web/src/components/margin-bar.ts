import { css, html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import { currencyOf } from "../document/convert.js";
import type { Draft, RulesChoice } from "../document/draft.js";
import { setDraft, setWallet } from "../document/edit.js";
import { field } from "../document/fields.js";
import { fundingText } from "../document/funding.js";
import { tidy } from "../document/numbers.js";
import type { RulesWish } from "../document/store.js";
import { packOf } from "../rules/packs.js";
import { examples } from "../rules/examples.js";
import { onPacks } from "../rules/packs.js";
import { en } from "../text/en.js";
import { rulesText } from "../text/en-rules.js";
import {
  type Command,
  CommandEvent,
  EditEvent,
  type FieldEvent,
  RulesEvent,
} from "./events.js";
import { MarginElement } from "./margin-element.js";
import { rulesAwaited, rulesSelect } from "./rules-select.js";
import { base } from "./tokens.js";
import { prose } from "../text/locale.js";

/** The quiet bar: what rules, how much money, where to start, and the way back. */
export class MarginBar extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    wish: { attribute: false },
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    open: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        border-bottom: 1px solid var(--margin-ink);
        padding-bottom: 8px;
        font-size: 14px;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 22px;
        align-items: baseline;
      }
      h1 {
        font: 600 20px/1.3 var(--margin-serif);
        letter-spacing: -0.01em;
        margin-inline-end: auto;
      }
      .pair {
        display: flex;
        align-items: baseline;
        gap: 0.45em;
      }
      .pair > span,
      .pair > label {
        color: var(--margin-soft);
      }
      margin-field.wallet {
        min-width: 6ch;
        max-width: 18ch;
      }
      @supports not (field-sizing: content) {
        margin-field.wallet {
          width: 12ch;
        }
      }
      margin-field.currency {
        width: 5.5ch;
        --field-align: var(--side-start, left);
      }
      @container (max-width: 959px) {
        h1 {
          flex-basis: 100%;
        }
      }
      .note {
        color: var(--margin-soft);
        font-size: 12.5px;
        padding-top: 4px;
        overflow-wrap: anywhere;
      }
      .retry {
        text-decoration: underline;
        text-underline-offset: 3px;
        color: var(--margin-ink);
      }
      .examples {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
        gap: 2px 32px;
        padding: 14px 0 8px;
      }
      .examples button {
        display: flex;
        flex-direction: column;
        justify-content: flex-start;
        width: 100%;
        height: 100%;
        padding: 9px 0 11px;
        border-top: 1px solid var(--margin-line);
        line-height: 1.4;
      }
      .examples strong {
        display: block;
        font: 600 16px/1.35 var(--margin-serif);
      }
      .examples button:hover strong {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      .examples span {
        color: var(--margin-soft);
        font-size: 13px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare wish: RulesWish | null;
  declare canUndo: boolean;
  declare canRedo: boolean;
  declare open: boolean;

  #choose(rules: RulesChoice): void {
    this.dispatchEvent(new RulesEvent(rules));
  }

  #problem(name: string): string {
    const problem = this.screen.problems.get(name);
    return problem ? en.problem(problem) : "";
  }

  #wallet() {
    const { draft } = this;
    const currency = currencyOf(draft);
    const edit = (event: FieldEvent) =>
      this.dispatchEvent(new EditEvent(setWallet(event.text), field.wallet));
    const rename = (event: FieldEvent) =>
      this.dispatchEvent(
        new EditEvent(
          setDraft({ currency: event.text.trim() }),
          field.currency,
        ),
      );
    return html`<span class="pair">
      <span aria-hidden="true">${en.bar.wallet}</span>
      <margin-field
        class="wallet"
        label=${en.bar.walletIn(currency)}
        placeholder="0"
        .value=${draft.wallet}
        .problem=${this.#problem(field.wallet)}
        @field-edit=${edit}
      ></margin-field>
      ${
        draft.rules === "custom"
          ? html`<margin-field
              class="currency"
              words
              label=${en.bar.currency}
              .value=${draft.currency}
              .problem=${this.#problem(field.currency)}
              @field-edit=${rename}
            ></margin-field>`
          : html`<span>${currency}</span>`
      }
    </span>`;
  }

  #quiet: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#quiet = onPacks(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#quiet();
  }

  /** What is typed is not what is counted: some of it went as funding. */
  #funded() {
    const { figures } = this.screen;
    const funding = figures && fundingText(figures);
    if (!funding) return nothing;
    const { paid, received } = funding;
    const wallet = tidy(this.draft.wallet) || "0";
    const { usedUp } = figures;
    return html`<p class="note">
      ${en.bar.funded(wallet, paid, received)}
      ${usedUp.length > 0 ? en.bar.usedUp(usedUp) : nothing}
    </p>`;
  }

  #command(command: Command, enabled: boolean) {
    const run = () => enabled && this.dispatchEvent(new CommandEvent(command));
    return html`<button
      class="quiet"
      type="button"
      aria-disabled=${enabled ? "false" : "true"}
      @click=${run}
    >
      ${en.bar[command]}
    </button>`;
  }

  /** Whoever is sent here rather than to one of its controls starts with the first. */
  override focus(): void {
    this.renderRoot.querySelector("select")?.focus();
  }

  #close(): void {
    this.open = false;
    this.renderRoot
      .querySelector<HTMLElement>("[aria-controls=examples]")
      ?.focus();
  }

  /** On the button and in the list alike. */
  #escaped(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.open) this.#close();
  }

  #examples() {
    return html`<ul
      id="examples"
      class="examples no-print"
      ?hidden=${!this.open}
      @keydown=${this.#escaped}
    >
      ${examples.map((example) => {
        const { title, lesson } = en.examples[example.id];
        const load = () => {
          this.dispatchEvent(new EditEvent(() => example.draft));
          this.#close();
        };
        return html`<li>
          <button type="button" @click=${load}>
            <strong>${title}</strong><span>${lesson}</span>
            ${example.source ? html`<span>${en.source(example.source)}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  protected override render() {
    const kept =
      this.draft.rules === "custom" ? 0 : this.draft.collateral.length;
    const markIs = packOf(this.draft.rules)?.markIs ?? null;
    const toggle = () => (this.open = !this.open);
    return html`
      <div class="bar">
        <h1>${en.title}</h1>
        ${rulesSelect(this.draft, this.wish, (rules) => {
          this.#choose(rules);
        })}
        ${this.#wallet()}
        <button
          class="quiet"
          type="button"
          aria-expanded=${this.open ? "true" : "false"}
          aria-controls="examples"
          @click=${toggle}
          @keydown=${this.#escaped}
        >
          ${en.bar.examples}
        </button>
        <margin-files
          .draft=${this.draft}
          .screen=${this.screen}
        ></margin-files>
        ${this.#command("undo", this.canUndo)}
        ${this.#command("redo", this.canRedo)}
      </div>
      ${rulesAwaited(this.wish, (rules) => {
        this.#choose(rules);
      })}
      ${markIs ? html`<p class="note">${rulesText.markIs(prose(markIs))}</p>` : nothing}
      ${this.#funded()}
      ${kept > 0 ? html`<p class="note">${en.bar.uncounted(kept)}</p>` : nothing}
      ${this.#examples()}
    `;
  }
}
