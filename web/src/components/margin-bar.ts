import { html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import { currencyOf } from "../document/convert.js";
import type { Draft, RulesChoice } from "../document/draft.js";
import { setDraft, setWallet } from "../document/edit.js";
import { field } from "../document/fields.js";
import { fundingText } from "../document/funding.js";
import { tidy } from "../document/numbers.js";
import type { RulesWish } from "../document/store.js";
import type { PanelId } from "../panels/panels.js";
import { packOf } from "../rules/packs.js";
import { examples } from "../rules/examples.js";
import { onPacks } from "../rules/packs.js";
import { en } from "../text/en.js";
import { rulesText } from "../text/en-rules.js";
import { barStyles } from "./bar-styles.js";
import {
  type Command,
  CommandEvent,
  EditEvent,
  type FieldEvent,
  RulesEvent,
} from "./events.js";
import { Lazy, lazyStyles } from "./lazy.js";
import { MarginElement } from "./margin-element.js";
import { rulesAwaited, rulesNamed, rulesSelect } from "./rules-select.js";
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
    panel: { attribute: false },
    locked: { type: Boolean },
    hideShare: { type: Boolean },
    open: { state: true },
    sharing: { state: true },
  };
  static override styles = [base, lazyStyles, barStyles];
  declare draft: Draft;
  declare screen: Screen;
  declare wish: RulesWish | null;
  declare canUndo: boolean;
  declare canRedo: boolean;
  declare panel: PanelId | null;
  /** The account can be looked at only. */
  declare locked: boolean;
  declare hideShare: boolean;
  declare open: boolean;
  declare sharing: boolean;
  readonly #share = new Lazy(this, () => import("../define-share.js"));

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
        ?locked=${this.locked}
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
              ?locked=${this.locked}
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

  #shareButton() {
    const open = () => {
      this.#share.need(true);
      this.sharing = true;
    };
    return html`<button
      class="quiet"
      type="button"
      aria-haspopup="dialog"
      @click=${open}
    >
      ${en.bar.share}
    </button>`;
  }

  #shareSheet() {
    const close = () => (this.sharing = false);
    return this.#share.render(
      () =>
        html`<share-sheet
          .draft=${this.draft}
          .panel=${this.panel}
          @sheet-close=${close}
        ></share-sheet>`,
      en.bar.shareFailed,
    );
  }

  protected override render() {
    const kept =
      this.draft.rules === "custom" ? 0 : this.draft.collateral.length;
    const markIs = packOf(this.draft.rules)?.markIs ?? null;
    const toggle = () => (this.open = !this.open);
    return html`
      <div class="bar">
        <h1>${en.title}</h1>
        ${
          this.locked
            ? rulesNamed(this.draft)
            : rulesSelect(this.draft, this.wish, (rules) => {
                this.#choose(rules);
              })
        }
        ${this.#wallet()}
        <button
          class="quiet"
          type="button"
          ?hidden=${this.locked}
          aria-expanded=${this.open ? "true" : "false"}
          aria-controls="examples"
          @click=${toggle}
          @keydown=${this.#escaped}
        >
          ${en.bar.examples}
        </button>
        <margin-files
          ?locked=${this.locked}
          .draft=${this.draft}
          .screen=${this.screen}
        ></margin-files>
        ${this.hideShare ? nothing : this.#shareButton()}
        ${this.locked ? nothing : [this.#command("undo", this.canUndo), this.#command("redo", this.canRedo)]}
      </div>
      ${rulesAwaited(this.wish, (rules) => {
        this.#choose(rules);
      })}
      ${markIs ? html`<p class="note">${rulesText.markIs(prose(markIs))}</p>` : nothing}
      ${this.#funded()}
      ${kept > 0 ? html`<p class="note">${en.bar.uncounted(kept)}</p>` : nothing}
      ${this.#examples()} ${this.sharing ? this.#shareSheet() : nothing}
    `;
  }
}
