import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Lets what stands further down come in tasks of its own, so that the first view never blocks a slow machine for long. */
export class BySteps implements ReactiveController {
  #step = 0;
  #begun = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly last: number,
  ) {
    host.addController(this);
  }

  get isDone(): boolean {
    return this.#step === this.last;
  }

  /** The part, once its step has come. */
  from(step: number, part: () => unknown): unknown {
    this.#begun = true;
    return this.#step >= step ? part() : null;
  }

  hostUpdated(): void {
    if (!this.#begun || this.isDone) return;
    setTimeout(() => {
      this.#step = Math.min(this.#step + 1, this.last);
      this.host.requestUpdate();
    });
  }
}
