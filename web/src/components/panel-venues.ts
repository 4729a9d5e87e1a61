import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Figures, Screen } from "../document/calculate.js";
import { chooseRules } from "../document/choose-rules.js";
import type { Draft } from "../document/draft.js";
import {
  inOrder,
  isComparable,
  type Line,
  type Order,
  type Place,
  drownedIn,
  endsOf,
  placeOf,
  worldNames,
} from "../document/venue-lines.js";
import { VenueRun } from "../document/venue-run.js";
import type { Engine } from "../engine/contract.js";
import { show } from "../text/en.js";
import { venues as words } from "../text/en-venues.js";
import { plainChoice } from "./choice.js";
import { EditEvent } from "./events.js";
import { FocusKeeper } from "./focus-keeper.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";
import { venueDifference } from "./venue-difference.js";
import {
  apartList,
  awaitedList,
  dateOf,
  nameOf,
  uncoveredList,
} from "./venue-lists.js";
import { extentOf, venueHead, venueRow, type VenueView } from "./venue-row.js";
import { venuesStyles } from "./venues-styles.js";
import { prose } from "../text/locale.js";

const ALL = "all";
/** More tables than this are no overview any more. */
const MOST_TABLES = 24;

/** The account on the page under the rules of every venue, and what makes them differ. */
export class PanelVenues extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    locked: { type: Boolean },
    stale: { type: Boolean, reflect: true },
    chosen: { state: true },
    order: { state: true },
    leaveOut: { state: true },
    opened: { state: true },
  };
  static override styles = [base, ...venuesStyles];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  declare locked: boolean;
  declare stale: boolean;
  /** Id of a position, or all of them. */
  declare chosen: string | null;
  declare order: Order;
  /** The pot is compared without positions that a venue has no table for. */
  declare leaveOut: boolean;
  /** Lines whose differences are shown. */
  declare opened: ReadonlySet<string>;

  readonly #run = new VenueRun(() => {
    this.requestUpdate();
  });

  constructor() {
    super();
    new FocusKeeper(this);
    this.chosen = null;
    this.order = "cross";
    this.leaveOut = false;
    this.opened = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#run.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#run.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { figures, stale } = this.screen;
    this.stale = stale;
    this.#run.update(this.engine, figures, this.draft);
    if (figures) this.chosen = this.#choice(figures);
    if (changed.has("opened")) this.#run.want(this.opened);
  }

  /** What was chosen, as long as there is such a position; at first the one that ends the account. */
  #choice({ rows, evaluation }: Figures): string | null {
    const { chosen } = this;
    if (chosen !== null && (chosen === ALL || rows.includes(chosen)))
      return chosen;
    const reach = evaluation.cross.positions.map(({ distance }) =>
      distance === null ? Number.POSITIVE_INFINITY : Math.abs(distance),
    );
    const nearest = reach.indexOf(Math.min(...reach));
    return rows[Math.max(0, nearest)] ?? null;
  }

  #toggle(id: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  }

  #use(line: Line): void {
    const say = words.used(nameOf(line));
    this.dispatchEvent(new EditEvent(chooseRules(line.id), null, say));
  }

  #controls(figures: Figures): TemplateResult {
    const { rows, account } = figures;
    const positions = rows.map((id, index): [string, string] => {
      const { symbol = "", side = "" } = account.positions[index] ?? {};
      return [id, words.positionName(symbol, side, index + 1)];
    });
    const all: [string, string][] =
      rows.length > 1 && rows.length <= MOST_TABLES
        ? [...positions, [ALL, words.all]]
        : positions;
    const orders = Object.entries(words.orders) as [Order, string][];
    return html`<div class="controls">
      <span>
        <label aria-hidden="true">${words.position}</label>
        ${plainChoice(words.position, this.chosen ?? "", all, (id) => {
          this.chosen = id;
        })}
      </span>
      <span>
        <label aria-hidden="true">${words.order}</label>
        ${plainChoice(words.order, this.order, orders, (order) => {
          this.order = order;
        })}
      </span>
      ${this.#missingChoice()}
    </div>`;
  }

  /** Asked only where some venue lacks a table that the common pot needs. */
  #missingChoice(): TemplateResult | typeof nothing {
    const lines = this.#lines();
    if (
      !lines.some(
        ({ restated: { account, pool } }) => account && pool?.why === "others",
      )
    )
      return nothing;
    const choices = [
      ["apart", words.missingApart],
      ["out", words.missingLeftOut],
    ] as const;
    return html`<span>
      <label aria-hidden="true">${words.missing}</label>
      ${plainChoice(
        words.missing,
        this.leaveOut ? "out" : "apart",
        choices,
        (choice) => {
          this.leaveOut = choice === "out";
        },
      )}
    </span>`;
  }

  #lines(): Line[] {
    return this.#run.ids.flatMap((id) => this.#run.line(id) ?? []);
  }

  #view(
    place: Place,
    figures: Figures,
    position: number,
    extent: number,
  ): VenueView {
    const { line } = place;
    return {
      place,
      venue: nameOf(line),
      date: dateOf(line),
      base: figures.evaluation,
      position,
      symbol: figures.account.positions[position]?.symbol ?? "",
      extent,
      isOwn: line.id === this.draft.rules,
      locked: this.locked,
      isOpen: this.opened.has(line.id),
      toggle: () => {
        this.#toggle(line.id);
      },
      use: () => {
        this.#use(line);
      },
    };
  }

  #places(position: number): Place[] {
    const places = this.#lines().map((line) =>
      placeOf(line, position, this.leaveOut),
    );
    return inOrder(places, this.order, nameOf);
  }

  #table(figures: Figures, position: number): TemplateResult {
    const places = this.#places(position);
    const shown = places.filter(isComparable);
    const extent = extentOf(shown);
    const views = shown.map((place) =>
      this.#view(place, figures, position, extent),
    );
    const { symbol = "" } = figures.account.positions[position] ?? {};
    return html`<table
        role="table"
        aria-label=${words.tableName(symbol, position + 1)}
      >
        ${venueHead(extent)}
        <tbody role="rowgroup">
          ${repeat(
            views,
            ({ place }) => place.line.id,
            (view) =>
              html`${venueRow(view)}${
                view.isOpen
                  ? venueDifference(view, this.#run.walk(view.place.line.id))
                  : nothing
              }`,
          )}
        </tbody>
      </table>
      ${apartList(places, symbol)}`;
  }

  /** Between which two venues in force the chosen position lies, in either world. */
  #headline(figures: Figures): TemplateResult | typeof nothing {
    const position = figures.rows.indexOf(this.chosen ?? "");
    const { symbol } = figures.account.positions[position] ?? {};
    if (symbol === undefined || this.#run.busy || this.stale) return nothing;
    const places = this.#places(position);
    const said = worldNames.flatMap((world) => {
      const drowned = drownedIn(places, world).map(({ line }) => nameOf(line));
      const over = drowned.length > 0 ? [words.drowned(world, drowned)] : [];
      const ends = endsOf(places, world);
      if (!ends) return over;
      const named = ends.map(({ place, value }): [string, string] => {
        const { markPrice, tickSize } = place.market ?? {};
        const { pack } = place.line;
        const venue = pack ? prose(pack.venue) : words.custom;
        return [venue, show.price(value, markPrice, tickSize)];
      });
      const [near, far] = named;
      return near && far
        ? [words.headline(symbol, world, near, far), ...over]
        : over;
    });
    return said.length > 0
      ? html`<p class="lede">${said.join(" ")}</p>`
      : nothing;
  }

  #tables(figures: Figures): unknown {
    const { rows, account } = figures;
    if (this.chosen !== ALL) {
      const position = rows.indexOf(this.chosen ?? "");
      return position < 0 ? nothing : this.#table(figures, position);
    }
    return rows.map((_, index) => {
      const { symbol = "", side = "" } = account.positions[index] ?? {};
      return html`<h3>${words.positionName(symbol, side, index + 1)}</h3>
        ${this.#table(figures, index)}`;
    });
  }

  protected override render() {
    const { figures } = this.screen;
    const counted = figures && figures.rows.length > 0;
    return html`<h2>${words.title}</h2>
      ${counted ? this.#headline(figures) : html`<p class="lede">${words.empty}</p>`}
      <p class="intro">${this.stale ? words.stale : words.intro}</p>
      <div aria-busy=${this.#run.busy ? "true" : "false"}>
        ${counted ? html`${this.#controls(figures)}${this.#tables(figures)}` : nothing}
        ${awaitedList(this.#run)}
      </div>
      ${uncoveredList()}`;
  }
}
