/** Workings of figures, loaded when the first one is unfolded. */
import { MarginWorking } from "./components/margin-working.js";

export { startFullEngine as ready } from "./document/full-engine.js";

if (!customElements.get("margin-working"))
  customElements.define("margin-working", MarginWorking);
