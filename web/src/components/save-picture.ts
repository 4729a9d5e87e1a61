import {
  css,
  type CSSResultOrNative,
  html,
  type LitElement,
  nothing,
  type TemplateResult,
} from "lit";
import type { PictureType } from "../charts/raster.js";
import { enSave as t } from "../text/en-save.js";
import { inLocale } from "../text/locale.js";
import { giveFile, isShutIn } from "./give-file.js";
import { MarginElement } from "./margin-element.js";
import type { PictureSource } from "./picture-source.js";
import { base } from "./tokens.js";

const TYPES: readonly PictureType[] = ["svg", "png"];

/** In a frame nobody can tell whether files may be saved: then the picture is shown as well. */
const isFramed = (): boolean => window.parent !== window;
/** Two quiet words beside a picture: it can be kept as a file. */
export class SavePicture extends MarginElement {
  static override properties = {
    source: { attribute: false },
    state: { state: true },
    shown: { state: true },
    said: { state: true },
  };
  static override styles = [
    base,
    css`
      :host {
        display: block;
        margin-block-start: 4px;
        font: 12.5px/1.5 var(--margin-sans);
        color: var(--margin-soft);
        text-align: start;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.5em;
      }
      .by-hand {
        display: block;
        margin-block: 4px;
        max-width: 46em;
      }
      .problem {
        color: var(--margin-alert);
        font-weight: 600;
      }
      .said {
        margin-inline-start: 1em;
      }
      button {
        min-height: 24px;
        padding: 2px 0;
        text-align: center;
      }
      img {
        display: block;
        max-width: 100%;
        height: auto;
        border: 1px solid var(--margin-line);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  declare source: PictureSource;
  declare state: "idle" | "busy" | "failed";
  /** The address of a picture that is shown because it may not be saved. */
  declare shown: string | null;
  declare said: string;

  constructor() {
    super();
    this.state = "idle";
    this.shown = null;
    this.said = "";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  #hide(): void {
    if (this.shown !== null) URL.revokeObjectURL(this.shown);
    this.shown = null;
  }

  /** Those of the part of the page that the picture belongs to. */
  get #styles(): readonly CSSResultOrNative[] {
    const root = this.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : null;
    const { elementStyles } = (host?.constructor ?? {}) as Partial<
      typeof LitElement
    >;
    return elementStyles ?? [];
  }

  async #save(type: PictureType): Promise<void> {
    if (this.state === "busy") return;
    this.state = "busy";
    this.said = "";
    try {
      const { savedPicture } = await import("./save-action.js");
      await this.spokenIn.rest();
      const file = await inLocale(this.spokenIn, () =>
        savedPicture(this.source, type, this.#styles),
      );
      this.#hide();
      if (isFramed()) this.shown = URL.createObjectURL(file.blob);
      if (!isShutIn()) {
        giveFile(file.blob, file.name);
        this.said = t.saved(file.name);
      }
      this.state = "idle";
    } catch (error) {
      console.error(error);
      this.state = "failed";
    }
  }

  #byHand(): TemplateResult | typeof nothing {
    if (this.shown === null) return nothing;
    return html`<div>
      <p class="by-hand" aria-live="polite">${t.byHand}</p>
      <img src=${this.shown} alt=${t.shown(this.source.title)} />
      <button
        type="button"
        class="quiet"
        @click=${() => {
          this.#hide();
        }}
      >
        ${t.close}
      </button>
    </div>`;
  }

  protected override render() {
    const { title } = this.source;
    return html`<p>
        <span aria-hidden="true">${t.save}</span>
        ${TYPES.map(
          (type, place) =>
            html`${place > 0 ? html`<span aria-hidden="true">·</span>` : nothing}<button
                type="button"
                class="quiet"
                aria-label=${t.saveAs(t.types[type], title)}
                aria-disabled=${this.state === "busy" ? "true" : "false"}
                @click=${() => void this.#save(type)}
              >
                ${t.types[type]}
              </button>`,
        )}
        ${this.said ? html`<span class="said" role="status">${this.said}</span>` : nothing}
      </p>
      ${this.state === "failed" ? html`<p class="problem" role="alert">${t.failed}</p>` : nothing}
      ${this.#byHand()}`;
  }
}

export const savePicture = (source: PictureSource): TemplateResult =>
  html`<save-picture .source=${source}></save-picture>`;
