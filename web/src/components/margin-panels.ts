import { css, html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { Engine } from "../engine/contract.js";
import {
  type PanelElement,
  type PanelId,
  panelIds,
  panels,
} from "../panels/panels.js";
import { en } from "../text/en.js";
import { PanelEvent } from "./events.js";
import { Lazy, lazyStyles } from "./lazy.js";
import { MarginElement } from "./margin-element.js";
import { base } from "./tokens.js";

interface Room {
  lazy: Lazy;
  element: PanelElement | null;
}

/** The row of panels: one open at a time, each fetched when first opened. */
export class MarginPanels extends MarginElement {
  static override properties = {
    draft: { attribute: false },
    screen: { attribute: false },
    engine: { attribute: false },
    open: { attribute: false },
  };
  static override styles = [
    base,
    lazyStyles,
    css`
      :host {
        display: block;
        margin-top: 48px;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 26px;
        border-top: 1px solid var(--margin-ink);
        padding-top: 8px;
        font-size: 14px;
      }
      nav button[aria-expanded="true"] {
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 5px;
        text-decoration-thickness: 2px;
      }
      nav button:hover {
        text-decoration: underline;
        text-underline-offset: 5px;
      }
      .room {
        padding-top: 22px;
      }
      .room .part {
        margin-top: 0;
        border-top: 0;
        padding-top: 0;
      }
    `,
  ];
  declare draft: Draft;
  declare screen: Screen;
  declare engine: Engine;
  declare open: PanelId | null;

  readonly #rooms = new Map<PanelId, Room>();

  #toggle(id: PanelId): void {
    this.dispatchEvent(new PanelEvent(this.open === id ? null : id));
  }

  #room(id: PanelId): Room {
    let room = this.#rooms.get(id);
    if (!room) {
      room = { lazy: new Lazy(this, panels[id]), element: null };
      this.#rooms.set(id, room);
    }
    return room;
  }

  #part(id: PanelId, room: Room): PanelElement {
    room.element ??= document.createElement(`panel-${id}`) as PanelElement;
    const { draft, screen, engine } = this;
    return Object.assign(room.element, { draft, screen, engine });
  }

  #open(id: PanelId) {
    const room = this.#room(id);
    room.lazy.need();
    return html`<section
      class="room"
      id="room"
      aria-label=${en.panels.titles[id]}
    >
      ${room.lazy.render(() => this.#part(id, room), en.panels.failed)}
    </section>`;
  }

  protected override render() {
    if (panelIds.length === 0) return nothing;
    return html`<nav aria-label=${en.panels.label} class="no-print">
        ${panelIds.map(
          (id) =>
            html`<button
              type="button"
              aria-expanded=${this.open === id ? "true" : "false"}
              aria-controls="room"
              @click=${() => {
                this.#toggle(id);
              }}
            >
              ${en.panels.titles[id]}
            </button>`,
        )}
      </nav>
      ${this.open ? this.#open(this.open) : nothing}`;
  }
}
