import { css, html, nothing } from "lit";
import { MarginElement } from "../components/margin-element.js";
import { base, tokens } from "../components/tokens.js";
import { offlineText } from "../text/en-offline.js";
import { english, type Locale } from "../text/locale.js";
import { keepOffline, workers } from "./registration.js";

/** Below the calculator: the page as a file to take along; and, when there is one, word of a new version. */
export class MarginOffline extends MarginElement {
  static override properties = { take: { attribute: false } };
  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: block;
        background: var(--margin-paper);
        color: var(--margin-soft);
        font: 13px/1.5 var(--margin-sans);
      }
      p {
        max-width: 1224px;
        margin: 0 auto;
        padding: 0 32px 32px;
      }
      a {
        display: inline-block;
        padding-block: 3px;
        color: inherit;
        text-underline-offset: 3px;
      }
      .what {
        margin-inline-start: 1ch;
      }
      .newer {
        position: fixed;
        inset-inline: 0;
        inset-block-end: 0;
        border-top: 1px solid var(--margin-ink);
        background: var(--margin-paper);
        color: var(--margin-ink);
        font-size: 15px;
      }
      .newer p {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 22px;
        padding-block: 8px;
      }
      button {
        text-decoration: underline;
        text-underline-offset: 4px;
      }
      @media (max-width: 560px) {
        p {
          padding-inline: 16px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  /** Takes the new version that waits. */
  declare take: (() => void) | null;

  constructor() {
    super();
    this.take = null;
  }

  /** It stands beside the calculator and speaks its language, which the page has in its first tag. */
  override get spokenIn(): Locale {
    const beside = this.parentElement?.querySelector("margin-calculator");
    return beside instanceof MarginElement ? beside.spokenIn : english;
  }

  readonly #language = new MutationObserver(() => {
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#language.observe(document.documentElement, {
      attributeFilter: ["lang"],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#language.disconnect();
  }

  /** Each language has a file of its own. */
  get #file(): string {
    const { id } = this.spokenIn;
    return id === english.id
      ? "./crossmargin.html"
      : `./crossmargin.${id}.html`;
  }

  /** What is focused must not lie below the line. */
  protected override updated(): void {
    const height =
      this.renderRoot.querySelector<HTMLElement>(".newer")?.offsetHeight ?? 0;
    const { style } = document.documentElement;
    style.scrollPaddingBlockEnd = height > 0 ? `${String(height + 8)}px` : "";
    this.style.paddingBlockEnd = `${String(height)}px`;
  }

  #newer(take: () => void) {
    return html`<div class="newer" role="status">
      <p>
        <span>${offlineText.newer}</span>
        <button type="button" class="reload" @click=${take}>
          ${offlineText.reload}
        </button>
        <button
          type="button"
          @click=${() => {
            this.take = null;
          }}
        >
          ${offlineText.later}
        </button>
      </p>
    </div>`;
  }

  protected override render() {
    return html`<p>
        <a href=${this.#file} download>${offlineText.take}</a>
        <span class="what">${offlineText.what}</span>
      </p>
      ${this.take ? this.#newer(this.take) : nothing}`;
  }
}

export function showOffline(): void {
  if (!customElements.get("margin-offline"))
    customElements.define("margin-offline", MarginOffline);
  const element = new MarginOffline();
  document.querySelector("main")?.append(element);
  const container = workers();
  if (container)
    void keepOffline(container, (take) => {
      element.take = take;
    });
}
