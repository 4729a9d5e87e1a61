import { MarginCalculator } from "../components/margin-calculator.js";
import { defineParts } from "../define-parts.js";

export class MarginCalculatorElement extends MarginCalculator {
  constructor() {
    super();
    defineParts();
  }
}
