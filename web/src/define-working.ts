/** Workings of figures, loaded when the first one is unfolded. */
import { MarginWorking } from "./components/margin-working.js";

if (!customElements.get("margin-working"))
  customElements.define("margin-working", MarginWorking);

/** Resolves when all that they need is there. */
export const ready = (): Promise<void> => Promise.resolve();
