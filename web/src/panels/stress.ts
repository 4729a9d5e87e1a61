/** The panel "Stress days": it asks the full engine, which is fetched with it. */
import { PanelStress } from "../components/panel-stress.js";
import { StressPicture } from "../components/stress-picture.js";
export { startFullEngine as ready } from "../document/full-engine.js";

const elements: Record<string, CustomElementConstructor> = {
  "stress-picture": StressPicture,
  "panel-stress": PanelStress,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
