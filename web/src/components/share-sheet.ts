import { css, html, nothing } from "lit";
import type { Draft } from "../document/draft.js";
import { contentsOf } from "../document/link-contents.js";
import { MOST_ROWS } from "../document/link-words.js";
import { printLink } from "../document/link.js";
import { type Site, siteOf } from "../document/site.js";
import type { PanelId } from "../panels/panels.js";
import { en } from "../text/en.js";
import { shareText as t } from "../text/en-share.js";
import { MarginElement } from "./margin-element.js";
import { SheetCloseEvent } from "./sheet-dialog.js";
import { sheetStyles } from "./sheet-styles.js";
import { base } from "./tokens.js";

/** Longer links are cut off by some programs. */
const LONG = 2_000;

/** The sheet "Share": a link to the account, and what shows it in other pages. */
export class ShareSheet extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    panel: { attribute: false },
    withPanel: { state: true },
  };
  static override styles = [
    base,
    sheetStyles,
    css`
      .warning {
        margin-block: 6px 0;
      }
    `,
  ];
  declare draft: Draft;
  /** The one that is open. */
  declare panel: PanelId | null;
  declare withPanel: boolean;
  readonly #site: Site | null = siteOf(import.meta.url, location.href);

  constructor() {
    super();
    this.panel = null;
    this.withPanel = true;
  }

  /** The fragment, without its "#". */
  get #state(): string {
    const panel = this.panel && this.withPanel ? `&panel=${this.panel}` : "";
    return printLink(this.draft) + panel;
  }

  #contents(): string {
    const { pack, ownTable, wallet, ...counts } = contentsOf(this.draft);
    const { positions, marks, collateral, wishes } = counts;
    const rules = ownTable
      ? t.ownTable
      : pack
        ? t.rules(en.bar.pack(pack.venue, pack.asOf))
        : t.customRules;
    const open = this.panel && this.withPanel ? this.panel : null;
    return t.holds([
      rules,
      ...(wallet ? [t.wallet] : []),
      ...(positions > 0 ? [t.positions(positions)] : []),
      ...(marks > 0 ? [t.marks(marks)] : []),
      ...(collateral > 0 ? [t.collateral(collateral)] : []),
      ...(wishes ? [t.wishes] : []),
      ...(open ? [t.panel(en.panels.titles[open])] : []),
    ]);
  }

  /** Asked for by name: only some browsers, and only in some places, can send. */
  async #send(url: string): Promise<void> {
    try {
      await navigator.share({ title: en.document.title, url });
    } catch {
      // Whoever is asked may change their mind; the link is still there to be copied.
    }
  }

  #panelChoice() {
    if (!this.panel) return nothing;
    const change = (event: Event) => {
      this.withPanel = (event.target as HTMLInputElement).checked;
    };
    return html`<label class="check">
      <input type="checkbox" .checked=${this.withPanel} @change=${change} />
      ${t.withPanel(en.panels.titles[this.panel])}
    </label>`;
  }

  #limits(text: string) {
    const tooMany = this.draft.positions.length > MOST_ROWS;
    const isLong = text.length > LONG;
    return html`${tooMany ? html`<p class="wrong">${t.tooMany(MOST_ROWS)}</p>` : nothing}
    ${isLong && !tooMany ? html`<p class="soft">${t.long(text.length)}</p>` : nothing}`;
  }

  #link() {
    const site = this.#site;
    const fragment = `#${this.#state}`;
    const address = site ? site.page + fragment : fragment;
    const canSend = site !== null && "share" in navigator;
    return html`<h3>${t.linkTitle}</h3>
      ${site ? nothing : html`<p>${t.onDisk}</p>`}
      <copy-field
        label=${t.link}
        action=${t.copyLink}
        .lines=${3}
        .text=${address}
        >${
          canSend
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => this.#send(address)}
              >
                ${t.send}
              </button>`
            : nothing
        }</copy-field
      >
      ${this.#panelChoice()} ${this.#limits(address)}
      <p class="soft">${this.#contents()}</p>
      <p class="soft warning">${t.warning}</p>`;
  }

  #embed() {
    const site = this.#site;
    return html`<h3>${t.embedTitle}</h3>
      ${
        site
          ? html`<embed-maker
              .folder=${site.folder}
              .mayFrame=${site.mayFrame}
              .state=${this.#state}
            ></embed-maker>`
          : html`<p>${t.onDiskEmbed}</p>`
      }`;
  }

  protected override render() {
    const close = () => this.dispatchEvent(new SheetCloseEvent());
    return html`<sheet-dialog heading=${t.title} @sheet-close=${close}>
      ${this.#link()} ${this.#embed()}
    </sheet-dialog>`;
  }
}
