/** Makes the frame of sheets known to the page, with the first sheet that is opened. */
import { SheetDialog } from "./components/sheet-dialog.js";

if (!customElements.get("sheet-dialog"))
  customElements.define("sheet-dialog", SheetDialog);
