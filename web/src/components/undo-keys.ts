import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Command, wishOf } from "./events.js";

/** Undo is the document's, also inside a field: its own undo knows nothing of the rest of the page. */
export class UndoKeys implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly run: (command: Command) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener("keydown", this.#pressed);
    this.host.addEventListener("beforeinput", this.#beforeInput);
  }

  hostDisconnected(): void {
    this.host.removeEventListener("keydown", this.#pressed);
    this.host.removeEventListener("beforeinput", this.#beforeInput);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    this.run(wish);
  };

  /** The same from a context menu or a gesture. */
  readonly #beforeInput = (event: InputEvent): void => {
    const { inputType } = event;
    if (inputType !== "historyUndo" && inputType !== "historyRedo") return;
    event.preventDefault();
    this.run(inputType === "historyUndo" ? "undo" : "redo");
  };
}
