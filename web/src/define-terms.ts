/** The editor of custom rules, loaded when somebody chooses them. */
import { MarginCollateral } from "./components/margin-collateral.js";
import { MarginContracts } from "./components/margin-contracts.js";
import { MarginTerms } from "./components/margin-terms.js";

const elements: Record<string, CustomElementConstructor> = {
  "margin-collateral": MarginCollateral,
  "margin-contracts": MarginContracts,
  "margin-terms": MarginTerms,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
