/** Words of the frame that every sheet has. */
import { words } from "./locale.js";

export const sheetText = words("sheet", {
  close: "Close",
});
