/** What the import needs, loaded when somebody opens it. */
import "./define-sheet.js";
import { ImportPreview } from "./components/import-preview.js";
import { ImportSheet } from "./components/import-sheet.js";

const elements: Record<string, CustomElementConstructor> = {
  "import-preview": ImportPreview,
  "import-sheet": ImportSheet,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
