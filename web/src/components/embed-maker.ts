import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import {
  type EmbedChoices,
  frameAddress,
  snippetOf,
  usualEmbed,
} from "../document/snippet.js";
import { panelIds } from "../panels/panels.js";
import { examples } from "../rules/examples.js";
import { en } from "../text/en.js";
import { shareText as t } from "../text/en-share.js";
import { languages } from "../text/locales.js";
import { choice } from "./choice.js";
import { embedStyles } from "./embed-styles.js";
import { MarginElement } from "./margin-element.js";
import { sheetStyles } from "./sheet-styles.js";
import { base } from "./tokens.js";

/** The parts above the panels, under the names that the component knows them by. */
const HEADS = ["sentence", "worlds", "table"] as const;
/** Milliseconds. */
const SETTLES_AFTER = 600;
const ALL: readonly string[] = [...HEADS, ...panelIds];

/** Makes what another page is given to show the calculator, and shows what it will look like. */
export class EmbedMaker extends MarginElement {
  static override properties = {
    folder: {},
    state: {},
    mayFrame: { type: Boolean },
    choices: { state: true },
    previewed: { state: true },
  };
  static override styles = [base, sheetStyles, embedStyles];
  declare folder: string;
  /** The account as the fragment of a link. */
  declare state: string;
  /** A preview can be shown. */
  declare mayFrame: boolean;
  declare choices: EmbedChoices;
  /** The address that the preview shows; empty: none yet. */
  declare previewed: string;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.folder = this.state = "";
    this.mayFrame = false;
    this.choices = usualEmbed();
    this.previewed = "";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  /** The preview waits until nobody chooses any more. */
  protected override willUpdate(): void {
    const address = frameAddress(this.folder, this.choices, this.state);
    clearTimeout(this.#rest);
    if (address === this.previewed) return;
    const wait = this.previewed === "" ? 0 : SETTLES_AFTER;
    this.#rest = setTimeout(() => {
      this.previewed = address;
    }, wait);
  }

  #set(patch: Partial<EmbedChoices>): void {
    this.choices = { ...this.choices, ...patch };
  }

  #check(text: string, checked: boolean, set: (checked: boolean) => void) {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${checked}
        @change=${(event: Event) => {
          set((event.target as HTMLInputElement).checked);
        }}
      />
      ${text}
    </label>`;
  }

  #ways() {
    return html`<fieldset>
      <legend>${t.as}</legend>
      ${(["frame", "component"] as const).map(
        (as) =>
          html`<label class="check">
            <input
              type="radio"
              name="as"
              .checked=${this.choices.as === as}
              @change=${() => {
                this.#set({ as });
              }}
            />
            ${t.ways[as]}
          </label>`,
      )}
    </fieldset>`;
  }

  #selects() {
    const { account, theme, locale } = this.choices;
    const themes = ["auto", "light", "dark", "projector"] as const;
    return html`<div class="selects">
      ${choice<EmbedChoices["account"]>({
        id: "account",
        label: t.account,
        chosen: account,
        choices: [
          ["this", t.thisAccount],
          ...examples.map(({ id }) => [id, en.examples[id].title] as const),
        ],
        pick: (picked) => {
          this.#set({ account: picked });
        },
      })}
      ${choice<EmbedChoices["theme"]>({
        id: "theme",
        label: t.theme,
        chosen: theme,
        choices: themes.map((name) => [name, t.themes[name]] as const),
        pick: (picked) => {
          this.#set({ theme: picked });
        },
      })}
      ${choice({
        id: "locale",
        label: t.language,
        chosen: locale,
        choices: [
          ["", t.readersLanguage],
          ...languages.map(({ id, name }) => [id, name] as const),
        ],
        pick: (picked) => {
          this.#set({ locale: picked });
        },
      })}
    </div>`;
  }

  #title(part: string): string {
    const head = HEADS.find((name) => name === part);
    const panel = panelIds.find((id) => id === part);
    return head ? t.part[head] : panel ? en.panels.titles[panel] : part;
  }

  #parts() {
    const shown = this.choices.parts ?? ALL;
    const toggle = (part: string) => (checked: boolean) => {
      const parts = ALL.filter((one) =>
        one === part ? checked : shown.includes(one),
      );
      this.#set({ parts: parts.length === ALL.length ? null : parts });
    };
    return html`<fieldset class="parts">
      <legend>${t.parts}</legend>
      ${ALL.map((part) =>
        this.#check(this.#title(part), shown.includes(part), toggle(part)),
      )}
      ${shown.length === 0 ? html`<p class="soft">${t.noParts}</p>` : nothing}
    </fieldset>`;
  }

  #limits() {
    const { readOnly, hideShare } = this.choices;
    return html`<div class="limits">
      ${this.#check(t.readOnly, readOnly, (checked) => {
        this.#set({ readOnly: checked });
      })}
      ${this.#check(t.hideShare, hideShare, (checked) => {
        this.#set({ hideShare: checked });
      })}
    </div>`;
  }

  /**
   * None inside of a frame. Each choice has a frame of its own: another address of the same one would be a step in the
   * browser's history.
   */
  #preview() {
    const { previewed, mayFrame } = this;
    if (!mayFrame || window.top !== window || previewed === "") return nothing;
    return html`<h4>${t.preview}</h4>
      ${keyed(previewed, html`<iframe src=${previewed} title=${t.previewOf}></iframe>`)}`;
  }

  protected override render() {
    const { folder, choices, state } = this;
    return html`<p class="soft">${t.embedIntro}</p>
      ${this.#ways()} ${this.#selects()} ${this.#parts()} ${this.#limits()}
      <copy-field
        label=${t.snippet}
        action=${t.copySnippet}
        .lines=${5}
        .text=${snippetOf(folder, choices, state, t.frameTitle)}
      ></copy-field>
      ${this.#preview()}`;
  }
}
