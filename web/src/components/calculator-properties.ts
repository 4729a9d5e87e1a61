import type { PropertyDeclarations } from "lit";

/** Of the page and of the component alike. */
export const calculatorProperties: PropertyDeclarations = {
  theme: { reflect: true },
  locale: { reflect: true },
  readOnly: { type: Boolean, attribute: "read-only", reflect: true },
  hideShare: { type: Boolean, attribute: "hide-share", reflect: true },
  parts: { attribute: false },
  fullPage: { attribute: false },
  failed: { state: true },
  panel: { state: true },
};
