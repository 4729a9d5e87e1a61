import {
  html,
  type LitElement,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { isAnother } from "../document/edit.js";
import type { FigureId } from "../document/figure-id.js";
import { en } from "../text/en.js";
import { UnfoldEvent } from "./figure.js";
import { Lazy } from "./lazy.js";

const within = (event: Event, selector: string): boolean =>
  event
    .composedPath()
    .some((node) => node instanceof Element && node.matches(selector));

/** Which figure of the page is unfolded into its working: one at a time. */
export class Unfolding implements ReactiveController {
  figure: FigureId | null = null;
  readonly #host: LitElement;
  readonly #part: Lazy;
  #draft: Draft | null = null;
  #opener: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new Lazy(host, async () =>
      (await import("../define-working.js")).ready(),
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener(UnfoldEvent.type, this.#pressed);
    this.#host.addEventListener("keydown", this.#escaped);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener(UnfoldEvent.type, this.#pressed);
    this.#host.removeEventListener("keydown", this.#escaped);
  }

  readonly #pressed = (event: Event): void => {
    if (!(event instanceof UnfoldEvent)) return;
    event.stopPropagation();
    const opener = event.composedPath()[0];
    if (!(opener instanceof HTMLElement)) return;
    // Safari gives a button no focus when it is clicked.
    opener.focus();
    const again = opener.getAttribute("aria-expanded") === "true";
    this.#opener = opener;
    this.#become(again ? null : event.figure);
  };

  /** From a field the focus stays where it is. */
  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.figure) return;
    if (!within(event, "margin-worlds, margin-positions")) return;
    if (within(event, ".unfolded")) this.#opener?.focus();
    this.#become(null);
  };

  #become(figure: FigureId | null): void {
    this.figure = figure;
    if (figure) this.#part.need();
    this.#host.requestUpdate();
  }

  /** Folds what belongs to a row that has left, or to another account. */
  #follow(draft: Draft): void {
    const before = this.#draft;
    this.#draft = draft;
    const row = this.figure?.row ?? null;
    const gone =
      row !== null && !draft.positions.some((position) => position.id === row);
    if (gone || (before && before !== draft && isAnother(before, draft)))
      this.figure = null;
  }

  /** Given anew to the part of the page that shows it, at each update. */
  working(draft: Draft, screen: Screen): TemplateResult | typeof nothing {
    this.#follow(draft);
    if (!this.figure) return nothing;
    return html`<div class="unfolded" id="working">
      ${this.#part.render(
        () =>
          html`<margin-working
            .figure=${this.figure}
            .draft=${draft}
            .screen=${screen}
          ></margin-working>`,
        en.working.failed,
      )}
    </div>`;
  }
}
