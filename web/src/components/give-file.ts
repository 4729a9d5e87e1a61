/** Files that leave the page, and frames that do not let them. */

/** A frame without an origin was shut in: most of those refuse every file, and say so on the console. */
export const isShutIn = (): boolean =>
  window.parent !== window && window.origin === "null";

/** Through a link that is pressed: works from a server, from disk, and in a frame that may save. */
export function giveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
