/** Calls once the page has all it needs for its first view and nothing to do. */
function atRest(call: () => void): void {
  const idle = () => {
    // Safari has no requestIdleCallback.
    if ("requestIdleCallback" in window) requestIdleCallback(call);
    else setTimeout(call, 200);
  };
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}

/** What the page has on a host and lacks as one file; the build of the one file leaves this module out. */
export function startOffline(): void {
  atRest(() => {
    import("./margin-offline.js").then(
      ({ showOffline }) => {
        showOffline();
      },
      (error: unknown) => {
        console.error(error);
      },
    );
  });
}
