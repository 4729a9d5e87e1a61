import { css, html, nothing, type TemplateResult } from "lit";
import type { Screen } from "../document/calculate.js";
import type { CollateralDraft, Draft } from "../document/draft.js";
import {
  addCollateral,
  marketOf,
  removeCollateral,
  setCollateral,
} from "../document/edit.js";
import { type CollateralField, field } from "../document/fields.js";
import { en } from "../text/en.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { FocusKeeper } from "./focus-keeper.js";
import { MarginElement } from "./margin-element.js";
import { termsStyles } from "./terms-styles.js";
import { base } from "./tokens.js";

const t = en.terms;
type TypedField = "asset" | "amount" | "price" | "weight" | "liabilityWeight";

/** What backs the account beside its own currency. */
export class MarginCollateral extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
  };
  static override styles = [
    base,
    termsStyles,
    css`
      .grid {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 120px), 1fr));
      }
      .item > button {
        margin-top: 4px;
      }
      .unfinished {
        color: var(--margin-soft);
        font-size: 13px;
        padding-top: 6px;
        overflow-wrap: anywhere;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  #problem(row: CollateralDraft, name: CollateralField): string {
    const problem = this.screen.problems.get(field.collateral(row.id, name));
    return problem ? en.problem(problem) : "";
  }

  /** What a row is called aloud: its asset, and its place in the list. */
  #owner(row: CollateralDraft): string {
    return t.collateralName(row.asset, this.draft.collateral.indexOf(row) + 1);
  }

  #typed(
    row: CollateralDraft,
    name: TypedField,
    label: string,
    unit = "",
    empty = "",
  ): TemplateResult {
    const key = field.collateral(row.id, name);
    const words = name === "asset";
    return html`<margin-field
      show-label
      ?words=${words}
      label=${label}
      spoken=${t.fieldOf(label, this.#owner(row))}
      .value=${row[name]}
      .unit=${unit}
      .placeholder=${empty}
      .problem=${this.#problem(row, name)}
      @field-edit=${({ text }: FieldEvent) =>
        this.dispatchEvent(
          new EditEvent(setCollateral(row.id, { [name]: text }), key),
        )}
    ></margin-field>`;
  }

  #underlying(row: CollateralDraft): TemplateResult {
    const known = this.draft.positions.map(
      ({ symbol }) => marketOf(this.draft, symbol).underlying || symbol,
    );
    const names = [...new Set([...known, row.underlying])].filter(
      (name) => name !== "",
    );
    const options: [string, string][] = [
      ["", t.movesWithNone],
      ...names.map((name): [string, string] => [name, name]),
    ];
    return choice({
      id: `moves-${row.id}`,
      label: t.movesWith,
      name: t.fieldOf(t.movesWith, this.#owner(row)),
      chosen: row.underlying,
      choices: options,
      problem: this.#problem(row, "underlying"),
      pick: (underlying) => {
        this.dispatchEvent(
          new EditEvent(setCollateral(row.id, { underlying })),
        );
      },
    });
  }

  /** What it counts for as an asset or as a loan; both where the one that waits is what is wrong. */
  #weights(row: CollateralDraft): TemplateResult[] {
    const loan = /^\s*[-\u2212]/u.test(row.amount);
    const shown = {
      weight: !loan || this.#problem(row, "weight") !== "",
      liabilityWeight: loan || this.#problem(row, "liabilityWeight") !== "",
    };
    return (["weight", "liabilityWeight"] as const)
      .filter((name) => shown[name])
      .map((name) => this.#typed(row, name, t[name], "%", "100"));
  }

  #row(row: CollateralDraft): TemplateResult {
    const lacks = this.screen.unfinished.get(row.id);
    const { asset } = row;
    const namesakes = this.draft.collateral.filter(
      (other) => other.asset === asset,
    );
    const removed = namesakes.length > 1 ? this.#owner(row) : asset;
    return html`<li class="item">
      <div class="grid">
        ${this.#typed(row, "asset", t.asset)}
        ${this.#typed(row, "amount", t.amount)}
        ${this.#typed(row, "price", t.priceIn(this.draft.currency))}
        ${this.#weights(row)} ${this.#underlying(row)}
      </div>
      ${lacks ? html`<p class="unfinished">${en.row.unfinished(lacks)}</p>` : nothing}
      <button
        class="quiet"
        type="button"
        aria-label=${t.removeAsset(removed)}
        @click=${() => this.dispatchEvent(new EditEvent(removeCollateral(row.id)))}
      >
        ${t.remove}
      </button>
    </li>`;
  }

  protected override render() {
    return html`<h3>${t.collateral}</h3>
      <p class="intro">${t.collateralIntro}</p>
      <ul>
        ${this.draft.collateral.map((row) => this.#row(row))}
      </ul>
      <button
        class="quiet add"
        type="button"
        @click=${() => this.dispatchEvent(new EditEvent(addCollateral))}
      >
        <span aria-hidden="true">+</span> ${t.addCollateral}
      </button>`;
  }
}
