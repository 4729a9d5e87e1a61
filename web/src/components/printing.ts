/** What is printed beside what the screen shows: the working of every figure, for as long as the print takes. */
import {
  html,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { MarginElement } from "./margin-element.js";

/** A print with the working is wanted. */
export class PrintEvent extends Event {
  static readonly type = "margin-part-print";
  constructor() {
    super(PrintEvent.type, { bubbles: true, composed: true });
  }
}

type State = "absent" | "coming" | "here";

export class Printing implements ReactiveController {
  #state: State = "absent";
  #prints = false;

  constructor(private readonly host: MarginElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#begins);
    addEventListener("afterprint", this.#ends);
    this.host.addEventListener(PrintEvent.type, this.#wished);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#begins);
    removeEventListener("afterprint", this.#ends);
    this.host.removeEventListener(PrintEvent.type, this.#wished);
  }

  /** A browser waits for nobody here: what has not been fetched by now is not in the print. */
  readonly #begins = (): void => {
    this.#prints = this.#state === "here";
    if (this.#prints) this.host.requestUpdate();
  };

  readonly #ends = (): void => {
    if (!this.#prints) return;
    this.#prints = false;
    this.host.requestUpdate();
  };

  readonly #wished = (event: Event): void => {
    event.stopPropagation();
    void this.print();
  };

  /** Fetches the working, and prints; without it, where it cannot be had. */
  async print(): Promise<void> {
    if (this.#state === "coming") return;
    try {
      if (this.#state === "absent") {
        this.#state = "coming";
        await (await import("../define-print.js")).ready();
        await this.host.spokenIn.rest();
      }
      this.#state = "here";
    } catch (error) {
      console.error(error);
      this.#state = "absent";
    }
    print();
  }

  /** Stands on the page while it is printed. */
  working(draft: Draft, screen: Screen): TemplateResult | typeof nothing {
    return this.#prints
      ? html`<print-working .draft=${draft} .screen=${screen}></print-working>`
      : nothing;
  }
}
