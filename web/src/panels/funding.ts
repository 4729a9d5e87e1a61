/** The panel "Fees and funding", loaded when it is first opened. */
import { PanelFunding } from "../components/panel-funding.js";

if (!customElements.get("panel-funding"))
  customElements.define("panel-funding", PanelFunding);
