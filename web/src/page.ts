/** The page's entry: its calculator keeps the account in the browser's storage and its place in the address bar. */
import { MarginCalculator } from "./components/margin-calculator.js";
import { defineParts } from "./define-parts.js";
import { restoreTables } from "./document/own-packs.js";
import { ofPage } from "./document/surroundings.js";
import { en } from "./text/en.js";
import { catchPrintKey } from "./print-key.js";
import type { Locale } from "./text/locale.js";
import { startOffline } from "./offline/start.js";

class PageCalculator extends MarginCalculator {
  constructor() {
    super(ofPage());
  }

  protected override spoke(locale: Locale): void {
    super.spoke(locale);
    document.documentElement.lang = locale.id;
    document.documentElement.dir = locale.direction;
    document.title = en.document.title;
  }
}

restoreTables();
defineParts();
customElements.define("margin-calculator", PageCalculator);
catchPrintKey(() => document.querySelector("margin-calculator"));
startOffline();
