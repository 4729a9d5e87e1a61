/** The two words in the bar that open what comes in from files and what goes out. */
import { words } from "./locale.js";

export const enFiles = words("files", {
  import: "Import",
  export: "Export",
  failed: "This sheet could not be loaded.",
});
