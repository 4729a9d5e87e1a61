/** Which parts of a calculator show. The bar, which names the rules, and the small print always do. */
import { type PanelId, panelIds } from "../panels/panels.js";

export interface Parts {
  sentence: boolean;
  worlds: boolean;
  table: boolean;
  panels: readonly PanelId[];
}

export const allParts: Parts = {
  sentence: true,
  worlds: true,
  table: true,
  panels: panelIds,
};
