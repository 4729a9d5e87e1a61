/** The component's script: <margin-calculator> for any page. */
import { MarginCalculatorElement } from "./element/calculator-element.js";

if (!customElements.get("margin-calculator"))
  customElements.define("margin-calculator", MarginCalculatorElement);

export { MarginCalculatorElement };
