import { css, html, LitElement, nothing } from "lit";
import type { Engine } from "../engine/contract.js";
import { calculate, type Figures, type Screen } from "../document/calculate.js";
import { readPanel, withPanel } from "../document/place.js";
import { DraftStore } from "../document/store.js";
import { alone, type Surroundings } from "../document/surroundings.js";
import { loadEngine } from "../engine/page.js";
import { type PanelId, panelIds } from "../panels/panels.js";
import { firstDraft } from "../rules/examples.js";
import { en } from "../text/en.js";
import { sentence, spansToText } from "../text/sentence.js";
import {
  type Command,
  CommandEvent,
  EditEvent,
  PanelEvent,
  RulesEvent,
  wishOf,
} from "./events.js";
import { FocusKeeper } from "./focus-keeper.js";
import { Lazy, lazyStyles } from "./lazy.js";
import { base, tokens } from "./tokens.js";
import { Unfolding } from "./unfolding.js";

/** A pause this long, in milliseconds, and the sentence is spoken. */
const SPEAK_AFTER = 900;

/** The calculator: holds the draft and the engine, hands results down, grants the wishes that come up. */
export class MarginCalculator extends LitElement {
  static override properties = {
    theme: { reflect: true },
    spoken: { state: true },
    failed: { state: true },
    panel: { state: true },
  };
  static override styles = [
    tokens,
    base,
    lazyStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        background: var(--margin-paper);
        color: var(--margin-ink);
        font: 15px/1.5 var(--margin-sans);
        font-variant-numeric: tabular-nums lining-nums;
        -webkit-text-size-adjust: 100%;
      }
      .page {
        max-width: 1224px;
        margin: 0 auto;
        padding: 22px 32px 56px;
      }
      /* What the parts of the page measure themselves by. */
      .sheet {
        container-type: inline-size;
      }
      .message {
        font: 400 22px/1.4 var(--margin-serif);
        padding: 34px 0;
      }
      @container (max-width: 560px) {
        .page {
          padding: 14px 16px 40px;
        }
      }
      @media print {
        .page {
          padding: 0;
        }
      }
    `,
  ];
  declare theme: string | undefined;
  declare spoken: string;
  declare failed: boolean;
  /** The one that is open. */
  declare panel: PanelId | null;

  readonly #around: Surroundings;
  readonly #store: DraftStore;
  #engine: Engine | null = null;
  #screen: Screen | null = null;
  readonly #terms = new Lazy(this, () => import("../define-terms.js"));
  readonly #unfolding = new Unfolding(this);
  #timer: ReturnType<typeof setTimeout> | undefined;

  #leave: () => void = () => undefined;

  /** By itself it has nothing around it: the page, which has, says so. */
  constructor(around: Surroundings = alone()) {
    super();
    new FocusKeeper(this);
    this.spoken = "";
    this.failed = false;
    this.panel = null;
    this.#around = around;
    this.#store = new DraftStore(firstDraft, around.shelf, () => {
      this.#recalculate();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("keydown", this.#pressed);
    this.addEventListener("beforeinput", this.#beforeInput);
    this.#leave = this.#around.place.follow(this.#followPlace);
    this.#followPlace();
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#leave();
    this.removeEventListener("keydown", this.#pressed);
    this.removeEventListener("beforeinput", this.#beforeInput);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener(EditEvent.type, this.#edited);
    root.addEventListener(RulesEvent.type, this.#chosen);
    root.addEventListener(CommandEvent.type, this.#commanded);
    root.addEventListener(PanelEvent.type, this.#opened);
    root.addEventListener("focusout", () => {
      this.#store.seal();
    });
    return root;
  }

  async #start(): Promise<void> {
    if (this.#engine) return;
    try {
      const [engine] = await Promise.all([loadEngine(), this.#store.ready]);
      this.#engine = engine;
      this.#recalculate(false);
    } catch (error) {
      console.error(error);
      this.failed = true;
    }
  }

  #recalculate(speak = true): void {
    if (!this.#engine) return;
    const before: Figures | null = this.#screen?.figures ?? null;
    if (this.#store.draft.rules === "custom") this.#terms.need();
    this.#screen = calculate(this.#engine, this.#store.draft, before);
    this.requestUpdate();
    if (speak) this.#speakSoon();
  }

  /** One announcement once the typing stops, not one for every key. */
  #speakSoon(say = ""): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { figures = null, stale = false } = this.#screen ?? {};
      const story = figures ? spansToText(sentence(figures.story)) : "";
      this.spoken = [say, stale ? en.stale : story].filter(Boolean).join(" ");
    }, SPEAK_AFTER);
  }

  readonly #edited = (event: Event): void => {
    if (!(event instanceof EditEvent)) return;
    event.stopPropagation();
    this.#store.edit(event.edit, event.field);
    if (event.say) this.#speakSoon(event.say);
  };

  readonly #chosen = (event: Event): void => {
    if (!(event instanceof RulesEvent)) return;
    event.stopPropagation();
    void this.#store.choose(event.rules);
  };

  readonly #followPlace = (): void => {
    const wanted = readPanel(this.#around.place.read());
    this.panel = panelIds.find((id) => id === wanted) ?? null;
  };

  readonly #opened = (event: Event): void => {
    if (!(event instanceof PanelEvent)) return;
    event.stopPropagation();
    const { place } = this.#around;
    place.write(withPanel(place.read(), event.panel));
    this.panel = event.panel;
  };

  readonly #commanded = (event: Event): void => {
    if (!(event instanceof CommandEvent)) return;
    event.stopPropagation();
    this.#travel(event.command);
  };

  #travel(command: Command): void {
    this.#store[command]();
    this.#speakSoon(
      command === "undo" ? en.announce.undone : en.announce.redone,
    );
  }

  /** Undo is the document's, also inside a field: its own undo knows nothing of the rest of the page. */
  readonly #pressed = (event: KeyboardEvent): void => {
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    this.#travel(wish);
  };

  /** The same from a context menu or a gesture. */
  readonly #beforeInput = (event: Event): void => {
    const { inputType } = event as InputEvent;
    if (inputType !== "historyUndo" && inputType !== "historyRedo") return;
    event.preventDefault();
    this.#travel(inputType === "historyUndo" ? "undo" : "redo");
  };

  #customRules(screen: Screen) {
    return this.#terms.render(
      () =>
        html`<margin-terms
          .draft=${this.#store.draft}
          .screen=${screen}
        ></margin-terms>`,
      en.terms.failed,
    );
  }

  #page(screen: Screen, engine: Engine) {
    const { draft } = this.#store;
    const { figures, stale } = screen;
    const working = this.#unfolding.working(draft, screen);
    const unfolded = this.#unfolding.figure;
    return html`
      <margin-bar
        .draft=${draft}
        .screen=${screen}
        .wish=${this.#store.wish}
        .canUndo=${this.#store.canUndo}
        .canRedo=${this.#store.canRedo}
      ></margin-bar>
      <margin-sentence .screen=${screen}></margin-sentence>
      ${
        figures
          ? html`<margin-worlds
              .figures=${figures}
              .unfolded=${unfolded}
              .working=${working}
              ?stale=${stale}
            ></margin-worlds>`
          : nothing
      }
      <margin-positions
        .draft=${draft}
        .screen=${screen}
        .unfolded=${unfolded}
        .working=${working}
        ?stale=${stale}
      ></margin-positions>
      ${draft.rules === "custom" ? this.#customRules(screen) : nothing}
      <margin-panels
        .draft=${draft}
        .screen=${screen}
        .engine=${engine}
        .open=${this.panel}
      ></margin-panels>
      <margin-footer .draft=${draft}></margin-footer>
    `;
  }

  protected override render() {
    const screen = this.#screen;
    const engine = this.#engine;
    return html`<div class="page">
      <div class="sheet">
        ${screen && engine ? this.#page(screen, engine) : nothing}
        ${this.failed ? html`<p class="message" role="alert">${en.failed}</p>` : nothing}
        ${!screen && !this.failed ? html`<p class="message">${en.loading}</p>` : nothing}
      </div>
      <div class="hidden-text" role="status" aria-live="polite">
        ${this.spoken}
      </div>
    </div>`;
  }
}
