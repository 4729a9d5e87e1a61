/** Makes the elements of the first view known to the page; define-terms.ts does it for custom rules. */
import { MarginBar } from "./components/margin-bar.js";
import { MarginCalculator } from "./components/margin-calculator.js";
import { MarginField } from "./components/margin-field.js";
import { MarginFooter } from "./components/margin-footer.js";
import { MarginPanels } from "./components/margin-panels.js";
import { MarginPositions } from "./components/margin-positions.js";
import { MarginSentence } from "./components/margin-sentence.js";
import { MarginWorlds } from "./components/margin-worlds.js";

const elements: Record<string, CustomElementConstructor> = {
  "margin-field": MarginField,
  "margin-bar": MarginBar,
  "margin-sentence": MarginSentence,
  "margin-worlds": MarginWorlds,
  "margin-positions": MarginPositions,
  "margin-panels": MarginPanels,
  "margin-footer": MarginFooter,
  "margin-calculator": MarginCalculator,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
