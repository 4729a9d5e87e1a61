/** The panel "Contagion", loaded when it is first opened. */
import { ContagionMatrix } from "../components/contagion-matrix.js";
import { PanelContagion } from "../components/panel-contagion.js";

export { startFullEngine as ready } from "../document/full-engine.js";

const elements: Record<string, CustomElementConstructor> = {
  "contagion-matrix": ContagionMatrix,
  "panel-contagion": PanelContagion,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
