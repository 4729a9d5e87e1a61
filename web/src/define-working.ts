/** Workings of figures, loaded when the first one is unfolded. */
import { MarginWorking } from "./components/margin-working.js";

export { startWorkings as ready } from "./document/working-engine.js";

if (!customElements.get("margin-working"))
  customElements.define("margin-working", MarginWorking);
