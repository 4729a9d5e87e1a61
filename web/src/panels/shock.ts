/** The panel "Shock", loaded when it is first opened. */
import { PanelShock } from "../components/panel-shock.js";
export { startFullEngine as ready } from "../document/full-engine.js";

if (!customElements.get("panel-shock"))
  customElements.define("panel-shock", PanelShock);
