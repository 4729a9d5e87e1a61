import type { ReactiveController, ReactiveControllerHost } from "lit";
import { MarginElement } from "./margin-element.js";

/** The calculator that a part is in: never beyond it, where the page is somebody else's. */
function calculatorOf(part: HTMLElement): HTMLElement {
  const root = part.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof MarginElement
    ? calculatorOf(root.host)
    : part;
}

/** Files that are dropped anywhere on the calculator, unless the place they were dropped on takes them itself. */
export class FileDrop implements ReactiveController {
  #calculator: HTMLElement | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly take: (file: File) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#calculator = calculatorOf(this.host);
    this.#calculator.addEventListener("dragover", this.#over);
    this.#calculator.addEventListener("drop", this.#dropped);
  }

  hostDisconnected(): void {
    this.#calculator?.removeEventListener("dragover", this.#over);
    this.#calculator?.removeEventListener("drop", this.#dropped);
    this.#calculator = null;
  }

  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };

  readonly #dropped = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    this.take(file);
  };
}
