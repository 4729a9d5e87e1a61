/** In the place of start.ts in a page that is one file: it is offline already. */
export function startOffline(): void {
  // Nothing to take along, nothing to keep, no new version.
}
