import type { LitElement, ReactiveController } from "lit";

const CONTROLS = "button, select, margin-field, margin-bar";

/** Keeps the focus on an element that an update moves; from one that it takes away, hands it to the next control. */
export class FocusKeeper implements ReactiveController {
  /** Who else gets it, should the next update take away what has it. */
  heir: (() => HTMLElement | null) | null = null;
  readonly #host: LitElement;
  /** What had the focus, and who gets it in its place, the nearest first. */
  #line: HTMLElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    const active = root?.activeElement;
    this.#line = [];
    if (!root || !(active instanceof HTMLElement)) return;
    const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
    const behind = (one: HTMLElement) =>
      active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
    const after = controls.filter((one) => one !== active && behind(one));
    const before = controls.filter((one) => one !== active && !behind(one));
    this.#line = [active, ...after, ...before.reverse()];
  }

  hostUpdated(): void {
    const [active, ...others] = this.#line;
    const { heir } = this;
    this.heir = null;
    this.#line = [];
    if (!active || this.#host.shadowRoot?.activeElement) return;
    if (active.isConnected) {
      active.focus();
      return;
    }
    (heir?.() ?? others.find((other) => other.isConnected))?.focus();
  }
}
