/** The panel "Figures of the trade", loaded when it is first opened. */
import { PanelTrade } from "../components/panel-trade.js";
export { startFullEngine as ready } from "../document/full-engine.js";

if (!customElements.get("panel-trade"))
  customElements.define("panel-trade", PanelTrade);
