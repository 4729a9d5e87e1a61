import { css, html, nothing, type PropertyValues } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import { asTyped, readPrice } from "../document/precision.js";
import {
  type Asked,
  type Comparison,
  compare,
  rowsToAsk,
} from "../document/comparison.js";
import type { Engine } from "../engine/contract.js";
import { en } from "../text/en.js";
import { problemText } from "../text/problems.js";
import { enReconcile as words } from "../text/en-reconcile.js";
import { plainChoice } from "./choice.js";
import type { FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { panelStyles } from "./panel-styles.js";
import { termsStyles } from "./terms-styles.js";
import { base } from "./tokens.js";

/** A pause this long, in milliseconds, and the answer is spoken. */
const SPEAK_AFTER = 900;

/** Type the exchange's price; what explains it is looked for in slices, anew after every change. */
export class PanelReconcile extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    locked: { type: Boolean },
    row: { state: true },
    world: { state: true },
    text: { state: true },
    typed: { state: true },
    comparison: { state: true },
    busy: { state: true },
    spoken: { state: true },
  };
  static override styles = [
    base,
    termsStyles,
    panelStyles,
    css`
      .question {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr));
        max-width: 760px;
        gap: 14px 32px;
        align-items: start;
      }
      .question select {
        width: 100%;
      }
      .stale,
      .working {
        color: var(--margin-soft);
        font-size: 13px;
        padding-top: 12px;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  declare locked: boolean;
  /** The position that was chosen; the first where it has gone. */
  declare row: string;
  /** Null: as the position is held. */
  declare world: "cross" | "isolated" | null;
  /** What the field shows, and what was typed to get it. */
  declare text: string;
  declare typed: string;
  declare comparison: Comparison | null;
  declare busy: boolean;

  /** The answer, said aloud once the typing stops. */
  declare spoken: string;

  #stop = (): void => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.row = this.text = this.typed = this.spoken = "";
    this.world = null;
    this.comparison = null;
    this.busy = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#stop();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.busy) this.#ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asks = ["screen", "row", "world", "typed"];
    if (asks.some((name) => changed.has(name))) this.#ask();
  }

  get #asked(): Asked | null {
    const { screen, row, world, typed } = this;
    const price = readPrice(typed);
    if (!screen.figures || !price.ok) return null;
    const rows = rowsToAsk(screen.figures);
    const chosen = rows.find(({ id }) => id === row) ?? rows[0];
    return chosen
      ? { row: chosen, world: world ?? chosen.held, typed: price.typed }
      : null;
  }

  #speakSoon({ findings, asked, ...place }: Comparison): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { world } = asked;
      this.spoken = words.answer(findings, { ...place, world });
    }, SPEAK_AFTER);
  }

  #ask(): void {
    this.#stop();
    const asked = this.#asked;
    const { figures } = this.screen;
    this.busy = asked !== null;
    if (!asked || !figures) {
      this.comparison = null;
      return;
    }
    const { engine, draft } = this;
    this.#stop = compare(engine, draft, figures, asked, (comparison) => {
      this.comparison = comparison;
      this.busy = false;
      this.#speakSoon(comparison);
    });
  }

  #question() {
    const rows = this.screen.figures ? rowsToAsk(this.screen.figures) : [];
    const chosen = rows.find(({ id }) => id === this.row) ?? rows[0];
    if (!chosen) return html`<p>${words.noPosition}</p>`;
    const price = readPrice(this.typed);
    const problem =
      price.ok || !price.problem ? "" : problemText(price.problem);
    return html`<div class="question">
      <div>
        <span class="caption" aria-hidden="true">${words.position}</span>
        ${plainChoice(
          words.position,
          chosen.id,
          rows.map(({ id, symbol, side, n }) => [
            id,
            words.row(symbol, side, n),
          ]),
          (id) => {
            this.row = id;
            this.world = null;
          },
        )}
      </div>
      <div>
        <span class="caption" aria-hidden="true">${words.world}</span>
        ${plainChoice(
          words.world,
          this.world ?? chosen.held,
          Object.entries(words.worlds) as ["cross" | "isolated", string][],
          (world) => {
            this.world = world;
          },
        )}
      </div>
      <margin-field
        show-label
        label=${words.price}
        .value=${this.text}
        .problem=${problem}
        @field-edit=${({ text }: FieldEvent) => {
          this.typed = asTyped(this.typed, text);
          this.text = text;
        }}
      ></margin-field>
    </div>`;
  }

  #answer() {
    if (this.comparison)
      return html`<reconcile-answer
        .comparison=${this.comparison}
        .locked=${this.locked}
        @margin-mode-follows=${() => {
          this.world = null;
        }}
      ></reconcile-answer>`;
    return this.busy ? html`<p class="working">${words.working}</p>` : nothing;
  }

  protected override render() {
    return html`<h2>${en.panels.titles.reconcile}</h2>
      <p class="intro">${words.intro}</p>
      ${this.#question()}
      ${
        this.screen.stale && this.comparison
          ? html`<p class="stale">${words.stale}</p>`
          : nothing
      }
      <div aria-busy=${this.busy ? "true" : "false"}>${this.#answer()}</div>
      <p class="hidden-text" aria-live="polite">${this.spoken}</p>`;
  }
}
