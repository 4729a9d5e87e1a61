import type { Screen } from "../document/calculate.js";
import { en } from "../text/en.js";
import { sentence, spansToText } from "../text/sentence.js";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The sentence, or that it is not of now. */
export function spokenStory(screen: Screen | null): string {
  if (screen?.stale) return en.stale;
  return screen?.figures ? spansToText(sentence(screen.figures.story)) : "";
}

/** A pause this long, in milliseconds, and the sentence is spoken. */
const SPEAK_AFTER = 900;

/** What the live region says: one announcement once the typing stops, not one for every key. */
export class Speaker implements ReactiveController {
  spoken = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly story: () => string,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The story as it is by then, with `say` before it. */
  soon(say = ""): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.spoken = [say, this.story()].filter(Boolean).join(" ");
      this.host.requestUpdate();
    }, SPEAK_AFTER);
  }
}
