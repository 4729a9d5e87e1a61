/** The panel "Replay", loaded when it is first opened. */
import { PanelReplay } from "../components/panel-replay.js";
import { ReplayDrawing } from "../components/replay-drawing.js";
export { startFullEngine as ready } from "../document/full-engine.js";

const elements: Record<string, CustomElementConstructor> = {
  "replay-drawing": ReplayDrawing,
  "panel-replay": PanelReplay,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
