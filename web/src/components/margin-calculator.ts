import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Engine } from "../engine/contract.js";
import type { Figures, Screen } from "../document/calculate.js";
import { Calculation, type Cause } from "../document/calculation.js";
import { readPanel, withPanel } from "../document/place.js";
import { alone, type Surroundings } from "../document/surroundings.js";
import { type PanelId, panelOf } from "../panels/panels.js";
import { en } from "../text/en.js";
import { formatsMade } from "../text/format.js";
import { inLocale, type Locale } from "../text/locale.js";
import { calculatorProperties } from "./calculator-properties.js";
import { calculatorStyles } from "./calculator-styles.js";
import { BySteps } from "./by-steps.js";
import { FocusKeeper } from "./focus-keeper.js";
import { Language, wantedBy } from "./language.js";
import { Lazy, lazyStyles } from "./lazy.js";
import { LinkFollower } from "./link-follower.js";
import { MarginElement } from "./margin-element.js";
import { allParts, type Parts } from "./parts.js";
import { Printing } from "./printing.js";
import { Speaker, spokenStory } from "./speaker.js";
import { base, tokens } from "./tokens.js";
import { UndoKeys } from "./undo-keys.js";
import { Unfolding } from "./unfolding.js";
import { Wishes } from "./wishes.js";

/** The calculator: holds the draft and the engine, hands results down, grants the wishes that come up. */
export class MarginCalculator extends MarginElement {
  static override properties: PropertyDeclarations = calculatorProperties;
  static override styles: CSSResultGroup = [
    tokens,
    base,
    lazyStyles,
    calculatorStyles,
  ];
  declare theme: string | undefined;
  /** As a BCP 47 tag; without one, as the page around it. */
  declare locale: string | undefined;
  /** The account can be looked at, and not be changed. */
  declare readOnly: boolean;
  /** Without what makes links and snippets. */
  declare hideShare: boolean;
  declare protected parts: Parts;
  /** Inside of a frame: where the same account is to be had on a page of its own. */
  declare fullPage: (() => string) | null;
  declare failed: boolean;
  /** The one that is open. */
  declare panel: PanelId | null;

  protected readonly calculation: Calculation;
  readonly #around: Surroundings;
  readonly #wishes: Wishes;
  readonly #terms = new Lazy(this, () => import("../define-terms.js"));
  readonly #link: LinkFollower;
  readonly #unfolding = new Unfolding(this);
  readonly #printing = new Printing(this);
  readonly #speaker = new Speaker(this, () =>
    inLocale(this.spokenIn, () => spokenStory(this.calculation.screen)),
  );
  readonly #language = new Language(
    this,
    () => wantedBy(this, this.locale, this.#around.languages.wanted()),
    (locale) => {
      this.spoke(locale);
    },
  );
  readonly #steps = new BySteps(this, 3);
  #leave: () => void = () => undefined;

  /** By itself it has nothing around it: the page, which has, says so. */
  constructor(around: Surroundings = alone()) {
    super();
    new FocusKeeper(this);
    new UndoKeys(this, (command) => {
      this.#wishes.travel(command);
    });
    this.readOnly = this.hideShare = this.failed = false;
    this.parts = allParts;
    this.fullPage = this.panel = null;
    this.#around = around;
    this.calculation = new Calculation(around.shelf, (cause) => {
      this.recalculated(cause);
    });
    this.#wishes = this.#granting();
    const { place, shelf } = around;
    const { store } = this.calculation;
    this.#link = new LinkFollower(this, place, shelf, store);
  }

  #granting(): Wishes {
    return new Wishes({
      calculation: this.calculation,
      isLocked: () => this.readOnly,
      say: (before) => this.#speaker.soon(before),
      open: (panel) => this.open(panel),
      speak: (language) => {
        this.#around.languages.choose(language);
        this.locale = language;
      },
    });
  }

  override get spokenIn(): Locale {
    return this.#language.locale;
  }

  /** Another language is spoken. */
  protected spoke(locale: Locale): void {
    if (this.calculation.screen) this.#speaker.soon(locale.name);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("locale")) this.#language.follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#around.place.follow(() => {
      this.#followPlace();
      void this.#link.follow();
    });
    this.#followPlace();
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.#wishes.listen(root);
    return root;
  }

  protected async start(): Promise<void> {
    try {
      const { ready } = this.#language;
      const others = [ready, this.prepared(), formatsMade()];
      await this.calculation.start(...others, this.#link.begin());
      this.#language.begin();
    } catch (error) {
      this.startFailed(error);
    }
  }

  protected startFailed(error: unknown): void {
    console.error(error);
    this.failed = true;
  }

  /** Settled once the account to begin with is there. */
  protected prepared(): Promise<void> {
    return this.calculation.store.ready;
  }

  /** There are other figures, or other words about them. */
  protected recalculated(cause: Cause): void {
    if (this.calculation.draft.rules === "custom") this.#terms.need();
    this.requestUpdate();
    if (cause === "change") this.#speaker.soon();
    this.#link.changed();
  }

  readonly #followPlace = (): void => {
    this.panel = panelOf(readPanel(this.#around.place.read()));
  };

  protected open(panel: PanelId | null): void {
    const { place } = this.#around;
    place.write(withPanel(place.read(), panel));
    this.panel = panel;
  }

  #customRules(screen: Screen) {
    return this.#terms.render(
      () =>
        html`<margin-terms
          .draft=${this.calculation.draft}
          .screen=${screen}
        ></margin-terms>`,
      en.terms.failed,
    );
  }

  #page(screen: Screen, engine: Engine) {
    const { draft, store } = this.calculation;
    const { parts, readOnly } = this;
    return html`
      <margin-bar
        part="bar"
        .draft=${draft}
        .screen=${screen}
        .wish=${store.wish}
        .canUndo=${store.canUndo}
        .canRedo=${store.canRedo}
        .locked=${readOnly}
        .hideShare=${this.hideShare}
        .panel=${this.panel}
      ></margin-bar>
      ${this.#link.render()}
      ${
        parts.sentence
          ? html`<margin-sentence
              part="sentence"
              exportparts="lede"
              .screen=${screen}
            ></margin-sentence>`
          : nothing
      }
      ${this.#figures(screen)}
      ${this.#steps.from(3, () => this.#below(screen, engine))}
    `;
  }

  #below(screen: Screen, engine: Engine) {
    return html`
      <margin-panels
        part="panels"
        exportparts="panel"
        .draft=${this.calculation.draft}
        .screen=${screen}
        .engine=${engine}
        .ids=${this.parts.panels}
        .open=${this.panel}
        .locked=${this.readOnly}
      ></margin-panels>
      ${this.panel === "working" ? nothing : this.#printing.working(this.calculation.draft, screen)}
      <margin-footer
        part="footer"
        .draft=${this.calculation.draft}
        .fullPage=${this.fullPage?.() ?? null}
      ></margin-footer>
    `;
  }

  /** The worlds and the positions, with the working of one figure among them. */
  #figures(screen: Screen) {
    const { parts, readOnly } = this;
    const { draft } = this.calculation;
    const { figures, stale } = screen;
    const working = this.#unfolding.working(draft, screen);
    const unfolded = this.#unfolding.figure;
    const positions = () => html`
      <margin-positions
        part="positions"
        .draft=${draft}
        .screen=${screen}
        .unfolded=${unfolded}
        .working=${working}
        .locked=${readOnly}
        ?stale=${stale}
      ></margin-positions>
      ${draft.rules === "custom" && !readOnly ? this.#customRules(screen) : nothing}
    `;
    const worlds = (shown: Figures) =>
      html`<margin-worlds
        part="worlds"
        .figures=${shown}
        .unfolded=${unfolded}
        .working=${working}
        ?stale=${stale}
      ></margin-worlds>`;
    return html`${parts.worlds && figures ? this.#steps.from(1, () => worlds(figures)) : nothing}
    ${parts.table ? this.#steps.from(2, positions) : nothing}`;
  }

  protected override render(): unknown {
    const { screen, engine } = this.calculation;
    const { id, direction } = this.spokenIn;
    const busy = screen && !this.#steps.isDone ? "true" : nothing;
    return html`<div
      part="page"
      class="page"
      lang=${id}
      dir=${direction}
      aria-busy=${busy}
    >
      <div class="sheet">
        ${screen && engine ? keyed(id, this.#page(screen, engine)) : nothing}
        ${this.failed ? html`<p class="message" role="alert">${en.failed}</p>` : nothing}
        ${!screen && !this.failed ? html`<p class="message">${en.loading}</p>` : nothing}
      </div>
      <div class="hidden-text" role="status" aria-live="polite">
        ${this.#speaker.spoken}
      </div>
    </div>`;
  }
}
