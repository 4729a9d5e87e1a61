/** How wide a host is, kept up to date: pictures are drawn for the width they have, so that their type keeps its size. */
import type { LitElement, ReactiveController } from "lit";

const UNMEASURED = 640;

export class Measured implements ReactiveController {
  width = UNMEASURED;
  readonly #observer: ResizeObserver;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width === 0 || width === this.width) return;
      this.width = width;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
