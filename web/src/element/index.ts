/** The class alone: importing it makes nothing known to the page. */
export { MarginCalculatorElement } from "./calculator-element.js";
