import { html, nothing, type ReactiveControllerHost } from "lit";
import type { Draft } from "../document/draft.js";
import type { Finding } from "../document/findings.js";
import type { openLink } from "../document/open-link.js";
import { saysMore, withoutAccount } from "../document/place.js";
import type { Shelf } from "../document/storage.js";
import type { DraftStore } from "../document/store.js";
import type { Place } from "../document/surroundings.js";
import { en } from "../text/en.js";

type OpenLink = typeof openLink;

/** What there is to say about a link that was opened. */
export interface LinkNews {
  problems: readonly Finding[];
  /** It took the place of an account that somebody had typed, and that an undo brings back. */
  replaced: boolean;
}

/**
 * Opens the account that the address holds, at first and whenever the address is changed. It stays in the address until
 * the account is changed: then it would say what is not so, and a reload would throw the change away.
 */
export class LinkFollower {
  #open: OpenLink | null = null;
  #news: LinkNews | null = null;
  #failed = false;
  /** The account as the address says it. */
  #shown: Draft | null = null;
  /** The last address counts. */
  #turn = 0;
  #begun: Promise<void> | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: Place,
    private readonly shelf: Shelf,
    private readonly store: DraftStore,
  ) {}

  /** Settled once the account of the first address is there, or cannot be had. Never rejects. */
  begin(): Promise<void> {
    this.#begun ??= this.follow();
    return this.#begun;
  }

  readonly follow = async (): Promise<void> => {
    const hash = this.place.read();
    if (!saysMore(hash)) return;
    const turn = ++this.#turn;
    try {
      this.#open ??= (await import("../define-link.js")).openLink;
      const opened = await this.#open(hash, this.store);
      if (turn !== this.#turn) return;
      const { shown, problems, replaced } = opened;
      this.#shown = shown;
      this.#failed = false;
      this.#news = problems.length > 0 || replaced ? opened : null;
    } catch (error) {
      console.error(error);
      this.#failed = true;
    }
    this.host.requestUpdate();
  };

  /** The account is another one than before. */
  changed(): void {
    if (!this.#shown || this.store.draft === this.#shown) return;
    this.#shown = null;
    if (this.shelf.lasts?.())
      this.place.write(withoutAccount(this.place.read()));
    if (this.store.canRedo) this.#news = null;
    else if (this.#news) this.#news = { ...this.#news, replaced: false };
  }

  readonly #dismiss = (): void => {
    this.#news = null;
    this.host.requestUpdate();
  };

  render() {
    if (this.#failed)
      return html`<p class="notice" role="alert">
        ${en.linkFailed}
        <button type="button" class="retry" @click=${this.follow}>
          ${en.lazy.retry}
        </button>
      </p>`;
    const news = this.#news;
    return news && (news.replaced || news.problems.length > 0)
      ? html`<link-notice
          .news=${news}
          @notice-dismiss=${this.#dismiss}
        ></link-notice>`
      : nothing;
  }
}
