import type { Screen } from "../document/calculate.js";
import type { Draft } from "../document/draft.js";
import type { Engine } from "../engine/contract.js";

/** What every panel is given, anew after each change. Its wishes go up as EditEvent. */
export interface PanelElement extends HTMLElement {
  draft: Draft;
  screen: Screen;
  engine: Engine;
  /** The account can be looked at only: nothing that would change it is offered. */
  locked?: boolean;
}

/**
 * The rooms below the table. `load` fetches the module that defines the element `panel-<id>`; its title is
 * en.panels.titles[id].
 */
export const panels = {
  shock: async () => (await import("./shock.js")).ready(),
  contagion: async () => (await import("./contagion.js")).ready(),
  stress: async () => (await import("./stress.js")).ready(),
  map: async () => (await import("./map.js")).ready(),
  replay: async () => (await import("./replay.js")).ready(),
  rescue: async () => (await import("./rescue.js")).ready(),
  trade: async () => (await import("./trade.js")).ready(),
  venues: () => import("./venues.js"),
  working: async () => (await import("./working.js")).ready(),
  reconcile: () => import("./reconcile.js"),
  funding: () => import("./funding.js"),
  tables: () => import("./tables.js"),
} satisfies Record<string, () => Promise<unknown>>;

export type PanelId = keyof typeof panels;
export const panelIds = Object.keys(panels) as PanelId[];
export const panelOf = (name: string | null): PanelId | null =>
  panelIds.find((id) => id === name) ?? null;
