import type { Calculation } from "../document/calculation.js";
import { type Edit, isSameAccount } from "../document/edit.js";
import type { PanelId } from "../panels/panels.js";
import { en } from "../text/en.js";
import {
  type Command,
  CommandEvent,
  EditEvent,
  LanguageEvent,
  PanelEvent,
  RulesEvent,
} from "./events.js";

/** Who holds what the wishes are about. */
export interface Granting {
  readonly calculation: Calculation;
  /** The account can be looked at only. */
  isLocked(): boolean;
  /** Speaks the sentence once there is a pause, and this before it. */
  say(before: string): void;
  open(panel: PanelId | null): void;
  speak(language: string): void;
}

/** Grants the wishes that come up from the parts of a calculator. */
export class Wishes {
  constructor(private readonly to: Granting) {}

  listen(root: EventTarget): void {
    const on = <T extends Event>(
      kind: { type: string; prototype: T },
      grant: (event: T) => void,
    ) => {
      root.addEventListener(kind.type, (event) => {
        event.stopPropagation();
        grant(event as T);
      });
    };
    on(EditEvent, (event) => {
      this.#edit(event);
    });
    on(RulesEvent, ({ rules }) => {
      const { calculation } = this.to;
      if (!this.to.isLocked()) void calculation.store.choose(rules);
    });
    on(CommandEvent, ({ command }) => {
      this.travel(command);
    });
    on(PanelEvent, ({ panel }) => {
      this.to.open(panel);
    });
    on(LanguageEvent, ({ language }) => {
      this.to.speak(language);
    });
    root.addEventListener("focusout", () => {
      this.to.calculation.store.seal();
    });
  }

  travel(command: Command): void {
    const { calculation } = this.to;
    if (this.to.isLocked()) return;
    calculation.store[command]();
    const { undone, redone } = en.announce;
    this.to.say(command === "undo" ? undone : redone);
  }

  #edit({ edit, field, say }: EditEvent): void {
    if (!this.#mayEdit(edit)) return;
    this.to.calculation.edit(edit, field);
    if (say) this.to.say(say);
  }

  /** What panels ask may be asked of an account that is only looked at: it stays as it is. */
  #mayEdit(edit: Edit): boolean {
    const { draft } = this.to.calculation;
    return !this.to.isLocked() || isSameAccount(draft, edit(draft));
  }
}
