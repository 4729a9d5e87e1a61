import { css, html, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft, RulesDraft } from "../document/draft.js";
import { setRules } from "../document/edit.js";
import { field } from "../document/fields.js";
import { en } from "../text/en.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { termsStyles } from "./terms-styles.js";
import { base } from "./tokens.js";

type Choices = {
  [
    K in
      "maintenancePrice" | "tierRule" | "tierBasis" | "closeFeeOn" | "hedging"
  ]: readonly (readonly [RulesDraft[K], string])[];
};

const t = en.terms;
const choicesOf = (): Choices => ({
  maintenancePrice: [
    ["mark", t.markPrice],
    ["entry", t.entryPrice],
  ],
  tierRule: [
    ["progressive", t.progressive],
    ["whole", t.whole],
  ],
  tierBasis: [
    ["notional", t.byNotional],
    ["contracts", t.byContracts],
  ],
  closeFeeOn: [
    ["none", t.feeNone],
    ["mark", t.feeMark],
    ["bankruptcy", t.feeBankruptcy],
  ],
  hedging: [
    ["gross", t.gross],
    ["larger-side", t.largerSide],
    ["net-plus-fees", t.netPlusFees],
  ],
});

/** Rules typed by hand: how maintenance is charged, what else backs the account, the terms of each contract. */
export class MarginTerms extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
  };
  static override styles = [
    base,
    termsStyles,
    css`
      :host {
        margin-top: 52px;
        border-top: 1px solid var(--margin-ink);
        padding-top: 14px;
      }
      h2 {
        font: 600 20px/1.3 var(--margin-serif);
        margin-bottom: 2px;
      }
      margin-collateral,
      margin-contracts {
        margin-top: 30px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;

  #choice<K extends keyof Choices>(name: K): TemplateResult {
    const chosen = this.draft.customRules[name];
    const options = choicesOf()[name] as readonly (readonly [string, string])[];
    return choice({
      id: name,
      label: t[name],
      chosen,
      choices: options,
      problem: this.#problem(field.rule(name)),
      pick: (value) => {
        this.dispatchEvent(new EditEvent(setRules({ [name]: value })));
      },
    });
  }

  #problem(key: string): string {
    const problem = this.screen.problems.get(key);
    return problem ? en.problem(problem) : "";
  }

  #figure(
    name: "closeFeeRate" | "triggerRatio" | "liquidationFeeRate",
    unit: string,
    placeholder: string,
  ): TemplateResult {
    const key = field.rule(name);
    return html`<margin-field
      show-label
      label=${t[name]}
      .value=${this.draft.customRules[name]}
      .unit=${unit}
      .placeholder=${placeholder}
      .problem=${this.#problem(key)}
      @field-edit=${({ text }: FieldEvent) =>
        this.dispatchEvent(new EditEvent(setRules({ [name]: text }), key))}
    ></margin-field>`;
  }

  protected override render() {
    return html`<section aria-labelledby="title">
      <h2 id="title">${t.title}</h2>
      <p class="intro">${t.intro}</p>
      <div class="grid">
        ${this.#choice("maintenancePrice")} ${this.#choice("tierRule")}
        ${this.#choice("tierBasis")} ${this.#choice("hedging")}
        ${this.#choice("closeFeeOn")} ${this.#figure("closeFeeRate", "%", "0")}
        ${this.#figure("triggerRatio", t.triggerUnit, "1")}
        ${this.#figure("liquidationFeeRate", "%", "0")}
      </div>
      <margin-contracts
        .draft=${this.draft}
        .screen=${this.screen}
      ></margin-contracts>
      <margin-collateral
        .draft=${this.draft}
        .screen=${this.screen}
      ></margin-collateral>
    </section>`;
  }
}
