/** The panel that puts the account under the rules of every venue. */
import { PanelVenues } from "../components/panel-venues.js";

if (!customElements.get("panel-venues"))
  customElements.define("panel-venues", PanelVenues);
