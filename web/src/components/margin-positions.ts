import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { commonExtent } from "../charts/strip-scale.js";
import type { Screen } from "../document/calculate.js";
import { readSymbol } from "../document/convert.js";
import { type Draft, nextId, type Side } from "../document/draft.js";
import {
  addPosition,
  type Edit,
  isAnother,
  marketOf,
  setMarket,
  setPosition,
  setSizeUnit,
} from "../document/edit.js";
import type { FigureId } from "../document/figure-id.js";
import { field } from "../document/fields.js";
import { allDistances, resultOf } from "../document/row-result.js";
import { unitsOf } from "../document/units.js";
import { packOf } from "../rules/packs.js";
import { en } from "../text/en.js";
import { rulesText } from "../text/en-rules.js";
import { plainChoice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { FocusKeeper } from "./focus-keeper.js";
import { MarginElement } from "./margin-element.js";
import { cell, tableHead } from "./positions-head.js";
import { moreButton, moreRow } from "./position-more.js";
import {
  acrossRow,
  liquidationCell,
  profit,
  type RowView,
  standIns,
  stripCell,
} from "./position-row.js";
import { RowsShown } from "./rows-shown.js";
import { positionsStyles } from "./positions-styles.js";
import { savePicture } from "./save-picture.js";
import { base } from "./tokens.js";

/** The positions with both liquidation prices, and a strip that shows them to one scale. */
export class MarginPositions extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    unfolded: { attribute: false },
    working: { attribute: false },
    stale: { type: Boolean, reflect: true },
    locked: { type: Boolean },
    opened: { state: true },
  };
  static override styles = [base, ...positionsStyles];
  declare draft: Draft;
  declare screen: Screen;
  declare unfolded: FigureId | null;
  declare working: unknown;
  declare stale: boolean;
  /** The account can be looked at only. */
  declare locked: boolean;
  /** Rows whose further fields are shown. */
  declare opened: ReadonlySet<string>;

  readonly #focus = new FocusKeeper(this);
  readonly #shown = new RowsShown(this);

  constructor() {
    super();
    this.opened = new Set();
  }

  /** What was opened in one account says nothing about the rows of another that is loaded in its place. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("draft");
    if (!before || this.opened.size === 0) return;
    const kept = isAnother(before, this.draft)
      ? []
      : this.draft.positions.map((row) => row.id);
    this.opened = new Set(kept.filter((id) => this.opened.has(id)));
  }

  #edit(
    edit: Edit,
    name: string | null = null,
    say: string | null = null,
  ): void {
    this.dispatchEvent(new EditEvent(edit, name, say));
  }

  #problem(name: string): string {
    const problem = this.screen.problems.get(name);
    return problem ? en.problem(problem) : "";
  }

  #toggle(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }

  /** What is wrong in there is not shut away. */
  #isOpen(id: string): boolean {
    const hidden = field.position(id, "isolatedMargin");
    return this.opened.has(id) || this.screen.problems.has(hidden);
  }

  async #add(): Promise<void> {
    this.#shown.add(nextId("p", this.draft.positions));
    this.#edit(addPosition, null, en.announce.added);
    await new Promise(requestAnimationFrame);
    const symbols = this.renderRoot.querySelectorAll<HTMLElement>(".symbol");
    symbols[symbols.length - 1]?.focus();
  }

  /** Once a row is gone: to the row that took its place, or to the button below. */
  #removed(number: number): void {
    this.#focus.heir = () => {
      const rest = this.renderRoot.querySelectorAll<HTMLElement>("button.more");
      const next = rest[Math.min(number, rest.length) - 1];
      return next ?? this.renderRoot.querySelector<HTMLElement>("button.add");
    };
  }

  #identity(view: RowView): TemplateResult {
    const { row, number, name } = view;
    const pack = packOf(this.draft.rules);
    const rename = (event: FieldEvent) => {
      this.#edit(
        setPosition(row.id, { symbol: readSymbol(this.draft, event.text) }),
      );
    };
    const sides: [Side, string][] = [
      ["long", en.row.long],
      ["short", en.row.short],
    ];
    return html`<span class="identity">
        <margin-field
          class="symbol"
          ?locked=${this.locked}
          snug
          words
          label=${en.row.symbol(number)}
          .value=${row.symbol}
          .options=${pack?.symbols ?? []}
          .problem=${this.#problem(field.position(row.id, "symbol"))}
          @field-edit=${rename}
        ></margin-field>
        ${plainChoice(en.row.side(name), row.side, sides, (side) => this.#edit(setPosition(row.id, { side })), this.locked)}
      </span>
      <span class="gain">${profit(view)}</span>`;
  }

  #size({ row, name }: RowView): TemplateResult {
    const key = field.position(row.id, "size");
    const warning = this.screen.warnings.get(key);
    return html`<span class="sized">
      <margin-field
        snug
        ?locked=${this.locked}
        label=${en.row.size(name)}
        .value=${row.size}
        .problem=${this.#problem(key)}
        .warning=${warning ? rulesText.warning(warning) : ""}
        @field-edit=${({ text }: FieldEvent) => {
          this.#edit(setPosition(row.id, { size: text }), key);
        }}
      ></margin-field>
      ${plainChoice(
        en.row.unit(name),
        row.sizeUnit,
        unitsOf(this.draft, row),
        (unit) => {
          this.#edit(setSizeUnit(row.id, unit));
        },
        this.locked,
      )}
    </span>`;
  }

  #figure(
    name: "entry" | "leverage" | "mark",
    value: string,
    view: RowView,
    placeholder: string,
  ): TemplateResult {
    const { row } = view;
    const isMark = name === "mark";
    const key = isMark
      ? field.market(row.symbol, "mark")
      : field.position(row.id, name);
    const edit = ({ text }: FieldEvent) => {
      this.#edit(
        isMark
          ? setMarket(row.symbol, { mark: text })
          : setPosition(row.id, { [name]: text }),
        key,
      );
    };
    const warning = this.screen.warnings.get(key);
    return html`<margin-field
      snug
      ?locked=${this.locked}
      label=${en.row[name](view.name)}
      .value=${value}
      .placeholder=${placeholder}
      .unit=${name === "leverage" ? "\u00D7" : ""}
      .step=${name === "leverage" ? 1 : 0}
      .problem=${this.#problem(key)}
      .warning=${warning ? rulesText.warning(warning) : ""}
      @field-edit=${edit}
    ></margin-field>`;
  }

  #row(view: RowView): TemplateResult {
    const { row } = view;
    const { mark, entry } = standIns(this.draft, row);
    const typedMark = marketOf(this.draft, row.symbol).mark;
    const counted = view.result ? "" : "waiting";
    return html`<tr role="row" class="row ${counted}">
        <td role="rowheader" class="who">${this.#identity(view)}</td>
        ${cell("in", en.table.size, this.#size(view))}
        ${cell("in", en.table.entry, this.#figure("entry", row.entry, view, entry))}
        ${cell("in", en.table.mark, this.#figure("mark", typedMark, view, mark))}
        ${cell("in lever", en.table.leverage, this.#figure("leverage", row.leverage, view, ""))}
        ${cell("out cross", "\u25CF " + en.table.cross, liquidationCell(view, "cross"))}
        ${cell("out isolated", "\u25CB " + en.table.isolated, liquidationCell(view, "isolated"))}
        <td role="cell" class="chart">${stripCell(view)}</td>
        <td role="cell" class="act">
          ${moreButton(view, this.#isOpen(row.id), () => {
            this.#toggle(row.id);
          })}
        </td>
      </tr>
      ${this.unfolded?.row === row.id && view.result ? acrossRow(this.working) : nothing}
      ${this.#isOpen(row.id) ? this.#more(view) : nothing}`;
  }

  #more(view: RowView): TemplateResult {
    return moreRow(view, {
      locked: this.locked,
      last: this.draft.positions.length,
      problem: this.#problem(field.position(view.row.id, "isolatedMargin")),
      edit: (edit, key, say) => {
        this.#edit(edit, key, say);
      },
      removed: () => {
        this.#removed(view.number);
      },
    });
  }

  protected override render() {
    const { draft, screen } = this;
    const results = draft.positions.map((row) =>
      resultOf(screen.figures, row.id),
    );
    const extent = commonExtent(allDistances(results));
    const shown = this.#shown.of(draft, screen);
    const views = draft.positions.flatMap((row, index): RowView[] => {
      if (!shown.has(row)) return [];
      const number = index + 1;
      const name = en.row.name(row.symbol, number);
      const result = results[index] ?? null;
      const { unfolded } = this;
      return [{ draft, screen, row, number, name, extent, unfolded, result }];
    });
    return html`<h2 class="hidden-text" id="title">${en.table.label}</h2>
      <table role="table" aria-labelledby="title">
        ${tableHead(extent)}
        <tbody role="rowgroup">
          ${repeat(
            views,
            (view) => view.row.id,
            (view) => this.#row(view),
          )}
        </tbody>
      </table>
      ${this.#shown.rest(draft.positions.length, shown.size)}
      ${draft.positions.length === 0 ? html`<p class="empty">${en.table.none}</p>` : nothing}
      <button
        class="quiet add"
        type="button"
        ?hidden=${this.locked}
        @click=${() => void this.#add()}
      >
        <span aria-hidden="true">+</span> ${en.table.add}
      </button>
      ${
        screen.figures
          ? savePicture({
              ...{ draft, screen, draw: null, name: "summary" },
              title: en.table.label,
            })
          : nothing
      }`;
  }
}
