/** The account worked through for print, loaded when somebody asks for one. */
import { MarginWorking } from "./components/margin-working.js";
import { PrintWorking } from "./components/print-working.js";

export { startFullEngine as ready } from "./document/full-engine.js";

const elements: Record<string, CustomElementConstructor> = {
  "margin-working": MarginWorking,
  "print-working": PrintWorking,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
