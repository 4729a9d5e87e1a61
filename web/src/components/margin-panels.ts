import { css, html, nothing } from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { Engine } from "../engine/contract.js";
import { type PanelElement, type PanelId, panels } from "../panels/panels.js";
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
    ids: { attribute: false },
    open: { attribute: false },
    locked: { type: Boolean },
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
  /** Which there are, in this order. */
  declare ids: readonly PanelId[];
  declare open: PanelId | null;
  /** The account is not to be changed. */
  declare locked: boolean;

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
    const { draft, screen, engine, locked } = this;
    return Object.assign(room.element, { draft, screen, engine, locked });
  }

  #open(id: PanelId) {
    const room = this.#room(id);
    room.lazy.need();
    return html`<section
      part="panel"
      class="room"
      id="room"
      aria-label=${en.panels.titles[id]}
    >
      ${room.lazy.render(() => this.#part(id, room), en.panels.failed)}
    </section>`;
  }

  protected override render() {
    const { open } = this;
    // Tables of one's own are there to be changed.
    const ids = this.ids.filter((id) => !this.locked || id !== "tables");
    if (ids.length === 0) return nothing;
    return html`<nav aria-label=${en.panels.label} class="no-print">
        ${ids.map(
          (id) =>
            html`<button
              type="button"
              aria-expanded=${open === id ? "true" : "false"}
              aria-controls="room"
              @click=${() => {
                this.#toggle(id);
              }}
            >
              ${en.panels.titles[id]}
            </button>`,
        )}
      </nav>
      ${open && ids.includes(open) ? this.#open(open) : nothing}`;
  }
}
