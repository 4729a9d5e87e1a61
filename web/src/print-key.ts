/** The page's own print key fetches the working first, which a browser that prints by itself does not wait for. */
import { PrintEvent } from "./components/printing.js";

export function catchPrintKey(calculator: () => Element | null): void {
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== "p" || altKey || shiftKey) return;
    if (ctrlKey === metaKey) return;
    const found = calculator();
    if (!found) return;
    event.preventDefault();
    found.dispatchEvent(new PrintEvent());
  });
}
