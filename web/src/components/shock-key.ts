import { html, nothing, svg, type TemplateResult } from "lit";
import { enShock as t } from "../text/en-shock.js";

function sample(
  name: "cross" | "isolated" | "held" | "trigger",
): TemplateResult {
  const mark =
    name === "trigger"
      ? nothing
      : name === "held"
        ? svg`<rect class="dot held" x="12.5" y="2.5" width="7" height="7"></rect>`
        : svg`<circle class="dot ${name}" cx="16" cy="6" r=${name === "cross" ? 4.5 : 3.5}></circle>`;
  return html`<svg
    class="plot sample"
    width="32"
    height="12"
    aria-hidden="true"
  >
    <line class="line ${name}" x1="0" x2="32" y1="6" y2="6"></line>
    ${mark}
  </svg>`;
}

/** Which line of the picture is which. */
export function shockKey(mixed: boolean, currency: string): TemplateResult {
  const entry = (
    name: "cross" | "isolated" | "held" | "trigger",
    text: string,
  ) => html`<li>${sample(name)} ${text}</li>`;
  return html`<ul class="key">
    <li class="soft">${t.equityIn(currency)}</li>
    ${entry("cross", t.keyCross)} ${entry("isolated", t.keyIsolated)}
    ${mixed ? entry("held", t.keyHeld) : nothing}
    ${entry("trigger", t.keyTrigger)}
  </ul>`;
}
