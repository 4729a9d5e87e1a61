/** The entry for frames: options by the query, the account in the fragment, everything else by messages. */
import { MarginCalculatorElement } from "./element/calculator-element.js";
import { FramePort } from "./element/frame-port.js";
import { tellHeight } from "./element/frame-height.js";

const named = ["theme", "locale", "panels", "rules", "example"];
const switches = ["read-only", "hide-share"];

function withOptions(query: string): MarginCalculatorElement {
  const element = document.createElement("margin-calculator");
  const options = new URLSearchParams(query);
  for (const name of named) {
    const value = options.get(name);
    if (value) element.setAttribute(name, value);
  }
  for (const name of switches) {
    const value = options.get(name);
    element.toggleAttribute(
      name,
      value !== null && !["false", "0", "no"].includes(value),
    );
  }
  return element as MarginCalculatorElement;
}

/** The page in full, beside this one; a file on a disk and a frame without an origin know of none. */
const fullPage =
  /^https?:$/u.test(location.protocol) && origin !== "null"
    ? () => new URL(`./index.html#${element.getState()}`, location.href).href
    : null;

customElements.define("margin-calculator", MarginCalculatorElement);
const element = withOptions(location.search);
element.fullPage = fullPage;
element.state = location.hash.slice(1);
document.body.append(element);
addEventListener("hashchange", () => {
  void element.setState(location.hash.slice(1));
});
if (parent !== window) {
  new FramePort(element, parent);
  tellHeight(element, parent);
}
