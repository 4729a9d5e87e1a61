/** Words of the page on a host: its copy to take along, and its new versions. */
import { words } from "./locale.js";

export const offlineText = words("offline", {
  take: "Take it offline",
  what: "The whole page as one file, which works from a disk without a network.",
  newer: "A new version is there.",
  reload: "Reload",
  later: "Not now",
});
