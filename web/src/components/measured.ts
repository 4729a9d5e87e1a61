/** How wide a host is, kept up to date: pictures are drawn for the width they have, so that their type keeps its size. */
import type { LitElement, ReactiveController } from "lit";

const UNMEASURED = 640;
/** What a sheet of A4 or Letter has between its margins. */
const PAPER = 680;

export class Measured implements ReactiveController {
  width = UNMEASURED;
  readonly #observer: ResizeObserver;
  #frame = 0;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    // Drawn in the next frame: what changes its height while sizes are being reported is an error to the page.
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#become(width);
      });
    });
  }

  /** The first picture has its width at once. */
  hostConnected(): void {
    this.#become(this.host.clientWidth);
    this.#observer.observe(this.host);
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#printed);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#printed);
  }

  /** Drawn anew for paper: a picture shrunk to it would have type that nobody can read. */
  readonly #print = (): void => {
    this.#become(Math.min(this.width, PAPER));
  };

  readonly #printed = (): void => {
    this.#become(this.host.clientWidth);
  };

  #become(exact: number): void {
    const width = Math.round(exact);
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
