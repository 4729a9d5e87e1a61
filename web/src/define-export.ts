/** What the export needs, loaded when somebody opens it. */
import "./define-sheet.js";
import { ExportSheet } from "./components/export-sheet.js";

if (!customElements.get("export-sheet"))
  customElements.define("export-sheet", ExportSheet);
