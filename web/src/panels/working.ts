/** The panel that works the whole account through. */
import { PanelWorking } from "../components/panel-working.js";
export { ready } from "../define-working.js";

if (!customElements.get("panel-working"))
  customElements.define("panel-working", PanelWorking);
