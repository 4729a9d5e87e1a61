/** What the element tells the page that it stands in. All of it bubbles and is composed. */
import type { MarginCalculatorEventMap } from "./face.js";

export type {
  MarginCalculatorEventMap,
  MarginChangeDetail,
  MarginErrorDetail,
  MarginResultDetail,
} from "./face.js";

type DetailOf<K extends keyof MarginCalculatorEventMap> =
  MarginCalculatorEventMap[K]["detail"];

/** False where a listener prevented what is done otherwise. */
export const tell = <K extends keyof MarginCalculatorEventMap>(
  element: HTMLElement,
  type: K,
  detail: DetailOf<K>,
): boolean =>
  element.dispatchEvent(
    new CustomEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: type === "margin-error",
      detail,
    }),
  );

/** Tells what a frame of ours has told. */
export function passOn(
  element: HTMLElement,
  type: string,
  detail: unknown,
): void {
  if (type === "ready") tell(element, "margin-ready", detail as never);
  if (type === "result") tell(element, "margin-result", detail as never);
  if (type === "error") tell(element, "margin-error", detail as never);
}
