/** Says how high the frame should be, whenever that changes: to pages of ours, and to learning platforms. */
import { OURS } from "./messages.js";

/** Where a scroll bar comes and goes with the height, two heights would take turns for ever: the larger one stays. */
const TAKING_TURNS = 400;

export function tellHeight(element: HTMLElement, to: Window): void {
  let told = 0;
  let before = 0;
  let at = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    const now = performance.now();
    const isTurn = height === before && now - at < TAKING_TURNS;
    if (height === 0 || height === told || (isTurn && height < told)) return;
    before = told;
    told = height;
    at = now;
    to.postMessage({ source: OURS, type: "resize", height }, "*");
    to.postMessage({ subject: "lti.frameResize", height }, "*");
  }).observe(element);
}
