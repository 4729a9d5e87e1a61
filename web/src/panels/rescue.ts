/** The panel "Rescue": it asks the full engine, which is fetched with it. */
import { PanelRescue } from "../components/panel-rescue.js";
export { startFullEngine as ready } from "../document/full-engine.js";

if (!customElements.get("panel-rescue"))
  customElements.define("panel-rescue", PanelRescue);
