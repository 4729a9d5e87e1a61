import { LitElement } from "lit";
import { english, inLocale, type Locale } from "../text/locale.js";

/** A part of the page: drawn in the language of the calculator that it is in. */
export class MarginElement extends LitElement {
  get spokenIn(): Locale {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof MarginElement
      ? root.host.spokenIn
      : english;
  }

  protected override performUpdate(): void {
    inLocale(this.spokenIn, () => {
      super.performUpdate();
    });
  }
}
