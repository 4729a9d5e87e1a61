/** Makes <margin-calculator> known to the page. */
export * from "./element.js";
