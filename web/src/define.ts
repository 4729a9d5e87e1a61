/** The component's script: <margin-calculator> for any page. */
import { defineParts } from "./define-parts.js";
import { MarginCalculatorElement } from "./element/calculator-element.js";

// Here and not only where it is needed, so that the file that holds them is asked for at once.
defineParts();
MarginCalculatorElement.embedUrl = new URL(
  /* @vite-ignore */ "./embed.html",
  import.meta.url,
);
if (!customElements.get("margin-calculator"))
  customElements.define("margin-calculator", MarginCalculatorElement);

export { MarginCalculatorElement };
