/** The panel "Survival map", loaded when it is first opened. */
import { PanelMap } from "../components/panel-map.js";
export { startFullEngine as ready } from "../document/full-engine.js";

if (!customElements.get("panel-map"))
  customElements.define("panel-map", PanelMap);
