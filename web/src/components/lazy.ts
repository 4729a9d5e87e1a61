import {
  css,
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { en } from "../text/en.js";
import { currentLocale } from "../text/locale.js";

/** A part of the page that is fetched when first needed. A host or a network may fail to bring it. */
export class Lazy implements ReactiveController {
  #state: "idle" | "loading" | "ready" | "failed" = "idle";

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing is fetched until it is needed.
  }

  /** Fetches it, once; after a failure only when asked `again`. */
  need(again = false): void {
    if (this.#state !== "idle" && !(again && this.#state === "failed")) return;
    this.#become("loading");
    const words = currentLocale().rest().catch(console.error);
    Promise.all([this.load(), words]).then(
      () => {
        this.#become("ready");
      },
      (error: unknown) => {
        console.error(error);
        this.#become("failed");
      },
    );
  }

  #become(state: "loading" | "ready" | "failed"): void {
    this.#state = state;
    this.host.requestUpdate();
  }

  /** The part once it is there; until then words, and after a failure a way to try again. */
  render(part: () => unknown, failure: string): TemplateResult | unknown {
    if (this.#state === "ready") return part();
    if (this.#state !== "failed")
      return html`<div class="part" aria-busy="true">${en.lazy.loading}</div>`;
    return html`<div class="part" role="alert">
      <p>${failure} ${en.lazy.failed}</p>
      <button
        type="button"
        class="retry"
        @click=${() => {
          this.need(true);
        }}
      >
        ${en.lazy.retry}
      </button>
    </div>`;
  }
}

export const lazyStyles = css`
  .part {
    margin-top: 52px;
    border-top: 1px solid var(--margin-ink);
    padding-top: 14px;
  }
  .retry {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
`;
