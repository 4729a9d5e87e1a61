/** The panel "Your own tables", loaded when it is first opened. */
import { PanelTables } from "../components/panel-tables.js";
import { TablePreview } from "../components/table-preview.js";

const elements: Record<string, CustomElementConstructor> = {
  "table-preview": TablePreview,
  "panel-tables": PanelTables,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
