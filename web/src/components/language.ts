import type { LitElement, ReactiveController } from "lit";
import { english, type Locale, useLocale } from "../text/locale.js";
import { loadLocale, matchLocale } from "../text/locales.js";

/** What people do in a calculator is answered in its language, whichever another one on the page speaks. */
const DEEDS = ["pointerdown", "keydown", "focusin", "input", "change", "click"];

/** The language a calculator speaks: fetched when it is wanted, English until then and where it does not come. */
export class Language implements ReactiveController {
  locale: Locale = english;
  #asked = english.id;
  #begun = false;
  #coming: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: LitElement,
    /** As BCP 47 tags, the most wanted first. */
    private readonly wanted: () => readonly string[],
    private readonly changed: (locale: Locale) => void,
  ) {
    host.addController(this);
    const use = () => {
      useLocale(this.locale);
    };
    for (const deed of DEEDS)
      host.addEventListener(deed, use, { capture: true });
  }

  hostConnected(): void {
    this.follow();
  }

  /** Settled once the language wanted now is there, or has failed to come. Never rejects. */
  get ready(): Promise<void> {
    return this.#coming;
  }

  /** Asks anew what is wanted. */
  follow(): void {
    const id = matchLocale(this.wanted()) ?? english.id;
    if (id === this.#asked) return;
    this.#asked = id;
    this.#coming = this.#bring(id);
  }

  async #bring(id: string): Promise<void> {
    try {
      const locale = await loadLocale(id);
      // What is open already speaks the rest as well.
      if (this.#begun) await locale.rest();
      if (this.#asked !== id) return;
      this.locale = locale;
      useLocale(locale);
      this.changed(locale);
      this.host.requestUpdate();
    } catch (error) {
      console.error(error);
      if (this.#asked === id) this.#asked = this.locale.id;
    }
  }

  /** From now on parts of the page may be there that were fetched. */
  begin(): void {
    this.#begun = true;
  }
}

/** What an element is to speak: what it is told, what its surroundings want, or the language of the page around it. */
export function wantedBy(
  element: HTMLElement,
  told: string | undefined,
  wanted: readonly string[],
): readonly string[] {
  if (told) return [told];
  if (wanted.length > 0) return wanted;
  const around = element.closest("[lang]")?.getAttribute("lang");
  return around ? [around] : [];
}
