/** The elements of the first view that a calculator is put together from; define-terms.ts has those of custom rules. */
import { MarginBar } from "./components/margin-bar.js";
import { MarginField } from "./components/margin-field.js";
import { MarginFiles } from "./components/margin-files.js";
import { MarginFooter } from "./components/margin-footer.js";
import { MarginPanels } from "./components/margin-panels.js";
import { MarginPositions } from "./components/margin-positions.js";
import { MarginSentence } from "./components/margin-sentence.js";
import { MarginWorlds } from "./components/margin-worlds.js";
import { SavePicture } from "./components/save-picture.js";

const elements: Record<string, CustomElementConstructor> = {
  "margin-field": MarginField,
  "margin-bar": MarginBar,
  "margin-files": MarginFiles,
  "margin-sentence": MarginSentence,
  "margin-worlds": MarginWorlds,
  "margin-positions": MarginPositions,
  "margin-panels": MarginPanels,
  "margin-footer": MarginFooter,
  "save-picture": SavePicture,
};

/** Makes them known to the page, once. */
export function defineParts(): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
