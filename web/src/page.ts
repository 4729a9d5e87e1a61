/** The page's entry: its calculator keeps the account in the browser's storage and its place in the address bar. */
import { MarginCalculator } from "./components/margin-calculator.js";
import { defineParts } from "./define-parts.js";
import { restoreTables } from "./document/own-packs.js";
import { ofPage } from "./document/surroundings.js";
import { startOffline } from "./offline/start.js";

class PageCalculator extends MarginCalculator {
  constructor() {
    super(ofPage());
  }
}

restoreTables();
defineParts();
customElements.define("margin-calculator", PageCalculator);
startOffline();
