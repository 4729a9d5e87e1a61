/** The package's `crossmargin/define`: makes <margin-calculator> known to the page; on a server it does nothing. */
import { MarginCalculatorElement } from "./calculator-element.js";

const isPage = "document" in globalThis && "customElements" in globalThis;
if (isPage && !customElements.get("margin-calculator"))
  customElements.define("margin-calculator", MarginCalculatorElement);

export { MarginCalculatorElement };
