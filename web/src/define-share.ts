/** The sheet "Share", fetched when somebody opens it. */
import "./define-sheet.js";
import { CopyField } from "./components/copy-field.js";
import { EmbedMaker } from "./components/embed-maker.js";
import { ShareSheet } from "./components/share-sheet.js";

const elements: Record<string, CustomElementConstructor> = {
  "copy-field": CopyField,
  "embed-maker": EmbedMaker,
  "share-sheet": ShareSheet,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
